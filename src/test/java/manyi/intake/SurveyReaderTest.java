package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.ReadRow;
import manyi.record.Round;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class SurveyReaderTest {

  private static Batch read(String drawn) {
    return SurveyTables.read("问卷.xlsx", drawn);
  }

  private static List<String> items(Batch reading) {
    return reading.items().stream().map(SurveyItem::text).toList();
  }

  /** The answers of each kept row: items by a space, two choices by a plus sign, none as a dot. */
  private static List<String> answers(Batch reading) {
    return reading.rows().stream()
        .filter(row -> row.outcome() == Outcome.KEPT)
        .map(SurveyReaderTest::answers)
        .toList();
  }

  private static String answers(ReadRow row) {
    return row.answers().stream()
        .map(made -> made.isEmpty() ? "." : String.join("+", made))
        .collect(Collectors.joining(" "));
  }

  private static List<String> kept(Batch reading, Column<?> column) {
    return reading.rows().stream()
        .filter(row -> row.outcome() == Outcome.KEPT)
        .map(row -> row.fields().kept(column))
        .toList();
  }

  private static List<String> problems(Batch reading) {
    return SurveyTables.problems(reading);
  }

  @Test
  void takesColumnsOfScaleWordsAsItemsAndListsOtherQuestions() {
    Batch reading =
        read(
            """
            | 序号 | 房号 | 1、您对保洁服务是否满意（必填） | 2、您对绿化的评价 | 3、您的交费方式 | 4、您还有什么建议？ |
            | 1 | 1-1-101 | 满意 | 非常满意 | 现金 | 多种树 |
            | 2 | 1-1-102 | 不满意 | 一般 | 微信 | 无 |
            | 3 | 1-1-103 | 基本满意 | (空) | 微信 | |
            | 4 | 1-1-104 | 满意 | 还行 | 现金 | |
            | 5 | 1-1-105 | 满意 | 满意 | 现金 | |
            | 6 | 1-1-106 | 满意 | 不满意 | 现金 | |
            """);
    assertEquals(List.of("您对保洁服务是否满意", "您对绿化的评价"), items(reading));
    assertEquals(
        List.of("满意 非常满意", "不满意 一般", "基本满意 (空)", "满意 还行", "满意 满意", "满意 不满意"), answers(reading));
    assertEquals(List.of("多种树", "无", "", "", "", ""), kept(reading, SurveyReturn.SUGGESTION));
    assertEquals(List.of("E1 column-not-counted", "D5 answer-unknown"), problems(reading));
  }

  @Test
  void carriesAMatrixStemOverItsRows() {
    Batch reading =
        read(
            """
            | 序号 | 7、您对以下服务的评价—保洁 | 绿化 | 秩序 | 8、总体满意度 |
            | 1 | 满意 | 一般 | 满意 | 满意 |
            | 2 | 不满意 | 满意 | 一般 | 满意 |
            """);
    assertEquals(List.of("您对以下服务的评价—保洁", "您对以下服务的评价—绿化", "您对以下服务的评价—秩序", "总体满意度"), items(reading));
  }

  @Test
  void readsATickGrid() {
    Batch reading =
        read(
            """
            | 房号 | 1、保洁 | < | < | 2、绿化 | < | < | < | 意见 |
            | ^ | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意 | 弃权 | ^ |
            | 1-101 | √ | | | | ✔ | | | 快点 |
            | 1-102 | √ | | ✓ | | | | 1 | |
            | 1-103 | ○ | × | ☑ | | | | | |
            | 1-104 | | | | | | | | |
            | 1-105 | | 有 | | Y | | | | |
            """);
    assertEquals(List.of("保洁", "绿化"), items(reading));
    assertEquals(List.of("满意 基本满意", "满意+不满意 弃权", "不满意 .", "有 满意"), answers(reading));
    assertEquals(List.of("- returns-absent", "C7 answer-unknown"), problems(reading));
  }

  @Test
  void readsBoxesInOneCellAndTreatsUntickedOnesAsBlank() {
    Batch reading =
        read(
            """
            | 房号 | 保洁 | 绿化 |
            | 1-101 | □满意 ☑基本满意 □不满意 | ☑满意 ☑不满意 |
            | 1-102 | □满意 □基本满意 □不满意 | □满意 □不满意 |
            | 1-103 | ☑满意 □基本满意 □不满意 | □满意 □不满意 |
            """);
    assertEquals(List.of("基本满意 满意+不满意", "满意 ."), answers(reading));
    assertEquals("absent", reading.rows().get(1).reason());
  }

  @Test
  void decodesCodesByTheHeader() {
    Batch reading =
        read(
            """
            | 编号 | 保洁满意度(1-非常满意,2-满意,3-一般,4-不满意) | 性别(1-男,2-女) |
            | 1 | 2 | 1 |
            | 2 | 4 | 2 |
            | 3 | -3 | 1 |
            """);
    assertEquals(
        List.of(
            new SurveyItem(
                "保洁满意度", Map.of("1", "非常满意", "2", "满意", "3", "一般", "4", "不满意"), false, 0)),
        reading.items());
    assertEquals(List.of("2", "4", "-3"), answers(reading));
  }

  @Test
  void readsScoresOfWhichTheDirectionIsKnown() {
    Batch reading =
        read(
            """
            | 编号 | 保洁（1-5分） | 绿化 | 维修 | 安全打分（百分制） |
            | 1 | 4 | 5星 | ★★★★☆ | 95 |
            | 2 | 2 | 3星 | ★★ | 70 |
            """);
    assertEquals(
        List.of(
            new SurveyItem("保洁", Map.of(), true, 5),
            new SurveyItem("绿化", Map.of(), true, 5),
            new SurveyItem("维修", Map.of(), true, 5),
            new SurveyItem("安全打分", Map.of(), true, 100)),
        reading.items());
    assertEquals(List.of("4 5星 ★★★★☆ 95", "2 3星 ★★ 70"), answers(reading));
  }

  @Test
  void takesOneScaleForAllScoresWhoseHeadNamesNone() {
    Batch reading =
        read(
            """
            | 编号 | 保洁 | 绿化 |
            | 1 | 4分 | 9分 |
            | 2 | 2分 | 8分 |
            """);
    assertEquals(
        List.of(new SurveyItem("保洁", Map.of(), true, 10), new SurveyItem("绿化", Map.of(), true, 10)),
        reading.items());
    assertEquals(List.of("B1 scale-assumed", "C1 scale-assumed"), problems(reading));
  }

  @Test
  void keepsBareCodesUndecided() {
    Batch reading =
        read(
            """
            | 序号 | 提交答卷时间 | 1、您的年龄段 | 2、保洁服务 | 3、绿化养护 |
            | 1 | 2026-06-16 08:00 | 2 | 1 | 4 |
            | 2 | 2026-06-16 09:00 | 3 | 5 | 2 |
            """);
    assertEquals(
        List.of(
            new SurveyItem("保洁服务", Map.of(), false, 5), new SurveyItem("绿化养护", Map.of(), false, 5)),
        reading.items());
    assertEquals(
        List.of("D1 scale-undecided", "E1 scale-undecided", "C1 column-not-counted"),
        problems(reading));
  }

  @Test
  void leavesOutHouseholdsThatDidNotAnswer() {
    Batch reading =
        read(
            """
            | 序号 | 房号 | 户型 | 保洁 | 绿化 | 意见 | 日期 |
            | 1 | 1-101 | 三室 | 满意 | 一般 | | 2026-05-03 |
            | 2 | 1-102 | 三室 | | | | |
            | 3 | 1-103 | 两室 | / | | | |
            | 4 | 1-104 | 两室 | | | 没意见 | |
            | 5 | 1-105 | 两室 | | | | 2026-05-04 |
            | 6 | 1-106 | 两室 | | | | |
            """);
    assertEquals(List.of("满意 一般", "/ .", ". .", ". ."), answers(reading));
    assertEquals(
        List.of("absent", "absent"),
        reading.rows().stream().map(ReadRow::reason).filter(r -> !r.isEmpty()).toList());
    assertEquals("2", reading.problems().get(0).arguments().get(0));
  }

  @Test
  void keepsReturnsThatAreEqual() {
    Batch reading =
        read(
            """
            | 序号 | 保洁 | 绿化 |
            | 1 | 满意 | 满意 |
            | 1 | 满意 | 满意 |
            | 1 | 满意 | 满意 |
            | 2 | 不满意 | 满意 |
            """);
    assertEquals(4, answers(reading).size());
  }

  @Test
  void skipsRowsThatSumUp() {
    Batch reading =
        read(
            """
            | 房号 | 保洁 | 绿化 |
            | 1-101 | 满意 | 一般 |
            | 1-102 | 不满意 | 满意 |
            | 合计 | 2 | 2 |
            | 满意率 | 50% | 100% |
            | 不满意 | 1 | 0 |
            """);
    assertEquals(2, answers(reading).size());
    assertEquals(3, reading.rows().stream().filter(r -> r.reason().equals("total")).count());
  }

  @Test
  void readsAQuestionnaireToolsText() {
    Batch reading =
        read(
            """
            | 序号 | 提交答卷时间 | 所用时间 | 来源 | 来源详情 | 来自IP | 1、您的房号 | 2、保洁 | 3、您希望改善哪些方面（多选） | 4、其他想说的 |
            | 1 | 2026/6/16 08:00:00 | 123秒 | 微信 | 直接 | 127.0.0.1(浙江-杭州) | 1-101 | 满意 | 保洁┋绿化 | (空) |
            | 2 | 2026/6/16 09:30:00 | 5分20秒 | 微信 | 直接 | 127.0.0.1(浙江-杭州) | 1-102 | 不满意〖楼道脏〗 | 绿化 | 没有 |
            | 3 | 2026/6/16 10:30:00 | 20秒 | 微信 | 直接 | 127.0.0.1(浙江-杭州) | 1-103 | (跳过) | (空) | (空) |
            """);
    assertEquals(List.of("保洁"), items(reading));
    assertEquals(List.of("满意", "不满意", "(跳过)"), answers(reading));
    assertEquals(List.of("123", "320", "20"), kept(reading, SurveyReturn.SECONDS));
    assertEquals(List.of("1-101", "1-102", "1-103"), kept(reading, SurveyReturn.ROOM));
    assertEquals(List.of("", "没有；保洁：楼道脏", ""), kept(reading, SurveyReturn.SUGGESTION));
    assertEquals(List.of("I1 column-not-counted"), problems(reading));
  }

  @Test
  void countsTwoChoicesInACellAsTwo() {
    Batch reading =
        read(
            """
            | 编号 | 1.保洁 | 2.绿化 |
            | 1 | 满意,不满意 | 满意 |
            | 2 | 满意 | 满意┋一般 |
            """);
    assertEquals(List.of("满意+不满意 满意", "满意 满意+一般"), answers(reading));
  }

  @Test
  void keepsAnItemThatNobodyAnswered() {
    Batch reading =
        read(
            """
            | 房号 | 保洁 | 便民服务 | 备注栏 |
            | 1-101 | 满意 | | |
            | 1-102 | 不满意 | / | |
            """);
    assertEquals(List.of("保洁", "便民服务"), items(reading));
    assertEquals(List.of("满意 .", "不满意 /"), answers(reading));
  }

  @Test
  void tellsItemsOfOneNameApartByTheirGroup() {
    Batch reading =
        read(
            """
            | 房号 | 保洁 | < | 绿化 | < |
            | ^ | 态度 | 效果 | 态度 | 效果 |
            | 1-101 | 满意 | 一般 | 满意 | 满意 |
            | 1-102 | 满意 | 一般 | 不满意 | 满意 |
            """);
    assertEquals(List.of("保洁/态度", "保洁/效果", "绿化/态度", "绿化/效果"), items(reading));
  }

  @Test
  void takesTheRoundFromTheSurroundings() {
    Batch reading =
        read(
            """
            | 绿城一号2026年上半年业主满意度调查 | < | < |
            | 发放日期：2026年5月26日 | 发放：500份 | 回收 320 份 |
            | 房号 | 保洁 | 绿化 |
            | 1-101 | 满意 | 一般 |
            | 1-102 | 满意 | 一般 |
            """);
    assertEquals(Optional.of(new Round(2026, 1)), reading.round().round());
    assertEquals(Optional.of(500), reading.round().issued());
    assertEquals(Optional.of(320), reading.round().returned());
    assertEquals(Optional.of(LocalDate.of(2026, 5, 26)), reading.round().issuedOn());
  }

  @Test
  void putsAListOfAnswersTogether() {
    Batch reading =
        read(
            """
            | 问卷人 | 问卷名称 | 问卷题目 | 答案 | 时间 |
            | 张三 | 满意度 | 1、保洁 | 满意 | 2026-05-03 09:10 |
            | 张三 | 满意度 | 2、绿化 | 不满意 | 2026-05-03 09:10 |
            | 李四 | 满意度 | 1、保洁 | 一般 | 2026-05-03 09:11 |
            | 张三 | 满意度 | 3、您的建议 | 多种树 | 2026-05-03 09:10 |
            | 李四 | 满意度 | 2、绿化 | 满意 | 2026-05-03 09:11 |
            | 李四 | 满意度 | 2、绿化 | 一般 | 2026-05-03 09:11 |
            """);
    assertEquals(List.of("保洁", "绿化"), items(reading));
    assertEquals(List.of("满意 不满意", "一般 满意+一般"), answers(reading));
    assertEquals(List.of("多种树", ""), kept(reading, SurveyReturn.SUGGESTION));
    assertEquals(
        List.of("", "answer-of-2", "", "answer-of-2", "answer-of-4", "answer-of-4"),
        reading.rows().stream().map(ReadRow::reason).toList());
    assertEquals(List.of("- answers-joined"), problems(reading));
  }

  @Test
  void leavesLogsOfOtherKindsAlone() {
    assertEquals(
        Visit.KIND,
        SurveyTables.read(
                "走访.xlsx",
                """
                | 序号 | 房号 | 走访时间 | 走访人 | 保洁满意度 | 绿化满意度 |
                | 1 | 1-101 | 2026-05-03 | 王五 | 满意 | 一般 |
                """)
            .kind());
  }

  @Test
  void takesNoRegisterOfRepairsForAQuestionnaire() {
    FileReading reading =
        SurveyTables.reading(
            "报修.xlsx",
            GridOf.table(
                "报修",
                """
                | 序号 | 报修时间 | 房号 | 报修内容 | 维修人 | 完成时间 | 满意度 |
                | 1 | 2025-03-05 | 1-2-301 | 水管漏水 | 李四 | 2025-03-06 | 满意 |
                """));
    assertEquals(List.of(), reading.batches());
  }

  @Test
  void takesALoneCrossForTheChoiceAndOneBesideATickForNone() {
    Batch reading =
        read(
            """
            | 房号 | 保洁服务 | < | < | 绿化 | < | < |
            | ^ | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意 |
            | 1-101 | √ | | | | | ✗ |
            | 1-102 | | | × | √ | × | × |
            | 1-103 | × | | × | 1 | 0 | 0 |
            """);
    assertEquals(List.of("满意 不满意", "不满意 满意", "满意+不满意 满意"), answers(reading));
    assertEquals(List.of(), problems(reading));
  }

  @Test
  void comparesTheTotalsUnderATickGridWithTheTicks() {
    Batch reading =
        read(
            """
            | 房号 | 保洁服务 | < | < | 绿化 | < | < |
            | ^ | 满意 | 基本满意 | 不满意 | 满意 | 基本满意 | 不满意 |
            | 1-101 | √ | | | | √ | |
            | 1-102 | | | × | √ | | |
            | 合计 | 1 | 0 | 2人 | 1 | 1 | 0 |
            """);
    assertEquals(List.of("D5 total-differs"), problems(reading));
    assertEquals(List.of("1", "保洁服务/不满意"), reading.problems().get(0).arguments());
  }

  @Test
  void carriesWhatStandsBeforeTheColonOverTheRowsWithoutANumber() {
    Batch reading =
        read(
            """
            | 序号 | 7、请评价保安：态度 | 及时性 | 8、请评价保洁：态度 | 及时性 | 第9题(态度) | 第9题(及时性) |
            | 1 | 满意 | 满意 | 一般 | 不满意 | 满意 | 满意 |
            | 2 | 不满意 | 满意 | 一般 | 满意 | 满意 | 不满意 |
            """);
    assertEquals(
        List.of("请评价保安：态度", "请评价保安：及时性", "请评价保洁：态度", "请评价保洁：及时性", "第9题：态度", "第9题：及时性"),
        items(reading));
  }

  @Test
  void decodesTheCodeListsThatPeopleWriteIntoHeads() {
    for (String head :
        List.of(
            "保洁（①满意②基本满意③不满意）",
            "保洁（①满意 ②基本满意 ③不满意）",
            "保洁(满意=1，基本满意=2，不满意=3)",
            "保洁\n1.满意\n2.基本满意\n3.不满意",
            "保洁（1满意 2基本满意 3不满意）")) {
      manyi.grid.Grid grid =
          GridOf.builder("Sheet1", "| 房号 | 保洁 |\n| 1 | 1 |\n| 2 | 3 |\n| 3 | '② |\n| 4 | ③不满意 |")
              .put(1, 2, manyi.grid.Value.text(head))
              .build();
      Batch reading = SurveyTables.read("问卷.xlsx", grid);
      assertEquals(List.of("保洁"), items(reading), head);
      assertEquals(
          Map.of("1", "满意", "2", "基本满意", "3", "不满意", "②", "基本满意", "③不满意", "不满意"),
          reading.items().get(0).codes(),
          head);
      assertEquals(List.of(), problems(reading), head);
    }
    Batch letters = read("| 房号 | 保洁(A满意B基本满意C不满意) |\n| 1 | A |\n| 2 | C |\n| 3 | B |");
    assertEquals(Map.of("A", "满意", "B", "基本满意", "C", "不满意"), letters.items().get(0).codes());
  }
}
