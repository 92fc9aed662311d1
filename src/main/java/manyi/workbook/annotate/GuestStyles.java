package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.Map;
import manyi.grid.CellPlan;
import manyi.language.Language;
import manyi.layout.Dress;
import manyi.layout.Look;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder.BorderSide;

/**
 * The styles of a sheet of ours in somebody's workbook, each made when it is first wanted and then
 * used again; nothing of theirs is touched.
 */
final class GuestStyles {
  private final XSSFWorkbook book;
  private final String typeface;
  private final Map<Dress, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Dress.Type, XSSFFont> fonts = new HashMap<>();
  private final Map<String, XSSFColor> colours = new HashMap<>();

  GuestStyles(XSSFWorkbook book, Language language) {
    this.book = book;
    this.typeface = Look.typeface(language);
  }

  /** The style of a cell. */
  XSSFCellStyle of(CellPlan cell, boolean wraps) {
    return of(Dress.of(cell, wraps));
  }

  private XSSFCellStyle of(Dress dress) {
    return styles.computeIfAbsent(dress, this::make);
  }

  private XSSFCellStyle make(Dress dress) {
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(fonts.computeIfAbsent(dress.type(), type -> dress(book.createFont(), type)));
    style.setDataFormat(book.createDataFormat().getFormat(dress.pattern()));
    style.setWrapText(dress.wraps());
    style.setAlignment(
        switch (dress.across()) {
          case LEFT -> HorizontalAlignment.LEFT;
          case CENTRE -> HorizontalAlignment.CENTER;
          case RIGHT -> HorizontalAlignment.RIGHT;
        });
    style.setVerticalAlignment(
        dress.isAtFoot() ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
    if (dress.isIndented()) {
      style.setIndention((short) 1);
    }
    if (!dress.fill().isEmpty()) {
      style.setFillForegroundColor(colour(dress.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    frame(style, dress.edges());
    return style;
  }

  private void frame(XSSFCellStyle style, Dress.Edges edges) {
    style.setBorderLeft(weight(edges.left()));
    style.setBorderRight(weight(edges.right()));
    style.setBorderTop(weight(edges.top()));
    style.setBorderBottom(weight(edges.bottom()));
    colour(style, BorderSide.LEFT, edges.left());
    colour(style, BorderSide.RIGHT, edges.right());
    colour(style, BorderSide.TOP, edges.top());
    colour(style, BorderSide.BOTTOM, edges.bottom());
  }

  private static BorderStyle weight(Dress.Edge edge) {
    return switch (edge.weight()) {
      case NONE -> BorderStyle.NONE;
      case THIN -> BorderStyle.THIN;
      case MEDIUM -> BorderStyle.MEDIUM;
      case THICK -> BorderStyle.THICK;
    };
  }

  private void colour(XSSFCellStyle style, BorderSide side, Dress.Edge edge) {
    if (!edge.colour().isEmpty()) {
      style.setBorderColor(side, colour(edge.colour()));
    }
  }

  private XSSFFont dress(XSSFFont font, Dress.Type type) {
    font.setFontName(typeface);
    font.setFontHeightInPoints((short) type.size());
    font.setBold(type.bold());
    font.setColor(colour(type.ink()));
    if (type.isLinked()) {
      font.setUnderline(XSSFFont.U_SINGLE);
    }
    return font;
  }

  private XSSFColor colour(String rgb) {
    return colours.computeIfAbsent(rgb, Colours::of);
  }
}
