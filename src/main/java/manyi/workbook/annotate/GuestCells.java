package manyi.workbook.annotate;

import java.util.Map;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.layout.SheetLayout;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Puts the cells of one sheet in their places. */
final class GuestCells {
  private static final int UNITS_PER_CHARACTER = 256;
  private static final int WIDEST = 255;

  private final XSSFSheet sheet;
  private final SheetPlan plan;
  private final SheetLayout layout;
  private final GuestStyles styles;

  GuestCells(XSSFSheet sheet, SheetPlan plan, SheetLayout layout, GuestStyles styles) {
    this.sheet = sheet;
    this.plan = plan;
    this.layout = layout;
    this.styles = styles;
  }

  void build() {
    sheet.setDisplayGridlines(false);
    sheet.setDefaultRowHeightInPoints((float) SheetLayout.EMPTY_ROW);
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
        sheet.addMergedRegionUnsafe(CellStore.range(area));
      }
    }
    if (plan.frozenRows() > 0 || plan.frozenColumns() > 0) {
      sheet.createFreezePane(plan.frozenColumns(), plan.frozenRows());
    }
    plan.filter().ifPresent(area -> sheet.setAutoFilter(CellStore.range(area)));
  }

  private void put(CellRef at, CellPlan plan) {
    XSSFCell cell = row(at.row()).createCell(at.column() - 1);
    cell.setCellStyle(styles.of(plan, layout.wraps(at, plan)));
    plan.formula().ifPresent(cell::setCellFormula);
    CellStore.store(cell, plan.value(), plan.formula().isPresent());
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
}
