package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFCellStyle;
import org.apache.poi.hssf.usermodel.HSSFFont;
import org.apache.poi.hssf.usermodel.HSSFPalette;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.hssf.util.HSSFColor;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of an .xls in an .xlsx, each made once. */
final class BinaryStyles {
  /** From here on a number stands for "automatic". */
  private static final int AUTOMATIC = 64;

  /** The number of the first format that is not Excel's own. */
  private static final int OWN_FORMATS = 164;

  private final HSSFWorkbook from;
  private final XSSFWorkbook to;
  private final HSSFPalette palette;
  private final Map<Short, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Integer, XSSFFont> fonts = new HashMap<>();

  BinaryStyles(HSSFWorkbook from, XSSFWorkbook to) {
    this.from = from;
    this.to = to;
    this.palette = from.getCustomPalette();
    dress(to.getFontAt(0), from.getFontAt(0));
    fonts.put(0, to.getFontAt(0));
  }

  XSSFCellStyle of(HSSFCellStyle style) {
    return styles.computeIfAbsent(style.getIndex(), index -> make(style));
  }

  private XSSFCellStyle make(HSSFCellStyle source) {
    XSSFCellStyle style = to.createCellStyle();
    style.setFont(font(source.getFontIndex()));
    short format = source.getDataFormat();
    // Excel's own formats go by their numbers; what some of them show depends on its language.
    style.setDataFormat(
        format < OWN_FORMATS
            ? format
            : to.createDataFormat().getFormat(source.getDataFormatString()));
    style.setAlignment(source.getAlignment());
    style.setVerticalAlignment(source.getVerticalAlignment());
    style.setWrapText(source.getWrapText());
    style.setIndention(source.getIndention());
    style.setRotation(source.getRotation());
    style.setShrinkToFit(source.getShrinkToFit());
    style.setLocked(source.getLocked());
    if (source.getFillPattern() != FillPatternType.NO_FILL) {
      ink(source.getFillForegroundColor(), style::setFillForegroundColor);
      ink(source.getFillBackgroundColor(), style::setFillBackgroundColor);
      style.setFillPattern(source.getFillPattern());
    }
    lines(style, source);
    return style;
  }

  private void lines(XSSFCellStyle style, HSSFCellStyle source) {
    style.setBorderTop(source.getBorderTop());
    style.setBorderBottom(source.getBorderBottom());
    style.setBorderLeft(source.getBorderLeft());
    style.setBorderRight(source.getBorderRight());
    // A border that has no colour of its own cannot be told to have none.
    ink(source.getTopBorderColor(), style::setTopBorderColor);
    ink(source.getBottomBorderColor(), style::setBottomBorderColor);
    ink(source.getLeftBorderColor(), style::setLeftBorderColor);
    ink(source.getRightBorderColor(), style::setRightBorderColor);
  }

  private void ink(short index, Consumer<XSSFColor> line) {
    XSSFColor colour = colour(index);
    if (colour != null) {
      line.accept(colour);
    }
  }

  private XSSFFont font(int index) {
    return fonts.computeIfAbsent(index, i -> dress(to.createFont(), from.getFontAt(i)));
  }

  private XSSFFont dress(XSSFFont font, HSSFFont source) {
    font.setFontName(source.getFontName());
    font.setFontHeight(source.getFontHeight());
    font.setBold(source.getBold());
    font.setItalic(source.getItalic());
    font.setStrikeout(source.getStrikeout());
    font.setUnderline(source.getUnderline());
    font.setTypeOffset(source.getTypeOffset());
    ink(source.getColor(), font::setColor);
    return font;
  }

  /** Null for the colour that everything has. */
  private XSSFColor colour(short index) {
    HSSFColor colour = index >= AUTOMATIC ? null : palette.getColor(index);
    if (colour == null) {
      return null;
    }
    short[] rgb = colour.getTriplet();
    return new XSSFColor(new byte[] {(byte) rgb[0], (byte) rgb[1], (byte) rgb[2]});
  }
}
