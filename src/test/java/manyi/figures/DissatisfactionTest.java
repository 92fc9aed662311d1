package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import manyi.policy.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DissatisfactionTest {
  @ParameterizedTest(name = "{0} under {1}")
  @CsvSource({
    "dissatisfied, 4 3, true",
    "不满意, 4 3, true",
    "fair, 4 3, false",
    "2/5分, 4 3, true",
    "3/5星, 4 3, false",
    "3/5星, 5 4, true",
    "5/10分, 4 3, true",
    "notReached, 4 3, false",
    "还行, 4 3, false",
    "'', 4 3, false",
  })
  void isToldOfWordsAndScores(String kept, String cuts, boolean expected) {
    assertEquals(
        expected,
        new Dissatisfaction(SurveyCase.policy(Map.of(Setting.SCORE_CUTS_5, cuts))).isIn(kept));
  }
}
