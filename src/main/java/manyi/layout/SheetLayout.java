package manyi.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.PlannedCells;
import manyi.grid.SheetPlan;
import manyi.grid.Value;

/**
 * Where everything of a sheet stands: which cells become one, how wide the columns and how high the
 * rows must be that no text is cut. Nothing here asks a font; spreadsheet programs do not raise the
 * rows of merged cells by themselves, so every height is stated.
 */
public final class SheetLayout {
  /** What indent and margins take from a cell, in half-width characters. */
  private static final int MARGINS = 2;

  /** The most that one row can be high in a workbook, in points. */
  static final double HIGHEST = 409;

  /** Height of a row that nothing stands in, as under a chart, in points. */
  public static final double EMPTY_ROW = 20;

  /** Stands for every number: none takes more than a line. */
  private static final String ONE_LINE = "0";

  private final SheetPlan plan;
  private final PlannedCells cells;
  private final Map<CellRef, Area> spans = new TreeMap<>();
  private final Set<CellRef> covered = new HashSet<>();

  /** Free text that has no room to run on and is broken into lines in its own cell. */
  private final Set<CellRef> narrow = new HashSet<>();

  private final NavigableMap<Integer, Integer> widths;
  private final TreeMap<Integer, Double> heights = new TreeMap<>();
  private int lastRow = 1;
  private int lastColumn = 1;

  /** Lays a planned sheet out. */
  public SheetLayout(SheetPlan plan) {
    this.plan = plan;
    plan.merges().forEach(this::span);
    findEnds();
    widths = ColumnWidths.of(plan, lastColumn, this::isWide);
    spreadFreeText();
    findHeights();
    cells = filledSpans();
  }

  /** All cells row by row, those under a merged cell as blanks that look like it. */
  public PlannedCells cells() {
    return cells;
  }

  /** The merged areas: those of the plan and those that free text spreads over. */
  public List<Area> spans() {
    return List.copyOf(spans.values());
  }

  /** Widths of all used columns in half-width characters. */
  public NavigableMap<Integer, Integer> widths() {
    return widths;
  }

  /** Heights of all used rows in points. */
  public NavigableMap<Integer, Double> heights() {
    return heights;
  }

  /** The last row that a cell or a chart reaches. */
  public int lastRow() {
    return lastRow;
  }

  /** The last column that a cell, a chart or a row to be filled in reaches. */
  int lastColumn() {
    return lastColumn;
  }

  /** The last column that is printed. */
  public int lastPrintedColumn() {
    return plan.printedColumns() == 0 ? lastColumn : Math.min(plan.printedColumns(), lastColumn);
  }

  /** True for text that is broken into lines where its cell ends. */
  public boolean wraps(CellRef at, CellPlan cell) {
    return isText(cell)
        && (!Look.runsOn(cell.role()) || spans.containsKey(at) || narrow.contains(at));
  }

  private void span(Area area) {
    spans.put(area.first(), area);
    for (int row = area.first().row(); row <= area.last().row(); row++) {
      for (int column = area.first().column(); column <= area.last().column(); column++) {
        covered.add(new CellRef(row, column));
      }
    }
  }

  private void findEnds() {
    plan.cells().keySet().forEach(this::reach);
    plan.merges().forEach(area -> reach(area.last()));
    plan.charts().stream().map(ChartPlan::space).forEach(area -> reach(area.last()));
    plan.lines().ifPresent(lines -> lastColumn = Math.max(lastColumn, lines.formats().size()));
  }

  private void reach(CellRef cell) {
    lastRow = Math.max(lastRow, cell.row());
    lastColumn = Math.max(lastColumn, cell.column());
  }

  private boolean isWide(CellRef at) {
    return covered.contains(at) && spanAt(at).columns() > 1;
  }

  private void spreadFreeText() {
    plan.cells()
        .forEach(
            (at, cell) -> {
              if (Look.runsOn(cell.role()) && isText(cell) && !covered.contains(at)) {
                spread(at, TextLines.widest(ShownText.of(cell)) * Look.of(cell.role()).stretch());
              }
            });
  }

