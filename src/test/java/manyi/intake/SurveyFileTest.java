package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.Round;
import manyi.record.SurveyItem;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class SurveyFileTest {

  private static List<List<List<String>>> answers(Batch batch) {
    return batch.kept().stream().map(ReadRow::answers).toList();
  }

  @Test
  void sheetsOfOneFileShareTheirItems() {
    Batch batch =
        SurveyTables.read(
            "2026年上半年满意度.xlsx",
            GridOf.table(
                "1栋",
                """
                | 房号 | 保洁 | 绿化 |
                | 1-101 | 满意 | 一般 |
                """),
            GridOf.table(
                "2栋",
                """
                | 房号 | 绿化 | 保洁 | 停车 |
                | 2-101 | 不满意 | 满意 | 一般 |
                """));
    assertEquals(List.of("保洁", "绿化", "停车"), batch.items().stream().map(SurveyItem::text).toList());
    assertEquals(
        List.of(
            List.of(List.of("满意"), List.of("一般"), List.of()),
            List.of(List.of("满意"), List.of("不满意"), List.of("一般"))),
        answers(batch));
    assertEquals(List.of("- items-differ"), SurveyTables.problems(batch));
    assertEquals("停车", batch.problems().get(0).found());
    assertEquals(Optional.of(new Round(2026, 1)), batch.round().round());
  }

  @Test
  void aCodeThatMeansSomethingElseOnTheNextSheetIsKeptAsItsOption() {
    Batch batch =
        SurveyTables.read(
            "满意度.xlsx",
            GridOf.table(
                "1栋",
                """
                | 房号 | 保洁(1-满意,2-一般,3-不满意) |
                | 1-101 | 1 |
                """),
            GridOf.table(
                "2栋",
                """
                | 房号 | 保洁(1-不满意,2-一般,3-满意) |
                | 2-101 | 1 |
                | 2-102 | 2 |
                """));
    assertEquals(Map.of("1", "满意", "2", "一般", "3", "不满意"), batch.items().get(0).codes());
    assertEquals(
        List.of(List.of(List.of("1")), List.of(List.of("不满意")), List.of(List.of("2"))),
        answers(batch));
  }

  @Test
  void twoStatementsAboutTheRoundAreSaidAndNeitherIsTaken() {
    Batch batch =
        SurveyTables.read(
            "统计.xlsx",
            GridOf.table(
                "1栋",
                """
                | 2026年上半年问卷结果统计表 | < | < |
                | 发放 120 份 | 回收 100 份 | |
                | 项目 | 满意 | 不满意 |
                | 保洁 | 80 | 20 |
                """),
            GridOf.table(
                "2栋",
                """
                | 2026年下半年问卷结果统计表 | < | < |
                | 发放 130 份 | 回收 100 份 | |
                | 项目 | 满意 | 不满意 |
                | 保洁 | 70 | 30 |
                """));
    assertEquals(Optional.empty(), batch.round().round());
    assertEquals(Optional.empty(), batch.round().issued());
    assertEquals(Optional.of(100), batch.round().returned());
    assertEquals(List.of("- round-differs", "- issued-differs"), SurveyTables.problems(batch));
    assertEquals(List.of("130"), batch.problems().get(1).arguments());
    assertEquals(2, batch.count(Outcome.KEPT));
  }

  @Test
  void aBlankSheetIsAbsentWhenAnotherSheetHasAnswers() {
    String blank =
        """
        | 房号 | 保洁 | < | < |
        | ^ | 满意 | 基本满意 | 不满意 |
        | 1-101 | | | |
        | 1-102 | | | |
        """;
    Batch both =
        SurveyTables.read(
            "a.xlsx",
            GridOf.table("1栋", blank),
            GridOf.table("2栋", blank.replace("1-101 | |", "2-101 | √ |")));
    assertEquals(1, both.count(Outcome.KEPT));
    assertEquals(3, both.count(Outcome.SKIPPED));
    assertEquals(
        List.of("2", "1"),
        both.problems().stream()
            .filter(p -> p.code() == Code.RETURNS_ABSENT)
            .map(p -> p.arguments().get(0))
            .toList());
  }

  @Test
  void whereNobodyAnsweredEveryRowCameBackBlank() {
    Batch batch =
        SurveyTables.read(
            "a.xlsx",
            """
            | 房号 | 保洁 | < | < |
            | ^ | 满意 | 基本满意 | 不满意 |
            | 1-101 | | | |
            | 1-102 | | | |
            """);
    assertEquals(2, batch.count(Outcome.KEPT));
    assertEquals(List.of(List.of(List.of()), List.of(List.of())), answers(batch));
    assertEquals(List.of("- returns-all-blank"), SurveyTables.problems(batch));
  }

  @Test
  void wantsAListOfAnswersWhenSurveysAreAskedFor() {
    FileReading reading =
        SurveyTables.reading(
            "a.xlsx",
            GridOf.table(
                "明细",
                """
                | 问卷人 | 问卷题目 | 答案 | 时间 |
                | 张三 | 保洁 | 满意 | 2026-05-03 |
                | 张三 | 绿化 | 一般 | 2026-05-03 |
                """));
    assertEquals(1, reading.batches().get(0).count(Outcome.KEPT));
    assertTrue(reading.batches().get(0).count(Outcome.COLLAPSED) == 1);
  }

  @Test
  void holdsTheNumberReturnedThatASheetStatesAgainstItsRows() {
    String sheet =
        "| 满意度调查（发放40份，回收%d份） | < |\n| 房号 | 保洁 |\n| 101 | 满意 |\n| 102 | 不满意 |\n| 103 | |";
    assertEquals(
        List.of("- returns-absent"),
        SurveyTables.problems(SurveyTables.read("问卷.xlsx", sheet.formatted(2))));
    Batch three = SurveyTables.read("问卷.xlsx", sheet.formatted(3));
    assertEquals(
        List.of("- returns-absent", "- returned-stated-differs"), SurveyTables.problems(three));
    assertEquals("3", three.problems().get(1).found());
    assertEquals(List.of("2"), three.problems().get(1).arguments());
  }

  @Test
  void ratingsOfSuppliersStaffAndRepairsAreNoQuestionnaireUnlessTheySaySo() {
    for (String table :
        List.of(
            "| 供应商 | 服务质量 | 服务态度 | 及时性 | 评价人 | 日期 |\n"
                + "| 甲厂 | 满意 | 满意 | 基本满意 | 王 | 2026-03-01 |\n"
                + "| 乙厂 | 满意 | 不满意 | 满意 | 王 | 2026-03-01 |",
            "| 序号 | 报修时间 | 房号 | 报修人 | 报修内容 | 完成时间 | 维修费 | 是否满意 |\n"
                + "| 1 | 2026-03-01 | 1-101 | 张 | 漏水 | 2026-03-02 | 50 | 满意 |\n"
                + "| 2 | 2026-03-01 | 1-102 | 李 | 断电 | 2026-03-02 | 20 | 满意 |",
            "| 姓名 | 部门 | 岗位 | 工作态度 | 工作能力 | 考核结果 |\n"
                + "| 张 | 客服 | 管家 | 满意 | 满意 | 满意 |\n"
                + "| 李 | 保洁 | 领班 | 一般 | 满意 | 满意 |")) {
      FileReading reading = SurveyTables.reading("评价.xlsx", GridOf.table("Sheet1", table));
      assertEquals(List.of(), reading.batches(), table);
      assertEquals(1, reading.allProblems().size(), table);
      int named =
          SurveyTables.reading("满意度调查.xlsx", GridOf.table("Sheet1", table)).batches().size();
      assertEquals(table.contains("报修") ? 0 : 1, named, table);
    }
  }
}
