package manyi.report.year;

import java.util.function.Function;
import manyi.figures.ParetoFigures;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.report.block.ParetoChart;
import manyi.report.block.ParetoLines;
import manyi.report.block.ParetoReadings;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** The vital few without columns to fill in: the table at the left, its chart beside it. */
final class ParetoSummary {
  private static final int CHART_COLUMN = 7;
  private static final int CHART_ROWS = 14;
  private static final int DATA_COLUMN = 2;

  private final SheetDraft draft;
  private final ParetoFigures pareto;
  private final Function<String, String> naming;
  private final int lastColumn;

  /**
   * A summary.
   *
   * @param naming from an item to what is shown
   * @param lastColumn right edge of the chart
   */
  ParetoSummary(
      SheetDraft draft, ParetoFigures pareto, Function<String, String> naming, int lastColumn) {
    this.draft = draft;
    this.pareto = pareto;
    this.naming = naming;
    this.lastColumn = lastColumn;
  }

  /** Writes the summary in the next free row; only the heads without items. */
  void write() {
    Wording wording = draft.wording();
    Table table =
        Table.start(draft, wording.texts("pareto.", ParetoLines.HEADS), pareto.items().size());
    if (pareto.items().isEmpty()) {
      table.none(wording.text("pareto.none"));
      return;
    }
    ParetoLines lines = new ParetoLines(table, 0, pareto, wording, naming);
    lines.write();
    table.endWithTotal();
    int top = table.headRow();
    ParetoChart chart = new ParetoChart(draft, pareto);
    Table data =
        chart.data(
            table, lines.count(), lines.cumulative(), new CellRef(draft.row() + 1, DATA_COLUMN));
    Area space = Area.of(top, CHART_COLUMN, top + CHART_ROWS - 1, lastColumn);
    draft.chart(chart.plan("pareto.chart", table.body(0), data, space)).skip(1);
    ParetoReadings.write(draft, pareto, naming, CHART_COLUMN);
    data.end();
  }
}
