package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.SurveyItem;
import manyi.record.SurveyReturn;
import org.junit.jupiter.api.Test;

/** The exports of survey tools (F16), as their columns stand. */
class SurveyToolExportsTest {

  private static String items(Batch batch) {
    return batch.items().stream()
        .map(item -> item.text() + (item.top() > 0 ? " of " + item.top() : ""))
        .collect(Collectors.joining(", "));
  }

  private static String first(Batch batch) {
    ReadRow row = batch.kept().get(0);
    return String.join(" ", row.fields().keep()) + " " + row.answers();
  }

  @Test
  void wjxByNumberIsUndecidedWhereNothingSaysWhichEndIsBetter() {
    Batch batch =
        SurveyTables.read(
            "386540716_按序号_满意度调查_79_78.xlsx",
            """
            | 序号 | 提交答卷时间 | 所用时间 | 来源 | 来源详情 | 来自IP | 1、您的性别 | 2、您对保洁服务是否满意 | 第3题(绿化养护) | 第3题(秩序维护) | 4、您的建议 |
            | 1 | 2026/6/16 08:00:00 | 123秒 | 微信 | 直接访问 | 127.0.0.1(浙江-杭州) | 1 | 1 | 2 | -3 | (空) |
            | 2 | 2026/6/16 08:10:00 | 60秒 | 微信 | 直接访问 | 127.0.0.1(浙江-杭州) | 2 | 4 | 5 | 1 | -2 |
            """);
    assertEquals("您对保洁服务是否满意 of 5, 绿化养护 of 5, 秩序维护 of 5", items(batch));
    assertEquals("1   2026-06-16T08:00 123  [[1], [2], [-3]]", first(batch));
    assertEquals(
        List.of("H1 scale-undecided", "I1 scale-undecided", "J1 scale-undecided"),
        SurveyTables.problems(batch));
  }

  @Test
  void wjxByScoreKeepsTheSumOfScoresOut() {
    Batch batch =
        SurveyTables.read(
            "386540716_按分数_满意度调查.xlsx",
            """
            | 序号 | 提交答卷时间 | 所用时间 | 来源 | 来源详情 | 来自IP | 总分 | 1、保洁（1-5分） | 2、绿化(1分最不满意，5分最满意) |
            | 1 | 2026/6/16 08:00:00 | 5分20秒 | 链接 | 直接访问 | 127.0.0.1(浙江-杭州) | 9 | 5 | 4 |
            """);
    assertEquals("保洁 of 5, 绿化 of 5", items(batch));
    assertEquals(true, batch.items().stream().allMatch(SurveyItem::higherIsBetter));
    assertEquals("1   2026-06-16T08:00 320  [[5], [4]]", first(batch));
    assertEquals(List.of(), SurveyTables.problems(batch));
  }

  @Test
  void tencentQuestionnairesCarryTheRoomInAFieldOfTheirOwn() {
    Batch batch =
        SurveyTables.read(
            "问卷.csv",
            """
            | 编号 | 开始答题时间 | 结束答题时间 | 答题时长 | 地理位置国家和地区 | 地理位置省 | 地理位置市 | 用户类型 | 用户标识 | 昵称 | 自定义字段 | 1.您对保洁是否满意？ | 2.您不满意的方面（多选） |
            | 7 | 2026-06-16 08:00 | 2026-06-16 08:02 | 120 | 中国 | 浙江 | 杭州 | 微信 | abc | 小王 | 1-2-301 | 非常满意 | 卫生,绿化 |
            """);
    assertEquals("您对保洁是否满意？", items(batch));
    assertEquals("7 1-2-301 小王 2026-06-16T08:02 120  [[非常满意]]", first(batch));
  }

  @Test
  void tencentFormsMarkTheirOwnColumns() {
    Batch batch =
        SurveyTables.read(
            "收集表.xlsx",
            """
            | 提交者（自动） | 提交时间（自动） | 房号（必填） | 保洁服务（必填） | 绿化（必填） | 其他想说的 |
            | 张三 | 2026年9月22日 10:13 | 1-2-301 | 满意 | 一般 | 辛苦了 |
            """);
    assertEquals("保洁服务, 绿化", items(batch));
    assertEquals(" 1-2-301 张三 2026-09-22T10:13  辛苦了 [[满意], [一般]]", first(batch));
  }

  @Test
  void jinshujuAndXiaojuPutTimesBeforeOrBehind() {
    Batch jinshuju =
        SurveyTables.read(
            "金数据.xlsx",
            """
            | 序号 | 您的房号 | 环境卫生 | 门岗服务 | 提交人 | 提交时间 | 修改时间 | 填写时长 | 填写设备 | 操作系统 | 浏览器 | IP |
            | 1 | 1-2-301 | 满意 | 不满意 | 李四 | 2026-06-16 08:00 | 2026-06-16 08:00 | 45秒 | 手机 | iOS | 微信 | 127.0.0.1 |
            """);
    assertEquals("环境卫生, 门岗服务", items(jinshuju));
    assertEquals("1 1-2-301 李四 2026-06-16T08:00 45  [[满意], [不满意]]", first(jinshuju));
    Batch xiaoju =
        SurveyTables.read(
            "小桔.xlsx",
            """
            | 环境卫生 | 门岗服务 | 答题耗时 | 提交时间 |
            | 满意 | 满意,不满意 | 33 | 2026-06-16 08:00:00 |
            | 满意 | 满意 | 30 | 2026-06-16 08:01:00 |
            """);
    assertEquals("环境卫生, 门岗服务", items(xiaoju));
    assertEquals("   2026-06-16T08:00 33  [[满意], [满意, 不满意]]", first(xiaoju));
  }

