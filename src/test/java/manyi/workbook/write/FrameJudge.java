package manyi.workbook.write;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.grid.Area;
import manyi.grid.BookPlan;
import manyi.grid.LinesPlan;
import manyi.grid.SheetPlan;
import manyi.layout.Dress;
import manyi.layout.Pages;
import manyi.layout.Paper;
import manyi.layout.SheetLayout;
import manyi.workbook.PageFoot;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.PaneInformation;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Compares what frames a written sheet: widths, heights, merged cells, panes, filter, paper. */
final class FrameJudge {
  private static final double HIGHEST = 409;
  private static final int WIDEST = 255;

  private final BookPlan book;
  private final SheetPlan plan;
  private final SheetLayout layout;
  private final XSSFSheet sheet;
  private final Faults faults;

  FrameJudge(BookPlan book, SheetPlan plan, SheetLayout layout, XSSFSheet sheet, Faults faults) {
    this.book = book;
    this.plan = plan;
    this.layout = layout;
    this.sheet = sheet;
    this.faults = faults;
  }

  void judge() {
    sizes();
    faults.differ("merged", areas(merges()), areas(sheet.getMergedRegions()));
    pane();
    filter();
    pages(Pages.of(plan, layout));
    plan.lines().ifPresent(this::columns);
    faults.differ("grid lines", false, sheet.isDisplayGridlines());
    faults.differ("selected", sheet.getWorkbook().getSheetIndex(sheet) == 0, sheet.isSelected());
  }

  private void sizes() {
    layout
        .widths()
        .forEach(
            (column, width) ->
                faults.differ(
                    "width of " + column,
                    Math.min(WIDEST, width) * 256,
                    sheet.getColumnWidth(column - 1)));
    Map<Integer, Double> heights = new TreeMap<>();
    for (Row row : sheet) {
      if (((org.apache.poi.xssf.usermodel.XSSFRow) row).getCTRow().isSetHt()) {
        heights.put(row.getRowNum() + 1, (double) row.getHeightInPoints());
      }
    }
    faults.differ("heights", layout.heights(), heights);
    faults.differ(
        "rows too high", List.of(), heights.values().stream().filter(h -> h > HIGHEST).toList());
    faults.differ(
        "usual height",
        plan.lines().isPresent() ? 24f : (float) SheetLayout.EMPTY_ROW,
        sheet.getDefaultRowHeightInPoints());
  }

  private List<CellRangeAddress> merges() {
    return layout.spans().stream()
        .filter(area -> area.rows() * area.columns() > 1)
        .map(area -> CellRangeAddress.valueOf(area.toString()))
        .toList();
  }

  private static TreeSet<String> areas(List<CellRangeAddress> areas) {
    return areas.stream()
        .map(CellRangeAddress::formatAsString)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private void pane() {
    PaneInformation pane = sheet.getPaneInformation();
    String wanted =
        plan.frozenRows() + plan.frozenColumns() == 0
            ? ""
            : plan.frozenRows() + "," + plan.frozenColumns();
    faults.differ(
        "frozen",
        wanted,
        pane == null
            ? ""
            : pane.getHorizontalSplitPosition() + "," + pane.getVerticalSplitPosition());
    if (pane != null) {
      faults.differ("first moving row", plan.frozenRows(), (int) pane.getHorizontalSplitTopRow());
      faults.differ(
          "first moving column", plan.frozenColumns(), (int) pane.getVerticalSplitLeftColumn());
      faults.differ("is frozen", true, pane.isFreezePane());
    }
  }

  private void filter() {
    var found = sheet.getCTWorksheet().getAutoFilter();
    faults.differ(
        "filter",
        plan.filter().map(Area::toString).orElse(""),
        found == null ? "" : found.getRef());
    Optional<String> named =
        sheet.getWorkbook().getAllNames().stream()
            .filter(name -> name.getNameName().equals("_xlnm._FilterDatabase"))
            .filter(name -> name.getSheetIndex() == sheet.getWorkbook().getSheetIndex(sheet))
            .map(name -> name.getRefersToFormula())
            .findFirst();
    faults.differ("named filter", plan.filter().map(area -> area.on(plan.name())), named);
  }

  private void pages(Pages pages) {
    var setup = sheet.getPrintSetup();
    faults.differ("paper", 9, (int) setup.getPaperSize());
    faults.differ("landscape", pages.isLandscape(), setup.getLandscape());
    faults.differ("fitted", pages.scale().isEmpty(), sheet.getFitToPage());
    pages.scale().ifPresent(scale -> faults.differ("scale", scale, (int) setup.getScale()));
    if (pages.scale().isEmpty()) {
      faults.differ("pages across", 1, (int) setup.getFitWidth());
      faults.differ("pages down", pages.isOnePage() ? 1 : 0, (int) setup.getFitHeight());
    }
    faults.differ("across first", pages.scale().isPresent(), setup.getLeftToRight());
    faults.differ("in the middle", true, sheet.getHorizontallyCenter());
    for (PageMargin margin : PageMargin.values()) {
      double wanted =
          switch (margin) {
            case LEFT, RIGHT -> Paper.SIDE;
            case TOP -> Paper.TOP;
            case BOTTOM -> Paper.BOTTOM;
            case HEADER -> Paper.HEAD;
            case FOOTER -> Paper.FOOT;
          };
      faults.differ("margin " + margin, wanted, sheet.getMargin(margin));
    }
    faults.differ(
        "row breaks",
        pages.rowBreaks(),
        Arrays.stream(sheet.getRowBreaks()).mapToObj(row -> row + 2).toList());
    faults.differ(
        "column breaks",
        pages.columnBreaks(),
        Arrays.stream(sheet.getColumnBreaks()).mapToObj(column -> column + 2).toList());
    faults.differ(
        "repeated rows",
        pages.repeatedRows() == 0 ? "" : "1:" + pages.repeatedRows(),
        text(sheet.getRepeatingRows()));
    faults.differ(
        "repeated columns",
        pages.repeatedColumns(),
        sheet.getRepeatingColumns() == null ? 0 : sheet.getRepeatingColumns().getLastColumn() + 1);
    faults.differ(
        "printed",
        pages.printed().map(area -> area.on(plan.name())).map(FrameJudge::bare).orElse(""),
        bare(printed()));
    PageFoot foot = PageFoot.of(book.footer(), book.language());
    faults.differ("foot", plan.isFooted() ? foot.left() : "", sheet.getFooter().getLeft());
    faults.differ("page", plan.isFooted() ? foot.right() : "", sheet.getFooter().getRight());
  }

  private String printed() {
    String area = sheet.getWorkbook().getPrintArea(sheet.getWorkbook().getSheetIndex(sheet));
    return area == null ? "" : area;
  }

  /** The area of one cell is named once or twice. */
  private static String bare(String area) {
    return area.replace("'", "").replaceFirst("^(.*!)([^:]+)$", "$1$2:$2");
  }

  private static String text(CellRangeAddress area) {
    return area == null ? "" : area.formatAsString();
  }

  private void columns(LinesPlan lines) {
    for (int i = 0; i < lines.formats().size(); i++) {
      Dress dress = Dress.unframed(lines.formats().get(i));
      var style = sheet.getColumnStyle(i);
      faults.differ("pattern of column " + (i + 1), dress.pattern(), style.getDataFormatString());
      faults.differ("wrapping of column " + (i + 1), dress.wraps(), style.getWrapText());
    }
  }
}
