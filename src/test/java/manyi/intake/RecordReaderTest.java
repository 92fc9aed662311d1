package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ReturnVisit;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordReaderTest {

  @Test
  void accountsForEveryRow() {
    Batch batch =
        Reading.batch(
            """
            | 序号 | 投诉时间 | 房号 | 投诉内容 | 处理结果 |
            | 示例 | 2025-03-01 | 1-2-301 | 楼道灯不亮 | 已更换 |
            | 1 | 2025-03-05 | 1-2-301 | 楼道灯不亮 | 已更换 |
            | 2 | 2025-03-06 | 1-2-302 | 电梯异响 | |
            | 3 | 2025-03-06 | 1-2-302 | 电梯异响 | |
            | 4 | 2024/13/2 | 1-2-303 | 漏水 | |
            | 5 | | 1-2-304 | 停水 | |
            | 6 | | | | |
            | 合计 | 5 | | | |
            | 7 | 2025-03-09 | 1-2-305 | 噪声 | |
            | 制表人：李四 | | | 审核人：王五 | |
            | 注：以上为三月数据 | | | | |
            """);
    assertEquals(
        List.of(
            "2 skipped example",
            "3 kept",
            "4 kept",
            "5 collapsed equal-to-4",
            "6 rejected date-unreadable",
            "7 rejected cell-required",
            "8 skipped unfilled",
            "9 skipped total",
            "10 kept",
            "11 skipped sign-off",
            "12 skipped note"),
        Reading.outcomes(batch));
    assertEquals(
        List.of("A5 rows-collapsed", "A2 example-filled", "B6 date-unreadable", "B7 cell-required"),
        Reading.problems(batch));
    assertEquals(List.of("4", "2024/13/2", "1-2-303", "漏水"), batch.rows().get(4).cells());
    assertEquals(3, batch.count(Outcome.KEPT));
  }

  @Test
  void aSkippedRowIsMaskedWhereItQuotesAPerson() {
    Batch batch =
        Reading.batch(
            """
            | 序号 | 投诉人 | 投诉时间 | 投诉内容 |
            | 1 | 王建国 | 2025-03-05 | 漏水 |
            | | 小计 | 1 | |
            | 合计 | 1 | | |
            | 制表人：李四 | | 审核人：王五 | |
            """);
    assertEquals(
        List.of("小计 true", "合计 false", "制表人： false"),
        batch.problems().stream()
            .filter(problem -> problem.code() == Code.ROW_SKIPPED)
            .map(problem -> problem.found() + " " + problem.personal())
            .toList());
  }

  @Test
  void anExampleIsQuotedWithoutTheNameBehindItsMark() {
    Batch batch =
        Reading.batch(
            """
            | 房号 | 业主姓名 | 入住状态 |
            | 例：张小三 13812345678 | | |
            | 示例 | 李小四 | 已入住 |
            | 1-1-101 | 王建国 | 已入住 |
            """);
    assertEquals(
        List.of("例：张小三 13812345678 true", "示例 false"),
        batch.problems().stream()
            .map(problem -> problem.found() + " " + problem.personal())
            .toList());
  }

  @Test
  void whatARowCannotDoWithoutIsAnErrorAndAllElseAWarning() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉日期 | 投诉内容 | 完成时间 |
            | T-1 | 2026/13/2 | 漏水 | 改天 |
            | T-2 | 2025-03-05 | 噪音 | 改天 |
            """);
    assertEquals(
        List.of("B2 ERROR true", "D2 WARNING false", "D3 WARNING false"),
        batch.problems().stream()
            .map(p -> p.place().cell().get() + " " + p.severity() + " " + p.rejecting())
            .toList());
  }

  @Test
  void aRowYieldsAllItsProblems() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 投诉人 | 投诉内容 | 完成时间 | 状态 | 回访时间 |
            | T-1 | 昨天 | #N/A | | 改天 | 不知道 | 2031-01-01 |
            """);
    assertEquals(
        List.of(
            "B2 date-unreadable",
            "C2 cell-broken",
            "E2 date-unreadable",
            "G2 date-out-of-range",
            "D2 cell-required",
            "F2 word-unknown"),
        Reading.problems(batch));
    assertEquals(List.of("2 rejected date-unreadable"), Reading.outcomes(batch));
  }

  @Test
  void keepsARowWhoseOtherCellsAreBad() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 投诉内容 | 完成时间 | 天气 |
            | T-1 | 2025-03-05 | 漏水 | 改天 | #REF! |
            """);
    assertEquals(List.of("?改天"), Reading.kept(batch, Complaint.COMPLETED_AT));
    assertEquals(List.of("E1 header-unknown", "D2 date-unreadable"), Reading.problems(batch));
  }

  @Test
  void quotesPersonsAsPersonal() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 投诉人 | 投诉内容 |
            | T-1 | 2025-03-05 | #N/A | 漏水 |
            """);
    assertTrue(batch.problems().get(0).personal());
  }

  @Test
  void saysWhatCannotBothBeTrue() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 投诉内容 | 完成时间 | 状态 |
            | T-1 | 2025-03-05 | 漏水 | 2025-03-04 | 已完成 |
            | T-2 | 2025-03-05 | 停水 | 2025-03-06 | 处理中 |
            | T-3 | 2025-03-05 | 噪声 | 处理中 | 处理中 |
            """);
    assertEquals(
        List.of("D2 completed-before-received", "E3 status-contradicts-date"),
        Reading.problems(batch));
    assertEquals(3, batch.count(Outcome.KEPT));
  }

  @Test
  void saysAnUnknownWordOnceWithTheLineToAdd() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 投诉内容 | 投诉渠道 |
            | T-1 | 2025-03-05 | 漏水 | 飞鸽 |
            | T-2 | 2025-03-05 | 停水 | 电话 |
            | T-3 | 2025-03-05 | 噪声 | 飞鸽 |
            """);
    Problem problem = batch.problems().get(0);
    assertEquals(Code.WORD_UNKNOWN, problem.code());
    assertEquals("D2", problem.place().cell().orElseThrow().toString());
    assertEquals("2", problem.arguments().get(1));
    assertEquals("channel,飞鸽,", problem.arguments().get(2));
    assertEquals(List.of("飞鸽", "phone", "飞鸽"), Reading.kept(batch, Complaint.CHANNEL));
  }

  @Test
  void joinsDateAndTimeOfTwoColumns() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 日期 | 时间 | 投诉内容 |
            | T-1 | 2025-03-05 | 9:30 | 漏水 |
            | T-2 | 2025-03-06 | | 停水 |
            | T-3 | 2025-03-07 | 下午3点 | 噪声 |
            """);
    assertEquals(
        List.of("2025-03-05T09:30", "2025-03-06", "2025-03-07T15:00"),
        Reading.kept(batch, Complaint.RECEIVED_AT));
    assertEquals(List.of(), Reading.problems(batch));
  }

  @Test
  void joinsTheLevelsOfACategory() {
    Batch batch =
        Reading.batch(
            """
            | 投诉编号 | 投诉时间 | 三级分类 | 一级分类 | 二级分类 |
            | T-1 | 2025-03-05 | 灯具 | 设施设备 | 公共照明 |
            | T-2 | 2025-03-05 | | 环境卫生 | |
            """);
    assertEquals(List.of("设施设备/公共照明/灯具", "环境卫生"), Reading.kept(batch, Complaint.CATEGORY));
  }

  @Test
  void joinsARoomOfSeveralColumns() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 单元 | 楼号 | 房号 | 投诉内容 |
            | T-1 | 2025-03-05 | 2 | 1 | 301 | 漏水 |
            | T-2 | 2025-03-05 | | 3栋 | 0102 | 停水 |
            """);
    assertEquals(List.of("1-2-301", "3栋-0102"), Reading.kept(batch, Complaint.ROOM));
  }

  @Test
  void doesNotRepeatABuildingThatTheRoomNames() {
    Batch whole =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 楼栋 | 房号 | 投诉内容 |
            | T-1 | 2025-03-05 | 1栋 | 1-2-301 | 漏水 |
            | T-2 | 2025-03-05 | 03栋 | 3-1-102 | 停水 |
            """);
    assertEquals(List.of("1-2-301", "3-1-102"), Reading.kept(whole, Complaint.ROOM));
    Batch part =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 楼栋 | 房号 | 投诉内容 |
            | T-1 | 2025-03-05 | 2 | 2-301 | 漏水 |
            | T-2 | 2025-03-05 | 3 | 1-102 | 停水 |
            """);
    assertEquals(List.of("2-2-301", "3-1-102"), Reading.kept(part, Complaint.ROOM));
  }

  @Test
  void fillsMergedDatesDownAndSaysABadOneOnce() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 投诉内容 |
            | T-1 | 2025-03-05 | 漏水 |
            | T-2 | ^ | 停水 |
            | T-3 | 昨天 | 噪声 |
            | T-4 | ^ | 异味 |
            """);
    assertEquals(
        List.of("2 kept", "3 kept", "4 rejected date-unreadable", "5 rejected date-unreadable"),
        Reading.outcomes(batch));
    assertEquals(List.of("B4 date-unreadable"), Reading.problems(batch));
  }

  @Test
  void decodesCodesByTheListInTheHeader() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 投诉类型(1-物业服务,2-设施设备) | 状态(0-待处理,1-处理中,2-已完成) |
            | T-1 | 2025-03-05 | 2 | 2 |
            | T-2 | 2025-03-05 | 1 | 1 |
            """);
    assertEquals(List.of("设施设备", "物业服务"), Reading.kept(batch, Complaint.CATEGORY));
    assertEquals(List.of("completed", "open"), Reading.kept(batch, Complaint.STATUS));
  }

  @Test
  void countsTheSameDayFromTheDateThatItLeansOn() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 投诉内容 | 完成时间 | 回访时间 | 答复时间 |
            | T-1 | 2025-03-05 | 漏水 | 2025-03-07 | 当天 | 当天 16:00 |
            | T-2 | 2025-03-05 | 停水 | 次日 | 当天 | |
            | T-3 | 2025-03-05 | 噪声 | 改天 | 当天 | |
            """);
    assertEquals(
        List.of("2025-03-07", "2025-03-06", "?改天"), Reading.kept(batch, Complaint.COMPLETED_AT));
    assertEquals(
        List.of("2025-03-07", "2025-03-06", "?当天"), Reading.kept(batch, Complaint.REVISIT_AT));
    assertEquals(List.of("2025-03-05T16:00", "", ""), Reading.kept(batch, Complaint.REPLIED_AT));
  }

  @Test
  void warnsOfEventsLongAfterTheMonthCoveredButNotOfPlans() {
    Batch batch =
        Reading.batch(
            """
            | 2025年3月投诉台账 | < | < | < | < |
            | 编号 | 投诉时间 | 投诉内容 | 完成时间 | 整改期限 |
            | T-1 | 2025-03-05 | 漏水 | 2025-04-30 | 2027-12-01 |
            | T-2 | 2025-03-05 | 停水 | 2025-05-01 | 2025-03-09 |
            """);
    assertEquals(List.of("D4 date-after-covered"), Reading.problems(batch));
    assertEquals(List.of("2027-12-01", "2025-03-09"), Reading.kept(batch, Complaint.DUE_AT));
  }

  @Test
  void keepsTheHeaderOrderOfTheListForTheWholeSheet() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 登记时间 | 投诉时间 | 投诉内容 | 处理时间 | 完成时间 |
            | T-1 | 2025-03-06 | 2025-03-05 | 漏水 | 2025-03-06 | |
            """);
    assertEquals(List.of("2025-03-05"), Reading.kept(batch, Complaint.RECEIVED_AT));
    assertEquals(List.of(""), Reading.kept(batch, Complaint.COMPLETED_AT));
    assertEquals(List.of("B1 header-ambiguous", "E1 header-ambiguous"), Reading.problems(batch));
  }

  @Test
  void aBareTypeWithoutAnyKindOfRequestIsTheCategory() {
    String log =
        """
        | 编号 | 投诉时间 | 房号 | 类型 | 内容 |
        | K-1 | 2025-03-05 | 1-2-301 | 环境卫生 | 垃圾 |
        | K-2 | 2025-03-06 | 1-2-302 | %s | 电梯 |
        """;
    Batch categories = Reading.batch(log.formatted("设施设备"));
    assertEquals(List.of("环境卫生", "设施设备"), Reading.kept(categories, Complaint.CATEGORY));
    assertEquals(List.of("", ""), Reading.kept(categories, Complaint.REQUEST_KIND));
    assertEquals(List.of(), Reading.problems(categories));
    Batch kinds = Reading.batch(log.formatted("报修"));
    assertEquals(List.of("环境卫生", "repair"), Reading.kept(kinds, Complaint.REQUEST_KIND));
    assertEquals(List.of("D2 word-unknown"), Reading.problems(kinds));
  }

  @Test
  void readsVisitsWithTheirLengthAndComparesTheirTotal() {
    Batch batch =
        Reading.batch(
            """
            | 序号 | 走访日期 | 房号 | 受访人 | 走访人 | 职务 | 走访方式 | 走访时长(分钟) |
            | 1 | 2025-03-05 | 1-2-301 | 张三 | 李四 | 管家 | 上门 | 20分钟 |
            | 2 | 2025-03-06 | 1-2-302 | 王五 | 李四 | 管理处主任 | 电话 | 15 |
            | 合计 | | | | | | | 45 |
            """);
    assertEquals(Visit.KIND, batch.kind());
    assertEquals(List.of("20", "15"), Reading.kept(batch, Visit.MINUTES));
    assertEquals(List.of("housekeeper", "director"), Reading.kept(batch, Visit.VISITOR_ROLE));
    assertEquals(List.of("door", "phone"), Reading.kept(batch, Visit.METHOD));
    assertEquals(List.of("H4 total-differs"), Reading.problems(batch));
  }

  @Test
  void takesTheLengthOfAVisitFromStartAndEnd() {
    Batch batch =
        Reading.batch(
            """
            | 走访日期 | 房号 | 走访人 | 开始时间 | 结束时间 |
            | 2025-03-05 | 1-2-301 | 李四 | 9:30 | 9:55 |
            | 2025-03-05 | 1-2-302 | 李四 | 10:00 | |
            """);
    assertEquals(List.of("25", ""), Reading.kept(batch, Visit.MINUTES));
  }

  @Test
  void leavesOpenLinesOfAVisitPlanOut() {
    Batch batch =
        Reading.batch(
            """
            | 2025年3月走访计划 | < | < | < | < |
            | 序号 | 房号 | 业主姓名 | 走访日期 | 走访情况 |
            | 1 | 1-2-301 | 张三 | 2025-03-05 | 无意见 |
            | 2 | 1-2-302 | 王五 | | |
            """);
    assertEquals(List.of("3 kept", "4 skipped unfilled"), Reading.outcomes(batch));
  }

  @Test
  void readsReturnVisitsWithoutTakingARunningNumberForTheComplaints() {
    Batch batch =
        Reading.batch(
            """
            | 序号 | 房号 | 业主姓名 | 回访时间 | 回访人 | 回访方式 | 回访结果 | 满意度 |
            | 1 | 1-2-301 | 张三 | 2025-03-08 | 李四 | 电话 | 已解决 | 满意 |
            | 2 | | 王五 | 2025-03-09 | 李四 | 上门 | 已解决 | 基本满意 |
            """);
    assertEquals(ReturnVisit.KIND, batch.kind());
    assertEquals(List.of("2 kept", "3 rejected cell-required"), Reading.outcomes(batch));
    assertEquals(List.of(""), Reading.kept(batch, ReturnVisit.NUMBER));
  }

  @Test
  void readsARoster() {
    Batch batch =
        Reading.batch(
            """
            | 翠湖花园业主花名册 | < | < | < | < | < |
            | 楼号 | 单元 | 房号 | 业主姓名 | 房屋状态 | 入住时间 |
            | 1 | 1 | 101 | 张三 | 已入住 | 1998-05-01 |
            | 1 | 1 | 102 | | 未销售 | |
            | 1 | 2 | 101 | 王五 | 出租 | 2020年6月1日 |
            """);
    assertEquals(Household.KIND, batch.kind());
    assertEquals(List.of("1-1-101", "1-1-102", "1-2-101"), Reading.kept(batch, Household.ROOM));
    assertEquals(List.of("occupied", "unsold", "occupied"), Reading.kept(batch, Household.STATUS));
    assertEquals(
        List.of("1998-05-01", "", "2020-06-01"), Reading.kept(batch, Household.MOVED_IN_AT));
  }

  @Test
  void readsHiddenRowsAndColumnsAndSaysSo() {
    FileReading reading =
        Reading.of(
            GridOf.builder(
                    "台账",
                    """
                    | 编号 | 投诉时间 | 投诉内容 | 房号 |
                    | T-1 | 2025-03-05 | 漏水 | 1-2-301 |
                    | T-2 | 2025-03-06 | 停水 | 1-2-302 |
                    """)
                .hideRow(3)
                .hideColumns(4, 4)
                .build());
    assertEquals(List.of("A3 rows-hidden", "D1 columns-hidden"), Reading.problems(reading));
    assertEquals(
        List.of("1-2-301", "1-2-302"), Reading.kept(reading.batches().get(0), Complaint.ROOM));
  }

  @Test
  void saysThatACodeIsNotInTheListOfItsHeader() {
    Batch batch =
        Reading.batch(
            """
            | 投诉日期 | 房号 | 投诉内容 | 投诉类型(1-物业服务,2-设施设备) |
            | 2025-03-05 | 1-2-301 | 漏水 | 2 |
            | 2025-03-06 | 1-2-302 | 漏水 | 7 |
            | 2025-03-07 | 1-2-303 | 漏水 | 绿化 |
            """);
    assertEquals(List.of("设施设备", "7", "绿化"), Reading.kept(batch, Complaint.CATEGORY));
    assertEquals(List.of("D3 code-undeclared"), Reading.problems(batch));
  }

  @Test
  void saysWhatStandsInARequiredCellThatSaysNothing() {
    Batch batch =
        Reading.batch(
            """
            | 投诉日期 | 房号 | 投诉内容 |
            | 待定 | 1-2-301 | 漏水 |
            | | 1-2-302 | 噪音 |
            | 2025-03-07 | 1-2-303 | — |
            | 2025-03-08 | 1-2-304 | 停水 |
            """);
    assertEquals(
        List.of("A2 cell-placeholder", "A3 cell-required", "C4 cell-placeholder"),
        Reading.problems(batch));
    assertEquals("待定", batch.problems().get(0).found());
    assertEquals(
        List.of(
            "2 rejected cell-placeholder",
            "3 rejected cell-required",
            "4 rejected cell-placeholder",
            "5 kept"),
        Reading.outcomes(batch));
  }

  @Test
  void skipsTheRowsThatCarryASumFromPageToPage() {
    Batch batch =
        Reading.batch(
            """
            | 投诉日期 | 房号 | 投诉内容 | 回访次数 |
            | 2025-03-05 | 1-2-301 | 漏水 | 1 |
            | 过次页 | | | 1 |
            | 承前页 | | | 1 |
            | 转下页 | | | 1 |
            | 2025-03-06 | 1-2-302 | 噪音 | 2 |
            """);
    assertEquals(
        List.of("2 kept", "3 skipped total", "4 skipped total", "5 skipped total", "6 kept"),
        Reading.outcomes(batch));
  }

  @ParameterizedTest
  @CsvSource({
    "年 | 月 | 日, 2025 | 3 | 5, 2025-03-05",
    "年 | 月 | 日, 2025年 | 3月 | 5日, 2025-03-05",
    "年 | 月 | 日 | 时间, 2025 | 3 | 5 | 14:20, 2025-03-05T14:20",
    "月 | 日, 3 | 5, 2024-03-05"
  })
  void joinsTheColumnsOfYearMonthAndDay(String heads, String cells, String date) {
    Batch batch =
        Reading.batch(
            "| 2024年投诉台账 |\n| %s | 房号 | 投诉内容 |\n| %s | 1-2-301 | 漏水 |\n".formatted(heads, cells));
    assertEquals(List.of(date), Reading.kept(batch, Complaint.RECEIVED_AT));
  }

  @Test
  void takesTheFirstOfAMonthForTheDayOnWhichSomebodyMovedIn() {
    Batch batch =
        Reading.batch(
            """
            | 房号 | 业主姓名 | 房屋状态 | 入住时间 |
            | 1-2-301 | 张三 | 已入住 | 2020年5月 |
            | 1-2-302 | 李四 | 已入住 | 2019-11 |
            | 1-2-303 | 王五 | 已入住 | 2021-06-07 |
            """);
    assertEquals(
        List.of("2020-05-01", "2019-11-01", "2021-06-07"),
        Reading.kept(batch, Household.MOVED_IN_AT));
    assertEquals(List.of("D2 day-assumed"), Reading.problems(batch));
    assertEquals("2", batch.problems().get(0).arguments().get(1));
  }

  @Test
  void yesterdayIsNoDate() {
    Batch batch =
        Reading.batch(
            """
            | 投诉日期 | 房号 | 投诉内容 |
            | 昨天 | 1-2-301 | 漏水 |
            | 2025-03-06 | 1-2-302 | 噪音 |
            """);
    assertEquals(List.of("A2 date-unreadable"), Reading.problems(batch));
  }

  @Test
  void aSecondColumnOfStatusWordsTellsTheStatus() {
    Batch batch =
        Reading.batch(
            """
            | 投诉时间 | 房号 | 投诉内容 | 处理情况 | 完成情况 |
            | 2025-03-05 | 1-2-301 | 漏水 | 已派工，换了阀门 | 已完成 |
            | 2025-03-06 | 1-2-302 | 噪声 | 已劝阻 | 未完成 |
            """);
    assertEquals(List.of("completed", "open"), Reading.kept(batch, Complaint.STATUS));
    assertEquals(List.of("已派工，换了阀门", "已劝阻"), Reading.kept(batch, Complaint.RESULT));
    assertEquals(List.of(), Reading.problems(batch));
  }

  @Test
  void aBareRoomIsInTheBuildingThatItsSheetIsNamedAfter() {
    String drawn =
        """
        | 走访日期 | 房号 | 走访人 | 走访情况 |
        | 2025-03-05 | 101 | 李四 | 好 |
        | 2025-03-05 | 3-1-102 | 李四 | 好 |
        """;
    Batch batch =
        Reading.of(GridOf.table("1号楼", drawn), GridOf.table("B座", drawn)).batches().get(0);
    assertEquals(List.of("1号楼101", "3-1-102", "B座101"), Reading.kept(batch, Visit.ROOM));
    assertEquals(
        List.of("1-101", "b-101"),
        Reading.kept(batch, Visit.ROOM).stream()
            .filter(room -> room.endsWith("101"))
            .map(room -> manyi.record.RoomKey.of(room).orElseThrow().toString())
            .toList());
  }

  @Test
  void aTotalIsNoProject() {
    assertEquals(
        List.of("阳光花园"),
        Reading.of(
                GridOf.table(
                    "台账",
                    """
                    | 项目名称 | 投诉时间 | 房号 | 投诉内容 |
                    | 阳光花园 | 2025-03-05 | 1-2-301 | 漏水 |
                    | 合计 | 5 | | |
                    """))
            .sheets()
            .get(0)
            .projects());
  }
}
