package manyi.intake.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.Value;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.survey.ItemFinding.Kind;
import manyi.record.ListFile;
import manyi.record.SurveyItem;
import manyi.record.Words;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;
import org.junit.jupiter.api.Test;

class ItemJudgeTest {
  private static final AnswerWords SCALE = new AnswerWords(new Words(ListFile.builtInWords()));

  private static ItemFinding judge(String header, Map<String, String> codes, String... cells) {
    Map<List<String>, Integer> answers = new HashMap<>();
    for (String cell : cells) {
      answers.merge(Choices.in(Value.text(cell), SCALE.known()).made(), 1, Integer::sum);
    }
    return new ItemJudge(SCALE)
        .judge(Question.of(header, HeaderSpelling.of(header).text()), header, codes, answers);
  }

  private static ItemFinding judge(String header, String... cells) {
    return judge(header, Map.of(), cells);
  }

  private static ItemFinding score(boolean higherIsBetter, int top, String highest) {
    return new ItemFinding(
        higherIsBetter ? Kind.ITEM : Kind.UNDECIDED,
        Map.of(),
        higherIsBetter,
        top,
        new java.math.BigDecimal(highest));
  }

  @Test
  void fourOfFiveAnswersOfAScaleMakeAnItem() {
    assertEquals(Kind.ITEM, judge("保洁", "满意", "一般", "不满意", "满意", "还行").kind());
    assertEquals(Kind.DOUBTFUL, judge("保洁", "满意", "一般", "不满意", "还行", "凑合").kind());
    assertEquals(Kind.OTHER, judge("保洁", "满意", "还行", "凑合", "马虎").kind());
  }

  @Test
  void abstentionsDecideNothing() {
    assertEquals(Kind.ITEM, judge("保洁", "满意", "弃权", "(空)", "/", "-3").kind());
    assertEquals(Kind.SILENT, judge("保洁", "弃权", "(空)").kind());
    assertEquals(Kind.SILENT, judge("保洁").kind());
  }

  @Test
  void theMiddleWordAloneBelongsToOtherScalesToo() {
    assertEquals(Kind.OTHER, judge("价格", "一般", "一般", "一般", "一般", "偏高").kind());
    assertEquals(Kind.ITEM, judge("保洁", "一般", "一般").kind());
  }

  @Test
  void yesAndNoAnswerOnlyWhoeverAsksForSatisfaction() {
    assertEquals(Kind.ITEM, judge("您对保洁是否满意", "是", "否", "是").kind());
    assertEquals(Kind.OTHER, judge("是否参加过社区活动", "是", "否", "是").kind());
  }

  @Test
  void aHeaderDecodesItsCells() {
    ItemFinding found =
        judge("保洁", Map.of("1", "非常满意", "2", "满意", "3", "不满意"), "1", "3", "2分", "-2");
    assertEquals(
        new SurveyItem("保洁", Map.of("1", "非常满意", "2", "满意", "3", "不满意", "2分", "满意"), false, 0),
        found.item("保洁", 5));
    assertEquals(Kind.OTHER, judge("性别", Map.of("1", "男", "2", "女"), "1", "2").kind());
  }

  @Test
  void aHeaderThatNamesOnlyTheEndsGivesTheDirection() {
    assertEquals(score(true, 5, "5"), judge("保洁", Map.of("1", "非常不满意", "5", "非常满意"), "4", "2"));
    assertEquals(
        Map.of("1", "非常满意", "2", "满意", "3", "一般", "4", "不满意", "5", "非常不满意"),
        judge("保洁", Map.of("1", "非常满意", "5", "非常不满意"), "4", "2").codes());
  }

