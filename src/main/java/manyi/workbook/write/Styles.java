package manyi.workbook.write;

import java.util.HashMap;
import java.util.Map;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.layout.Look;
import manyi.layout.Palette;
import manyi.layout.ShownText;
import manyi.workbook.Colours;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of one workbook, each made when it is first wanted and then used again. */
final class Styles {
  private record Key(Role role, Format format, boolean number, boolean wraps, boolean linked) {}

  private record FontKey(int size, boolean bold, String ink, boolean linked) {}

  private final XSSFWorkbook book;
  private final String typeface;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<Format, XSSFCellStyle> unframed = new HashMap<>();
  private final Map<FontKey, XSSFFont> fonts = new HashMap<>();
  private final Map<String, XSSFColor> colours = new HashMap<>();

  private Styles(XSSFWorkbook book, String typeface) {
    this.book = book;
    this.typeface = typeface;
  }

  /** The styles of a workbook of ours, whose usual type becomes that of every cell. */
  Styles(XSSFWorkbook book, Language language) {
    this(book, Look.typeface(language));
    XSSFFont usual = book.getFontAt(0);
    dress(usual, new FontKey(Look.USUAL_SIZE, false, Palette.INK, false));
    fonts.put(new FontKey(Look.USUAL_SIZE, false, Palette.INK, false), usual);
  }

  /** Styles for a sheet of ours in somebody's workbook; nothing of theirs is touched. */
  static Styles inAnother(XSSFWorkbook book, Language language) {
    return new Styles(book, Look.typeface(language));
  }

  /** The style of a cell. */
  XSSFCellStyle of(CellPlan cell, boolean wraps) {
    Format format = ShownText.formatOf(cell);
    boolean number = format == Format.GENERAL && cell.value() instanceof Value.Numeric;
    return styles.computeIfAbsent(
        new Key(cell.role(), format, number, wraps, cell.linkSheet().isPresent()), this::make);
  }

  /** The style of a cell that nobody has filled in yet, as that of an ordinary one but unframed. */
  XSSFCellStyle unframed(Format format) {
    return unframed.computeIfAbsent(
        format,
        f -> {
          XSSFCellStyle style = book.createCellStyle();
          style.cloneStyleFrom(make(new Key(Role.BODY, f, false, wraps(f), false)));
          style.setBorderTop(BorderStyle.NONE);
          style.setBorderBottom(BorderStyle.NONE);
          style.setBorderLeft(BorderStyle.NONE);
          style.setBorderRight(BorderStyle.NONE);
          return style;
        });
  }

  /** The style of a cell that is to be filled in by hand. */
  XSSFCellStyle framed(Format format) {
    return of(CellPlan.of(Value.blank(), Role.BODY, format), wraps(format));
  }

  private static boolean wraps(Format format) {
    return format == Format.GENERAL || format == Format.TEXT;
  }

  private XSSFCellStyle make(Key key) {
    Look look = Look.of(key.role());
    XSSFCellStyle style = book.createCellStyle();
    style.setFont(font(new FontKey(look.size(), look.bold(), look.ink(), key.linked())));
    style.setDataFormat(book.createDataFormat().getFormat(pattern(key.format())));
    style.setWrapText(key.wraps());
    align(style, look, key);
    if (!look.fill().isEmpty()) {
      style.setFillForegroundColor(colour(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    frame(style, look.frame());
    return style;
  }

  private static void align(XSSFCellStyle style, Look look, Key key) {
    HorizontalAlignment across =
        switch (look.align()) {
          case CENTRE -> HorizontalAlignment.CENTER;
          case LEFT, LEFT_FOOT -> HorizontalAlignment.LEFT;
          case BY_VALUE -> byValue(key);
        };
    style.setAlignment(across);
    style.setVerticalAlignment(
        look.align() == Look.Align.LEFT_FOOT ? VerticalAlignment.BOTTOM : VerticalAlignment.CENTER);
    // No indent at the right: LibreOffice forgets it in some cells and leaves ragged figures.
    if (look.frame() != Look.Frame.NONE && across == HorizontalAlignment.LEFT) {
      style.setIndention((short) 1);
    }
  }

  private static HorizontalAlignment byValue(Key key) {
    return switch (key.format()) {
      case GENERAL -> key.number() ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT;
      case TEXT -> HorizontalAlignment.LEFT;
      case DATE, DATE_TIME -> HorizontalAlignment.CENTER;
      case COUNT, RATE, POINTS, CHANGE_COUNT, CHANGE_POINTS, DECIMAL -> HorizontalAlignment.RIGHT;
    };
  }

  private static String pattern(Format format) {
    return switch (format) {
      case GENERAL -> "General";
      case TEXT -> "@";
      case COUNT -> "#,##0";
      case RATE -> "0.00%";
      case POINTS -> "0.00";
      case CHANGE_COUNT -> "+#,##0;-#,##0;0";
      case CHANGE_POINTS -> "+0.00;-0.00;0.00";
      case DECIMAL -> "#,##0.00";
      case DATE -> "yyyy-mm-dd";
      case DATE_TIME -> "yyyy-mm-dd hh:mm";
    };
  }

  private void frame(XSSFCellStyle style, Look.Frame frame) {
    switch (frame) {
      case NONE -> {}
      case GRID -> grid(style);
      case TOTAL -> {
        grid(style);
        style.setBorderTop(BorderStyle.THIN);
        style.setTopBorderColor(colour(Palette.ACCENT));
      }
      case BAR -> {
        style.setBorderLeft(BorderStyle.THICK);
        style.setLeftBorderColor(colour(Palette.ACCENT));
      }
      case CARD_HEAD -> {
        style.setBorderTop(BorderStyle.MEDIUM);
        style.setTopBorderColor(colour(Palette.ACCENT));
        sides(style);
      }
      case CARD -> sides(style);
      case FOOT -> {
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour(Palette.FIRM_LINE));
      }
    }
  }

  private void sides(XSSFCellStyle style) {
    style.setBorderLeft(BorderStyle.THICK);
    style.setBorderRight(BorderStyle.THICK);
    style.setLeftBorderColor(colour(Palette.WHITE));
    style.setRightBorderColor(colour(Palette.WHITE));
  }

  private void grid(XSSFCellStyle style) {
    XSSFColor line = colour(Palette.LINE);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    style.setTopBorderColor(line);
    style.setBottomBorderColor(line);
    style.setLeftBorderColor(line);
    style.setRightBorderColor(line);
  }

  private XSSFFont font(FontKey key) {
    return fonts.computeIfAbsent(key, k -> dress(book.createFont(), k));
  }

  private XSSFFont dress(XSSFFont font, FontKey key) {
    font.setFontName(typeface);
    font.setFontHeightInPoints((short) key.size());
    font.setBold(key.bold());
    font.setColor(colour(key.ink()));
    if (key.linked()) {
      font.setUnderline(XSSFFont.U_SINGLE);
    }
    return font;
  }

  private XSSFColor colour(String rgb) {
    return colours.computeIfAbsent(rgb, Colours::of);
  }
}
