package manyi.report;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.SurveyFigures;
import manyi.figures.SurveyFigures.Penalty;
import manyi.policy.Indicator;
import manyi.policy.Setting;

/** The key figures of a questionnaire round. */
final class SurveyMeasures {
  /** The figures in the order of the overview. */
  static final List<Measure<SurveyFigures>> ALL =
      List.of(
          Measure.count(Indicator.ISSUED, SurveyFigures::issued),
          Measure.count(Indicator.RETURNED, SurveyFigures::returned),
          Measure.<SurveyFigures>of(
                  Indicator.RETURN_RATE, f -> f.penalty().map(Penalty::returnRate))
              .asked(policy -> Optional.of(Fraction.of(policy.share(Setting.RETURN_RATE_FLOOR)))),
          Measure.of(Indicator.RATE, SurveyFigures::rate),
          Measure.of(Indicator.PENALTY_POINTS, f -> f.penalty().map(Penalty::penaltyPoints)),
          Measure.of(Indicator.ADJUSTED_RATE, f -> f.penalty().flatMap(Penalty::adjustedRate)),
          Measure.of(Indicator.MEAN_ITEM_RATE, SurveyFigures::meanItemRate));

  private SurveyMeasures() {}
}
