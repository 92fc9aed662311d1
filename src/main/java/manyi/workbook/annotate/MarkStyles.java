package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.Map;
import manyi.layout.Palette;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Gives cells another fill and keeps everything else of their look: format, lines, type. Styles are
 * made once for each look, since a workbook holds 64,000 at most.
 */
final class MarkStyles {
  private record Key(int style, CellLook look) {}

  private record FontKey(int font, String ink) {}

  private final XSSFWorkbook book;
  private final Map<Key, XSSFCellStyle> styles = new HashMap<>();
  private final Map<FontKey, XSSFFont> fonts = new HashMap<>();

  MarkStyles(XSSFWorkbook book) {
    this.book = book;
  }

  /** Colours a cell; light text on a dark fill becomes dark. */
  void mark(XSSFCell cell, String fill) {
    CellLook before = CellLook.of(cell.getCellStyle());
    give(cell, new CellLook(fill, before.isPale() ? Palette.INK : before.ink()));
  }

  /** Fills a cell, or takes its fill away, and sets the colour of its text where it differs. */
  void give(XSSFCell cell, CellLook look) {
    XSSFCellStyle base = cell.getCellStyle();
    cell.setCellStyle(
        styles.computeIfAbsent(new Key(base.getIndex(), look), key -> make(base, look)));
  }

  private XSSFCellStyle make(XSSFCellStyle base, CellLook look) {
    XSSFCellStyle style = book.createCellStyle();
    // Not cloneStyleFrom: it also writes over the last of the workbook's named styles.
    style.getCoreXf().set(base.getCoreXf());
    if (look.fill().isEmpty()) {
      style.getCoreXf().setFillId(0);
    } else {
      style.setFillForegroundColor(Colours.of(look.fill()));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    if (!look.ink().isEmpty() && !look.ink().equals(CellLook.of(base).ink())) {
      style.setFont(font(base.getFont(), look.ink()));
    }
    return style;
  }

  private XSSFFont font(XSSFFont base, String ink) {
    return fonts.computeIfAbsent(
        new FontKey(base.getIndex(), ink),
        key -> {
          XSSFFont font = book.createFont();
          font.getCTFont().set(base.getCTFont());
          font.setColor(Colours.of(ink));
          return font;
        });
  }
}
