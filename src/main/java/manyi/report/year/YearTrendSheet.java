package manyi.report.year;

import java.util.List;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.Shown;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.year.MonthCharts.Line;
import manyi.report.year.MonthColumn.YearRow;

/**
 * 投诉趋势: the five numbers month by month, with the rates of completion, timeliness, return visits.
 */
public final class YearTrendSheet implements ReportSheet<YearFigures> {
  private static final int LAST_COLUMN = 9;

  private static final List<MonthColumn> COLUMNS =
      List.of(
          MonthColumn.count("carriedOver", s -> s.complaints().count(Indicator.CARRIED_OVER))
              .inYear(YearRow.FIRST),
          MonthColumn.count("received", s -> s.complaints().count(Indicator.RECEIVED)),
          MonthColumn.count("toFollow", s -> s.complaints().count(Indicator.TO_FOLLOW))
              .from(MonthRule.SUM, "carriedOver", "received")
              .inYear(YearRow.OWN),
          MonthColumn.count("completed", s -> s.complaints().count(Indicator.COMPLETED)),
          MonthColumn.count("open", s -> s.complaints().count(Indicator.OPEN))
              .from(MonthRule.DIFFERENCE, "toFollow", "completed")
              .inYear(YearRow.LAST),
          MonthColumn.rate(
              "completionRate",
              "completed",
              "toFollow",
              s -> s.complaints().number(Indicator.COMPLETION_RATE)),
          MonthColumn.copy(
              "timelinessRate",
              Format.RATE,
              s -> s.complaints().timeliness().flatMap(Timeliness::rate)),
          MonthColumn.copy(
              "revisitRate", Format.RATE, s -> s.complaints().revisits().flatMap(Revisits::rate)));

  @Override
  public String key() {
    return "trend";
  }

  @Override
  public List<String> restsOn() {
    return List.of("timeliness", "revisits");
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(10, 12, 12, 12, 12, 12, 12, 12, 12).onePage(false);
    TitleBlock.write(report, draft);
    MonthTable table = new MonthTable(draft, report.figures(), COLUMNS);
    YearNotes.write(draft, table);
    ComplaintFigures year = report.figures().year().complaints();
    draft.line(
        wording.text(
            "year.apart",
            Shown.count(year.count(Indicator.CANCELLED)),
            Shown.count(year.count(Indicator.COLLAPSED_REPEATS)),
            Shown.count(
                year.otherKinds()
                    .map(kinds -> kinds.stream().mapToLong(kind -> kind.count()).sum()))),
        Role.NOTE);
    new MonthCharts(draft, table)
        .add(
            "trend.chart.numbers",
            false,
            Line.column("received", Tint.PRIMARY),
            Line.column("completed", Tint.TERTIARY),
            Line.line("open", Tint.SECONDARY))
        .add(
            "trend.chart.rates",
            true,
            Line.line("completionRate", Tint.PRIMARY),
            Line.line("timelinessRate", Tint.SECONDARY),
            Line.line("revisitRate", Tint.TERTIARY))
        .write(LAST_COLUMN);
  }
}
