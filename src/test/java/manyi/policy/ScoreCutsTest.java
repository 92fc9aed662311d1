package manyi.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreCutsTest {
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "80 60, true",
    "5 4, true",
    "60 80, false",
    "4 4, false",
    "80, false",
    "4.5 3, false",
  })
  void theHigherCutStandsFirst(String cuts, boolean allowed) {
    assertEquals(allowed, Setting.SCORE_CUTS_100.allows(cuts));
  }
}
