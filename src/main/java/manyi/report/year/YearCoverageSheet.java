package manyi.report.year;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.VisitFigures;
import manyi.figures.VisitFigures.YearToDate;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SatisfactionBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.Span;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.year.MonthCharts.Line;

/**
 * 走访覆盖: households visited month by month against the quota, and how many of all have been visited
 * since January against what the year must reach (V02-V04).
 */
public final class YearCoverageSheet implements ReportSheet<YearFigures> {
  private static final int LAST_COLUMN = 10;

  @Override
  public String key() {
    return "coverage";
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(10, 11, 11, 11, 11, 11, 11, 11, 11, 11).onePage(false);
    TitleBlock.write(report, draft);
    MonthTable table = new MonthTable(draft, report.figures(), columns(report.policy()));
    draft.line(wording.text("coverage.note"), Role.NOTE);
    draft.section(wording.text("coverage.satisfaction"));
    SatisfactionBlock.write(
        draft, "visitSatisfactionRate", report.figures().year().visits().satisfaction());
    new MonthCharts(draft, table)
        .add(
            "coverage.chart.quota",
            false,
            Line.column("visited", Tint.PRIMARY),
            Line.column("required", Tint.QUIET))
        .add(
            "coverage.chart.year",
            true,
            Line.line("coverage", Tint.PRIMARY),
            Line.limit("coverageTarget"))
        .write(LAST_COLUMN);
  }

  private static List<MonthColumn> columns(Policy policy) {
    Fraction target = Fraction.of(policy.share(Setting.YEARLY_COVERAGE));
    return List.of(
        MonthColumn.count("occupied", s -> s.visits().occupied()).inYear(MonthColumn.YearRow.LAST),
        MonthColumn.count("quotaPercent", s -> s.visits().quotaPercent())
            .inYear(MonthColumn.YearRow.OWN),
        MonthColumn.count("required", s -> s.visits().required())
            .from(MonthRule.QUOTA, "occupied", "quotaPercent")
            .inYear(MonthColumn.YearRow.OWN),
        MonthColumn.count("visited", s -> s.visits().visited()).inYear(MonthColumn.YearRow.OWN),
        MonthColumn.figure("quotaAchieved", Format.RATE, YearCoverageSheet::achieved)
            .from(MonthRule.RATIO, "visited", "required"),
        MonthColumn.count("visits", s -> s.visits().visits()),
        MonthColumn.count("yearVisited", s -> s.visits().yearToDate().map(YearToDate::visited))
            .inYear(MonthColumn.YearRow.LAST),
        MonthColumn.rate(
            "coverage",
            "yearVisited",
            "occupied",
            s -> s.visits().yearToDate().flatMap(YearToDate::coverage)),
        MonthColumn.figure("coverageTarget", Format.RATE, s -> Optional.of(target)));
  }

  private static Optional<Fraction> achieved(Span span) {
    VisitFigures visits = span.visits();
    return visits
        .required()
        .flatMap(required -> visits.visited().flatMap(v -> Fraction.share(v, required)));
  }
}
