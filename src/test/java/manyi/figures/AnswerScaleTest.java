package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import manyi.policy.Setting;
import manyi.record.SurveyItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerScaleTest {

  /** Every scale of words that is met, with S for 满意, B 基本满意, F 一般, D 不满意, A 弃权. */
  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "满意 基本满意 不满意, S B D",
    "满意 一般 不满意, S F D",
    "非常满意 满意 一般 不满意, S S F D",
    "很满意 满意 不满意 很不满意, S S D D",
    "很满意 满意 较满意 不满意, S S B D",
    "很满意 满意 较满意 一般 不满意, S S B F D",
    "非常满意 满意 一般 比较不满意 非常不满意, S S F D D",
    "非常满意 满意 基本满意 不满意 非常不满意, S S B D D",
    "很满意 满意 基本满意 不太满意 不满意, S S B D D",
    "满意 比较满意 基本满意 不满意, S B B D",
    "满意 不满意, S D",
    "是 否, S D",
    "非常满意 满意 一般 不满意 非常不满意 无人接听 暂不回访 拒访, S S F D D A A A",
    "好 较好 较差 差 稳定 合理 偏高, ? ? ? ? ? ? ?",
    "/ - — 无 未填 弃权 不清楚 (空) （空） (跳过) -2 -3, A A A A A A A A A A A A",
  })
  void wordsAreCountedAsTheirScaleMeansThem(String words, String meanings) {
    assertEquals(meanings, meanings(SurveyItem.inWords("保洁"), words));
  }

  @ParameterizedTest(name = "out of {0}: {1}")
  @CsvSource({
    "5,   5 4 3 2 1,                S S F D D",
    "5,   ５ ４ 4.5 3.9 2.9,          S S S F D",
    "5,   5星 ４星 3颗星 ★★★★ ★★ ★★★★☆, S S F S D S",
    "5,   4分 3分 0 6 7分 -2 满意,    S F ? ? ? A S",
    "10,  10 8 7.9 6 5.9 1 0 11,    S S B B D D ? ?",
    "100, 100 80 79 60 59 0 101,    S S B B D D ?",
    "100, 95分 ６０分,               S B",
  })
  void scoresAreCutWhereHigherIsBetter(int top, String scores, String meanings) {
    assertEquals(meanings, meanings(new SurveyItem("保洁", Map.of(), true, top), scores));
  }

  @ParameterizedTest(name = "{0} = {1}")
  @CsvSource({
    "SCORE_CUTS_5,   5 4,   5,   5 4 3,      S F D",
    "SCORE_CUTS_10,  9 7,   10,  9 8 7 6,    S B B D",
    "SCORE_CUTS_100, 90 70, 100, 90 89 70 69, S B B D",
  })
  void theCutsAreTheCompanysOwnWhereSet(
      Setting setting, String cuts, int top, String scores, String meanings) {
    AnswerScale scale =
        new AnswerScale(
            new SurveyItem("保洁", Map.of(), true, top), SurveyCase.policy(Map.of(setting, cuts)));
    assertEquals(meanings, meanings(scale, scores));
  }

  @Test
  void bareScoresWithoutADirectionStayOpen() {
    assertEquals("! ! ! A S", meanings(new SurveyItem("保洁", Map.of(), false, 5), "5 1 ３ -3 满意"));
    assertEquals(
        "!", meanings(new SurveyItem("保洁", Map.of(), true, 0), "5"), "a scale without a top");
  }

  @Test
  void aMarkInTheCellSaysThatHigherIsBetter() {
    SurveyItem item = new SurveyItem("保洁", Map.of(), false, 5);
    assertEquals("S S D S !", meanings(item, "5分 4星 2星 ★★★★★ 5"));
    assertEquals("S D", meanings(SurveyItem.inWords("保洁"), "4星 ★"), "stars are out of five");
    assertEquals("!", meanings(SurveyItem.inWords("保洁"), "4分"), "points may be out of anything");
  }

  @Test
  void codesMeanWhatTheHeadersListSays() {
    Map<String, String> upsideDown =
        Map.of("1", "非常满意", "2", "满意", "3", "一般", "4", "不满意", "5", "未接触");
    SurveyItem item = new SurveyItem("保洁", upsideDown, false, 5);
    assertEquals("S S F D ? ! S A", meanings(item, "1 ２ 3.0 4 5 6 满意 -3"));

    SurveyItem both = new SurveyItem("保洁", upsideDown, true, 5);
    assertEquals("S D", meanings(both, "1 4"), "the list goes before the score");

    SurveyItem points = new SurveyItem("保洁", Map.of("A", "5分（非常满意）", "B", "2分"), false, 5);
    assertEquals("S D", meanings(points, "A b"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "不满意〖电梯常坏〗",
        "D.不满意",
        "d、不满意",
        "(4)不满意",
        "4．不满意",
        "④不满意",
        "D 不满意",
        "不满意（请说明原因）",
        "C.不满意（1分）〖楼道堆物〗",
        " 不　满　意 ",
      })
  void theOptionIsFoundInWhatFormsPutAroundIt(String written) {
    assertEquals(
        AnswerMeaning.DISSATISFIED,
        scale(SurveyItem.inWords("保洁")).met(List.of(written)).meaning());
  }

  @Test
  void anythingButOneChoiceIsAnAbstention() {
    AnswerScale scale = scale(SurveyItem.inWords("保洁"));

    assertEquals(new AnswerScale.Met("", AnswerMeaning.ABSTAINED), scale.met(List.of()));
    assertEquals(new AnswerScale.Met("", AnswerMeaning.ABSTAINED), scale.met(List.of("　")));
    assertEquals(
        new AnswerScale.Met("满意+不满意", AnswerMeaning.ABSTAINED), scale.met(List.of("满意", "不满意")));
    assertEquals(
        new AnswerScale.Met("满意+满意", AnswerMeaning.ABSTAINED), scale.met(List.of("满意", "满意")));
  }

  private static String meanings(SurveyItem item, String answers) {
    return meanings(scale(item), answers);
  }

  private static String meanings(AnswerScale scale, String answers) {
    return Arrays.stream(answers.split(" ", -1))
        .map(answer -> letter(scale.met(List.of(answer)).meaning()))
        .collect(Collectors.joining(" "));
  }

  private static AnswerScale scale(SurveyItem item) {
    return new AnswerScale(item, SurveyCase.policy(Map.of()));
  }

  private static String letter(AnswerMeaning meaning) {
    return switch (meaning) {
      case SATISFIED -> "S";
      case BASICALLY_SATISFIED -> "B";
      case FAIR -> "F";
      case DISSATISFIED -> "D";
      case ABSTAINED -> "A";
      case UNKNOWN -> "?";
      case UNDECIDED -> "!";
    };
  }
}
