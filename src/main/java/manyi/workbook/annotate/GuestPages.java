package manyi.workbook.annotate;

import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.layout.Pages;
import manyi.layout.Paper;
import manyi.layout.SheetLayout;
import manyi.workbook.PageFoot;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets of one workbook print. */
final class GuestPages {
  private final PageFoot foot;

  GuestPages(BookPlan plan) {
    foot = PageFoot.of(plan.footer(), plan.language());
  }

  void apply(XSSFSheet sheet, SheetPlan plan, SheetLayout layout) {
    Pages pages = Pages.of(plan, layout);
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(pages.isLandscape());
    sheet.setFitToPage(pages.scale().isEmpty());
    if (pages.scale().isEmpty()) {
      setup.setFitWidth((short) 1);
      setup.setFitHeight((short) (pages.isOnePage() ? 1 : 0));
    } else {
      setup.setScale(pages.scale().get().shortValue());
      setup.setLeftToRight(true);
    }
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
    sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
    sheet.setMargin(PageMargin.TOP, Paper.TOP);
    sheet.setMargin(PageMargin.BOTTOM, Paper.BOTTOM);
    sheet.setMargin(PageMargin.HEADER, Paper.HEAD);
    sheet.setMargin(PageMargin.FOOTER, Paper.FOOT);
    if (plan.isFooted()) {
      sheet.getFooter().setLeft(foot.left());
      sheet.getFooter().setRight(foot.right());
    }
    // A break stands after a row or column counted from 0.
    pages.rowBreaks().forEach(row -> sheet.setRowBreak(row - 2));
    pages.columnBreaks().forEach(column -> sheet.setColumnBreak(column - 2));
    if (pages.repeatedRows() > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, pages.repeatedRows() - 1, -1, -1));
    }
    if (pages.repeatedColumns() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, pages.repeatedColumns() - 1));
    }
    pages
        .printed()
        .map(CellStore::range)
        .ifPresent(
            area ->
                sheet
                    .getWorkbook()
                    .setPrintArea(
                        sheet.getWorkbook().getSheetIndex(sheet),
                        area.getFirstColumn(),
                        area.getLastColumn(),
                        area.getFirstRow(),
                        area.getLastRow()));
  }
}
