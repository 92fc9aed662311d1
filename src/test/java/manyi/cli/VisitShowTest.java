package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quotas, weeks, coverage and what counts as a visited household (V01-V04, D27-D32). */
class VisitShowTest {
  private static final String HEAD = "访问日期,房号,被访人,访问人,职务,访问类型,访问方式,意见类别,访问内容,满意度";

  @TempDir Path folder;

  private static List<String> rounds(int from, int to, String month) {
    List<String> lines = new ArrayList<>(List.of(HEAD));
    for (int i = from; i <= to; i++) {
      String day = month + "-" + (10 + i % 18);
      lines.add(day + "," + (1 + i / 50) + "-" + (100 + i % 50) + ",,高远,主任,定期走访,上门,清洁,无意见,满意");
    }
    return lines;
  }

  @ParameterizedTest
  @CsvSource({"300,285,4,12", "301,285,5,15", "800,650,6,39", "801,650,7,46", "900,300,7,21"})
  void theQuotaFollowsTheBandOfHouseholdsAndCountsOccupiedOnes(
      String households, String occupied, int percent, int required) {
    Desk desk = Desk.in(folder, "--households", households, "--occupied", occupied);
    desk.imports(0, "visits", desk.file("走访2025-04.csv", rounds(1, required - 1, "2025-04")));
    JsonNode short1 = desk.show("visits", "--month", "2025-04");
    assertEquals(percent, short1.get("quotaPercent").asInt());
    assertEquals(required, short1.get("required").asInt());
    assertEquals(required - 1, short1.get("visited").asInt());
    assertFalse(short1.get("met").asBoolean());
    desk.imports(0, "visits", desk.file("补2025-04.csv", rounds(required, required, "2025-04")));
    assertTrue(desk.show("visits", "--month", "2025-04").get("met").asBoolean());
  }

  private Desk april() {
    Desk desk = Desk.in(folder, "--households", "9", "--occupied", "8", "--staff", "卫晴=supervisor");
    desk.file(
        "走访2025-04.csv",
        HEAD,
        "2025-04-01,1-101,王一,高远,主任,定期走访,上门,清洁,无意见,满意",
        "2025-04-02,1号楼101,王一之妻,钱进,管家,定期走访,电话,安全,灯暗,基本满意",
        "2025-04-08,1-102,王二,卫晴,,定期走访,电话,绿化,无意见,不满意",
        "2025-04-09,1-103,王三,钱进,管家,投诉回访,电话,,已处理,满意",
        "2025-04-10,1-104,王四,钱进,管家,定期走访,上门,,敲门无人应答,",
        "2025-04-11,,王五,钱进,管家,定期走访,户外,清洁,无意见,满意",
        "2025-04-30,1-106,王六,高远,主任,专项走访,上门,清洁,无意见,一般");
    desk.imports(0, "visits", "走访2025-04.csv");
    return desk;
  }

  @Test
  void aHouseholdCountsOnceAndOnlyIfSomebodyWasMet() {
    JsonNode json = april().show("visits", "--month", "2025-04");
    assertEquals(3, json.get("visited").asInt());
    assertEquals(5, json.get("visits").asInt());
    assertEquals(1, json.get("revisitsExcluded").asInt());
    assertEquals(0.333333, json.get("phoneShare").doubleValue());
    assertEquals("cleaning 3, greening 1, security 1", counts(json.get("byTopic")));
    assertEquals("door 2, phone 2, outdoor 1", counts(json.get("byMethod")));
    JsonNode answers = json.get("satisfaction");
    assertEquals(
        "2 2 1 0.8",
        answers.get("satisfied")
            + " "
            + answers.get("basicallySatisfied")
            + " "
            + answers.get("dissatisfied")
            + " "
            + answers.get("rate"));
    String notes = json.get("notes").toString();
    assertTrue(notes.contains("visits-not-met: 1"), notes);
    assertTrue(notes.contains("visits-without-room: 1"), notes);
  }

