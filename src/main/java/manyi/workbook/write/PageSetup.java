package manyi.workbook.write;

import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.layout.Look;
import manyi.layout.PageBreaks;
import manyi.layout.PagesAcross;
import manyi.layout.Paper;
import manyi.layout.SheetLayout;
import manyi.workbook.SafeText;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFPrintSetup;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** How the sheets of one workbook print: A4, in the middle, the width on one page. */
final class PageSetup {
  /** The most characters that a foot may hold, its codes counted. */
  private static final int LONGEST_FOOT = 120;

  private final String left;
  private final String right;

  PageSetup(BookPlan plan) {
    String type = type(plan.language());
    String foot = SafeText.of(plan.footer()).replace('\n', ' ');
    foot = foot.length() > LONGEST_FOOT ? foot.substring(0, LONGEST_FOOT - 1) + "…" : foot;
    left = type + foot.replace("&", "&&");
    right = type + Messages.of("workbook", plan.language()).text("page");
  }

  /** Size before family: a size straight before a figure of the text would swallow it. */
  private static String type(Language language) {
    return "&8&\"" + Look.typeface(language) + ",Regular\"";
  }

  void apply(XSSFSheet sheet, SheetPlan plan, SheetLayout layout) {
    XSSFPrintSetup setup = sheet.getPrintSetup();
    setup.setPaperSize(PaperSize.A4_PAPER);
    setup.setLandscape(plan.print().landscape());
    if (plan.columnBreaks().isEmpty()) {
      sheet.setFitToPage(true);
      setup.setFitWidth((short) 1);
      setup.setFitHeight((short) (plan.print().onePage() ? 1 : 0));
    } else {
      // Breaks count for nothing in a sheet that is fitted to its pages.
      sheet.setFitToPage(false);
      setup.setScale((short) new PagesAcross(plan, layout).scale());
      setup.setLeftToRight(true);
      plan.columnBreaks().forEach(column -> sheet.setColumnBreak(column - 2));
    }
    sheet.setHorizontallyCenter(true);
    sheet.setMargin(PageMargin.LEFT, Paper.SIDE);
    sheet.setMargin(PageMargin.RIGHT, Paper.SIDE);
    sheet.setMargin(PageMargin.TOP, Paper.TOP);
    sheet.setMargin(PageMargin.BOTTOM, Paper.BOTTOM);
    sheet.setMargin(PageMargin.HEADER, Paper.HEAD);
    sheet.setMargin(PageMargin.FOOTER, Paper.FOOT);
    if (plan.isFooted()) {
      sheet.getFooter().setLeft(left);
      sheet.getFooter().setRight(right);
    }
    // A break stands under the last row of a page, which the library counts from 0.
    new PageBreaks(plan, layout).rows().forEach(row -> sheet.setRowBreak(row - 2));
    if (plan.print().repeatedRows() > 0) {
      sheet.setRepeatingRows(new CellRangeAddress(0, plan.print().repeatedRows() - 1, -1, -1));
    }
    if (plan.repeatedColumns() > 0) {
      sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, plan.repeatedColumns() - 1));
    }
    // A break stands after a row counted from 0.
    plan.pageBreaks().forEach(row -> sheet.setRowBreak(row - 2));
    if (plan.lines().isPresent()) {
      return;
    }
    sheet
        .getWorkbook()
        .setPrintArea(
            sheet.getWorkbook().getSheetIndex(sheet),
            0,
            layout.lastPrintedColumn() - 1,
            0,
            layout.lastRow() - 1);
  }
}
