package manyi.report.survey;

import manyi.figures.survey.SurveyFigures;
import manyi.policy.Indicator;
import manyi.record.Round;
import manyi.report.block.Anchor;

/** The name of a cell on the sheet of a round's results. */
public sealed interface RoundAnchor extends Anchor {

  /** The cell of a figure of the round. */
  static RoundAnchor of(SurveyFigures figures, Indicator figure) {
    return new Figure(figures.round(), figure);
  }

  /** A figure of the round. */
  record Figure(Round round, Indicator figure) implements RoundAnchor {}

  /**
   * The rate of an item.
   *
   * @param isOverall true for one of the overall items, which are numbered by themselves
   * @param number from 0
   */
  record Item(Round round, boolean isOverall, int number) implements RoundAnchor {}

  /** How many points of the rate one missing point of the return rate costs. */
  record PointsEach(Round round) implements RoundAnchor {}
}