  @Test
  void wenjuanMatricesKeepTheirNumbersWhereTheirNamesAreElsewhere() {
    Batch batch =
        SurveyTables.read(
            "All_Data_Readable.csv",
            """
            | 序号 | 提交时间 | 答题时长 | Q1 保洁 | Q3_R1 | Q3_R2 | Q4_R1 |
            | 1 | 2026-06-16 08:00 | 40 | 满意 | 一般 | 满意 | 不满意 |
            """);
    assertEquals("保洁, Q3_R1, Q3_R2, Q4_R1", items(batch));
  }

  @Test
  void twoHeaderRowsMayGroupItems() {
    Batch batch =
        SurveyTables.read(
            "满意度系统.xlsx",
            """
            | 业主信息 | < | < | < | 一级指标 | < | 住宅 | < |
            | 编号 | 业主姓名 | 身份类型 | 物业单位 | 总体满意度 | 客户服务 | 保洁 | 绿化 |
            | 1 | 张三 | 业主 | 1-2-301 | 非常满意 | 满意 | 一般 | 不满意 |
            | 2 | 李四 | 租户 | 1-2-302 | 满意 | 满意 | 满意 | 非常不满意 |
            """);
    assertEquals("总体满意度, 客户服务, 保洁, 绿化", items(batch));
    assertEquals(List.of(), SurveyTables.problems(batch));
    assertEquals("1-2-301", batch.kept().get(0).fields().kept(SurveyReturn.ROOM));
  }

  @Test
  void aFewReturnsWithoutPeopleAreNoTally() {
    Batch batch =
        SurveyTables.read(
            "小桔.xlsx",
            """
            | 环境卫生 | 门岗服务 | 答题耗时 | 提交时间 |
            | 满意 | 满意 | 33 | 2026-06-16 08:00:00 |
            | 一般 | 满意 | 30 | 2026-06-16 08:01:00 |
            | 不满意 | 一般 | 41 | 2026-06-17 21:15:00 |
            """);
    assertEquals("环境卫生, 门岗服务", items(batch));
  }

  @Test
  void surveyMonkeyNamesTheOpenAnswerInTheSecondRow() {
    Batch batch =
        SurveyTables.read(
            "Condensed.xlsx",
            """
            | respondent_id | collector_id | date_created | date_modified | ip_address | 您对保洁是否满意 | 请评价以下服务 | < | 您的建议 |
            | ^ | ^ | ^ | ^ | ^ | Response | 绿化 | 门岗 | Open-Ended Response |
            | 114001 | 45 | 2026-06-16 08:00:00 | 2026-06-16 08:02:00 | 127.0.0.1 | 满意 | 非常满意 | 一般 | 多种花 |
            | 114002 | 45 | 2026-06-16 09:00:00 | 2026-06-16 09:01:00 | 127.0.0.2 | 不满意 | 满意 | 满意 | |
            """);
    assertEquals("您对保洁是否满意, 绿化, 门岗", items(batch));
    assertEquals("114001   2026-06-16T08:02  多种花 [[满意], [非常满意], [一般]]", first(batch));
    assertEquals(List.of(), SurveyTables.problems(batch));
  }

  @Test
  void aListOfOptionsIsNoListOfAnswers() {
    FileReading reading =
        SurveyTables.reading(
            "code.csv",
            manyi.testing.GridOf.table(
                "code",
                """
                | 题号 | 题目 | 选项编码 | 选项 |
                | Q1 | 您对保洁是否满意 | 1 | 非常满意 |
                | Q1 | 您对保洁是否满意 | 2 | 满意 |
                | Q2 | 您对门岗是否满意 | 1 | 非常满意 |
                """));
    assertEquals(List.of(), reading.batches());
  }

  @Test
  void codesUnderBareQuestionNumbersAreUndecidedAndKeepTheirWholeHead() {
    Batch batch =
        SurveyTables.read(
            "导出.csv",
            """
            | 序号 | 答题时长 | Q1 | Q2_A1 | Q2_A2 | Q3_R1 | Q3_R2 | Q4_R1 |
            | 1 | 120 | 1 | 1 | 0 | 1 | 2 | 1 |
            | 2 | 180 | 2 | 0 | 1 | 5 | 4 | 3 |
            """);
    assertEquals("Q3_R1 of 5, Q3_R2 of 5, Q4_R1 of 5", items(batch));
    assertEquals(
        3,
        batch.problems().stream()
            .filter(p -> p.code() == manyi.diagnostic.Code.SCALE_UNDECIDED)
            .count());
  }

  @Test
  void rowsOfOneNameInTwoMatricesStayApart() {
    Batch batch =
        SurveyTables.read(
            "导出.csv",
            """
            | 序号 | 答题时长 | Q2_R1.门岗 | Q2_R2.巡逻 | Q3_R1.门岗 |
            | 1 | 120 | 满意 | 不满意 | 一般 |
            | 2 | 180 | 满意 | 一般 | 满意 |
            """);
    assertEquals("Q2_R1.门岗, Q2_R2.巡逻, Q3_R1.门岗", items(batch));
  }
}
