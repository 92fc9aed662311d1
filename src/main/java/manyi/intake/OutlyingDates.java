package manyi.intake;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.sheet.CellText;
import manyi.intake.table.TableReading;
import manyi.record.Column;
import manyi.record.MonthSpan;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.When;
import manyi.record.word.Outcome;

/** Warns of dates that lie a year or more from all others where only the dates tell the months. */
final class OutlyingDates {
  private OutlyingDates() {}

  static List<Problem> in(String file, List<TableReading> tables) {
    Map<RecordKind<?>, List<TableReading>> byKind = new LinkedHashMap<>();
    for (TableReading table : tables) {
      if (table.covers().isEmpty()) {
        byKind.computeIfAbsent(table.claim().kind(), k -> new ArrayList<>()).add(table);
      }
    }
    List<Problem> problems = new ArrayList<>();
    byKind.forEach(
        (kind, ofKind) ->
            RecordDate.inLog(kind).ifPresent(date -> ofKind(file, ofKind, date, problems)));
    return problems;
  }

  private static void ofKind(
      String file, List<TableReading> tables, Column<When> date, List<Problem> problems) {
    List<YearMonth> dated = new ArrayList<>();
    for (TableReading table : tables) {
      table.rows().forEach(row -> month(row, date).ifPresent(dated::add));
    }
    MonthSpan span = MonthSpan.of(dated);
    if (span.outlying().isEmpty()) {
      return;
    }
    SortedSet<YearMonth> others = new TreeSet<>(dated);
    others.removeAll(span.outlying());
    for (TableReading table : tables) {
      for (ReadRow row : table.rows()) {
        if (month(row, date).filter(m -> span.outlying().contains(m)).isPresent()) {
          problems.add(problem(file, table, row, date, others));
        }
      }
    }
  }

  private static Optional<YearMonth> month(ReadRow row, Column<When> date) {
    return row.outcome() == Outcome.KEPT
        ? row.fields().get(date).value().map(when -> YearMonth.from(when.date()))
        : Optional.empty();
  }

  private static Problem problem(
      String file,
      TableReading table,
      ReadRow row,
      Column<When> date,
      SortedSet<YearMonth> months) {
    int column =
        table.columns().stream()
            .filter(c -> c.field().equals(Optional.of(date.name())))
            .map(c -> c.cell().column())
            .findFirst()
            .orElse(1);
    CellRef cell = table.frame().cell(row.row(), column);
    return Problem.of(
        Code.DATE_OUTLYING,
        Place.cell(file, table.frame().grid().name(), cell),
        CellText.of(table.frame().grid().at(cell)),
        Covers.shown(months));
  }
}
