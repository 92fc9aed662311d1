package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.grid.Grid;
import manyi.workbook.read.WorkbookReader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Limits, escalations and return visits across the ends of months (D16-D25). */
class DeadlineShowTest {
  private static final String HEAD =
      "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类型,投诉性质,投诉级别,完成时间,超时批准人,回访时间,回访结果,满意度,备注";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  /** The story of a January whose cases end in January, February, March or never. */
  private void january() {
    desk.file(
        "一.csv",
        HEAD,
        "A1,2025-01-31,1-1,王一,灯不亮,维修,有效投诉,轻微,2025-02-02,,2025-02-03,无人接听,,",
        "A2,2025-01-30,1-2,王二,门坏了,维修,有效投诉,轻微,2025-03-03,,2025-03-04,,满意,",
        "A3,2025-01-29,1-3,王三,漏水,维修,有效投诉,重要,2025-02-05,总经理,,已回访,,",
        "A4,2025-01-31,1-4,王四,噪声,秩序,有效投诉,重要,,,,,,",
        "A5,2025-01-31,1-5,王五,异味,保洁,,轻微,,,,,,",
        "A6,2025-01-05,1-6,王六,邻居装修,邻里,协调工作,轻微,2025-02-20,,,,,",
        "A7,2025-01-20,1-7,王七,停电,维修,有效投诉,,2025-01-21,,2025-01-24,,基本满意,",
        "A8,2025-01-10,1-8,王八,高空抛物,秩序,有效投诉,重大,2025-01-20,,,,,",
        "A9,2025-01-15,1-9,王九,电梯困人,维修,有效投诉,重大,2025-01-26,,2025-01-30,,不满意,",
        "A10,2025-01-12,1-10,匿名,垃圾,保洁,有效投诉,轻微,2025-01-14,,,,,");
    desk.imports(0, "complaints", "一.csv", "--covers", "2025-01");
    desk.file("空.csv", HEAD);
    desk.imports(0, "complaints", "空.csv", "--covers", "2025-02,2025-03");
  }

  private static String values(JsonNode object) {
    List<String> values = new ArrayList<>();
    object.elements().forEachRemaining(value -> values.add(value.asText()));
    return String.join(" ", values);
  }

  private JsonNode month(String month) {
    return desk.show("complaints", "--month", month);
  }

  @Test
  void aCaseIsJudgedOnceInTheMonthInWhichItsOutcomeBecameCertain() {
    january();
    // judged onTime late approved undetermined rate
    assertEquals("3 2 1 0 1 0.666667", values(month("2025-01").get("timeliness")));
    assertEquals("5 1 4 1 0 0.2", values(month("2025-02").get("timeliness")));
    assertEquals("0 0 0 0 0 null", values(month("2025-03").get("timeliness")));
    assertEquals(
        "8 3 5 1 1 0.375",
        values(desk.show("complaints", "--quarter", "2025Q1").get("timeliness")));
  }

  @Test
  void aReportAsOfADayDoesNotKnowWhatCameAfterIt() {
    january();
    JsonNode early = desk.show("complaints", "--month", "2025-02", "--as-of", "2025-02-03");
    // A1 done in time; A2, A3, A5 were certain on the 2nd or 3rd; A4 has until the 3rd.
    assertEquals("4 1 3 1 0 0.25", values(early.get("timeliness")));
    assertEquals("5", early.get("open").asText());
    assertEquals("2025-02-03", early.get("asOf").asText());
  }

  @Test
  void openCasesAreCarriedOverAndCountedInTheMonthTheyWereDone() {
    january();
    assertEquals("- 10 - 4 6", five("2025-01"));
    assertEquals("6 0 6 3 3", five("2025-02"));
    assertEquals("3 0 3 1 2", five("2025-03"));
    assertEquals(18.3333, month("2025-02").get("meanDaysToComplete").doubleValue());
  }

  private String five(String month) {
    JsonNode json = month(month);
    List<String> figures = new ArrayList<>();
    for (String key : List.of("carriedOver", "received", "toFollow", "completed", "open")) {
      figures.add(json.get(key).isNull() ? "-" : json.get(key).asText());
    }
    return String.join(" ", figures);
  }

