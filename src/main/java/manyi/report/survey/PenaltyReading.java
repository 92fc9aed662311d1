package manyi.report.survey;

import java.util.Arrays;
import manyi.figures.survey.SurveyFigures.Penalty;
import manyi.figures.survey.SurveyFigures.Readings;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.report.block.Change;
import manyi.report.block.Wording;

/** What becomes of a shortfall that is not a whole number of points (D1). */
enum PenaltyReading {
  LINEAR("linear"),
  POINTS_BEGUN("pointsBegun"),
  POINTS_COMPLETED("pointsCompleted");

  private final String key;

  PenaltyReading(String key) {
    this.key = key;
  }

  /** The reading that a policy goes by. */
  static PenaltyReading of(Policy policy) {
    return Arrays.stream(values())
        .filter(reading -> policy.is(Setting.PENALTY_FRACTION, reading.key))
        .findFirst()
        .orElseThrow();
  }

  /** As the setting spells it; also names its text. */
  String text(Wording wording) {
    return wording.text("setting." + Setting.PENALTY_FRACTION.key() + "." + key);
  }

  /** The points that count, as a formula; the noise of binary numbers is no point begun. */
  String counted(Object shortfall) {
    String clean = "ROUND(" + shortfall + "," + Change.PLACES + ")";
    return switch (this) {
      case LINEAR -> shortfall.toString();
      case POINTS_BEGUN -> "ROUNDUP(" + clean + ",0)";
      case POINTS_COMPLETED -> "ROUNDDOWN(" + clean + ",0)";
    };
  }

  /** What this reading gives. */
  Penalty in(Readings readings) {
    return switch (this) {
      case LINEAR -> readings.linear();
      case POINTS_BEGUN -> readings.pointsBegun();
      case POINTS_COMPLETED -> readings.pointsCompleted();
    };
  }
}
