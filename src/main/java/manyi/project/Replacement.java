package manyi.project;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.project.imports.ImportNote;
import manyi.project.match.Line;
import manyi.record.RecordDate;

/**
 * What an import stands for. It may take the place of another only where it reports on all months
 * of that one: else they would be empty afterwards, and nobody would see it (D17).
 */
final class Replacement {
  private final Comparison comparison;
  private final Draft draft;
  private final Set<Line> corrected;

  /**
   * A replacement.
   *
   * @param comparison with everything in force, what is to be replaced included
   * @param corrected records of which the import has a corrected row
   */
  Replacement(Comparison comparison, Set<Line> corrected) {
    this.comparison = comparison;
    this.draft = comparison.draft();
    this.corrected = corrected;
  }

  /** Why the import cannot take the place of others; empty when it can. */
  Optional<Problem> whyNot(List<ImportNote> replaced) {
    if (RecordDate.inLog(draft.batch().kind()).isEmpty()) {
      return Optional.empty();
    }
    for (ImportNote note : replaced) {
      SortedSet<YearMonth> emptied = emptied(note);
      if (!emptied.isEmpty()) {
        String months = emptied.stream().map(YearMonth::toString).collect(Collectors.joining(", "));
        return Optional.of(
            Problem.of(
                Code.MONTHS_EMPTIED,
                Place.file(draft.batch().file()),
                note.id(),
                months,
                note.file()));
      }
    }
    return Optional.empty();
  }

  private SortedSet<YearMonth> emptied(ImportNote note) {
    SortedSet<YearMonth> emptied = new TreeSet<>(note.covers());
    emptied.removeAll(draft.covers());
    Set<Line> lines = emptied.isEmpty() ? Set.of() : comparison.ledger().linesOf(note.id());
    emptied.removeIf(month -> isGone(note, month, lines));
    return emptied;
  }

  /**
   * True for a month that was never reported on: a mistyped date made it, and the import has the
   * record under the right one.
   */
  private boolean isGone(ImportNote note, YearMonth month, Set<Line> lines) {
    List<Line> ofMonth =
        lines.stream().filter(line -> comparison.month(line).equals(Optional.of(month))).toList();
    if (ofMonth.isEmpty()) {
      // Between two dates every month counts as reported on, and goes with the wrong one of them.
      return !note.coversStated();
    }
    return ofMonth.stream().allMatch(line -> comparison.isMoved(line) || corrected.contains(line));
  }
}