  @Test
  void whatIsNotDoneWithinAMonthIsListedInTheMonthAfterAlsoIfDoneLater() {
    january();
    assertEquals("", values(month("2025-02").get("escalated")));
    assertEquals("A2 A4", values(month("2025-03").get("escalated")));
    assertEquals("A5", values(month("2025-03").get("suspectedEscalations")));
  }

  @Test
  void returnVisitsFallDueThreeDaysAfterCompletionWhateverTheMonth() {
    january();
    // required done inTime exempt undetermined rate inTimeRate
    assertEquals("3 2 1 1 0 0.666667 0.333333", values(month("2025-01").get("revisits")));
    assertEquals("2 1 0 0 1 0.5 0", values(month("2025-02").get("revisits")));
    assertEquals("1 1 1 0 0 1 1", values(month("2025-03").get("revisits")));
    // satisfied basicallySatisfied fair dissatisfied abstained rate
    assertEquals("0 1 0 1 1 0.5", values(month("2025-01").get("revisitSatisfaction")));
    assertEquals("1 0 0 0 0 1", values(month("2025-03").get("revisitSatisfaction")));
  }

  @Test
  void aStatusThatSaysRevisitedIsAReturnVisitWithoutADate() {
    desk.file(
        "系统导出.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质,投诉级别,完成时间,状态(0-处理中;1-已办结;2-已回访),回访时间",
        "B1,2025-05-05,1-1,灯不亮,有效投诉,轻微,2025-05-06,2,",
        "B2,2025-05-06,1-2,门坏了,有效投诉,轻微,2025-05-07,已回访,2025-05-08",
        "B3,2025-05-07,1-3,漏水,有效投诉,轻微,2025-05-08,1,",
        "B4,2025-05-08,1-4,噪声,有效投诉,轻微,2025-05-09,已回访,",
        "B5,2025-05-09,1-5,异味,有效投诉,轻微,,0,");
    desk.imports(0, "complaints", "系统导出.csv");
    JsonNode may = month("2025-05");
    assertEquals("4 3 1 0 2 0.75 0.5", values(may.get("revisits")));
    assertEquals("4", may.get("completed").asText());
  }

  @Test
  void aReturnVisitBookGivesTheDateOfAVisitThatTheStatusTellsOf() {
    desk.file(
        "系统导出.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质,投诉级别,完成时间,状态",
        "B1,2025-05-05,1-1,灯不亮,有效投诉,轻微,2025-05-06,已回访",
        "B2,2025-05-06,1-2,门坏了,有效投诉,轻微,2025-05-07,已办结");
    desk.imports(0, "complaints", "系统导出.csv");
    // Without a column for return visits the status is silent of those that were not made (D34).
    assertEquals("2 null null 0 null null null", values(month("2025-05").get("revisits")));
    desk.file("回访记录.csv", "投诉编号,房号,回访日期,回访方式,回访满意度", "B1,1-1,2025-05-08,电话,满意");
    desk.imports(0, "revisits", "回访记录.csv");
    assertEquals("2 1 1 0 0 0.5 0.5", values(month("2025-05").get("revisits")));
  }

  /** Where no log has a column for return visits, nobody knows that one was not made (D34). */
  @ParameterizedTest
  @CsvSource({"状态,已办结,未记录,未回访", "回访时间,,未回访,未记录"})
  void theReportCallsNoReturnVisitMissingThatNoLogCouldTellOf(
      String head, String cell, String said, String unsaid) {
    desk.file(
        "系统导出.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质,投诉级别,完成时间," + head,
        "B1,2025-05-05,1-1,灯不亮,有效投诉,轻微,2025-05-06," + (cell == null ? "" : cell));
    desk.imports(0, "complaints", "系统导出.csv");
    desk.ends(0, "report", "monthly", "-p", Desk.PROJECT, "--month", "2025-05", "-o", "月.xlsx");
    Grid sheet =
        WorkbookReader.plain().read(desk.path("月.xlsx")).grids().stream()
            .filter(grid -> grid.name().equals("回访"))
            .findFirst()
            .orElseThrow();
    List<String> text = new ArrayList<>();
    for (int row = 1; row <= sheet.lastRow(); row++) {
      for (int column = 1; column <= sheet.lastColumn(row); column++) {
        text.add(sheet.at(row, column).shown());
      }
    }
    assertTrue(text.contains(said) && !text.contains(unsaid), text::toString);
  }

