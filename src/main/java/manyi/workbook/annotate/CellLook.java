package manyi.workbook.annotate;

import java.util.HexFormat;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;

/**
 * How a cell was filled and what colour its text had before it was marked, kept as text in the list
 * of problems, so that a later copy of the copy can give the cell its own look back.
 *
 * @param fill RRGGBB; empty for none
 * @param ink RRGGBB; empty for the colour that everything has
 */
record CellLook(String fill, String ink) {

  static CellLook of(XSSFCellStyle style) {
    boolean filled = style.getFillPattern() != FillPatternType.NO_FILL;
    return new CellLook(
        filled ? rgb(style.getFillForegroundXSSFColor()) : "", rgb(style.getFont().getXSSFColor()));
  }

  /** What {@link #toString} wrote; a plain cell for anything else. */
  static CellLook parse(String text) {
    return text.matches("([0-9A-F]{6})?/([0-9A-F]{6})?")
        ? new CellLook(text.substring(0, text.indexOf('/')), text.substring(text.indexOf('/') + 1))
        : new CellLook("", "");
  }

  /** True when the text would be lost on the pale colour of a mark. */
  boolean isPale() {
    if (ink.isEmpty()) {
      return false;
    }
    int red = Integer.parseInt(ink.substring(0, 2), 16);
    int green = Integer.parseInt(ink.substring(2, 4), 16);
    int blue = Integer.parseInt(ink.substring(4, 6), 16);
    return 0.299 * red + 0.587 * green + 0.114 * blue > 150;
  }

  private static String rgb(XSSFColor colour) {
    if (colour == null) {
      return "";
    }
    // The first knows the shades of a theme, the second Excel's numbered colours.
    byte[] rgb = colour.getRGBWithTint() == null ? colour.getRGB() : colour.getRGBWithTint();
    return rgb == null || rgb.length < 3
        ? ""
        : HexFormat.of().withUpperCase().formatHex(rgb, rgb.length - 3, rgb.length);
  }

  @Override
  public String toString() {
    return fill + "/" + ink;
  }
}
