package manyi.figures.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import manyi.figures.SurveyCase;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.AnswerSheet;
import manyi.record.Fields;
import manyi.record.Source;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.word.HouseStatus;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What is doubtful about the returns of a round; the round of these tests is 2026H1. */
class ResponseQualityTest {

  private static ResponseQuality quality(SurveyCase survey) {
    return ResponseQuality.of(survey.project(), SurveyCase.ROUND, survey.policy());
  }

  /** Every doubt with its returns: {@code alike 2 满意 | twin 3 room: 0001/Sheet1/5}. */
  private static String said(SurveyCase survey) {
    List<String> said = new ArrayList<>();
    for (DoubtfulReturn one : quality(survey).doubtful()) {
      one.reasons()
          .forEach(r -> said.add((r.doubt().code() + " " + one.source().row() + " " + r).strip()));
    }
    return String.join(" | ", said);
  }

  @Test
  void theSameAnswerOnEveryItemIsSaidWithTheAnswer() {
    SurveyCase survey =
        new SurveyCase()
            .file(
                """
                保洁     绿化     维修     秩序     总体评价
                满意     满意     满意     满意     满意
                满意     满意     满意     满意     基本满意
                不满意   不满意   不满意   不满意   不满意
                满意     .        满意     满意     满意
                满意     .        满意     .        满意
                满意     满意     满意     满意+不满意 满意
                非常满意 满意     满意     满意     满意
                """);
    assertEquals("alike 2 满意 | alike 4 不满意 | alike 5 满意", said(survey));
    assertEquals("alike 2 满意 | alike 4 不满意", said(survey.set(Setting.ALIKE_ITEMS, "5")));
  }

  @Test
  void codesAreAlikeByTheOptionsTheyStandFor() {
    var upward = new SurveyItem("保洁", java.util.Map.of("1", "满意", "3", "不满意"), false, 0);
    var downward = new SurveyItem("绿化", java.util.Map.of("3", "满意", "1", "不满意"), false, 0);
    List<SurveyItem> items =
        List.of(upward, downward, SurveyItem.inWords("维修"), SurveyItem.inWords("秩序"));
    SurveyCase survey =
        new SurveyCase()
            .file(
                items,
                List.of(sheet(1, "", "1", "3", "满意", "满意"), sheet(2, "", "1", "1", "满意", "满意")));
    assertEquals("alike 1 满意", said(survey));
  }

