package manyi.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Answers;
import manyi.grid.Role;
import manyi.grid.SeriesPlan.Tint;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.RowRule;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.Span;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.year.MonthCharts.Line;

/** 回访: how many handled complaints were visited again month by month, and what people then said. */
public final class YearRevisitSheet implements ReportSheet<YearFigures> {
  private static final int LAST_COLUMN = 12;

  private static final List<MonthColumn> COUNTS =
      List.of(
          MonthColumn.of(Indicator.REVISIT_REQUIRED),
          MonthColumn.of(Indicator.REVISIT_DONE),
          MonthColumn.of(Indicator.REVISIT_IN_TIME),
          MonthColumn.of(Indicator.REVISIT_UNDETERMINED),
          MonthColumn.of(Indicator.REVISIT_EXEMPT),
          MonthColumn.of(Indicator.REVISIT_RATE),
          MonthColumn.of(Indicator.REVISIT_IN_TIME_RATE),
          MonthColumn.count(YearFigure.SATISFIED, answers(Answers::satisfied)),
          MonthColumn.count(YearFigure.BASICALLY_SATISFIED, answers(Answers::basicallySatisfied)),
          MonthColumn.count(YearFigure.DISSATISFIED, answers(Answers::dissatisfied)),
          MonthColumn.count(YearFigure.FAIR, answers(Answers::fair)));

  private static final MonthColumn RATE = MonthColumn.of(Indicator.REVISIT_SATISFACTION_RATE);

  /** The columns: 一般 is a part of 基本满意, and the policy says whether it is satisfied (D9). */
  private static List<MonthColumn> columns(Policy policy) {
    MonthColumn.Id[] counts = {
      YearFigure.SATISFIED, YearFigure.BASICALLY_SATISFIED, YearFigure.DISSATISFIED
    };
    List<MonthColumn> columns = new ArrayList<>(COUNTS);
    columns.add(
        policy.is(Setting.FAIR_COUNTS, "strict")
            ? RATE.from(
                RowRule.STRICT_SATISFACTION, counts[0], counts[1], counts[2], YearFigure.FAIR)
            : RATE.from(RowRule.SATISFACTION, counts));
    return columns;
  }

  private static Function<Span, Optional<? extends Number>> answers(Function<Answers, Long> value) {
    return s -> s.complaints().revisitSatisfaction().map(value);
  }

  @Override
  public SheetId id() {
    return SheetId.REVISITS;
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.widths(10, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11, 11).onePage(false);
    TitleBlock.write(report, draft);
    MonthTable table = new MonthTable(draft, report.figures(), columns(report.policy()));
    draft.line(wording.text("year.revisits.note"), Role.NOTE);
    table.noteOwnSums();
    new MonthCharts(draft, table)
        .add(
            "revisits.chart.rates",
            true,
            Line.line(Indicator.REVISIT_RATE, Tint.PRIMARY),
            Line.line(Indicator.REVISIT_IN_TIME_RATE, Tint.SECONDARY))
        .add(
            "revisits.chart.satisfaction",
            true,
            Line.line(Indicator.REVISIT_SATISFACTION_RATE, Tint.TERTIARY))
        .write(LAST_COLUMN);
  }
}
