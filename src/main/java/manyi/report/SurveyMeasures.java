package manyi.report;

import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.SurveyFigures;
import manyi.figures.SurveyFigures.Penalty;
import manyi.grid.Format;
import manyi.policy.Setting;

/** The key figures of a questionnaire round. */
final class SurveyMeasures {
  /** The figures in the order of the overview. */
  static final List<Measure<SurveyFigures>> ALL =
      List.of(
          Measure.count("issued", Measure.Aim.AT_LEAST, SurveyFigures::issued),
          Measure.count("returned", Measure.Aim.AT_LEAST, SurveyFigures::returned),
          Measure.<SurveyFigures>rate("returnRate", f -> f.penalty().map(Penalty::returnRate))
              .asked(
                  (policy, f) -> Optional.of(Fraction.of(policy.share(Setting.RETURN_RATE_FLOOR)))),
          Measure.rate("rate", SurveyFigures::rate),
          Measure.of(
              "penaltyPoints",
              Format.POINTS,
              Measure.Aim.AT_MOST,
              f -> f.penalty().map(Penalty::penaltyPoints)),
          Measure.rate("adjustedRate", f -> f.penalty().flatMap(Penalty::adjustedRate)),
          Measure.rate("meanItemRate", SurveyFigures::meanItemRate));

  private SurveyMeasures() {}
}
