package manyi.report.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Set;
import java.util.TreeSet;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.report.block.SpanMeasures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets may be set for the figures of the overviews, and for nothing else. */
class TargetTest {

  @Test
  void everyFigureOfAnOverviewMayHaveATargetAndNothingElse() {
    Set<String> keys = new TreeSet<>();
    SpanMeasures.MONTH.forEach(figure -> keys.add(figure.indicator().key()));
    SpanMeasures.YEAR.forEach(measure -> keys.add(measure.indicator().key()));
    SurveyMeasures.ALL.forEach(measure -> keys.add(measure.indicator().key()));
    assertEquals(keys, new TreeSet<>(Indicator.targets().stream().map(Indicator::key).toList()));
  }

  @ParameterizedTest
  @CsvSource({
    "completionRate, 0.95, true",
    "completionRate, 1, true",
    "completionRate, 0, true",
    "completionRate, 1.0001, false",
    "completionRate, 95, false",
    "completionRate, 150, false",
    "completionRate, -0.1, false",
    "rate, 1e-999999999, false",
    "rate, 1e999999999, false",
    "received, 12, true",
    "received, 12.0, true",
    "received, 12.5, false",
    "received, -1, false",
    "received, 1e9, false",
    "meanDaysToComplete, 3.5, true",
    "meanDaysToComplete, -3.5, false",
    "complaintsPerHundred, 1001, false"
  })
  void aTargetIsAValueThatTheFigureCanReach(String key, String value, boolean isAllowed) {
    assertEquals(isAllowed, Indicator.named(key).orElseThrow().allows(new BigDecimal(value)));
  }

  @ParameterizedTest
  @CsvSource({
    "scoreCuts5, 4 3, 5 4, 6 3",
    "scoreCuts10, 9 6, 10 1, 80 60",
    "scoreCuts100, 80 60, 100 0, 101 60",
    "visitBands, 300:4 above:7, above:100, above:101",
    "visitBands, 300:4 500:5 above:7, 1:0 2:1 above:3, 500:5 300:4 above:7",
    "visitBands, 300:4 500:5 above:7, 5:3 above:1, 300:4 300:5 above:7",
    "visitBands, 300:4 above:7, 5:3 above:1, 0:4 above:7"
  })
  void aSettingOfSeveralNumbersIsCheckedInEachOfThem(
      String key, String good, String alsoGood, String impossible) {
    Setting setting = Setting.named(key).orElseThrow();
    assertTrue(setting.allows(good));
    assertTrue(setting.allows(alsoGood));
    assertFalse(setting.allows(impossible));
  }
}
