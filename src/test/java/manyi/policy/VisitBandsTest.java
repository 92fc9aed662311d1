package manyi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitBandsTest {
  /** A limit belongs to its band; beyond all limits the last counts. */
  @ParameterizedTest
  @CsvSource({
    "300:4 500:5 800:6 above:7, 1, 4",
    "300:4 500:5 800:6 above:7, 300, 4",
    "300:4 500:5 800:6 above:7, 301, 5",
    "300:4 500:5 800:6 above:7, 500, 5",
    "300:4 500:5 800:6 above:7, 800, 6",
    "300:4 500:5 800:6 above:7, 801, 7",
    "300:4 500:5 800:6 above:7, 3000000000, 7",
    "1000:9 above:3, 1000, 9",
    "1000:9 above:3, 1001, 3",
    "above:12, 1, 12"
  })
  void theFirstBandThatHoldsTheHouseholdsGivesThePercentage(
      String setting, long households, int percent) {
    assertEquals(percent, VisitBands.of(setting).percent(households));
  }
}
