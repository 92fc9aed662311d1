package manyi.desk;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.project.Placing;
import manyi.record.RecordKind;

/**
 * What became of one file of an inbox.
 *
 * @param file as the person sees it
 * @param isRead false when the file could not even be opened, or was left alone
 * @param leftAlone why it is no business of ours; empty when it is
 * @param refusal why nothing of it could be read; empty when something was
 * @param shares what each project was given
 * @param unplaced the rows of which the project cannot be told
 * @param problems whatever else was noticed
 */
public record InboxResult(
    String file,
    boolean isRead,
    Optional<Problem> leftAlone,
    Optional<Problem> refusal,
    List<Share> shares,
    List<Unplaced> unplaced,
    List<Problem> problems) {

  /** How a file is counted. */
  public enum State {
    IMPORTED,
    IN_PART,
    UNCHANGED,
    LEFT_ALONE,
    UNPLACED,
    REFUSED
  }

  /**
   * What a project was given of one kind.
   *
   * @param shown the project's id, with its name where that is another
   * @param by what told the project
   */
  public record Share(
      String project,
      String shown,
      List<Placing.Evidence> by,
      RecordKind<?> kind,
      ImportResult result) {}

  /**
   * Rows of which the project cannot be told.
   *
   * @param rows how many there are
   */
  public record Unplaced(Problem problem, int rows) {}

  public InboxResult {
    shares = List.copyOf(shares);
    unplaced = List.copyOf(unplaced);
    problems = List.copyOf(problems);
  }

  static InboxResult leftAlone(String file, Problem why) {
    return new InboxResult(
        file, false, Optional.of(why), Optional.empty(), List.of(), List.of(), List.of());
  }

  /** A file that could not even be opened, or a folder. */
  static InboxResult unopened(String file, Problem why) {
    return new InboxResult(
        file, false, Optional.empty(), Optional.of(why), List.of(), List.of(), List.of());
  }

  /** A file that was opened, and in which nothing could be read. */
  static InboxResult refused(String file, Problem why, List<Problem> problems) {
    return new InboxResult(
        file, true, Optional.empty(), Optional.of(why), List.of(), List.of(), problems);
  }

  /** What the file is counted as. */
  public State state() {
    if (leftAlone.isPresent()) {
      return State.LEFT_ALONE;
    }
    if (isUseful()) {
      boolean isNew =
          shares.stream().anyMatch(s -> s.result().isUseful() && !s.result().isUnchanged());
      return !isWhole() ? State.IN_PART : isNew ? State.IMPORTED : State.UNCHANGED;
    }
    return refusal.isPresent() || !shares.isEmpty() ? State.REFUSED : State.UNPLACED;
  }

  /** True when something of the file counts now. */
  boolean isUseful() {
    return shares.stream().anyMatch(share -> share.result().isUseful());
  }

  /** True when nothing of it is missing. */
  boolean isWhole() {
    return leftAlone.isPresent()
        || (refusal.isEmpty()
            && unplaced.isEmpty()
            && shares.stream().allMatch(share -> share.result().isWhole()));
  }
}
