package manyi.report.month;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * How many of each name and what share of all that is, with a chart of the greatest beside it. The
 * table takes three columns from A on: name, number, share.
 */
final class ShareBlock {
  /** More bars than this nobody reads. */
  private static final int MOST_BARS = 12;

  /** Rows that a chart needs for its title and its edges. */
  private static final int CHART_FRAME = 3;

  private static final int LEAST_CHART_ROWS = 7;

  private final SheetDraft draft;
  private final int chartFirstColumn;
  private final int chartLastColumn;

  /**
   * Blocks of one sheet.
   *
   * @param chartFirstColumn left edge of the charts, beyond the table
   * @param chartLastColumn right edge of the charts
   */
  ShareBlock(SheetDraft draft, int chartFirstColumn, int chartLastColumn) {
    this.draft = draft;
    this.chartFirstColumn = chartFirstColumn;
    this.chartLastColumn = chartLastColumn;
  }

  /**
   * Writes one block: a section heading, the table, the chart.
   *
   * @param key names the texts: {@code KEY.title} over the block, {@code KEY.head} over the names
   * @param counts empty when nothing is known
   * @param naming from the name of a count to what is shown
   */
  void write(
      String key,
      Optional<List<NamedCount>> counts,
      Function<String, String> naming,
      SeriesPlan.Tint tint) {
    Wording wording = draft.wording();
    draft.section(wording.text(key + ".title"));
    List<String> heads =
        List.of(
            wording.text(key + ".head"), wording.text("head.count"), wording.text("head.share"));
    if (counts.isEmpty()) {
      Table.start(draft, heads, 0).none(wording.text("none.unknown"));
      return;
    }
    Table table = table(heads, counts.get(), naming);
    if (!counts.get().isEmpty()) {
      draft.plan().chart(chart(table, wording.text(key + ".title"), tint));
      draft.downTo(table.headRow() + chartRows(table));
    }
    table.endWithTotal();
  }

  private Table table(
      List<String> heads, List<NamedCount> counts, Function<String, String> naming) {
    Table table = Table.start(draft, heads, counts.size());
    long total = counts.stream().mapToLong(NamedCount::count).sum();
    List<String> names = new ArrayList<>();
    for (int i = 0; i < counts.size(); i++) {
      NamedCount count = counts.get(i);
      names.add(naming.apply(count.name()));
      table.put(i, 0, Cells.label(names.get(i)));
      table.put(i, 1, Cells.count(count.count()));
      table.put(
          i,
          2,
          Cells.rate(
              Formula.share(table.at(i, 1), table.total(1).absolute()),
              Fraction.share(count.count(), total)));
    }
    table.putTotal(0, Cells.text(draft.wording().text("head.total")));
    table.sum(1, total);
    table.putTotal(
        2, Cells.rate(Formula.share(table.total(1), table.total(1)), Fraction.share(total, total)));
    return table;
  }

  private ChartPlan chart(Table table, String title, SeriesPlan.Tint tint) {
    int last = Math.min(table.rows(), MOST_BARS) - 1;
    int firstRow = table.headRow();
    return new ChartPlan(
        title,
        ChartPlan.Kind.LYING,
        table.body(0, 0, last),
        List.of(
            new SeriesPlan(
                table.head(1), table.body(1, 0, last), SeriesPlan.Shape.COLUMN, tint, false)),
        Area.of(firstRow, chartFirstColumn, firstRow + chartRows(table) - 1, chartLastColumn),
        false);
  }

  private static int chartRows(Table table) {
    return Math.max(LEAST_CHART_ROWS, Math.min(table.rows(), MOST_BARS) + CHART_FRAME);
  }
}