  @ParameterizedTest
  @CsvSource({
    // Equal sheets of what everybody answers are ordinary.
    "1-101 . ., 1-102 . ., ''",
    "1-101 . ., 1幢101室 . ., room",
    "1-101 张三 ., 1-102 张三 ., respondent",
    "1-101 王先生 ., 1-102 王先生 ., ''",
    ". . 希望电梯里早晚各消毒一次, . . 希望电梯里早晚各消毒一次, text",
    ". . 多种树, . . 多种树, ''",
    ". . 希望电梯里早晚各消毒一次, . . 希望电梯里早晚各消毒两次, ''",
  })
  void equalSheetsAreTwinsWhereSomethingElseIsTheSame(String one, String other, String likeness) {
    SurveyCase survey =
        new SurveyCase()
            .file(
                "房号 姓名 建议 保洁 绿化 维修\n"
                    + one
                    + " 满意 基本满意 满意\n"
                    + "1-103 . . 满意 满意 满意\n"
                    + other
                    + " 满意 基本满意 满意\n"
                    + "1-104 . . 满意 基本满意 满意\n");
    assertEquals(
        likeness.isEmpty()
            ? ""
            : "twin 2 " + likeness + ": 0001/Sheet1/4 | twin 4 " + likeness + ": 0001/Sheet1/2",
        said(survey).replaceAll(" \\| answeredTwice [^|]*(?= \\||$)", ""));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-03T09:12:41, 2026-06-03T09:12:41, moment",
    "2026-06-03T09:12:41, 2026-06-03T09:12:42, ''",
    "2026-06-03T09:12, 2026-06-03T09:12, ''",
    "2026-06-03, 2026-06-03, ''"
  })
  void onlyATimeToTheSecondTellsTwins(String one, String other, String likeness) {
    String answers = " 满意 基本满意 满意\n";
    assertEquals(
        likeness.isEmpty() ? "" : "twin 2 moment: 0001/Sheet1/3 | twin 3 moment: 0001/Sheet1/2",
        said(new SurveyCase().file("时间 保洁 绿化 维修\n" + one + answers + other + answers)));
  }

  @Test
  void twinsAreFoundAcrossFilesWhateverTheOrderOfTheirItems() {
    SurveyCase survey =
        new SurveyCase()
            .file("房号 保洁 绿化\n2-101 满意 不满意\n2-102 满意 满意\n")
            .file("房号 绿化 保洁\n2-105 满意 满意\n2-101 不满意 满意\n");
    assertEquals(
        "twin 2 room: 0002/Sheet1/3 | answeredTwice 2 2-101: 0002/Sheet1/3"
            + " | twin 3 room: 0001/Sheet1/2 | answeredTwice 3 2-101: 0001/Sheet1/2",
        said(survey));
  }

  @Test
  void aRarePatternOfAnswersIsNotGivenTwiceByChance() {
    String table =
        "保洁 绿化 维修 秩序 停车 客服 收费\n"
            + "满意 满意 满意 满意 满意 满意 满意\n".repeat(12)
            + "基本满意 不满意 满意 一般 满意 不满意 满意\n"
            + "满意 满意 基本满意 满意 满意 满意 满意\n".repeat(3)
            + "满意 不满意 满意 基本满意 满意 满意 满意\n".repeat(2);
    assertEquals("", said(new SurveyCase().file(table).set(Setting.ALIKE_ITEMS, "8")));
    assertEquals(
        "twin 14 pattern: 0001/Sheet1/20 | twin 20 pattern: 0001/Sheet1/14",
        said(
            new SurveyCase()
                .file(table + "基本满意 不满意 满意 一般 满意 不满意 满意\n")
                .set(Setting.ALIKE_ITEMS, "8")));
  }

  /** Answers as people give them: some find everything good, some not, the lift is always bad. */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void chanceAloneMakesHardlyATwin(long seed) {
    Random random = new Random(seed);
    int number = 100 + random.nextInt(400);
    List<SurveyItem> items = items(9 + random.nextInt(4));
    List<AnswerSheet> sheets = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      double mood = random.nextGaussian();
      String[] answers = new String[items.size()];
      for (int k = 0; k < answers.length; k++) {
        double felt = mood + random.nextGaussian() + (k == 2 ? -1 : 0.4);
        answers[k] = felt > 0 ? "满意" : felt > -1 ? "基本满意" : felt > -1.8 ? "一般" : "不满意";
      }
      sheets.add(sheet(i, "", answers));
    }
    SurveyCase survey = new SurveyCase().file(items, sheets);
    int twins = quality(survey).of(Doubt.TWIN).size();
    assertTrue(twins <= 2, twins + " of " + number);

    List<AnswerSheet> copied = new ArrayList<>(sheets);
    copied.add(sheet(number, "", "不满意", "满意", "一般", "基本满意", "不满意", "一般", "满意", "满意", "不满意"));
    copied.add(sheet(number + 1, "", "不满意", "满意", "一般", "基本满意", "不满意", "一般", "满意", "满意", "不满意"));
    assertEquals(twins + 2, quality(new SurveyCase().file(items, copied)).of(Doubt.TWIN).size());
  }

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  @Test
  void aReturnWithoutAValidAnswerIsBlankAndNoTwin() {
    SurveyCase survey =
        new SurveyCase()
            .file(
                """
                房号  时间       保洁        绿化
                1-101 2026-06-03 .           .
                1-102 2026-06-03 满意+不满意 .
                1-103 2026-06-04 弃权        .
                1-104 2026-06-05 .           还行
                1-101 2026-06-06 .           .
                """);
    assertEquals(
        "blank 2 | answeredTwice 2 1-101: 0001/Sheet1/6 | blank 3 | blank 4 | blank 6"
            + " | answeredTwice 6 1-101: 0001/Sheet1/2",
        said(survey));
    SurveyFigures figures = survey.figures();
    assertEquals(
        quality(survey).of(Doubt.BLANK).size(),
        figures.count(Indicator.RETURNED).orElseThrow()
            - figures.count(Indicator.VALID).orElseThrow());
  }

  @Test
  void answeringFasterThanTheItemsCanBeReadIsSaidWithTheSeconds() {
    String table = "秒 保洁 绿化 维修\n6 满意 不满意 满意\n5 满意 一般 满意\n. 满意 一般 满意\n0 满意 满意 一般\n";
    assertEquals("tooFast 3 5 | tooFast 5 0", said(new SurveyCase().file(table)));
    assertEquals(
        "tooFast 5 0", said(new SurveyCase().file(table).set(Setting.SECONDS_PER_ITEM, "1")));
    assertEquals("", said(new SurveyCase().file(table).set(Setting.SECONDS_PER_ITEM, "0")));
  }

  @Test
  void aSiteThatWritesNoughtForEveryTimeKeepsNone() {
    assertEquals("", said(new SurveyCase().file("秒 保洁 绿化\n0 满意 一般\n0 不满意 满意\n")));
  }

  @Test
  void roomsOfNoHouseholdAreHeldAgainstTheRoster() {
    SurveyCase survey =
        new SurveyCase()
            .unit("1-1-101", HouseStatus.OCCUPIED)
            .unit("1-2-101", HouseStatus.OCCUPIED)
            .unit("1-1-102", HouseStatus.VACANT)
            .file(
                """
                房号       保洁
                1-1-101    满意
                1-101      满意
                1栋1单元102 不满意
                1-1-103    满意
                101        满意
                业主       满意
                """);
    assertEquals("roomVacant 4 1栋1单元102 | roomUnlisted 5 1-1-103", said(survey));
    assertEquals(4, quality(survey).beyondHouseholds());
  }

  @Test
  void numbersWithoutABuildingAreHouseholdsOnlyWhereTheyHardlyRepeat() {
    assertEquals(
        "answeredTwice 3 102: 0001/Sheet1/5 | answeredTwice 5 102: 0001/Sheet1/3",
        said(new SurveyCase().file("房号 保洁\n101 满意\n102 满意\n103 满意\n102 不满意\n104 满意\n")));
    assertEquals(
        "", said(new SurveyCase().file("房号 保洁\n101 满意\n102 满意\n101 不满意\n102 不满意\n104 满意\n")));
  }

  @Test
  void moreReturnsThanHouseholdsAreCountedAlsoOfATally() {
    SurveyCase survey =
        new SurveyCase()
            .issued(900)
            .issuedOn("2026-05-20")
            .households("2026-01", 700, 610)
            .households("2026-06", 700, 640)
            .returned(633)
            .tally("item satisfied dissatisfied\n保洁 600 33\n");
    assertEquals(23, quality(survey).beyondHouseholds());
    assertEquals(0, quality(survey).examined());
    assertEquals(0, quality(survey.issuedOn("2026-06-02")).beyondHouseholds());
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, outsideRound 2 2025-12-31", "2026-01-01, ''", "2026-06-30, ''",
    "2026-07-31, ''", "2026-08-01, outsideRound 2 2026-08-01",
        "2026-08-01T09:30, outsideRound 2 2026-08-01"
  })
  void answersOfJulyBelongToTheRoundIssuedInJune(String day, String said) {
    assertEquals(said, said(new SurveyCase().file("时间 保洁\n" + day + " 满意\n2026-03-01 满意\n")));
  }

  @Test
  void lookingChangesNoFigureAndIsNotChangedByTheStrictReading() {
    SurveyCase survey =
        new SurveyCase().issued(9).file("房号 保洁 绿化 维修 秩序\n" + "1-101 满意 满意 满意 满意\n".repeat(6));
    SurveyFigures before = survey.figures();
    assertEquals(6, quality(survey).doubtful().size());
    assertEquals(before, survey.figures());
    assertEquals(6, before.count(Indicator.RETURNED).orElseThrow());
    assertEquals(24, before.answers().satisfied());
    String strict = said(survey.set(Setting.FAIR_COUNTS, "strict"));
    assertEquals(said(survey), strict);
  }

  @Test
  void twentyThousandReturnsTakeNoLongTime() {
    Random random = new Random(7);
    List<SurveyItem> items = items(12);
    List<AnswerSheet> sheets = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      String[] answers = new String[items.size()];
      for (int k = 0; k < answers.length; k++) {
        answers[k] = random.nextInt(3) > 0 ? "满意" : "不满意";
      }
      // A third are copies of one sheet, from one room.
      sheets.add(i % 3 == 0 ? sheet(i, "1-101", "满意", "不满意") : sheet(i, "", answers));
    }
    SurveyCase survey = new SurveyCase().file(items, sheets);
    ResponseQuality quality =
        Assertions.assertTimeout(Duration.ofSeconds(5), () -> quality(survey));
    assertEquals(6_667, quality.of(Doubt.ANSWERED_TWICE).size());
  }

  private static List<SurveyItem> items(int number) {
    return IntStream.range(0, number)
        .mapToObj(i -> SurveyItem.inWords("第" + i + "项"))
        .collect(Collectors.toList());
  }

  /** A return whose further items are left without an answer. */
  private static AnswerSheet sheet(int row, String room, String... answers) {
    Fields head = Fields.of(SurveyReturn.KIND).keep(SurveyReturn.ROOM, room).build();
    List<List<String>> choices = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      choices.add(i < answers.length ? List.of(answers[i]) : List.of());
    }
    return new AnswerSheet(
        new SurveyReturn(Source.of("0001", "问卷.xlsx", "Sheet1", row), head), choices);
  }
}
