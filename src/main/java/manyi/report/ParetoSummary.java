package manyi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.ParetoFigures;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;

/** The vital few without columns to fill in: the table at the left, its chart beside it. */
final class ParetoSummary {
  private static final List<String> HEADS = List.of("item", "count", "share", "cumulative", "main");
  private static final int COUNT = 1;
  private static final int SHARE = 2;
  private static final int CUMULATIVE = 3;
  private static final int MAIN = 4;
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
    Table table = Table.start(draft, wording.texts("pareto.", HEADS), pareto.items().size());
    if (pareto.items().isEmpty()) {
      table.none(wording.text("pareto.none"));
      return;
    }
    for (int i = 0; i < table.rows(); i++) {
      row(table, i, pareto.items().get(i));
    }
    table.putTotal(0, Cells.text(wording.text("head.total")));
    table.sum(COUNT, pareto.total());
    for (int column = SHARE; column <= MAIN; column++) {
      table.putTotal(column, Cells.empty());
    }
    table.endWithTotal();
    int top = table.headRow();
    ParetoChart chart = new ParetoChart(draft, pareto);
    Table data = chart.data(table, COUNT, CUMULATIVE, new CellRef(draft.row() + 1, DATA_COLUMN));
    Area space = Area.of(top, CHART_COLUMN, top + CHART_ROWS - 1, lastColumn);
    draft.chart(chart.plan("pareto.chart", table.body(0), data, space)).skip(1);
    ParetoReadings.write(draft, pareto, naming, CHART_COLUMN);
    data.end();
  }

  private void row(Table table, int i, ParetoFigures.Line line) {
    String total = table.total(COUNT).absolute();
    table.put(i, 0, Cells.label(naming.apply(line.item())));
    table.put(i, COUNT, Cells.count(line.count()));
    table.put(
        i, SHARE, Cells.rate(Formula.share(table.at(i, COUNT), total), Optional.of(line.share())));
    String upToHere = "SUM(" + table.at(0, COUNT).absolute() + ":" + table.at(i, COUNT) + ")";
    table.put(
        i, CUMULATIVE, Cells.rate(Formula.share(upToHere, total), Optional.of(line.cumulative())));
    table.put(
        i,
        MAIN,
        CellPlan.text(
            line.main() ? draft.wording().text("pareto.yes") : "",
            line.main() ? Role.WARNING : Role.BODY));
  }
}
