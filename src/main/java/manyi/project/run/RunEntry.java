package manyi.project.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code run.json} says of one report of one project.
 *
 * @param key whose report it is, and of what
 * @param state what became of it
 * @param file the workbook's name in the folder of the run; empty where there is none
 * @param sha256 of the workbook as manyi wrote it, or as it was saved since without a change; empty
 *     where there is none
 * @param print of what it rests on ({@link BasisPrint}); empty where there is no workbook
 * @param millis how long the run was busy with it
 * @param figures a map for each month, year or round that it is about: its name under {@code span},
 *     then numbers by the keys of the figures, null for what is not known
 * @param problems why there is no workbook, or what people typed in it, under the keys that scripts
 *     rely on
 */
public record RunEntry(
    Key key,
    State state,
    String file,
    String sha256,
    String print,
    long millis,
    List<Map<String, Object>> figures,
    List<Map<String, Object>> problems) {

  /**
   * A report is one of a folder by this, whatever it is called.
   *
   * @param report the word by which it was ordered
   * @param span the month, year or round; empty for the latest round, and where a project failed
   *     before that was settled
   */
  public record Key(String project, String report, String span) {

    /** The key of the same report where its span was not settled. */
    Key unsettled() {
      return new Key(project, report, "");
    }
  }

  /** What became of a report. */
  public enum State {
    /** Written by this run. */
    WRITTEN("written"),
    /** There already, and nothing that it rests on has changed. */
    UNCHANGED("unchanged"),
    /** There already, nothing that it rests on has changed, and people typed in it: left. */
    LEFT("left"),
    /** Not written. */
    FAILED("failed");

    private final String code;

    State(String code) {
      this.code = code;
    }

    /** As the file has it. */
    public String code() {
      return code;
    }

    static Optional<State> of(String code) {
      return List.of(values()).stream().filter(state -> state.code.equals(code)).findFirst();
    }
  }

  /** The same report at another run. */
  public RunEntry at(State other, long millisThen) {
    return new RunEntry(key, other, file, sha256, print, millisThen, figures, List.of());
  }

  /** The same with the problems that led to it. */
  public RunEntry because(List<Map<String, Object>> found) {
    return new RunEntry(key, state, file, sha256, print, millis, figures, found);
  }

  /** The same report in a file that says the same in other bytes. */
  public RunEntry asSaved(String sum) {
    return new RunEntry(key, state, file, sum, print, millis, figures, problems);
  }

  /** True where a workbook was written. */
  public boolean hasFile() {
    return !file.isEmpty();
  }
}
