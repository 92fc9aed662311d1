package manyi.intake.log;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;

/**
 * What stands in the columns of a table that serve no field, but for a running number. It is said
 * in the same way whatever the order of the columns, so that sheets can be compared.
 */
final class UnreadCells {
  private final SheetFrame frame;
  private final List<Unread> columns;

  /** A column that serves no field, by the one spelling of its header. */
  private record Unread(int column, String key) {}

  UnreadCells(TableReading table) {
    this.frame = table.frame();
    // Columns of one header stay in their order.
    this.columns =
        table.columns().stream()
            .filter(column -> column.use() != ColumnReading.Use.FIELD)
            .map(UnreadCells::unread)
            .filter(unread -> !HeaderMatch.isRunningKey(unread.key()))
            .sorted(Comparator.comparing(Unread::key))
            .toList();
  }

  private static Unread unread(ColumnReading column) {
    return new Unread(column.cell().column(), HeaderSpelling.of(column.header()).key());
  }

  /** Header and text, in turn, of all that is filled in a row. */
  List<String> of(ReadRow row) {
    List<String> cells = new ArrayList<>();
    for (Unread unread : columns) {
      String text = CellText.of(frame.at(row.row(), unread.column()));
      if (!text.isEmpty()) {
        cells.add(unread.key());
        cells.add(text);
      }
    }
    return List.copyOf(cells);
  }
}
