package manyi.report.year;

import java.util.List;
import java.util.Optional;
import manyi.figures.complaint.CountedComplaints;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.record.word.SeverityLevel;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.RowRule;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.year.MonthCharts.Line;

/** 及时与超时: what was done within its limit, month by month (D22, C07-C10), and how severe it was. */
public final class YearTimelinessSheet implements ReportSheet<YearFigures> {
  private static final int LAST_COLUMN = 10;

  private static final List<MonthColumn> COLUMNS =
      List.of(
          MonthColumn.of(Indicator.ON_TIME),
          MonthColumn.of(Indicator.LATE),
          MonthColumn.of(Indicator.APPROVED),
          MonthColumn.of(Indicator.JUDGED),
          MonthColumn.of(Indicator.TIMELINESS_RATE),
          MonthColumn.of(Indicator.TIME_UNDETERMINED),
          MonthColumn.of(Indicator.MEAN_DAYS_TO_COMPLETE),
          MonthColumn.of(Indicator.ESCALATED),
          MonthColumn.count(
              YearFigure.SUSPECTED_ESCALATIONS,
              s ->
                  s.complaints().counted(CountedComplaints::suspectedEscalations).map(List::size)));

  private static final List<MonthColumn> SEVERITIES =
      List.of(
          severity(YearFigure.MAJOR, Optional.of(SeverityLevel.MAJOR)),
          severity(YearFigure.IMPORTANT, Optional.of(SeverityLevel.IMPORTANT)),
          severity(YearFigure.MINOR, Optional.of(SeverityLevel.MINOR)),
          severity(YearFigure.UNCLASSIFIED, Optional.empty()),
          MonthColumn.count(
                  YearFigure.ALL_SEVERITIES, s -> s.complaints().count(Indicator.RECEIVED))
              .from(
                  RowRule.SUM,
                  YearFigure.MAJOR,
                  YearFigure.IMPORTANT,
                  YearFigure.MINOR,
                  YearFigure.UNCLASSIFIED));

  private static MonthColumn severity(YearFigure figure, Optional<SeverityLevel> level) {
    return MonthColumn.count(
        figure, s -> s.complaints().counted(counted -> counted.receivedOf(level)));
  }

  @Override
  public SheetId id() {
    return SheetId.TIMELINESS;
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(10, 11, 11, 11, 11, 11, 11, 12, 11, 11).upright();
    TitleBlock.write(report, draft);
    draft.line(wording.text("timeliness.months"), Role.SECTION);
    MonthTable times = new MonthTable(draft, report.figures(), COLUMNS);
    draft.line(wording.text("complaints.timeliness.note"), Role.NOTE);
    times.noteOwnSums();
    new MonthCharts(draft, times)
        .add(
            "timeliness.chart",
            false,
            Line.column(Indicator.ON_TIME, Tint.PRIMARY),
            Line.column(Indicator.LATE, Tint.SECONDARY),
            Line.line(Indicator.TIMELINESS_RATE, Tint.TERTIARY).onTheRight())
        .write(LAST_COLUMN);
    draft.newPage();
    draft.section(wording.text("timeliness.severity"));
    MonthTable severities = new MonthTable(draft, report.figures(), SEVERITIES);
    new MonthCharts(draft, severities)
        .addPiles(
            "timeliness.severity.chart",
            Line.column(YearFigure.MAJOR, Tint.LIMIT),
            Line.column(YearFigure.IMPORTANT, Tint.SECONDARY),
            Line.column(YearFigure.MINOR, Tint.PRIMARY),
            Line.column(YearFigure.UNCLASSIFIED, Tint.QUIET))
        .write(LAST_COLUMN);
  }
}
