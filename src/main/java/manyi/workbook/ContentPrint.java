package manyi.workbook;

import java.security.MessageDigest;
import java.util.List;
import manyi.disk.Sha256;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * A print of what the cells of a workbook hold: the same for the same contents, whatever they look
 * like, another as soon as one cell says something else.
 */
public final class ContentPrint {
  private final MessageDigest digest = Sha256.digest();

  private ContentPrint() {}

  /** 64 lower-case hexadecimal digits. */
  public static String of(List<Grid> grids) {
    ContentPrint print = new ContentPrint();
    for (Grid grid : grids) {
      // A hidden sheet is not read: to show it is to change what the workbook says.
      print.text((grid.hidden() ? "hidden " : "sheet ") + grid.name());
      for (int index = 0; index < grid.size(); index++) {
        print.row(grid, grid.number(index));
      }
    }
    return Sha256.hex(print.digest);
  }

  private void row(Grid grid, int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (!value.isBlank()) {
        text(row + " " + column + " " + stored(value));
        text(shown(value));
      }
    }
  }

  /** The kind and what is stored: 4.6 and 5 both show as 5 under a format without decimals. */
  private static String stored(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return "number " + AgreedNumber.of(numeric.number());
    }
    if (value instanceof Value.Moment moment) {
      return "moment " + moment.at() + " " + moment.part();
    }
    // Of the other kinds what is shown is all there is.
    return value.getClass().getSimpleName();
  }

  /** Where a number is shown with all its digits, those count on which programs agree. */
  private static String shown(Value value) {
    boolean isExact =
        value instanceof Value.Numeric numeric
            && value.shown().equals(numeric.number().stripTrailingZeros().toPlainString());
    return isExact ? AgreedNumber.of(((Value.Numeric) value).number()) : value.shown();
  }

  private void text(String text) {
    Sha256.add(digest, text);
  }
}
