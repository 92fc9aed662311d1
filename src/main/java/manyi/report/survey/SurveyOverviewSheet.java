package manyi.report.survey;

import java.util.List;
import manyi.figures.survey.SurveyFigures;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Card;
import manyi.report.block.HighlightBlock;
import manyi.report.block.MeasureTable;
import manyi.report.block.Report;
import manyi.report.block.ReportSheet;
import manyi.report.block.SheetDraft;
import manyi.report.block.SheetId;
import manyi.report.block.SignOffBlock;
import manyi.report.block.Table;
import manyi.report.block.TitleBlock;
import manyi.report.block.Wording;

/**
 * 总览 of a questionnaire round: its key figures against targets and the rounds before, the penalty
 * step by step, what stands out in words, the lines to sign on.
 */
public final class SurveyOverviewSheet implements ReportSheet<RoundFigures> {
  private static final int LAST_COLUMN = 8;

  /** Figure, first and last column of each card. */
  private record Place(Indicator indicator, int firstColumn, int lastColumn) {}

  private static final List<Place> CARDS =
      List.of(
          new Place(Indicator.RETURN_RATE, 1, 1),
          new Place(Indicator.RATE, 2, 3),
          new Place(Indicator.ADJUSTED_RATE, 4, 5),
          new Place(Indicator.RETURNED, 6, 8));

  private static final int[][] SIGNATURES = {{1, 2}, {4, 5}, {7, 8}};

  @Override
  public SheetId id() {
    return SheetId.OVERVIEW;
  }

  @Override
  public void write(Report<? extends RoundFigures> report, SheetDraft draft) {
    Wording wording = draft.wording();
    RoundFigures rounds = report.figures();
    SurveyFigures now = rounds.current();
    draft.widths(28, 11, 11, 11, 11, 11, 11, 11).upright();
    TitleBlock.write(report, draft);
    int cards = draft.row();
    draft.skip(Card.ROWS);
    draft.section(wording.text("overview.figures"));
    MeasureTable<SurveyFigures> measures =
        new MeasureTable<>(
            draft,
            report.policy(),
            SurveyMeasures.ALL,
            now,
            List.of(
                new MeasureTable.Before<>("roundBefore", rounds.before()),
                new MeasureTable.Before<>("yearBefore", rounds.yearBefore())),
            measure -> draft.place(RoundAnchor.of(now, measure.indicator())));
    Table table = measures.write(wording.text("measure.thisRound"));
    for (Place card : CARDS) {
      measures.card(table, card.indicator(), cards, card.firstColumn(), card.lastColumn());
    }
    draft.line(wording.text("survey.overview.note"), Role.NOTE);
    draft.section(wording.text("survey.retraced"));
    new PenaltySteps(draft, report.policy(), now).retrace();
    draft.newPage();
    PenaltyReadingsBlock.write(draft, report.policy(), now);
    HighlightBlock.write(draft, SurveyHighlights.of(report, wording), LAST_COLUMN);
    SignOffBlock.write(report, draft, SIGNATURES);
  }
}
