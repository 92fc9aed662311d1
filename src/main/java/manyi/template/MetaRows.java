package manyi.template;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CheckPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;

/** Writes words with lines to write on, evenly over the columns of a page. */
final class MetaRows {
  private static final int ROW_HEIGHT = 26;
  private static final int PADDING = 1;

  private final SheetPlan.Builder sheet;
  private final FormText text;
  private final List<Integer> widths;

  /**
   * Rows over the first columns of a sheet.
   *
   * @param widths of those columns, in half-width characters
   */
  MetaRows(SheetPlan.Builder sheet, FormText text, List<Integer> widths) {
    this.sheet = sheet;
    this.text = text;
    this.widths = widths;
  }

  void write(int row, List<MetaField> fields) {
    int total = widths.stream().mapToInt(Integer::intValue).sum();
    sheet.height(row, ROW_HEIGHT);
    int column = 1;
    for (int i = 0; i < fields.size(); i++) {
      MetaField field = fields.get(i);
      String label = field.label(text);
      int labelEnd = endOf(column, width(label));
      int share = total * (i + 1) / fields.size();
      int valueEnd = Math.max(labelEnd + 1, columnAt(share));
      int left = fields.size() - 1 - i;
      valueEnd = Math.max(labelEnd + 1, Math.min(valueEnd, widths.size() - 2 * left));
      put(row, column, labelEnd, CellPlan.text(label, Role.PLAIN));
      put(
          row,
          labelEnd + 1,
          valueEnd,
          CellPlan.of(Value.blank(), Role.SIGNATURE, field.entry().format()));
      check(field, Area.of(row, labelEnd + 1, row, labelEnd + 1));
      column = valueEnd + 1;
    }
  }

  private static int width(String label) {
    return label.chars().map(c -> c < 0x80 ? 1 : 2).sum() + PADDING;
  }

  /** The column in which a text that starts in another one ends. */
  private int endOf(int first, int width) {
    int column = first;
    int room = widths.get(column - 1);
    while (room < width && column < widths.size() - 1) {
      column++;
      room += widths.get(column - 1);
    }
    return column;
  }

  private int columnAt(int share) {
    int column = 1;
    int room = widths.get(0);
    while (room < share && column < widths.size()) {
      column++;
      room += widths.get(column - 1);
    }
    return column;
  }

  private void put(int row, int first, int last, CellPlan cell) {
    sheet.put(row, first, cell);
    if (last > first) {
      sheet.merge(Area.of(row, first, row, last));
    }
  }

  private void check(MetaField field, Area cell) {
    if (field.entry().isDate()) {
      sheet.check(new CheckPlan(cell, CheckPlan.Kind.DATE, field.prompt(text)));
    } else if (field.entry() == FormEntry.COUNT) {
      sheet.check(new CheckPlan(cell, CheckPlan.Kind.COUNT, field.prompt(text)));
    } else if (!field.prompt(text).isEmpty()) {
      sheet.check(new CheckPlan(cell, CheckPlan.Kind.ANYTHING, field.prompt(text)));
    }
  }
}
