package manyi.report.year;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.SeriesPlan;
import manyi.grid.SeriesPlan.Shape;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.report.block.GapFree;
import manyi.report.block.SheetDraft;

/** Charts over the months of a year, one below the other under their table. */
final class MonthCharts {
  private static final int ROWS = 12;

  /** A series: a column of the table, how it is drawn, in what colour, on which axis. */
  record Line(MonthColumn.Id id, Shape shape, Tint tint, boolean right) {
    static Line column(Indicator figure, Tint tint) {
      return column(new MonthColumn.Known(figure), tint);
    }

    static Line column(MonthColumn.Id id, Tint tint) {
      return new Line(id, Shape.COLUMN, tint, false);
    }

    static Line line(Indicator figure, Tint tint) {
      return new Line(new MonthColumn.Known(figure), Shape.LINE, tint, false);
    }

    static Line limit(MonthColumn.Id id) {
      return new Line(id, Shape.LIMIT, Tint.LIMIT, false);
    }

    Line onTheRight() {
      return new Line(id, shape, tint, true);
    }
  }

  private record Chart(String title, ChartPlan.Kind kind, boolean percent, List<Line> lines) {}

  private final SheetDraft draft;
  private final MonthTable table;
  private final List<Chart> charts = new ArrayList<>();

  MonthCharts(SheetDraft draft, MonthTable table) {
    this.draft = draft;
    this.table = table;
  }

  /**
   * Adds a chart; series of which no month has a figure are left out, and so is a chart without
   * any.
   *
   * @param title the key of its title
   * @param percent true when the left-hand axis shows shares
   */
  MonthCharts add(String title, boolean percent, Line... lines) {
    return add(title, ChartPlan.Kind.UPRIGHT, percent, List.of(lines));
  }

  /** Adds a chart of piled columns. */
  MonthCharts addPiles(String title, Line... lines) {
    return add(title, ChartPlan.Kind.STACKED, false, List.of(lines));
  }

  private MonthCharts add(String title, ChartPlan.Kind kind, boolean percent, List<Line> lines) {
    List<Line> known = lines.stream().filter(line -> table.isKnown(line.id())).toList();
    if (known.stream().anyMatch(line -> line.shape() != Shape.LIMIT)) {
      charts.add(new Chart(draft.wording().text(title), kind, percent, known));
    }
    return this;
  }

  /**
   * Draws the charts.
   *
   * @param lastColumn their right edge, and the last column that is printed
   */
  void write(int lastColumn) {
    if (charts.isEmpty()) {
      return;
    }
    draft.skip(1);
    int top = draft.row();
    GapFree data = table.data(lastColumn);
    for (int i = 0; i < charts.size(); i++) {
      int first = top + i * (ROWS + 1);
      Chart chart = charts.get(i);
      draft.chart(
          new ChartPlan(
              chart.title(),
              chart.kind(),
              table.months(),
              chart.lines().stream().map(line -> series(line, data)).toList(),
              Area.of(first, 1, first + ROWS - 1, lastColumn),
              chart.percent()));
    }
  }

  private SeriesPlan series(Line line, GapFree data) {
    return new SeriesPlan(
        table.head(line.id()),
        table.series(data, line.id()),
        line.shape(),
        line.tint(),
        line.right());
  }
}
