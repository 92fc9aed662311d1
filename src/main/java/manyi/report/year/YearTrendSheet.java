package manyi.report.year;

import java.util.List;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
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
          MonthColumn.of(Indicator.CARRIED_OVER).inYear(YearRow.FIRST),
          MonthColumn.of(Indicator.RECEIVED),
          MonthColumn.of(Indicator.TO_FOLLOW).inYear(YearRow.OWN),
          MonthColumn.of(Indicator.COMPLETED),
          MonthColumn.of(Indicator.OPEN).inYear(YearRow.LAST),
          MonthColumn.of(Indicator.COMPLETION_RATE),
          MonthColumn.copy(Indicator.TIMELINESS_RATE),
          MonthColumn.copy(Indicator.REVISIT_RATE));

  @Override
  public SheetId id() {
    return SheetId.TREND;
  }

  @Override
  public List<SheetId> restsOn() {
    return List.of(SheetId.TIMELINESS, SheetId.REVISITS);
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(10, 12, 12, 12, 12, 12, 12, 12, 12).onePage(false);
    TitleBlock.write(report, draft);
    MonthTable table = new MonthTable(draft, report.figures(), COLUMNS);
    table.noteOwnSums();
    ComplaintFigures year = report.figures().year().complaints();
    draft.line(
        wording.text(
            "year.apart",
            Shown.count(year.count(Indicator.CANCELLED)),
            Shown.count(year.count(Indicator.COLLAPSED_REPEATS)),
            Shown.count(
                year.counted(CountedComplaints::otherKinds)
                    .map(kinds -> kinds.stream().mapToLong(kind -> kind.count()).sum()))),
        Role.NOTE);
    new MonthCharts(draft, table)
        .add(
            "trend.chart.numbers",
            false,
            Line.column(Indicator.RECEIVED, Tint.PRIMARY),
            Line.column(Indicator.COMPLETED, Tint.TERTIARY),
            Line.line(Indicator.OPEN, Tint.SECONDARY))
        .add(
            "trend.chart.rates",
            true,
            Line.line(Indicator.COMPLETION_RATE, Tint.PRIMARY),
            Line.line(Indicator.TIMELINESS_RATE, Tint.SECONDARY),
            Line.line(Indicator.REVISIT_RATE, Tint.TERTIARY))
        .write(LAST_COLUMN);
  }
}
