package manyi.workbook.annotate;

import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.layout.SheetLayout;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of ours in somebody's workbook; nothing of theirs is touched. */
final class GuestSheet {
  private GuestSheet() {}

  /**
   * Puts what is planned into an empty sheet and sets how it prints.
   *
   * @param plan what stands on the sheet
   * @param book in whose language it is written and whose foot it bears
   */
  static void fill(XSSFSheet sheet, SheetPlan plan, BookPlan book) {
    SheetLayout layout = new SheetLayout(plan);
    GuestStyles styles = new GuestStyles(sheet.getWorkbook(), book.language());
    new GuestCells(sheet, plan, layout, styles).build();
    new GuestPages(book).apply(sheet, plan, layout);
  }
}
