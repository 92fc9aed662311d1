package manyi.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import manyi.grid.Value;

/**
 * A sheet as a text table in a test. A line is a row, blank lines are blank rows, and the first
 * line is row 1. Cells are typed as Excel would: numbers and dates are what they look like, a
 * leading apostrophe makes text, {@code #N/A} is broken.
 *
 * <p>{@code <} continues the cell to the left and {@code ^} the one above, as one merged area.
 */
public final class GridOf {
  private GridOf() {}

  /** One sheet, drawn with {@code |} between the cells. */
  public static Grid table(String name, String drawn) {
    return builder(name, drawn).build();
  }

  /** The same, to be hidden or merged further. */
  public static Grid.Builder builder(String name, String drawn) {
    Grid.Builder grid = Grid.named(name);
    List<String[]> rows = drawn.lines().map(GridOf::cells).toList();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < rows.get(row).length; column++) {
        String text = rows.get(row)[column];
        if (text.equals("<") || text.equals("^")) {
          continue;
        }
        grid.put(row + 1, column + 1, value(text));
        int wide = 1;
        while (at(rows, row, column + wide).equals("<")) {
          wide++;
        }
        int high = 1;
        while (at(rows, row + high, column).equals("^")) {
          high++;
        }
        if (wide > 1 || high > 1) {
          grid.merge(Area.of(row + 1, column + 1, row + high, column + wide));
        }
      }
    }
    return grid;
  }

  /** A file of sheets. */
  public static GridBook book(String fileName, Grid... grids) {
    return new GridBook(
        fileName,
        "0".repeat(64),
        Origin.OUTSIDE,
        Optional.empty(),
        Optional.empty(),
        List.of(grids));
  }

  /** A cell's name such as {@code C14} as a place. */
  public static CellRef cell(String name) {
    return CellRef.parse(name);
  }

  /** What Excel makes of a typed text. */
  public static Value value(String typed) {
    String text = typed.replace("\\n", "\n");
    if (text.isEmpty()) {
      return Value.blank();
    }
    if (text.startsWith("'")) {
      return Value.text(text.substring(1));
    }
    if (text.equals("#N/A") || text.equals("#NAME?") || text.matches("#[A-Z0-9/]+!")) {
      return new Value.Broken(text);
    }
    if (text.equals("TRUE") || text.equals("FALSE")) {
      return new Value.Bool(text.equals("TRUE"));
    }
    if (text.matches("[0-9]{4}[-/][0-9]{1,2}[-/][0-9]{1,2}( [0-9]{1,2}:[0-9]{2})?")) {
      return moment(text);
    }
    if (text.matches("[0-9]{1,2}:[0-9]{2}")) {
      LocalTime time = LocalTime.of(number(text.split(":", -1)[0]), number(text.split(":", -1)[1]));
      return new Value.Moment(
          LocalDate.of(1899, 12, 31).atTime(time), Value.Moment.Part.TIME, text);
    }
    if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
      return new Value.Numeric(new BigDecimal(text), text);
    }
    return Value.text(text);
  }

  private static Value moment(String text) {
    String[] parts = text.split("[-/ :]", -1);
    try {
      LocalDate date = LocalDate.of(number(parts[0]), number(parts[1]), number(parts[2]));
      return parts.length == 3
          ? new Value.Moment(date.atStartOfDay(), Value.Moment.Part.DATE, date.toString())
          : time(date.atTime(number(parts[3]), number(parts[4])));
    } catch (java.time.DateTimeException e) {
      return Value.text(text);
    }
  }

  private static Value time(LocalDateTime at) {
    return new Value.Moment(
        at, Value.Moment.Part.DATE_AND_TIME, at.toLocalDate() + " " + at.toLocalTime());
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }

  private static String at(List<String[]> rows, int row, int column) {
    return row < rows.size() && column < rows.get(row).length ? rows.get(row)[column] : "";
  }

  private static String[] cells(String line) {
    String bare = line.strip();
    if (bare.isEmpty()) {
      return new String[0];
    }
    String inner = bare.substring(1, bare.endsWith("|") ? bare.length() - 1 : bare.length());
    String[] cells = inner.split("\\|", -1);
    for (int i = 0; i < cells.length; i++) {
      cells[i] = cells[i].strip();
    }
    return cells;
  }
}
