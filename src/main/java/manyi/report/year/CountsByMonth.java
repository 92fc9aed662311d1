package manyi.report.year;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.ChartPlan;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.grid.SeriesPlan.Tint;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.SheetDraft;
import manyi.report.block.Span;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * How many of each name month by month: categories, departments, severities. A row for each name, a
 * column for each month, then the year and its share; sums below.
 */
final class CountsByMonth {
  private static final int CHART_ROWS = 10;

  /** With more names the chart stands on the next page. */
  private static final int MOST_WITH_CHART = 8;

  private static final int MOST_SERIES = 5;
  private static final List<Tint> TINTS =
      List.of(Tint.PRIMARY, Tint.SECONDARY, Tint.TERTIARY, Tint.QUIET, Tint.LIMIT);

  private final SheetDraft draft;
  private final YearFigures figures;
  private final Function<Span, Optional<List<NamedCount>>> counts;
  private final List<String> names = new ArrayList<>();

  /**
   * A block.
   *
   * @param counts of a month or the year; empty without data
   */
  CountsByMonth(
      SheetDraft draft, YearFigures figures, Function<Span, Optional<List<NamedCount>>> counts) {
    this.draft = draft;
    this.figures = figures;
    this.counts = counts;
    collect(figures.year());
    figures.months().forEach(this::collect);
  }

  private void collect(Span span) {
    counts.apply(span).orElse(List.of()).stream()
        .map(NamedCount::name)
        .filter(name -> !names.contains(name))
        .forEach(names::add);
  }

  /** How many columns the block takes. */
  static int columns(YearFigures figures) {
    return figures.months().size() + 3;
  }

  /** Column widths for the block. */
  static int[] widths(int first) {
    int[] widths = new int[15];
    Arrays.fill(widths, 9);
    widths[0] = first;
    return widths;
  }

  /**
   * Writes the table in the next free row.
   *
   * @param head over the names
   * @param naming from the name of a count to what is shown
   */
  Table write(String head, Function<String, String> naming) {
    Wording wording = draft.wording();
    List<String> heads = new ArrayList<>(List.of(head));
    figures.months().forEach(month -> heads.add(wording.month(month.firstMonth())));
    heads.add(wording.text("year.whole"));
    heads.add(wording.text("head.share"));
    Table table = Table.start(draft, heads, names.size());
    if (names.isEmpty()) {
      boolean known = counts.apply(figures.year()).isPresent();
      return table.none(wording.text(known ? "none.month" : "none.unknown"));
    }
    for (int i = 0; i < names.size(); i++) {
      table.put(i, 0, Cells.label(naming.apply(names.get(i))));
      row(table, i);
    }
    sums(table, wording);
    return table.endWithTotal();
  }

  private void row(Table table, int row) {
    int year = figures.months().size() + 1;
    long sum = 0;
    for (int month = 0; month < year - 1; month++) {
      Optional<Long> count = count(figures.months().get(month), names.get(row));
      sum += count.orElse(0L);
      table.put(row, month + 1, Cells.count(count));
    }
    Optional<Long> ours = count(figures.year(), names.get(row));
    table.put(row, year, total(Formula.sum(table.across(row, 1, year - 1)), sum, ours));
    table.put(
        row,
        year + 1,
        Cells.rate(
            Formula.ratio(table.at(row, year), table.total(year).absolute()),
            ours.flatMap(count -> all(figures.year()).flatMap(all -> Fraction.share(count, all)))));
  }

  private void sums(Table table, Wording wording) {
    int year = figures.months().size() + 1;
    table.putTotal(0, Cells.text(wording.text("head.total")));
    for (int month = 0; month < year; month++) {
      Span span = month < year - 1 ? figures.months().get(month) : figures.year();
      Optional<Long> all = all(span);
      table.putTotal(
          month + 1,
          all.isPresent()
              ? Cells.derived(Formula.sum(table.body(month + 1)), all.get())
              : Cells.count(all));
    }
    Optional<Fraction> whole = all(figures.year()).flatMap(all -> Fraction.share(all, all));
    table.putTotal(
        year + 1, Cells.rate(Formula.ratio(table.total(year), table.total(year)), whole));
  }

  /** The sum of the months where that is what the year counted, else what it counted. */
  private static CellPlan total(String formula, long sum, Optional<Long> ours) {
    return ours.filter(count -> count == sum).isPresent()
        ? Cells.derived(formula, sum)
        : Cells.count(ours);
  }

  private Optional<Long> count(Span span, String name) {
    return counts
        .apply(span)
        .map(
            list ->
                list.stream()
                    .filter(count -> count.name().equals(name))
                    .mapToLong(NamedCount::count)
                    .sum());
  }

  private Optional<Long> all(Span span) {
    return counts.apply(span).map(list -> list.stream().mapToLong(NamedCount::count).sum());
  }

  /** Draws the greatest names as piles over the months. */
  void chart(Table table, String title) {
    if (names.isEmpty()) {
      return;
    }
    if (names.size() > MOST_WITH_CHART) {
      draft.newPage().skip(1);
    }
    draft.skip(1);
    int top = draft.row();
    int rows = Math.min(MOST_SERIES, names.size());
    Table bound = withoutGaps(table, rows);
    int first = bound == table ? 1 : 0;
    int last = first + figures.months().size() - 1;
    List<SeriesPlan> series = new ArrayList<>();
    for (int i = 0; i < rows; i++) {
      series.add(
          new SeriesPlan(
              table.at(i, 0),
              bound.across(i, first, last),
              SeriesPlan.Shape.COLUMN,
              TINTS.get(i),
              false));
    }
    draft.chart(
        new ChartPlan(
            title,
            ChartPlan.Kind.STACKED,
            new Area(bound.head(first), bound.head(last)),
            series,
            Area.of(top, 1, top + CHART_ROWS - 1, columns(figures)),
            false));
  }

  /** The table, or where months have no data a copy of its first rows with their cells empty. */
  private Table withoutGaps(Table table, int rows) {
    List<Span> months = figures.months();
    if (months.stream().allMatch(month -> counts.apply(month).isPresent())) {
      return table;
    }
    draft.plan().printColumns(columns(figures));
    int column = columns(figures) + 2;
    String title = draft.wording().text("chart.data");
    draft.put(table.headRow() - 1, column, CellPlan.text(title, Role.NOTE));
    List<String> heads =
        months.stream().map(month -> draft.wording().month(month.firstMonth())).toList();
    Table copy = Table.start(draft, new CellRef(table.headRow(), column), heads, rows);
    for (int i = 0; i < rows; i++) {
      for (int month = 0; month < months.size(); month++) {
        Optional<Long> count = count(months.get(month), names.get(i));
        String place = table.at(i, month + 1).toString();
        copy.put(i, month, count.map(c -> Cells.derived(place, c)).orElseGet(Cells::empty));
      }
    }
    return copy;
  }
}
