package manyi.workbook.write;

import manyi.grid.Area;
import manyi.grid.Format;
import manyi.grid.LinesPlan;
import manyi.layout.Palette;
import manyi.workbook.Colours;
import org.apache.poi.ss.usermodel.BorderFormatting;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;

/**
 * Prepares the rows that people fill in. Columns carry the formats, so that the sheet's used range
 * stays as small as its framed rows; no row has a height of its own, so that it grows with its
 * text.
 */
final class Lines {
  /** Room to write in by hand, in points. */
  private static final float HEIGHT = 24;

  private final XSSFSheet sheet;
  private final Styles styles;

  Lines(XSSFSheet sheet, Styles styles) {
    this.sheet = sheet;
    this.styles = styles;
  }

  void add(LinesPlan lines) {
    sheet.setDefaultRowHeightInPoints(HEIGHT);
    for (int column = 0; column < lines.formats().size(); column++) {
      Format format = lines.formats().get(column);
      sheet.setDefaultColumnStyle(column, styles.unframed(format));
      for (int row = lines.first() - 1; row < lines.framed(); row++) {
        frame(row, column, format);
      }
    }
    lines.unframed().ifPresent(this::frameWhenFilled);
  }

  private void frame(int row, int column, Format format) {
    XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    if (at.getCell(column) == null) {
      XSSFCell cell = at.createCell(column);
      cell.setCellStyle(styles.framed(format));
    }
  }

  private void frameWhenFilled(Area area) {
    XSSFSheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
    int row = area.first().row();
    String first = "$A" + row;
    String last = area.last().absolute().replaceAll("^\\$([A-Z]+)\\$.*", "\\$$1") + row;
    ConditionalFormattingRule rule =
        conditions.createConditionalFormattingRule("COUNTA(" + first + ":" + last + ")>0");
    BorderFormatting border = rule.createBorderFormatting();
    border.setBorderTop(BorderStyle.THIN);
    border.setBorderBottom(BorderStyle.THIN);
    border.setBorderLeft(BorderStyle.THIN);
    border.setBorderRight(BorderStyle.THIN);
    border.setTopBorderColor(Colours.of(Palette.LINE));
    border.setBottomBorderColor(Colours.of(Palette.LINE));
    border.setLeftBorderColor(Colours.of(Palette.LINE));
    border.setRightBorderColor(Colours.of(Palette.LINE));
    conditions.addConditionalFormatting(
        new CellRangeAddress[] {CellRangeAddress.valueOf(area.toString())}, rule);
  }
}