  @Test
  void anAttemptInTheReturnVisitBookUndoesNoStatusOfAReturnVisit() {
    desk.file(
        "系统导出.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质,投诉级别,完成时间,状态",
        "B1,2025-05-05,1-1,灯不亮,有效投诉,轻微,2025-05-06,已回访",
        "B2,2025-05-06,1-2,门坏了,有效投诉,轻微,2025-05-07,已回访",
        "B3,2025-05-07,1-3,漏水,有效投诉,轻微,2025-05-08,已回访");
    desk.imports(0, "complaints", "系统导出.csv");
    desk.file(
        "回访记录.csv",
        "投诉编号,房号,回访日期,回访方式,回访情况,回访满意度",
        "B1,1-1,2025-05-08,电话,无人接听,",
        "B2,1-2,2025-05-08,电话,无人接听,",
        "B2,1-2,2025-05-09,电话,问题已解决,满意");
    desk.imports(0, "revisits", "回访记录.csv");
    assertEquals("3 3 1 0 2 1 1", values(month("2025-05").get("revisits")));
  }

  @Test
  void aLogWithoutAnyReturnVisitHasNoRateOfThem() {
    desk.file(
        "系统导出.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质,投诉级别,完成时间,状态",
        "B1,2025-05-05,1-1,灯不亮,有效投诉,轻微,2025-05-06,已办结");
    desk.imports(0, "complaints", "系统导出.csv");
    JsonNode may = month("2025-05");
    assertEquals("1 null null 0 null null null", values(may.get("revisits")));
    assertTrue(may.get("notes").toString().contains("revisits-not-kept"));
  }

  @Test
  void oneProblemToldToSeveralDepartmentsIsOneComplaintDoneWithTheLastOfThem() {
    desk.file(
        "2025年6月.csv",
        "投诉编号,投诉时间,房号,投诉人,投诉内容,责任部门,投诉性质,投诉级别,完成时间",
        "C1,2025-06-03,2-1,李一,地下车库漏水,工程部,有效投诉,重要,2025-06-05",
        "C2,2025-06-04,2-1,李一,地下车库漏水,客服部,有效投诉,重要,2025-07-02",
        "C3,2025-06-06,2-1,李一,地下车库漏水。,环境部,有效投诉,重要,2025-06-06",
        "C4,2025-06-20,2-1,李一,地下车库漏水,工程部,有效投诉,重要,2025-06-20",
        "C5,2025-06-03,2-2,李二,地下车库漏水,工程部,有效投诉,重要,2025-06-03");
    desk.imports(0, "complaints", "2025年6月.csv");
    JsonNode june = month("2025-06");
    assertEquals("3", june.get("received").asText());
    assertEquals("2", june.get("collapsedRepeats").asText());
    assertEquals("2", june.get("completed").asText());
    assertEquals("3 2 1 0 0 0.666667", values(june.get("timeliness")));
  }

  @Test
  void runningNumbersIdentifyNothingAndReusedOnesAreSaid() {
    desk.file(
        "2025年7月.csv",
        "序号,投诉时间,房号,投诉人,投诉内容",
        "1,2025-07-01,1-1,赵一,灯不亮",
        "2,2025-07-02,1-2,赵二,门坏了",
        "3,2025-07-02,1-2,赵二,门坏了");
    desk.file("2025年8月.csv", "序号,投诉时间,房号,投诉人,投诉内容", "1,2025-08-01,1-1,赵一,灯不亮");
    String said = desk.imports(0, "complaints", "2025年7月.csv").err();
    assertTrue(said.contains("rows-collapsed"), said);
    desk.imports(0, "complaints", "2025年8月.csv");
    assertEquals("2", month("2025-07").get("received").asText());
    assertEquals("1", month("2025-08").get("received").asText());

    desk.file("2025年9月.csv", "投诉编号,投诉时间,房号,投诉内容", "N7,2025-09-01,1-1,树倒了", "N9,2025-09-02,1-3,渗水");
    desk.file(
        "2025年10月.csv", "投诉编号,投诉时间,房号,投诉内容", "N7,2025-10-04,1-8,车位被占", "N8,2025-10-05,1-9,噪声");
    desk.imports(0, "complaints", "2025年9月.csv");
    String reused = desk.imports(0, "complaints", "2025年10月.csv").err();
    assertTrue(reused.contains("number-reused"), reused);
    assertEquals("2", month("2025-09").get("received").asText());
    assertEquals("2", month("2025-10").get("received").asText());
  }
}
