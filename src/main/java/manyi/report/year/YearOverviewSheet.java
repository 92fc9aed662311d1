package manyi.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Card;
import manyi.report.block.Cells;
import manyi.report.block.ComparisonNotes;
import manyi.report.block.HighlightBlock;
import manyi.report.block.Measure;
import manyi.report.block.MeasureTable;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.SignOffBlock;
import manyi.report.block.Span;
import manyi.report.block.SpanMeasures;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;
import manyi.report.survey.RoundAnchor;

/**
 * 总览 of a year: the key figures against targets and the year before, the questionnaire rounds, what
 * stands out in words, the lines to sign on.
 */
public final class YearOverviewSheet implements ReportSheet<YearFigures> {
  private static final int LAST_COLUMN = 7;
  private static final List<Indicator> CARDS =
      List.of(
          Indicator.RECEIVED,
          Indicator.COMPLETION_RATE,
          Indicator.TIMELINESS_RATE,
          Indicator.COVERAGE);

  /** What stands of a round, in its order. */
  private static final List<Indicator> ROUND =
      List.of(
          Indicator.ISSUED,
          Indicator.RETURNED,
          Indicator.RETURN_RATE,
          Indicator.RATE,
          Indicator.PENALTY_POINTS,
          Indicator.ADJUSTED_RATE);

  private static final int[][] CARD_COLUMNS = {{1, 1}, {2, 3}, {4, 5}, {6, 7}};
  private static final int[][] SIGNATURES = {{1, 1}, {3, 4}, {6, 7}};

  @Override
  public SheetId id() {
    return SheetId.OVERVIEW;
  }

  @Override
  public void write(Report<? extends YearFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    YearFigures figures = report.figures();
    draft.widths(28, 13, 13, 13, 13, 13, 13).upright();
    TitleBlock.write(report, draft);
    int cards = draft.row();
    draft.skip(Card.ROWS);
    draft.section(wording.text("overview.figures"));
    MeasureTable<Span> measures =
        new MeasureTable<>(
            draft,
            report.policy(),
            SpanMeasures.YEAR,
            figures.year(),
            List.of(new MeasureTable.Before<>("lastYear", Optional.of(figures.yearBefore()))),
            measure -> SpanMeasures.formula(draft, measure));
    Table table = measures.write(wording.text("measure.thisYear")).widenLast(LAST_COLUMN);
    for (int i = 0; i < CARDS.size(); i++) {
      measures.card(table, CARDS.get(i), cards, CARD_COLUMNS[i][0], CARD_COLUMNS[i][1]);
    }
    draft.line(wording.text("year.overview.note"), Role.NOTE);
    ComparisonNotes.write(
        draft, "lastYear", figures.yearBefore().complaints(), figures.yearBefore().visits());
    rounds(figures, draft);
    draft.newPage();
    HighlightBlock.write(draft, YearHighlights.of(report, wording), LAST_COLUMN);
    SignOffBlock.write(report, draft, SIGNATURES);
  }

  private static void rounds(YearFigures figures, SheetDraft draft) {
    Wording wording = draft.wording();
    draft.section(wording.text("year.rounds"));
    List<String> heads = new ArrayList<>(List.of(wording.text("survey.round")));
    ROUND.forEach(indicator -> heads.add(wording.figure(indicator)));
    Table table = Table.start(draft, heads, figures.rounds().size());
    if (figures.rounds().isEmpty()) {
      table.none(wording.text("year.noRounds"));
      return;
    }
    for (int i = 0; i < figures.rounds().size(); i++) {
      SurveyFigures round = figures.rounds().get(i);
      List<CellPlan> cells = new ArrayList<>();
      cells.add(Cells.label(wording.span(round.round().toString())));
      ROUND.forEach(indicator -> cells.add(copy(draft, round, indicator)));
      table.row(i, cells);
    }
    table.end();
  }

  private static CellPlan copy(SheetDraft draft, SurveyFigures round, Indicator indicator) {
    String place = draft.place(RoundAnchor.of(round, indicator));
    return Cells.derived(place, Cells.exact(round.number(indicator)), Measure.format(indicator));
  }
}
