package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.grid.AnnotationPlan;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.layout.Palette;
import manyi.workbook.ProblemList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts the marks and the list of problems into a copy. */
final class CopyAnnotation {
  private final XSSFWorkbook book;
  private final Map<String, XSSFSheet> sheets;
  private final AnnotationPlan plan;
  private final ProblemSheet problems;
  private final MarkStyles styles;

  CopyAnnotation(CopyBook copy, AnnotationPlan plan) {
    this.book = copy.book();
    this.sheets = copy.sheets();
    this.plan = plan;
    this.problems = new ProblemSheet(plan);
    this.styles = new MarkStyles(book);
  }

  void put() {
    FormerMarks.clear(book, styles);
    Map<String, String> names = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      taken.add(book.getSheetName(i));
    }
    sheets.values().removeIf(sheet -> book.getSheetIndex(sheet) < 0);
    sheets.forEach((name, sheet) -> names.put(name, sheet.getSheetName()));
    List<String> looks = new CellMarks(plan, styles).put(sheets);
    list(problems.sheet(names, looks), problems.nameBeside(taken));
  }

  private void list(SheetPlan list, String name) {
    XSSFSheet sheet = book.createSheet(name);
    book.setSheetOrder(name, 0);
    BookPlan around =
        new BookPlan(
            Origin.OUTSIDE,
            plan.title(),
            plan.language(),
            java.time.LocalDate.EPOCH,
            plan.footer(),
            List.of(list));
    GuestSheet.fill(sheet, list, around);
    sheet.setColumnHidden(ProblemList.HIDDEN_COLUMN - 1, true);
    for (int i = 0; i < plan.marks().size(); i++) {
      XSSFCell tone = sheet.getRow(problems.rowOf(i) - 1).getCell(ProblemSheet.TONE - 1);
      styles.mark(tone, Palette.of(plan.marks().get(i).tone()));
    }
    // Two selected sheets would both take what is typed into one of them.
    book.setActiveSheet(0);
    book.setSelectedTab(0);
    book.setFirstVisibleTab(0);
  }
}
