package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.layout.Look;
import manyi.layout.TextLines;
import org.apache.poi.ss.usermodel.IgnoredErrorType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes a workbook out of the values of a file that has no layout to keep, or one that cannot be
 * kept: CSV, web pages, the XML of Excel 2003, Strict Open XML. Text stays text, and what is typed
 * into such a column later stays text too, so that room 0101 keeps its zero.
 */
final class GridCopy {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 40;
  private static final int LONGEST_NAME = 31;

  /** As shown: fill zeros, thousands, decimals, percent. */
  private static final Pattern SHOWN =
      Pattern.compile("-?(\\d+|\\d{1,3}(?:,\\d{3})+)(?:\\.(\\d+))?(%)?");

  private final XSSFWorkbook book = TimelessBook.create();
  private final Map<String, XSSFCellStyle> styles = new HashMap<>();

  private GridCopy(Language language) {
    XSSFFont usual = book.getFontAt(0);
    usual.setFontName(Look.typeface(language));
    usual.setFontHeightInPoints((short) Look.USUAL_SIZE);
  }

  /** The workbook with the sheets by the names that the grids have. */
  static CopyBook of(List<Grid> grids, Language language) {
    GridCopy copy = new GridCopy(language);
    Map<String, XSSFSheet> sheets = new LinkedHashMap<>();
    for (Grid grid : grids) {
      XSSFSheet sheet = copy.book.createSheet(copy.freeName(grid.name()));
      sheets.put(grid.name(), sheet);
      copy.fill(sheet, grid);
      copy.book.setSheetHidden(copy.book.getSheetIndex(sheet), grid.hidden());
    }
    return new CopyBook(copy.book, sheets, false);
  }

  private String freeName(String wanted) {
    String safe = WorkbookUtil.createSafeSheetName(wanted);
    String name = safe;
    for (int i = 2; book.getSheet(name) != null; i++) {
      String end = "~" + i;
      name = safe.substring(0, Math.min(safe.length(), LONGEST_NAME - end.length())) + end;
    }
    return name;
  }

  private void fill(XSSFSheet sheet, Grid grid) {
    columns(sheet, grid);
    sheet.getPrintSetup().setPaperSize(PaperSize.A4_PAPER);
    sheet.getPrintSetup().setLandscape(true);
    sheet.setFitToPage(true);
    sheet.getPrintSetup().setFitHeight((short) 0);
    for (int index = 0; index < grid.size(); index++) {
      int number = grid.number(index);
      XSSFRow row = sheet.createRow(number - 1);
      for (int column = 1; column <= grid.lastColumn(number); column++) {
        Value value = grid.at(number, column);
        if (!value.isBlank()) {
          XSSFCell cell = row.createCell(column - 1);
          cell.setCellStyle(style(pattern(value)));
          CellStore.store(cell, value, false);
        }
      }
    }
    for (int row = 1; row <= grid.lastRow(); row++) {
      if (grid.isRowHidden(row)) {
        XSSFRow hidden =
            sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        hidden.setZeroHeight(true);
      }
    }
    for (Area area : grid.merges()) {
      if (area.rows() * area.columns() > 1) {
        sheet.addMergedRegionUnsafe(CellStore.range(area));
      }
    }
    if (!grid.isEmpty()) {
      sheet.addIgnoredErrors(
          new CellRangeAddress(0, grid.lastRow() - 1, 0, grid.lastColumn() - 1),
          IgnoredErrorType.NUMBER_STORED_AS_TEXT);
    }
  }

  /** Widths for what stands there; merged titles do not widen their first column. */
  private void columns(XSSFSheet sheet, Grid grid) {
    int[] widths = new int[grid.lastColumn() + 1];
    boolean[] typed = new boolean[grid.lastColumn() + 1];
    for (int index = 0; index < grid.size(); index++) {
      int row = grid.number(index);
      boolean isTable = grid.lastColumn(row) > 1;
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        Value value = grid.at(row, column);
        if (isTable) {
          widths[column] = Math.max(widths[column], TextLines.widest(value.shown()) + 2);
        }
        typed[column] |= !(value instanceof Value.Text) && !value.isBlank();
      }
    }
    for (int column = 1; column < widths.length; column++) {
      if (!typed[column]) {
        sheet.setDefaultColumnStyle(column - 1, style("@"));
      }
      int width = Math.max(NARROWEST, Math.min(WIDEST, widths[column]));
      sheet.setColumnWidth(column - 1, width * UNITS_PER_CHARACTER);
      sheet.setColumnHidden(column - 1, grid.isColumnHidden(column));
    }
  }

  private XSSFCellStyle style(String pattern) {
    return styles.computeIfAbsent(
        pattern,
        key -> {
          XSSFCellStyle style = book.createCellStyle();
          style.setDataFormat(book.createDataFormat().getFormat(key));
          return style;
        });
  }

  private static String pattern(Value value) {
    if (value instanceof Value.Text) {
      return "@";
    }
    if (value instanceof Value.Moment moment) {
      return switch (moment.part()) {
        case DATE -> "yyyy-mm-dd";
        case TIME -> "hh:mm:ss";
        case DATE_AND_TIME -> moment.shown().contains("-") ? "yyyy-mm-dd hh:mm:ss" : "[h]:mm:ss";
      };
    }
    return value instanceof Value.Numeric number ? pattern(number) : "General";
  }

  /** A format that shows the number as it was shown, where one of the usual ones does. */
  private static String pattern(Value.Numeric number) {
    Matcher shown = SHOWN.matcher(number.shown());
    if (number.shown().equals(number.number().toPlainString()) || !shown.matches()) {
      return "General";
    }
    boolean thousands = shown.group(1).contains(",");
    boolean filled = shown.group(1).startsWith("0");
    String digits = thousands ? "#,##0" : filled ? "0".repeat(shown.group(1).length()) : "0";
    String places = shown.group(2) == null ? "" : "." + "0".repeat(shown.group(2).length());
    return digits + places + (shown.group(3) == null ? "" : "%");
  }
}
