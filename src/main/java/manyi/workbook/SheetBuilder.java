package manyi.workbook;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts the cells of one sheet in their places. */
final class SheetBuilder {
  /** Height of a row that nothing stands in, as under a chart, in points. */
  static final double EMPTY_ROW = 20;

  private static final int UNITS_PER_CHARACTER = 256;
  private static final int WIDEST = 255;

  private final XSSFSheet sheet;
  private final SheetPlan plan;
  private final SheetLayout layout;
  private final Styles styles;

  SheetBuilder(XSSFSheet sheet, SheetPlan plan, SheetLayout layout, Styles styles) {
    this.sheet = sheet;
    this.plan = plan;
    this.layout = layout;
    this.styles = styles;
  }

  void build() {
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints((float) EMPTY_ROW);
    layout
        .widths()
        .forEach(
            (column, width) ->
                sheet.setColumnWidth(column - 1, Math.min(WIDEST, width) * UNITS_PER_CHARACTER));
    layout.heights().forEach((row, height) -> row(row).setHeightInPoints(height.floatValue()));
    for (Map.Entry<CellRef, CellPlan> entry : layout.cells().entrySet()) {
      put(entry.getKey(), entry.getValue());
    }
    for (Area area : layout.spans()) {
      if (area.rows() * area.columns() > 1) {
        sheet.addMergedRegionUnsafe(range(area));
      }
    }
    if (plan.frozenRows() > 0 || plan.frozenColumns() > 0) {
      sheet.createFreezePane(plan.frozenColumns(), plan.frozenRows());
    }
    plan.filter().ifPresent(area -> sheet.setAutoFilter(range(area)));
    plan.scales().forEach(scale -> Scales.add(sheet, scale));
    plan.lines().ifPresent(lines -> new Lines(sheet, styles).add(lines));
  }

  private void put(CellRef at, CellPlan plan) {
    XSSFCell cell = row(at.row()).createCell(at.column() - 1);
    cell.setCellStyle(styles.of(plan, layout.wraps(at, plan)));
    plan.formula().ifPresent(cell::setCellFormula);
    store(cell, plan.value(), plan.formula().isPresent());
    plan.linkSheet()
        .ifPresent(
            target -> {
              XSSFHyperlink link =
                  sheet.getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
              link.setAddress(plan.linkCell().on(target));
              cell.setHyperlink(link);
            });
  }

  private XSSFRow row(int number) {
    XSSFRow row = sheet.getRow(number - 1);
    return row == null ? sheet.createRow(number - 1) : row;
  }

  /**
   * Stores a value; a text is only ever a text, whatever sign it begins with.
   *
   * @param formula true for the result of a formula that the cell holds
   */
  static void store(XSSFCell cell, Value value, boolean formula) {
    if (value instanceof Value.Numeric numeric) {
      cell.setCellValue(numeric.number().doubleValue());
    } else if (value instanceof Value.Moment moment) {
      cell.setCellValue(serial(moment));
    } else if (value instanceof Value.Bool bool) {
      cell.setCellValue(bool.value());
    } else if (value instanceof Value.Broken broken) {
      storeError(cell, broken.shown());
    } else if (value instanceof Value.Text text) {
      cell.setCellValue(SafeText.stored(SafeText.of(text.text())));
    } else if (formula) {
      // A formula whose result shows nothing holds the empty text.
      cell.setCellValue("");
    }
  }

  private static void storeError(XSSFCell cell, String shown) {
    if (FormulaError.isValidCode(codeOf(shown))) {
      cell.setCellErrorValue(FormulaError.forString(shown));
    } else {
      cell.setCellValue(SafeText.stored(SafeText.of(shown)));
    }
  }

  private static int codeOf(String shown) {
    for (FormulaError error : FormulaError.values()) {
      if (error.getString().equals(shown)) {
        return error.getCode();
      }
    }
    return Integer.MIN_VALUE;
  }

  /** Days since the last day of 1899, with the leap day of 1900 that spreadsheets count. */
  static double serial(Value.Moment moment) {
    LocalDateTime at = moment.at();
    double time = at.toLocalTime().toNanoOfDay() / (double) ChronoUnit.DAYS.getDuration().toNanos();
    if (moment.part() == Value.Moment.Part.TIME) {
      return time;
    }
    long days =
        ChronoUnit.DAYS.between(
            LocalDateTime.of(1899, 12, 30, 0, 0).toLocalDate(), at.toLocalDate());
    return (days < 61 ? days - 1 : days) + time;
  }

  static CellRangeAddress range(Area area) {
    return new CellRangeAddress(
        area.first().row() - 1,
        area.last().row() - 1,
        area.first().column() - 1,
        area.last().column() - 1);
  }
}
