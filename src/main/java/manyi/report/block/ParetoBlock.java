package manyi.report.block;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.figures.ParetoFigures;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.language.TextWidth;

/**
 * The vital few (Q09): a table by size with cumulative shares, columns to fill in for the main
 * items, the chart with its data, and what other readings of the clause would choose.
 */
public final class ParetoBlock {
  /** The columns that people fill in. */
  private static final List<String> INPUTS = List.of("cause", "measure", "person", "due");

  /** The columns of the table. */
  public static final List<String> HEADS =
      Stream.of(List.of("rank"), ParetoLines.HEADS, INPUTS).flatMap(List::stream).toList();

  private static final int ITEM = 1;
  private static final int FIRST_INPUT = ITEM + ParetoLines.HEADS.size();
  private static final int CHART_ROWS = 16;
  private static final int MOST_ON_ONE_PAGE = 12;

  /** The longest name that stands under a column of the chart, in half-width characters. */
  private static final int LONGEST_NAME = 36;

  /** The chart's data stand under the readings, from this column on. */
  private static final int DATA_COLUMN = 7;

  private final SheetDraft draft;
  private final ParetoFigures pareto;
  private final Function<String, String> naming;

  /**
   * A block; the sheet has at least ten columns.
   *
   * @param naming from an item to what is shown
   */
  public ParetoBlock(SheetDraft draft, ParetoFigures pareto, Function<String, String> naming) {
    this.draft = draft;
    this.pareto = pareto;
    this.naming = naming;
  }

  /** True when table and chart fit on one page together. */
  public boolean isShort() {
    return pareto.items().size() <= MOST_ON_ONE_PAGE;
  }

  /** Writes the table, and chart and readings below it; only the table's heads without items. */
  public Table write() {
    Wording wording = draft.wording();
    Table table = Table.start(draft, wording.texts("pareto.", HEADS), pareto.items().size());
    if (pareto.items().isEmpty()) {
      return table.none(wording.text("pareto.none"));
    }
    ParetoLines lines = new ParetoLines(table, ITEM, pareto, wording, naming);
    lines.write();
    for (int i = 0; i < pareto.items().size(); i++) {
      table.put(i, 0, Cells.count(i + 1));
      inputs(table, i, pareto.items().get(i).main());
    }
    table.putTotal(0, Cells.empty());
    for (int column = FIRST_INPUT; column < table.columns(); column++) {
      table.putTotal(column, Cells.empty());
    }
    table.endWithTotal();
    if (!isShort()) {
      draft.newPage();
    }
    draft.skip(1);
    // Over the whole width: beside the chart a long reading would make its rows, and it, too high.
    ParetoReadings.write(draft, pareto, naming, 1);
    draft.skip(1);
    int top = draft.row();
    ParetoChart chart = new ParetoChart(draft, pareto);
    draft.put(draft.row(), DATA_COLUMN, CellPlan.text(wording.text("pareto.data"), Role.NOTE));
    draft.skip(1);
    Table data =
        chart
            .data(table, lines.count(), lines.cumulative(), new CellRef(draft.row(), DATA_COLUMN))
            .end();
    Area space = Area.of(top, 1, top + CHART_ROWS - 1, DATA_COLUMN - 1);
    draft
        .plan()
        .chart(
            areNamesShort()
                ? chart.plan("pareto.chart", table.body(ITEM), data, space)
                : chart.plan("pareto.chart.ranks", table.body(0), data, space));
    draft.downTo(top + CHART_ROWS + 1);
    return table;
  }

  /** Longer names than these would leave a chart no room; it then shows the ranks of the table. */
  private boolean areNamesShort() {
    return pareto.items().stream()
        .allMatch(line -> TextWidth.of(naming.apply(line.item())) <= LONGEST_NAME);
  }

  /** Of a main item people fill in what is to be done; the last column takes a date. */
  private static void inputs(Table table, int i, boolean isMain) {
    for (int column = FIRST_INPUT; column < table.columns(); column++) {
      boolean date = column == table.columns() - 1;
      table.put(
          i,
          column,
          isMain
              ? CellPlan.of(Value.blank(), Role.INPUT, date ? Format.DATE : Format.GENERAL)
              : Cells.empty());
    }
  }
}
