package manyi.report.year;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.visit.CountedVisits;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.RowRule;
import manyi.report.block.SatisfactionBlock;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
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
  public SheetId id() {
    return SheetId.COVERAGE;
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
        draft,
        Indicator.VISIT_SATISFACTION_RATE,
        report.figures().year().visits().counted(CountedVisits::satisfaction));
    new MonthCharts(draft, table)
        .add(
            "coverage.chart.quota",
            false,
            Line.column(Indicator.VISITED, Tint.PRIMARY),
            Line.column(Indicator.REQUIRED, Tint.QUIET))
        .add(
            "coverage.chart.year",
            true,
            Line.line(Indicator.COVERAGE, Tint.PRIMARY),
            Line.limit(YearFigure.COVERAGE_TARGET))
        .write(LAST_COLUMN);
  }

  private static List<MonthColumn> columns(Policy policy) {
    Fraction target = Fraction.of(policy.share(Setting.YEARLY_COVERAGE));
    return List.of(
        MonthColumn.of(Indicator.OCCUPIED).inYear(MonthColumn.YearRow.LAST),
        MonthColumn.of(Indicator.QUOTA_PERCENT).inYear(MonthColumn.YearRow.OWN),
        MonthColumn.of(Indicator.REQUIRED)
            .from(RowRule.QUOTA, Indicator.OCCUPIED, Indicator.QUOTA_PERCENT)
            .inYear(MonthColumn.YearRow.OWN),
        MonthColumn.of(Indicator.VISITED).inYear(MonthColumn.YearRow.OWN),
        MonthColumn.figure(YearFigure.QUOTA_ACHIEVED, Format.RATE, span -> span.visits().achieved())
            .from(RowRule.RATIO, Indicator.VISITED, Indicator.REQUIRED),
        MonthColumn.of(Indicator.VISITS),
        MonthColumn.of(Indicator.VISITED_IN_YEAR).inYear(MonthColumn.YearRow.LAST),
        MonthColumn.of(Indicator.COVERAGE)
            .from(RowRule.RATIO, Indicator.VISITED_IN_YEAR, Indicator.OCCUPIED),
        MonthColumn.figure(YearFigure.COVERAGE_TARGET, Format.RATE, s -> Optional.of(target)));
  }
}
