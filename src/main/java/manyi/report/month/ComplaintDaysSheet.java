package manyi.report.month;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.ChartPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/** 投诉日报: the received complaints by day and category. */
public final class ComplaintDaysSheet implements ReportSheet<MonthFigures> {
  /** Categories with a column of their own; the smallest of more share one. */
  private static final int MOST_CATEGORIES = 8;

  private static final int FIRST_CATEGORY = 2;
  private static final int CHART_ROWS = 12;

  /**
   * The categories that have columns.
   *
   * @param own by size
   * @param shared true when a last column takes all others
   */
  private record Columns(List<String> own, boolean shared) {
    static Columns of(List<NamedCount> categories) {
      boolean shared = categories.size() > MOST_CATEGORIES;
      int own = shared ? MOST_CATEGORIES - 1 : MOST_CATEGORIES;
      return new Columns(categories.stream().limit(own).map(NamedCount::name).toList(), shared);
    }

    List<String> heads(Wording wording) {
      List<String> heads = new ArrayList<>();
      heads.add(wording.text("days.date"));
      heads.add(wording.text("days.weekday"));
      own.forEach(category -> heads.add(wording.term("category", category)));
      if (shared) {
        heads.add(wording.text("days.rest"));
      }
      heads.add(wording.text("head.total"));
      return heads;
    }

    /** The numbers of a day, one for each column. */
    List<Long> numbers(Map<String, Long> day) {
      List<Long> numbers = new ArrayList<>();
      own.forEach(category -> numbers.add(day.getOrDefault(category, 0L)));
      if (shared) {
        numbers.add(sum(List.copyOf(day.values())) - sum(numbers));
      }
      return numbers;
    }
  }

  @Override
  public SheetId id() {
    return SheetId.DAYS;
  }

  @Override
  public void write(Report<? extends MonthFigures> report, SheetDraft draft) {
    ComplaintFigures figures = report.figures().current().complaints();
    Columns columns = Columns.of(figures.counted(CountedComplaints::byCategory).orElse(List.of()));
    List<String> heads = columns.heads(draft.wording());
    draft.widths(12, 8).onePage(false);
    IntStream.rangeClosed(FIRST_CATEGORY + 1, heads.size())
        .forEach(column -> draft.plan().width(column, 10));
    TitleBlock.write(report, draft);
    if (figures.counted().isEmpty()) {
      Table.start(draft, heads, 0).none(draft.wording().text("none.unknown"));
      return;
    }
    Map<LocalDate, Map<String, Long>> byDay = figures.counted().get().byDayAndCategory();
    List<LocalDate> days =
        report.cover().first().datesUntil(report.cover().last().plusDays(1)).toList();
    Table table = Table.start(draft, heads, days.size());
    draft.plan().freeze(table.headRow(), FIRST_CATEGORY);
    for (int i = 0; i < days.size(); i++) {
      LocalDate day = days.get(i);
      table.put(i, 0, Cells.label(draft.wording().day(day)));
      table.put(i, 1, CellPlan.text(draft.wording().weekday(day), Role.LABEL));
      if (day.isAfter(report.cover().asOf())) {
        unseen(table, i);
      } else {
        numbers(table, i, columns.numbers(byDay.getOrDefault(day, Map.of())));
      }
    }
    totals(table, draft.wording(), byDay.values().stream().map(columns::numbers).toList());
    table.endWithTotal();
    if (!columns.own().isEmpty()) {
      chart(table, draft);
    }
  }

  private static void numbers(Table table, int i, List<Long> numbers) {
    int sum = FIRST_CATEGORY + numbers.size();
    for (int column = FIRST_CATEGORY; column < sum; column++) {
      table.put(i, column, Cells.count(numbers.get(column - FIRST_CATEGORY)));
    }
    table.put(
        i,
        sum,
        numbers.isEmpty()
            ? Cells.count(0)
            : Cells.derived(Formula.sum(table.across(i, FIRST_CATEGORY, sum - 1)), sum(numbers)));
  }

  /** A day that has not been seen yet has no number, not even 0. */
  private static void unseen(Table table, int i) {
    for (int column = FIRST_CATEGORY; column < table.columns(); column++) {
      table.put(i, column, CellPlan.of(Cells.dash(), Role.BODY, Format.COUNT));
    }
  }

  private static void totals(Table table, Wording wording, List<List<Long>> days) {
    table.putTotal(0, Cells.text(wording.text("head.total"))).putTotal(1, Cells.empty());
    int last = table.columns() - 1;
    for (int column = FIRST_CATEGORY; column < last; column++) {
      int category = column - FIRST_CATEGORY;
      table.sum(column, days.stream().mapToLong(day -> day.get(category)).sum());
    }
    table.sum(last, days.stream().mapToLong(ComplaintDaysSheet::sum).sum());
  }

  private static long sum(List<Long> numbers) {
    return numbers.stream().mapToLong(Long::longValue).sum();
  }

  private static void chart(Table table, SheetDraft draft) {
    int last = table.columns() - 1;
    draft.skip(1);
    draft.chart(
        new ChartPlan(
            draft.wording().text("days.chart"),
            ChartPlan.Kind.UPRIGHT,
            table.body(0),
            List.of(
                new SeriesPlan(
                    table.head(last),
                    table.body(last),
                    SeriesPlan.Shape.COLUMN,
                    SeriesPlan.Tint.PRIMARY,
                    false)),
            Area.of(draft.row(), 1, draft.row() + CHART_ROWS - 1, table.columns()),
            false));
  }
}
