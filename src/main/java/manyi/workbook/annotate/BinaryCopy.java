package manyi.workbook.annotate;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.workbook.SafeText;
import manyi.workbook.read.BinaryBook;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.formula.FormulaParseException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Makes an .xlsx of an .xls: values, formulas, formats, type, fills, lines, merged cells, widths,
 * heights, comments, what is hidden, and how it prints. Pictures, charts and drop-down lists are
 * not taken over.
 */
final class BinaryCopy {
  private static final int COLUMNS = 256;

  private final HSSFWorkbook from;
  private final XSSFWorkbook to = TimelessBook.create();
  private final BinaryStyles styles;

  private BinaryCopy(HSSFWorkbook from) {
    this.from = from;
    this.styles = new BinaryStyles(from, to);
  }

  static CopyBook of(BinaryBook.Opened opened) {
    BinaryCopy copy = new BinaryCopy(opened.book());
    return new CopyBook(copy.to, copy.sheets(), opened.locked());
  }

  private Map<String, XSSFSheet> sheets() {
    if (from.getInternalWorkbook().isUsing1904DateWindowing()) {
      to.getCTWorkbook().getWorkbookPr().setDate1904(true);
    }
    Map<String, XSSFSheet> sheets = new LinkedHashMap<>();
    // All sheets stand before the first formula, which may name any of them.
    for (int i = 0; i < from.getNumberOfSheets(); i++) {
      String name = from.getSheetName(i);
      sheets.put(name, to.createSheet(name));
    }
    for (int i = 0; i < from.getNumberOfSheets(); i++) {
      sheet(from.getSheetAt(i), to.getSheetAt(i));
      to.setSheetVisibility(i, from.getSheetVisibility(i));
    }
    return sheets;
  }

  private void sheet(HSSFSheet source, XSSFSheet target) {
    target.setDefaultRowHeight(source.getDefaultRowHeight());
    target.setDefaultColumnWidth(source.getDefaultColumnWidth());
    for (int column = 0; column < COLUMNS; column++) {
      int width = source.getColumnWidth(column);
      if (width != source.getDefaultColumnWidth() * COLUMNS) {
        target.setColumnWidth(column, width);
      }
      if (source.isColumnHidden(column)) {
        target.setColumnHidden(column, true);
      }
    }
    for (Row row : source) {
      row(row, target.createRow(row.getRowNum()));
    }
    for (CellRangeAddress area : source.getMergedRegions()) {
      if (area.getNumberOfCells() > 1) {
        target.addMergedRegionUnsafe(area);
      }
    }
    frame(source, target);
  }

  private static void frame(HSSFSheet source, XSSFSheet target) {
    PaneInformation pane = source.getPaneInformation();
    if (pane != null && pane.isFreezePane()) {
      target.createFreezePane(
          pane.getVerticalSplitPosition(),
          pane.getHorizontalSplitPosition(),
          pane.getVerticalSplitLeftColumn(),
          pane.getHorizontalSplitTopRow());
    }
    target.setDisplayGridlines(source.isDisplayGridlines());
    target.setFitToPage(source.getFitToPage());
    target.getPrintSetup().setLandscape(source.getPrintSetup().getLandscape());
    target.getPrintSetup().setPaperSize(source.getPrintSetup().getPaperSize());
    target.getPrintSetup().setFitWidth(source.getPrintSetup().getFitWidth());
    target.getPrintSetup().setFitHeight(source.getPrintSetup().getFitHeight());
    for (PageMargin margin : PageMargin.values()) {
      target.setMargin(margin, source.getMargin(margin));
    }
    target.setRepeatingRows(source.getRepeatingRows());
    target.setRepeatingColumns(source.getRepeatingColumns());
  }

  private void row(Row source, XSSFRow target) {
    if (source.getHeight() != source.getSheet().getDefaultRowHeight()) {
      target.setHeight(source.getHeight());
    }
    if (source.getZeroHeight()) {
      target.setZeroHeight(true);
    }
    for (Cell each : source) {
      HSSFCell cell = (HSSFCell) each;
      XSSFCell copy = target.createCell(cell.getColumnIndex());
      copy.setCellStyle(styles.of(cell.getCellStyle()));
      boolean formula = cell.getCellType() == CellType.FORMULA && setFormula(cell, copy);
      value(cell, copy, formula);
      if (cell.getCellComment() != null) {
        MarkComments.copy(copy, cell.getCellComment());
      }
    }
  }

  /** A formula that means nothing in the new file leaves its result. */
  private static boolean setFormula(HSSFCell from, XSSFCell to) {
    try {
      to.setCellFormula(from.getCellFormula());
      return true;
    } catch (FormulaParseException | IllegalStateException | IllegalArgumentException e) {
      return false;
    }
  }

  private static void value(HSSFCell from, XSSFCell to, boolean formula) {
    CellType type =
        from.getCellType() == CellType.FORMULA
            ? from.getCachedFormulaResultType()
            : from.getCellType();
    switch (type) {
      case NUMERIC -> to.setCellValue(from.getNumericCellValue());
      case STRING -> {
        String text = from.getRichStringCellValue().getString();
        to.setCellValue(SafeText.stored(SafeText.of(text)));
      }
      case BOOLEAN -> to.setCellValue(from.getBooleanCellValue());
      case ERROR -> to.setCellErrorValue(from.getErrorCellValue());
      case BLANK, FORMULA, _NONE -> {
        if (formula) {
          to.setCellValue("");
        }
      }
    }
  }
}