  @Test
  void starsAndPointsRiseWithSatisfaction() {
    assertEquals(score(true, 5, "5"), judge("保洁", "5星", "4星", "3星"));
    assertEquals(score(true, 5, "4"), judge("保洁", "★★★★☆", "★★"));
    assertEquals(score(true, 5, "4"), judge("保洁（1-5分）", "4", "3"));
    assertEquals(score(true, 10, "7"), judge("保洁（满分10分）", "7", "3"));
    assertEquals(score(true, 100, "95"), judge("保洁打分（百分制）", "95", "60"));
    ItemFinding open = judge("保洁", "4分", "3分", "4.5分");
    assertTrue(open.isTopOpen());
    assertEquals(10, open.item("保洁", 10).top());
  }

  @Test
  void pointsInTheHeaderRiseWithSatisfaction() {
    for (String header :
        List.of(
            "保安意见分（5分最好）",
            "保安（5分最好）",
            "保安分（最高5分）",
            "保安（5分为最高分）",
            "保安（5分表示非常满意）",
            "保安（最高分5分）",
            "保安（5为最好）",
            "保安（1分最差，5分最好）",
            "保安（5分最好，1分最差）",
            "保安（5分）",
            "保安【5分】",
            "保安（5星）",
            "保安（1最低5最高）")) {
      assertEquals(score(true, 5, "5"), judge(header, "5", "4", "3", "1"), header);
    }
    for (String header : List.of("保安意见分", "服务态度分", "卫生分（必填）", "物业印象分值")) {
      ItemFinding found = judge(header, "5", "4", "3", "1");
      assertEquals(
          new ItemFinding(Kind.ITEM, Map.of(), true, 0, new java.math.BigDecimal("5")),
          found,
          header);
      assertTrue(found.isTopOpen(), header);
    }
    assertEquals(score(true, 10, "9"), judge("保安（10分最好）", "9", "4"));
    assertEquals(score(true, 10, "9"), judge("保安（10分）", "9", "4"));
    assertEquals(score(true, 100, "90"), judge("保安(100分)", "90", "60"));
    assertEquals(score(true, 100, "90"), judge("保安（100分为最高）", "90", "60"));
    for (String header :
        List.of("保安部分", "小区划分", "保安成分", "保安扣分", "扣分分值", "扣除分数", "保洁减分", "罚分", "工程失分", "积分")) {
      assertEquals(false, judge(header, "5", "4", "3", "1").higherIsBetter(), header);
    }
  }

  @Test
  void aHeaderThatCallsOneTheBestTurnsTheScale() {
    Map<String, String> turned =
        Map.of("1", "非常满意", "2", "满意", "3", "一般", "4", "不满意", "5", "非常不满意");
    for (String header :
        List.of(
            "保安（1分最好，5分最差）",
            "保安（1最好5最差）",
            "保安（1-5分，1分最好）",
            "保安意见分（1分最好）",
            "保安（1为最满意）",
            "保安（5分最差）")) {
      assertEquals(turned, judge(header, "4", "2", "5").codes(), header);
      assertEquals("不满意", judge(header, "4分", "2分", "5分").codes().get("4分"), header);
    }
    assertEquals(Kind.DOUBTFUL, judge("保安（1分最好，10分最差）", "4分", "8分").kind());
    assertEquals(Kind.DOUBTFUL, judge("保安（1-10分，1分最好）", "4分", "8分").kind());
  }

  @Test
  void aFewScoresAmongWordsAreOfTheScaleThatTheyTell() {
    assertEquals(5, judge("您对保洁是否满意", "√", "×", "5分").item("保洁", 5).top());
    assertEquals(5, judge("保洁（1-5分）", "满意", "满意", "不满意", "满意", "4").top());
    assertTrue(judge("保洁（1-5分）", "满意", "满意", "不满意", "满意", "4").higherIsBetter());
    assertEquals(10, judge("保洁（满分10分）", "满意", "满意", "满意", "不满意", "4分").top());
    assertEquals(100, judge("保洁", "满意", "满意", "满意", "不满意", "95分").item("保洁", 5).top());
    assertEquals(0, judge("保洁", "满意", "满意", "满意", "不满意", "95分", "5分").item("保洁", 100).top());
    assertEquals(false, judge("保洁", "满意", "满意", "满意", "不满意", "4").higherIsBetter());
  }

