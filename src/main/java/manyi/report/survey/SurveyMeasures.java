package manyi.report.survey;

import java.util.List;
import manyi.figures.survey.SurveyFigures;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.report.block.Measure;

/** The key figures of a questionnaire round. */
public final class SurveyMeasures {
  /** The figures in the order of the overview. */
  public static final List<Measure<SurveyFigures>> ALL =
      List.of(
          Measure.of(Indicator.ISSUED),
          Measure.of(Indicator.RETURNED),
          Measure.asked(Indicator.RETURN_RATE, Setting.RETURN_RATE_FLOOR),
          Measure.of(Indicator.RATE),
          Measure.of(Indicator.PENALTY_POINTS),
          Measure.of(Indicator.ADJUSTED_RATE),
          Measure.of(Indicator.MEAN_ITEM_RATE));

  private SurveyMeasures() {}
}
