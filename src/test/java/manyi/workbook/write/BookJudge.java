package manyi.workbook.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import manyi.disk.Sha256;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.layout.SheetLayout;
import manyi.workbook.HiddenSheets;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Opens a written workbook with POI and compares it with its plan: cell by cell, look by look, rule
 * by rule, chart by chart. Whatever differs is named.
 */
public final class BookJudge implements BookWitness {
  private static final int NAMED = 20;

  /** The same bytes need no second look. */
  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  /** Made by the service loader. */
  public BookJudge() {}

  @Override
  public void see(BookPlan plan, byte[] bytes) {
    if (SEEN.add(Sha256.of(bytes))) {
      List<String> faults = faults(plan, bytes);
      if (!faults.isEmpty()) {
        throw new AssertionError(
            plan.title()
                + " is not as planned:\n"
                + String.join("\n", faults.subList(0, Math.min(NAMED, faults.size()))));
      }
    }
  }

  /** What of a workbook is not as planned, each with its place. */
  static List<String> faults(BookPlan plan, byte[] bytes) {
    Faults faults = new Faults();
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      about(plan, book, faults);
      sheets(plan, book, faults);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults.all();
  }

  private static void about(BookPlan plan, XSSFWorkbook book, Faults faults) {
    var core = book.getProperties().getCoreProperties();
    Date dated = Date.from(plan.dated().atStartOfDay(ZoneOffset.UTC).toInstant());
    faults.differ("title", plan.title(), core.getTitle());
    faults.differ("created", dated, core.getCreated());
    faults.differ("modified", dated, core.getModified());
    faults.differ("creator", "manyi", core.getCreator());
    var custom = book.getProperties().getCustomProperties();
    var mark = custom.getProperty(Origin.PROPERTY);
    faults.differ("mark", plan.origin().mark().orElse(""), mark == null ? "" : mark.getLpwstr());
    faults.differ(
        "mark of what was written",
        plan.origin() == Origin.REPORT,
        custom.getProperty("manyi.written") != null);
  }

  private static void sheets(BookPlan plan, XSSFWorkbook book, Faults faults) throws IOException {
    List<String> wanted = new ArrayList<>(plan.sheets().stream().map(SheetPlan::name).toList());
    HiddenLists lists = new HiddenLists(plan);
    if (!lists.isEmpty()) {
      wanted.add(HiddenSheets.LISTS + " HIDDEN");
    }
    if (plan.origin() == Origin.REPORT) {
      wanted.add(HiddenSheets.WRITTEN + " VERY_HIDDEN");
    }
    List<String> found = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      SheetVisibility sight = book.getSheetVisibility(i);
      found.add(book.getSheetName(i) + (sight == SheetVisibility.VISIBLE ? "" : " " + sight));
    }
    faults.differ("sheets", wanted, found);
    if (wanted.equals(found)) {
      for (int i = 0; i < plan.sheets().size(); i++) {
        SheetPlan sheet = plan.sheets().get(i);
        Faults ofSheet = faults.at(sheet.name());
        SheetLayout layout = new SheetLayout(sheet);
        new CellsJudge(sheet, layout, book.getSheetAt(i), plan.language(), ofSheet).judge();
        new FrameJudge(plan, sheet, layout, book.getSheetAt(i), ofSheet).judge();
        new EntriesJudge(sheet, book.getSheetAt(i), ofSheet).judge();
        new ChartsJudge(sheet, book.getSheetAt(i), ofSheet).judge();
      }
    }
  }
}