  @Test
  void oneScoreBeyondTheOthersMakesNoWiderScale() {
    assertEquals(Kind.DOUBTFUL, judge("保洁", "5分", "4分", "4分", "3分", "55分").kind());
    assertEquals(Kind.DOUBTFUL, judge("保洁（1-5分）", "5", "4", "4", "3", "55").kind());
    assertEquals(Kind.ITEM, judge("保洁", "5分", "9分", "8分", "10分", "7分").kind());
    assertEquals(Kind.ITEM, judge("保洁", "5分", "60分", "80分", "90分", "100分").kind());
  }

  @Test
  void bareCodesOfAServiceAreUndecided() {
    assertEquals(score(false, 5, "4"), judge("3、保洁服务", "4", "3", "1"));
    assertEquals(score(false, 10, "8"), judge("绿化养护", "8", "3", "1"));
    assertEquals(score(false, 5, "4"), judge("保洁（1-5）", "4", "3"));
  }

  @Test
  void numbersOfOtherThingsAreNoCodes() {
    assertEquals(Kind.OTHER, judge("1、您的年龄段", "4", "3", "1").kind());
    assertEquals(Kind.OTHER, judge("家庭人口", "4", "3", "1").kind());
    assertEquals(Kind.OTHER, judge("您每月交多少停车费", "300", "250").kind());
  }

  @Test
  void listedCodesAreWordsOfTheScale() {
    List<Words.Line> lines = new java.util.ArrayList<>(ListFile.builtInWords());
    lines.add(new Words.Line("answer", "1", "satisfied"));
    lines.add(new Words.Line("answer", "2", "dissatisfied"));
    ItemJudge judge = new ItemJudge(new AnswerWords(new Words(lines)));
    Map<List<String>, Integer> answers = Map.of(List.of("1"), 3, List.of("2"), 1);
    assertEquals(Kind.ITEM, judge.judge(Question.of("保洁", "保洁"), "保洁", Map.of(), answers).kind());
    assertEquals(Kind.OTHER, judge.judge(Question.of("户型", "户型"), "户型", Map.of(), answers).kind());
  }

  @Test
  void aLetterBeforeTheOptionIsDecoded() {
    assertEquals(
        Map.of("A.满意", "满意", "5-非常满意", "非常满意"), judge("保洁", "A.满意", "5-非常满意", "满意").codes());
  }

  @Test
  void anOptionOfAMultipleChoiceIsNoItem() {
    assertEquals(Kind.OTHER, judge("第5题(保洁)", "1", "0", "1", "1", "1", "-3").kind());
    assertEquals(Kind.UNDECIDED, judge("第5题(保洁)", "1", "2", "1", "0").kind());
  }

  @Test
  void pointsInTheHeadOrInSomeCellsMakeScores() {
    for (String head : List.of("保洁得分", "客服满意度得分", "绿化分数")) {
      ItemFinding found = judge(head, "90", "75", "100");
      assertEquals(Kind.ITEM, found.kind(), head);
      assertTrue(found.higherIsBetter(), head);
    }
    ItemFinding mixed = judge("保洁", "90分", "75", "50分", "100");
    assertTrue(mixed.kind() == Kind.ITEM && mixed.higherIsBetter());
    assertEquals(Kind.DOUBTFUL, judge("保洁", "90分", "75", "50", "100").kind());
    assertEquals(Kind.OTHER, judge("总得分", "90", "75", "50", "100").kind());
  }

  @Test
  void amountsOfMoneyAndNumbersOfThingsAreNoItems() {
    for (String head : List.of("维修费", "维修费（元）", "停车费用", "服务户数", "维修金额", "绿化面积")) {
      assertEquals(Kind.OTHER, judge(head, "50", "20", "4").kind(), head);
    }
    assertEquals(Kind.UNDECIDED, judge("物业收费", "5", "2", "4").kind());
  }
}
