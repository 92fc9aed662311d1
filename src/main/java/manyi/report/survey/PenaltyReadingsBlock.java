package manyi.report.survey;

import java.util.List;
import java.util.Optional;
import manyi.figures.survey.SurveyFigures;
import manyi.figures.survey.SurveyFigures.Penalty;
import manyi.figures.survey.SurveyFigures.Readings;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.report.block.Cells;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/** What each reading of a fraction of a point gives, where they differ (D1). */
final class PenaltyReadingsBlock {
  private static final int POINTS = 1;
  private static final int ADJUSTED = 2;
  private static final int USED = 3;

  private PenaltyReadingsBlock() {}

  /** Writes the block, with the cells of the round's result sheet; nothing where all agree. */
  static void write(SheetDraft draft, Policy policy, SurveyFigures figures) {
    Optional<Readings> readings = figures.readings().filter(Readings::differ);
    if (readings.isEmpty()) {
      return;
    }
    Wording wording = draft.wording();
    draft.section(wording.text("survey.readings"));
    PenaltyReading[] all = PenaltyReading.values();
    Table table =
        Table.start(
            draft,
            List.of(
                wording.text("survey.reading"),
                wording.figure(Indicator.PENALTY_POINTS),
                wording.figure(Indicator.ADJUSTED_RATE),
                wording.text("survey.reading.used")),
            all.length);
    for (int i = 0; i < all.length; i++) {
      Penalty penalty = all[i].in(readings.get());
      boolean used = all[i] == PenaltyReading.of(policy);
      CellRef points = table.at(i, POINTS);
      table.put(i, 0, Cells.label(all[i].text(wording)));
      table.put(
          i,
          POINTS,
          Cells.derived(
              all[i].counted(place(draft, figures, Indicator.SHORTFALL_POINTS))
                  + "*"
                  + draft.place(new RoundAnchor.PointsEach(figures.round())),
              Cells.exact(penalty.penaltyPoints()),
              Format.POINTS));
      table.put(
          i,
          ADJUSTED,
          PenaltySteps.adjusted(
              place(draft, figures, Indicator.RATE), points, penalty.adjustedRate()));
      table.put(
          i,
          USED,
          CellPlan.text(
              used ? wording.text("survey.reading.yes") : "", used ? Role.GOOD : Role.BODY));
    }
    table.end();
    draft.line(wording.text("survey.readings.note"), Role.NOTE);
  }

  private static String place(SheetDraft draft, SurveyFigures figures, Indicator figure) {
    return draft.place(RoundAnchor.of(figures, figure));
  }
}
