package manyi.workbook;

import java.util.Locale;
import org.apache.poi.xssf.usermodel.XSSFColor;

/** Colours in the words of the library. */
public final class Colours {
  private Colours() {}

  /** A colour from its RRGGBB. */
  public static XSSFColor of(String rgb) {
    XSSFColor colour = new XSSFColor();
    colour.setARGBHex("FF" + rgb.toUpperCase(Locale.ROOT));
    return colour;
  }
}
