package manyi.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Problem;
import manyi.project.Decision;
import manyi.record.word.Outcome;

/**
 * What became of one file.
 *
 * @param file as it was named
 * @param isRead false when the file could not even be opened
 * @param refusal why nothing of it was taken; empty when something was
 * @param decision what the import came to; empty when it never came so far
 * @param sheets the counts of each sheet
 * @param problems everything noticed, the refusal included
 */
public record ImportResult(
    String file,
    boolean isRead,
    Optional<Problem> refusal,
    Optional<Decision> decision,
    List<SheetCounts> sheets,
    List<Problem> problems) {

  /** A file that could not even be opened. */
  static ImportResult unopened(String file, Problem why) {
    return new ImportResult(file, false, Optional.of(why), Optional.empty(), List.of(), List.of());
  }

  /**
   * A file that was read, and of which nothing was taken.
   *
   * @param problems what was noticed in reading it; empty where the project alone refused it
   */
  static ImportResult refused(String file, Problem why, List<Problem> problems) {
    List<Problem> all = new ArrayList<>(problems);
    if (!all.isEmpty() && !all.contains(why)) {
      all.add(why);
    }
    return new ImportResult(file, true, Optional.of(why), Optional.empty(), List.of(), all);
  }

  /** How many rows of the file had an outcome. */
  public long count(Outcome outcome) {
    return sheets.stream().mapToLong(s -> s.count(outcome)).sum();
  }

  /** True for a file that the project holds already. */
  public boolean isUnchanged() {
    return decision.filter(d -> d.outcome() == Decision.Outcome.UNCHANGED).isPresent();
  }

  /** True when something of the file counts now. */
  public boolean isUseful() {
    return refusal.isEmpty() && (count(Outcome.KEPT) > 0 || count(Outcome.REJECTED) == 0);
  }

  /**
   * True when nothing of it was refused now and no question is open; what an earlier import refused
   * was told then.
   */
  public boolean isWhole() {
    boolean isSettled = decision.map(d -> d.corrections().isEmpty()).orElse(true);
    return isUnchanged() || (refusal.isEmpty() && isSettled && count(Outcome.REJECTED) == 0);
  }
}
