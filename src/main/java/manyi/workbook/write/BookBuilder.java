package manyi.workbook.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.layout.SheetLayout;
import manyi.workbook.OriginMark;
import manyi.workbook.PageText;
import manyi.workbook.SafeText;
import manyi.workbook.StableZip;
import manyi.workbook.WrittenCells;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.Footer;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Turns the plan of a workbook into the bytes of an .xlsx file. */
final class BookBuilder {
  private static final String CREATOR = "manyi";

  private BookBuilder() {}

  /** The same plan always gives the same bytes. */
  static byte[] bytes(BookPlan plan) throws IOException {
    PlanCheck.check(plan);
    XSSFWorkbook book = new XSSFWorkbook();
    try {
      fill(book, plan);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(65_536);
      try (StableZip zip = new StableZip(bytes)) {
        book.write(zip);
      }
      return bytes.toByteArray();
    } finally {
      // Closing would pack the whole workbook once more, into nothing.
      book.getPackage().revert();
    }
  }

  private static void fill(XSSFWorkbook book, BookPlan plan) throws IOException {
    describe(book, plan);
    // All sheets stand before the first formula, which may name any of them.
    List<XSSFSheet> sheets = new ArrayList<>();
    for (SheetPlan sheet : plan.sheets()) {
      sheets.add(book.createSheet(sheet.name()));
    }
    Styles styles = new Styles(book, plan.language());
    Entries entries = new Entries(book, plan.language());
    Charts charts = new Charts(book, plan.language());
    PageSetup pages = new PageSetup(plan);
    WrittenCells written = WrittenCells.none();
    boolean isKept = plan.origin() == Origin.REPORT;
    for (int i = 0; i < sheets.size(); i++) {
      SheetPlan sheet = plan.sheets().get(i);
      SheetLayout layout = new SheetLayout(sheet);
      new SheetBuilder(sheets.get(i), sheet, layout, styles).build();
      entries.add(sheets.get(i), sheet);
      pages.apply(sheets.get(i), sheet, layout);
      charts.add(sheets.get(i), sheet);
      if (isKept) {
        Footer foot = sheets.get(i).getFooter();
        String page = PageText.of(foot.getLeft() + foot.getCenter() + foot.getRight());
        written.add(sheet.name(), layout.cells(), sheet.charts().size(), page);
      }
    }
    if (isKept) {
      WrittenSheet.put(book, written);
      OriginMark.markWritten(book.getProperties());
    }
    book.setActiveSheet(0);
  }

  private static void describe(XSSFWorkbook book, BookPlan plan) {
    Date dated = Date.from(plan.dated().atStartOfDay(ZoneOffset.UTC).toInstant());
    POIXMLProperties.CoreProperties core = book.getProperties().getCoreProperties();
    core.setTitle(SafeText.of(plan.title()));
    core.setCreator(CREATOR);
    core.setLastModifiedByUser(CREATOR);
    core.setCreated(Optional.of(dated));
    core.setModified(Optional.of(dated));
    book.getProperties().getExtendedProperties().setApplication(CREATOR);
    plan.origin()
        .mark()
        .ifPresent(
            mark -> book.getProperties().getCustomProperties().addProperty(Origin.PROPERTY, mark));
  }
}