  /** Whichever column tells that nobody was met or that nobody went (D29). */
  @Test
  void aVisitThatDidNotTakePlaceCountsInNoColumn() {
    Desk desk = Desk.in(folder, "--households", "90", "--occupied", "80");
    List<String> lines = new ArrayList<>(List.of("走访日期,房号,被走访人,走访人,走访方式,走访情况"));
    List<String> cells =
        List.of(
            "王一,钱进,上门,无意见",
            "王二,钱进,上门,主人不在",
            "王三,钱进,上门,未走访",
            "王四,钱进,上门,走访取消",
            "王五,钱进,上门,没有入户成功",
            "王六,钱进,上门,业主去外地了",
            "王七,钱进,上门,业主 不 在 家",
            "未遇,钱进,上门,",
            "业主不在,钱进,上门,",
            "王十,钱进,上门（未遇）,",
            "王甲,钱进,上门-未遇,",
            "王乙,钱进,上门,改期",
            "王丙,钱进,上门,计划走访",
            "王丁,钱进,上门,业主说邻居不在家",
            "王戊,钱进,上门,未访问到异常",
            "王己,钱进,上门,取消了上次投诉");
    for (int i = 0; i < cells.size(); i++) {
      lines.add("2025-04-02,1-%d,%s".formatted(101 + i, cells.get(i)));
    }
    desk.imports(0, "visits", desk.file("走访2025-04.csv", lines));
    JsonNode april = desk.show("visits", "--month", "2025-04");
    assertEquals(6, april.get("visited").asInt(), april.toString());
    String notes = april.get("notes").toString();
    assertTrue(notes.contains("visits-not-met: 10"), notes);
    assertTrue(notes.contains("visits-met-doubtful: 2,"), notes);
    assertTrue(notes.contains("改期") && notes.contains("计划走访"), notes);
  }

  private static String counts(JsonNode list) {
    List<String> counts = new ArrayList<>();
    list.forEach(c -> counts.add(c.get("name").asText() + " " + c.get("count").asText()));
    return String.join(", ", counts);
  }

  @Test
  void theWeeksOfAMonthAreThoseWithFourOfTheirDaysInIt() {
    JsonNode weeks = april().show("visits", "--month", "2025-04").get("weeks");
    List<String> shown = new ArrayList<>();
    weeks.forEach(
        w ->
            shown.add(
                w.get("week").asText() + " " + w.get("director") + " " + w.get("supervisor")));
    // 31 March to 4 May: the week of 28 April has three days in April only.
    assertEquals(List.of("2025-W14 1 0", "2025-W15 0 1", "2025-W16 0 0", "2025-W17 0 0"), shown);
  }

  @Test
  void aQuarterAndAYearHaveNoQuotaButTheCoverageSoFar() {
    Desk desk = april();
    desk.file(
        "走访2025-06.csv",
        HEAD,
        "2025-06-03,1-101,,高远,主任,定期走访,上门,,,",
        "2025-06-03,1-107,,高远,主任,定期走访,上门,,,");
    desk.imports(0, "visits", "走访2025-06.csv");
    JsonNode quarter = desk.show("visits", "--quarter", "2025Q2");
    for (String key : List.of("quotaPercent", "required", "met")) {
      assertTrue(quarter.get(key).isNull(), key);
    }
    assertEquals(4, quarter.get("visited").asInt());
    assertEquals(7, quarter.get("visits").asInt());
    assertTrue(quarter.get("notes").toString().contains("partial-data: 2025-05"));
    JsonNode year = desk.show("visits", "--year", "2025");
    assertEquals(4, year.get("yearToDate").get("visited").asInt());
    assertEquals(0.5, year.get("yearToDate").get("coverage").doubleValue());
    JsonNode april = desk.show("visits", "--month", "2025-04");
    assertEquals(3, april.get("yearToDate").get("visited").asInt());
    JsonNode may = desk.show("visits", "--month", "2025-05");
    assertTrue(may.get("visited").isNull());
    assertTrue(may.get("yearToDate").isNull());
  }

  @Test
  void theRosterStandsInForTheNumbersAndLeavesOutEmptyFlats() {
    Desk desk = Desk.in(folder);
    desk.file(
        "名册.csv",
        "房号,业主名称,房屋状态,入住时间,重要业主",
        "1-101,王一,已入住,2020-05-01,",
        "1-102,王二,已出租,2023-08-01,",
        "1-103,王三,未入住,,",
        "1-104,王四,未销售,,",
        "1-106,王六,自住,2024-10-01,业委会委员");
    desk.imports(0, "roster", "名册.csv");
    desk.file(
        "走访2025-04.csv",
        HEAD,
        "2025-04-01,1-101,,高远,主任,定期走访,上门,,,",
        "2025-04-02,1-102,,高远,主任,定期走访,上门,,,",
        "2025-04-03,1-103,,高远,主任,定期走访,上门,,,",
        "2025-04-04,1-106,,高远,主任,定期走访,上门,,,");
    desk.imports(0, "visits", "走访2025-04.csv");
    JsonNode json = desk.show("visits", "--month", "2025-04");
    assertEquals(5, json.get("households").asInt());
    assertEquals(3, json.get("occupied").asInt());
    assertEquals(4, json.get("quotaPercent").asInt());
    assertEquals(1, json.get("required").asInt());
    assertEquals(3, json.get("visited").asInt());
    assertEquals(4, json.get("visits").asInt());
    assertEquals(3, counts(json.get("byOwnerClass")).split(", ", -1).length);
    assertTrue(json.get("notes").toString().contains("visits-unoccupied: 1"));
  }
}
