package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Months as logs bring them one after the other, some of them missing (D16, D19, D24, D34). */
class SignedMonthsShowTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类别,是否有效,投诉级别,完成时间,状态";

  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void workspace() {
    desk = Desk.in(folder);
  }

  private void log(String name, String... lines) {
    desk.file(name, lines);
    desk.imports(0, "complaints", name);
  }

  private String five(String... period) {
    return values(show(period), "carriedOver received toFollow completed open completionRate");
  }

  private JsonNode show(String... period) {
    return desk.show("complaints", period);
  }

  private static String values(JsonNode json, String keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys.split(" ", -1)) {
      values.add(json.get(key).asText());
    }
    return String.join(" ", values);
  }

  private static String revisits(JsonNode json) {
    return values(json.get("revisits"), "required done inTime exempt undetermined rate inTimeRate");
  }

  @Test
  void decemberTheYearAndAQuarterWithAGapAgreeOnWhatIsOpen() {
    for (int month = 1; month <= 12; month++) {
      if (month != 2) {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        lines.add(
            String.format(
                Locale.ROOT,
                "B%1$02d,2025-%1$02d-10,1-1-1%1$02d,张三,电梯异响%1$02d,工程,有效,轻微,2025-%1$02d-11,已完成",
                month));
        if (month > 2) {
          lines.add("A4,2025-02-15,1-1-104,李四,水管渗漏,工程,有效,轻微,,处理中");
        }
        log(String.format(Locale.ROOT, "2025年%02d月投诉台账.csv", month), lines.toArray(String[]::new));
      }
    }
    assertEquals("1 1 2 1 1 0.5", five("--month", "2025-12"));
    assertEquals("null 11 null 11 1 null", five("--year", "2025"));
    assertEquals("null 2 null 2 1 null", five("--quarter", "2025Q1"));
    assertTrue(show("--year", "2025").get("notes").toString().contains("partial-data: 2025-02"));
  }

  @Test
  void aQuarterWithAGapCountsWhatItsMonthsCount() {
    log(
        "2025年1月投诉台账.csv",
        HEAD,
        "A1,2025-01-10,1-1-101,张三,灯坏,工程,有效,轻微,2025-01-11,已完成",
        "A2,2025-01-15,1-1-102,张三,漏水,工程,有效,轻微,,处理中");
    log(
        "2025年3月投诉台账.csv",
        HEAD,
        "A2,2025-01-15,1-1-102,张三,漏水,工程,有效,轻微,2025-02-12,已完成",
        "A3,2025-03-15,1-1-103,张三,异味,工程,有效,轻微,2025-03-15,已完成",
        "A4,2025-02-24,1-1-104,李四,噪音4,工程,有效,轻微,2025-03-04,已完成",
        "A5,2025-02-25,1-1-105,李四,噪音5,工程,有效,轻微,2025-03-05,已完成",
        "A6,2025-02-26,1-1-106,李四,噪音6,工程,有效,轻微,2025-03-06,已完成");
    assertEquals("1", values(show("--month", "2025-01"), "completed"));
    assertEquals("4", values(show("--month", "2025-03"), "completed"));
    assertEquals("null 3 null 5 0 null", five("--quarter", "2025Q1"));
  }

  @Test
  void aCompletionWithoutADateLeavesTheSignedMonthAsItWas() {
    String head = "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类别,是否有效,投诉级别,状态";
    String[] march = new String[4];
    String[] may = new String[4];
    march[0] = head;
    may[0] = head;
    for (int i = 1; i <= 3; i++) {
      String row = "A%1$d,2025-03-1%1$d,1-1-10%1$d,张三,灯坏%1$d,工程,有效,轻微,".formatted(i);
      march[i] = row + "处理中";
      may[i] = row + "已完成";
    }
    log("2025年3月投诉台账.csv", march);
    JsonNode signed = show("--month", "2025-03");
    log("2025年4月投诉台账.csv", head, "B1,2025-04-02,1-1-109,李四,异味,工程,有效,轻微,已完成");
    log("2025年5月投诉台账.csv", may);
    assertEquals(signed, show("--month", "2025-03"));
    assertEquals("3 0 3 3 0 1", five("--month", "2025-05"));
    assertEquals(3, show("--year", "2025").get("timeliness").get("late").asInt());
  }

  @Test
  void whatCameAfterTheFormerWasDoneIsAComplaintOfItsOwn() {
    desk.file(
        "台账.csv",
        "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类别,是否有效,投诉级别,责任部门,完成时间,状态",
        "A1,2025-03-30,1-1-101,张三,电梯坏,工程,有效,轻微,工程部,2025-03-31,已完成",
        "A2,2025-04-01,1-1-101,张三,电梯坏,工程,有效,轻微,保洁部,2025-04-20,已完成");
    desk.imports(0, "complaints", "台账.csv", "--covers", "2025-02,2025-03,2025-04");
    assertEquals("0 1 1 1 0 1", five("--month", "2025-03"));
    assertEquals("0 1 1 1 0 1", five("--month", "2025-04"));
  }

  @Test
  void aRateOfNothingThatCanBeToldIsNoZero() {
    log(
        "2025年3月投诉台账.csv",
        HEAD + ",是否回访",
        "A1,2025-03-11,1-1-101,张三,灯坏1,工程,有效,轻微,2025-03-11,已完成,是",
        "A2,2025-03-12,1-1-102,张三,灯坏2,工程,有效,轻微,2025-03-12,已完成,是");
    assertEquals("2 2 0 0 2 1 null", revisits(show("--month", "2025-03")));
    log(
        "2025年4月投诉台账.csv",
        HEAD + ",回访时间,回访满意度",
        "A3,2025-04-10,1-1-101,张三,灯坏,工程,有效,轻微,2025-04-11,已完成,2025-04-05,满意",
        "A4,2025-04-10,1-1-102,李四,漏水,工程,有效,轻微,2025-04-12,已完成,2025-04-11,满意");
    assertEquals("2 2 0 0 2 1 null", revisits(show("--month", "2025-04")));
    log("2025年5月投诉台账.csv", HEAD, "A5,2025-05-10,1-1-101,张三,灯坏,工程,有效,轻微,2025-05-11,已完成");
    assertEquals("1 null null 0 null null null", revisits(show("--month", "2025-05")));
    assertTrue(show("--month", "2025-05").get("revisitSatisfaction").isNull());
  }
}
