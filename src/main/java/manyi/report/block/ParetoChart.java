package manyi.report.block;

import java.util.List;
import java.util.Optional;
import manyi.figures.ParetoFigures;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.SeriesPlan;

/** The chart of a Pareto table, and the data that it is bound to. */
public final class ParetoChart {
  private final SheetDraft draft;
  private final ParetoFigures pareto;

  public ParetoChart(SheetDraft draft, ParetoFigures pareto) {
    this.draft = draft;
    this.pareto = pareto;
  }

  /**
   * Writes the data: main and other items apart, so that the chart can tint them.
   *
   * @param table the Pareto table
   * @param count its column of numbers
   * @param cumulative its column of cumulative shares
   * @param head where the first head of the data stands
   */
  public Table data(Table table, int count, int cumulative, CellRef head) {
    Table data =
        Table.start(
            draft,
            head,
            draft.wording().texts("pareto.data.", List.of("main", "rest", "cumulative", "limit")),
            table.rows());
    for (int i = 0; i < table.rows(); i++) {
      ParetoFigures.Line line = pareto.items().get(i);
      CellPlan number = Cells.derived(String.valueOf(table.at(i, count)), line.count());
      data.put(i, 0, line.main() ? number : Cells.empty());
      data.put(i, 1, line.main() ? Cells.empty() : number);
      data.put(
          i,
          2,
          Cells.rate(String.valueOf(table.at(i, cumulative)), Optional.of(line.cumulative())));
      data.put(i, 3, Cells.figure(Optional.of(pareto.threshold()), Format.RATE));
    }
    return data;
  }

  /**
   * The chart over some free cells.
   *
   * @param title its key in the bundle
   */
  public ChartPlan plan(String title, Area items, Table data, Area space) {
    return new ChartPlan(
        draft.wording().text(title),
        ChartPlan.Kind.PARETO,
        items,
        List.of(
            series(data, 0, SeriesPlan.Shape.COLUMN, SeriesPlan.Tint.PRIMARY, false),
            series(data, 1, SeriesPlan.Shape.COLUMN, SeriesPlan.Tint.QUIET, false),
            series(data, 2, SeriesPlan.Shape.LINE, SeriesPlan.Tint.SECONDARY, true),
            series(data, 3, SeriesPlan.Shape.LIMIT, SeriesPlan.Tint.LIMIT, true)),
        space,
        false);
  }

  private static SeriesPlan series(
      Table data, int column, SeriesPlan.Shape shape, SeriesPlan.Tint tint, boolean secondAxis) {
    return new SeriesPlan(data.head(column), data.body(column), shape, tint, secondAxis);
  }
}
