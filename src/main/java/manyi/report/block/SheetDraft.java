package manyi.report.block;

import java.util.List;
import manyi.diagnostic.Note;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;

/**
 * A sheet that is being laid out from top to bottom: it knows the next free row and the cells that
 * other sheets may refer to.
 */
public final class SheetDraft {
  private final String name;
  private final Wording wording;
  private final Anchors anchors;
  private final SheetPlan.Builder plan;
  private int row = 1;

  SheetDraft(String name, Wording wording, Anchors anchors) {
    this.name = name;
    this.wording = wording;
    this.anchors = anchors;
    this.plan = SheetPlan.named(name);
  }

  String name() {
    return name;
  }

  public Wording wording() {
    return wording;
  }

  /** The parts of a plan that need no cursor: charts, choices, filters. */
  public SheetPlan.Builder plan() {
    return plan;
  }

  /** The next free row. */
  public int row() {
    return row;
  }

  /** Leaves rows empty. */
  public SheetDraft skip(int rows) {
    row += rows;
    return this;
  }

  /** Goes down to a row, never up. */
  public SheetDraft downTo(int next) {
    row = Math.max(row, next);
    return this;
  }

  public SheetDraft put(int atRow, int column, CellPlan cell) {
    plan.put(atRow, column, cell);
    return this;
  }

  /** Column widths from column A on, in half-width characters. */
  public SheetDraft widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      plan.width(i + 1, characters[i]);
    }
    return this;
  }

  /** Prints on upright pages, as many as it takes. */
  public SheetDraft upright() {
    plan.print(new PrintPlan(false, false, 0));
    return this;
  }

  /** Shrinks the sheet to a single page. */
  public SheetDraft onePage(boolean landscape) {
    plan.print(new PrintPlan(landscape, true, 0));
    return this;
  }

  /** Prints on pages laid across, as many as it takes. */
  public SheetDraft landscape() {
    plan.print(new PrintPlan(true, false, 0));
    return this;
  }

  /** What comes next begins a new page when printed. */
  public SheetDraft newPage() {
    plan.breakBefore(row + 1);
    return this;
  }

  /** A heading over the next block, with air above it. */
  public SheetDraft section(String text) {
    row++;
    put(row, 1, CellPlan.text(text, Role.SECTION));
    row++;
    return this;
  }

  /** A line of text in a row of its own. */
  public SheetDraft line(String text, Role role) {
    put(row, 1, CellPlan.text(text, role));
    row++;
    return this;
  }

  /** What a reader of the figures above must know. Without notes nothing is written. */
  public SheetDraft notes(List<Note> notes) {
    if (notes.isEmpty()) {
      return this;
    }
    section(wording.text("notes.title"));
    return lines(
        notes.stream().map(note -> wording.text("notes.line", wording.note(note))).toList(),
        Role.PLAIN);
  }

  /** A long text in one bordered cell over several columns. */
  SheetDraft prose(int firstColumn, int lastColumn, CellPlan cell) {
    put(row, firstColumn, cell);
    if (lastColumn > firstColumn) {
      plan.merge(Area.of(row, firstColumn, row, lastColumn));
    }
    return this;
  }

  public SheetDraft merge(Area area) {
    plan.merge(area);
    return this;
  }

  /** Draws a chart over free cells and goes on below it. */
  public SheetDraft chart(ChartPlan chart) {
    plan.chart(chart);
    return downTo(chart.space().last().row() + 1);
  }

  /** Names a cell for the sheets before this one. */
  public SheetDraft anchor(Anchor name, CellRef cell) {
    anchors.set(name, this.name, cell);
    return this;
  }

  /** A cell of a sheet further back as a formula names it; that sheet must name it. */
  public String place(Anchor name) {
    return anchors
        .place(name)
        .orElseThrow(() -> new IllegalStateException("no sheet behind has " + name));
  }

  /** Puts a filter on a list and repeats everything down to its heads on every page. */
  public SheetDraft list(Table table, boolean landscape, int frozenColumns) {
    plan.freeze(table.headRow(), frozenColumns);
    plan.filter(table.withHead());
    plan.print(new PrintPlan(landscape, false, table.headRow()));
    return this;
  }

  /** The lines of a list, each in a row of its own. */
  SheetDraft lines(List<String> texts, Role role) {
    texts.forEach(text -> line(text, role));
    return this;
  }

  SheetPlan build() {
    return plan.build();
  }
}
