package manyi.workbook.write;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import manyi.grid.BookPlan;
import manyi.grid.ChartPlan;
import manyi.grid.Origin;
import manyi.grid.SheetPlan;
import manyi.layout.Pages;
import manyi.layout.SheetLayout;
import manyi.workbook.HiddenSheets;
import manyi.workbook.OriginMark;
import manyi.workbook.PageFoot;
import manyi.workbook.PageText;
import manyi.workbook.WrittenCells;

/**
 * Turns the plan of a workbook into the bytes of an .xlsx file, part by part. The same plan always
 * gives the same bytes.
 */
final class BookParts {
  private final BookPlan plan;
  private final PartZip parts = new PartZip();
  private final StylePool styles = new StylePool();
  private final SharedTexts texts = new SharedTexts();
  private final BookPart book = new BookPart();
  private final Relations ofBook = new Relations();
  private final PropertiesParts properties;
  private final PageFoot foot;
  private final HiddenLists lists;
  private final Entries entries;
  private final WrittenCells written = WrittenCells.none();
  private final boolean isKept;
  private int sheets;
  private int drawings;
  private int charts;

  private BookParts(BookPlan plan) {
    this.plan = plan;
    this.properties = new PropertiesParts(plan);
    this.foot = PageFoot.of(plan.footer(), plan.language());
    this.lists = new HiddenLists(plan);
    this.entries = new Entries(plan.language(), lists);
    this.isKept = plan.origin() == Origin.REPORT;
  }

  static byte[] bytes(BookPlan plan) throws IOException {
    PlanCheck.check(plan);
    byte[] bytes = new BookParts(plan).bytes();
    assert BookWitness.sawAll(plan, bytes);
    return bytes;
  }

  private byte[] bytes() throws IOException {
    parts.add(PartNames.CONTENT_TYPES, contentTypes()::write);
    for (SheetPlan sheet : plan.sheets()) {
      sheet(sheet);
    }
    if (!lists.isEmpty()) {
      book.addHidden(HiddenSheets.LISTS, BookPart.Sight.HIDDEN);
      sheet(xml -> HiddenSheet.lists(xml, texts, lists));
    }
    if (isKept) {
      book.addHidden(HiddenSheets.WRITTEN, BookPart.Sight.VERY_HIDDEN);
      sheet(xml -> HiddenSheet.written(xml, texts, written));
    }
    boolean framesFilledRows =
        plan.sheets().stream().anyMatch(s -> s.lines().flatMap(l -> l.unframed()).isPresent());
    ofBook("styles", PartNames.STYLES);
    parts.add(
        PartNames.STYLES,
        xml -> new StylesPart(xml, styles, plan.language(), framesFilledRows).write());
    ofBook("sharedStrings", PartNames.TEXTS);
    parts.add(PartNames.TEXTS, texts::write);
    parts.add(PartNames.BOOK, book::write);
    parts.add(PartNames.relations(PartNames.BOOK), ofBook::write);
    properties();
    return parts.bytes();
  }

  private ContentTypes contentTypes() {
    int hidden = (lists.isEmpty() ? 0 : 1) + (isKept ? 1 : 0);
    return new ContentTypes(
        plan.sheets().size() + hidden,
        (int) plan.sheets().stream().filter(sheet -> !sheet.charts().isEmpty()).count(),
        plan.sheets().stream().mapToInt(sheet -> sheet.charts().size()).sum(),
        !properties.marks().isEmpty());
  }

  private void sheet(SheetPlan sheet) throws IOException {
    SheetLayout layout = new SheetLayout(sheet);
    Pages pages = Pages.of(sheet, layout);
    String drawing = sheet.charts().isEmpty() ? "" : charts(sheet);
    Optional<PageFoot> footed = Optional.of(foot).filter(text -> sheet.isFooted());
    boolean isFirst = sheets == 0;
    book.add(sheet, pages);
    sheet(
        xml ->
            new SheetPart(xml, sheet, layout, styles)
                .write(texts, entries, new Printing(pages, footed), isFirst, drawing));
    if (!drawing.isEmpty()) {
      Relations toDrawing = new Relations();
      toDrawing.add("drawing", PartNames.fromBelow(PartNames.drawing(drawings)));
      parts.add(PartNames.relations(PartNames.sheet(sheets)), toDrawing::write);
    }
    if (isKept) {
      String page = footed.map(text -> PageText.of(text.left() + text.right())).orElse("");
      written.add(sheet.name(), layout.cells(), sheet.charts().size(), page);
    }
  }

  private void sheet(Consumer<Xml> content) throws IOException {
    sheets++;
    ofBook("worksheet", PartNames.sheet(sheets));
    parts.add(PartNames.sheet(sheets), content);
  }

  private void ofBook(String kind, String part) {
    ofBook.add(kind, PartNames.fromBook(part));
  }

  /** Adds the charts of a sheet and gives the relation that leads the sheet to them. */
  private String charts(SheetPlan sheet) throws IOException {
    drawings++;
    Relations toCharts = new Relations();
    for (ChartPlan chart : sheet.charts()) {
      charts++;
      String name = PartNames.chart(charts);
      parts.add(name, xml -> new ChartXml(xml, sheet, chart, plan.language()).write());
      toCharts.add("chart", PartNames.fromBelow(name));
    }
    String name = PartNames.drawing(drawings);
    parts.add(name, xml -> DrawingPart.write(xml, sheet.charts()));
    parts.add(PartNames.relations(name), toCharts::write);
    return Relations.id(1);
  }

  private void properties() throws IOException {
    Relations ofFile = new Relations();
    ofFile.add("officeDocument", PartNames.BOOK);
    ofFile.addOf(Names.CORE_RELATION, PartNames.CORE);
    ofFile.add("extended-properties", PartNames.EXTENDED);
    parts.add(PartNames.CORE, properties::core);
    parts.add(PartNames.EXTENDED, properties::extended);
    if (!properties.marks().isEmpty()) {
      ofFile.add("custom-properties", OriginMark.PART);
      parts.add(OriginMark.PART, properties::custom);
    }
    parts.add("_rels/.rels", ofFile::write);
  }
}
