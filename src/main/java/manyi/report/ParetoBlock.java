package manyi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
final class ParetoBlock {
  /** The columns of the table; the last four are filled in by people. */
  static final List<String> HEADS =
      List.of(
          "rank",
          "item",
          "count",
          "share",
          "cumulative",
          "main",
          "cause",
          "measure",
          "person",
          "due");

  private static final int ITEM = 1;
  private static final int COUNT = 2;
  private static final int SHARE = 3;
  private static final int CUMULATIVE = 4;
  private static final int MAIN = 5;
  private static final int FIRST_INPUT = 6;
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
  ParetoBlock(SheetDraft draft, ParetoFigures pareto, Function<String, String> naming) {
    this.draft = draft;
    this.pareto = pareto;
    this.naming = naming;
  }

  /** True when table and chart fit on one page together. */
  boolean isShort() {
    return pareto.items().size() <= MOST_ON_ONE_PAGE;
  }

  /** Writes the table, and chart and readings below it; only the table's heads without items. */
  Table write() {
    Wording wording = draft.wording();
    Table table = Table.start(draft, wording.texts("pareto.", HEADS), pareto.items().size());
    if (pareto.items().isEmpty()) {
      return table.none(wording.text("pareto.none"));
    }
    for (int i = 0; i < pareto.items().size(); i++) {
      row(table, i, pareto.items().get(i));
    }
    total(table);
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
    Table data = chart.data(table, COUNT, CUMULATIVE, new CellRef(draft.row(), DATA_COLUMN)).end();
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

  private void row(Table table, int i, ParetoFigures.Line line) {
    Wording wording = draft.wording();
    String total = table.total(COUNT).absolute();
    table.put(i, 0, Cells.count(i + 1));
    table.put(i, ITEM, Cells.label(naming.apply(line.item())));
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
            line.main() ? wording.text("pareto.yes") : "", line.main() ? Role.WARNING : Role.BODY));
    for (int column = FIRST_INPUT; column < table.columns(); column++) {
      boolean date = column == table.columns() - 1;
      table.put(
          i,
          column,
          line.main()
              ? CellPlan.of(Value.blank(), Role.INPUT, date ? Format.DATE : Format.GENERAL)
              : Cells.empty());
    }
  }

  private void total(Table table) {
    table.putTotal(0, Cells.empty());
    table.putTotal(ITEM, Cells.text(draft.wording().text("head.total")));
    table.sum(COUNT, pareto.total());
    for (int column = SHARE; column < table.columns(); column++) {
      table.putTotal(column, Cells.empty());
    }
  }
}
