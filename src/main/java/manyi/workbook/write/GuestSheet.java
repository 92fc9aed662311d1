package manyi.workbook.write;

import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.layout.SheetLayout;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** A sheet of ours in somebody's workbook; nothing of theirs is touched. */
public final class GuestSheet {
  private GuestSheet() {}

  /**
   * Puts what is planned into an empty sheet and sets how it prints.
   *
   * @param plan what stands on the sheet
   * @param book in whose language it is written and whose foot it bears
   */
  public static void fill(XSSFSheet sheet, SheetPlan plan, BookPlan book) {
    SheetLayout layout = new SheetLayout(plan);
    Styles styles = Styles.inAnother(sheet.getWorkbook(), book.language());
    new SheetBuilder(sheet, plan, layout, styles).build();
    new PageSetup(book).apply(sheet, plan, layout);
  }
}
