package manyi.intake;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.intake.sheet.SheetContext;
import manyi.record.Column;
import manyi.record.MonthSpan;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.When;
import manyi.record.word.Outcome;

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

  /** The calendar months of the rows that were kept. */
  static SortedSet<YearMonth> ofRows(RecordKind<?> kind, List<ReadRow> rows) {
    List<YearMonth> dated = new ArrayList<>();
    Optional<Column<When>> date = RecordDate.inLog(kind);
    for (ReadRow row : rows) {
      if (row.outcome() == Outcome.KEPT && date.isPresent()) {
        row.fields().get(date.get()).value().ifPresent(w -> dated.add(YearMonth.from(w.date())));
      }
    }
    return MonthSpan.of(dated).months();
  }

  /** The months for a message: one, or the first and the last. */
  static String shown(SortedSet<YearMonth> months) {
    return months.size() == 1 ? months.first().toString() : months.first() + " – " + months.last();
  }
}
