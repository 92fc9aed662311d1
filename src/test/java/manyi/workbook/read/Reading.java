package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;

/** What the tests of reading ask again and again. */
public final class Reading {
  private Reading() {}

  static Grid first(Path file) {
    return WorkbookReader.plain().read(file).grids().get(0);
  }

  static Problem refused(Path file) {
    return assertThrows(Refusal.class, () -> WorkbookReader.plain().read(file)).problem();
  }

  public static Code code(Path file) {
    return refused(file).code();
  }

  /** The cells of a sheet in order, each as {@code A1 text 房号}. */
  public static List<String> cells(Grid grid) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      int row = grid.number(i);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        Value value = grid.at(row, column);
        if (!value.isBlank()) {
          cells.add(new CellRef(row, column) + " " + describe(value));
        }
      }
    }
    return cells;
  }

  static String describe(Value value) {
    if (value instanceof Value.Numeric n) {
      String plain = n.number().toPlainString();
      return "number " + plain + (n.shown().equals(plain) ? "" : " " + n.shown());
    }
    if (value instanceof Value.Moment m) {
      return m.part() + " " + m.at() + " " + m.shown();
    }
    return value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + value.shown();
  }
}
