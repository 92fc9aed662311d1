package manyi.workbook.annotate;

import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours in the words of the library. */
final class Colours {
  private Colours() {}

  /** A colour from its RRGGBB. */
  static XSSFColor of(String rgb) {
    XSSFColor colour = new XSSFColor();
    colour.setARGBHex("FF" + rgb.toUpperCase(Locale.ROOT));
    return colour;
  }
}