  private void spread(CellRef at, double width) {
    int column = at.column();
    int room = widths.get(column);
    int end = at.column() <= lastPrintedColumn() ? lastPrintedColumn() : lastColumn;
    while (room < width + 1 && column < end && isFree(at.row(), column + 1)) {
      column++;
      room += widths.get(column);
    }
    if (column > at.column()) {
      span(Area.of(at.row(), at.column(), at.row(), column));
    } else if (room < width) {
      narrow.add(at);
    }
  }

  private boolean isFree(int row, int column) {
    CellRef cell = new CellRef(row, column);
    return !plan.cells().containsKey(cell) && !covered.contains(cell);
  }

  private void findHeights() {
    plan.heights().forEach((row, height) -> heights.put(row, (double) height));
    List<CellRef> tall = new ArrayList<>();
    plan.cells()
        .forEach(
            (at, cell) -> {
              if (covered.contains(at) && spanAt(at).rows() > 1) {
                tall.add(at);
                raise(at.row(), plan.heights().containsKey(at.row()) ? 0 : usual(cell));
              } else {
                raise(at.row(), plan.heights().containsKey(at.row()) ? text(at, cell) : full(at));
              }
            });
    tall.forEach(this::raiseLast);
  }

  private void raise(int row, double height) {
    heights.merge(row, Math.min(HIGHEST, height), Math::max);
  }

  /** A text over several rows gets what it lacks from the last of them. */
  private void raiseLast(CellRef at) {
    Area span = spanAt(at);
    double room = 0;
    for (int row = span.first().row(); row <= span.last().row(); row++) {
      room += heights.computeIfAbsent(row, r -> (double) usual(plan.cells().get(at)));
    }
    double lacking = text(at, plan.cells().get(at)) - room;
    if (lacking > 0) {
      raise(span.last().row(), heights.get(span.last().row()) + lacking);
    }
  }

  private static int usual(CellPlan cell) {
    return Look.of(cell.role()).height();
  }

  private double full(CellRef at) {
    CellPlan cell = plan.cells().get(at);
    return Math.max(usual(cell), text(at, cell));
  }

  /** What the text of a cell takes, in points; 0 without text. */
  private double text(CellRef at, CellPlan cell) {
    String shown = isText(cell) ? ShownText.of(cell) : ONE_LINE;
    if (shown.isEmpty()) {
      return 0;
    }
    return height(Look.of(cell.role()), wraps(at, cell) ? lines(cell, width(at)) : 1);
  }

  /** How high a row must be for so many lines, in points. */
  static double height(Look look, int lines) {
    return Math.ceil(lines * look.lineHeight() + 5);
  }

  /** Into how many lines a text is broken in a cell of that width. */
  static int lines(CellPlan cell, int width) {
    return TextLines.count(ShownText.of(cell), width - MARGINS, Look.of(cell.role()).stretch());
  }

  private int width(CellRef at) {
    Area span = spanAt(at);
    int width = 0;
    for (int column = span.first().column(); column <= span.last().column(); column++) {
      width += widths.get(column);
    }
    return width;
  }

  private Area spanAt(CellRef at) {
    Area span = spans.get(at);
    return span == null ? new Area(at, at) : span;
  }

  /** With blanks under every merged cell, so that it is framed all round. */
  private PlannedCells filledSpans() {
    if (spans.isEmpty()) {
      return plan.cells();
    }
    PlannedCells.Builder filled = new PlannedCells.Builder(plan.cells());
    spans.forEach(
        (first, area) -> {
          CellPlan lead = plan.cells().get(first);
          if (lead != null) {
            CellPlan blank = CellPlan.of(Value.blank(), lead.role(), lead.format());
            for (int row = area.first().row(); row <= area.last().row(); row++) {
              for (int column = area.first().column(); column <= area.last().column(); column++) {
                if (!filled.has(row, column)) {
                  filled.put(row, column, blank);
                }
              }
            }
          }
        });
    return filled.build();
  }

  static boolean isText(CellPlan cell) {
    return cell.value() instanceof Value.Text
        || cell.value() instanceof Value.Broken
        || cell.value() instanceof Value.Blank;
  }
}
