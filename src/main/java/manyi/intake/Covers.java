package manyi.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.record.Column;
import manyi.record.Outcome;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.When;

/**
 * The months that a table reports on (D34): given, else named around it. Where nothing tells, they
 * are those of its rows, which the project works out by its closing day (D33).
 */
final class Covers {
  private Covers() {}

  /** The months that are known before a row is read; empty when nothing tells. */
  static SortedSet<YearMonth> stated(IntakeOptions options, SheetContext context) {
    if (!options.covers().isEmpty()) {
      return options.covers();
    }
    // A month that has not begun cannot have been reported on.
    return new TreeSet<>(context.months().headSet(after(options.runDate())));
  }

  private static YearMonth after(LocalDate runDate) {
    return YearMonth.from(runDate).plusMonths(1);
  }

  /** Every calendar month from the first to the last date of the rows that were kept. */
  static SortedSet<YearMonth> ofRows(RecordKind<?> kind, List<ReadRow> rows) {
    SortedSet<YearMonth> months = new TreeSet<>();
    Optional<Column<When>> date = RowChecks.date(kind);
    if (date.isEmpty()) {
      return months;
    }
    for (ReadRow row : rows) {
      if (row.outcome() == Outcome.KEPT) {
        row.fields().get(date.get()).value().ifPresent(w -> months.add(YearMonth.from(w.date())));
      }
    }
    if (months.size() > 1) {
      YearMonth last = months.last();
      for (YearMonth m = months.first(); m.isBefore(last); m = m.plusMonths(1)) {
        months.add(m);
      }
    }
    return months;
  }
}
