package manyi.template;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.List;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.record.ExampleLine;
import manyi.record.ExampleRow;

/** Writes the row that shows how to fill in a form. */
final class ExampleCells {
  private final FormText text;

  ExampleCells(FormText text) {
    this.text = text;
  }

  void write(SheetPlan.Builder sheet, int row, List<FormColumn> columns) {
    Iterator<ExampleLine> cells = ExampleRow.of(text.kind(), text.language()).cells().iterator();
    ExampleLine next = cells.next();
    for (int i = 0; i < columns.size(); i++) {
      FormColumn column = columns.get(i);
      Value value = Value.blank();
      if (next != null && next.field().equals(column.name())) {
        value = value(column.entry(), next.text());
        next = cells.hasNext() ? cells.next() : null;
      }
      sheet.put(row, i + 1, cell(column, value, row));
    }
    if (next != null) {
      throw new IllegalStateException(text.kind() + " has no column for " + next);
    }
  }

  private static CellPlan cell(FormColumn column, Value value, int row) {
    return column.entry() == FormEntry.RATE
        ? CellPlan.formula(TallyBody.rate(row), value, Role.LABEL, column.entry().format())
        : CellPlan.of(value, Role.LABEL, column.entry().format());
  }

  private static Value value(FormEntry entry, String shown) {
    return switch (entry) {
      case DAY ->
          new Value.Moment(LocalDate.parse(shown).atStartOfDay(), Value.Moment.Part.DATE, shown);
      case MOMENT ->
          new Value.Moment(
              LocalDateTime.parse(shown.replace(' ', 'T')), Value.Moment.Part.DATE_AND_TIME, shown);
      case COUNT -> Value.number(new BigDecimal(shown));
      case RATE -> Value.number(new BigDecimal(shown.replace("%", "")).movePointLeft(2));
      case CODE, PROSE, CHOICE, SUGGESTION -> Value.text(shown);
    };
  }
}
