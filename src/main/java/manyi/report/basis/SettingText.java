package manyi.report.basis;

import java.math.BigDecimal;
import manyi.figures.Fraction;
import manyi.policy.Setting;
import manyi.policy.VisitBands;
import manyi.report.block.Cells;
import manyi.report.block.ParetoReadings;
import manyi.report.block.Wording;

/** The value of a setting in words. */
final class SettingText {
  private SettingText() {}

  /** The value as a reader of the regulations would say it. */
  static String of(Wording wording, Setting setting, String value) {
    String named = "setting." + setting.key() + "." + value;
    if (wording.has(named)) {
      return wording.text(named);
    }
    String pattern = "setting." + setting.key() + ".value";
    return switch (setting) {
      case VISIT_BANDS -> wording.bands(VisitBands.of(value));
      case SCORE_CUTS_5, SCORE_CUTS_10, SCORE_CUTS_100 -> {
        String[] cuts = value.split(" ", -1);
        yield wording.text("setting.cuts", cuts[0], cuts[1]);
      }
      case RETURN_RATE_FLOOR, PARETO_THRESHOLD, REVISIT_SHARE, YEARLY_COVERAGE, PHONE_SHARE ->
          ParetoReadings.percent(Fraction.of(new BigDecimal(value)));
      default ->
          value.isBlank()
              ? Cells.DASH
              : wording.has(pattern) ? wording.text(pattern, value) : value;
    };
  }
}
