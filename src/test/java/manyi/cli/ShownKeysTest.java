package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The keys of {@code show --format json} are all there, with data and without, in any language. */
class ShownKeysTest {
  private static final String COMPLAINTS =
      "project period asOf carriedOver received toFollow completed open completionRate"
          + " repeatHouseholds byValidity bySeverity byCategory byChannel byDepartment byDay"
          + " otherKinds timeliness revisits revisitSatisfaction meanDaysToComplete escalated"
          + " suspectedEscalations collapsedRepeats cancelled pareto notes";
  private static final String VISITS =
      "project period asOf households occupied quotaPercent required visited met visits"
          + " revisitsExcluded byMethod byTopic byOwnerClass phoneShare weeks satisfaction"
          + " yearToDate notes";
  private static final String SURVEY =
      "project round issued returned valid returnRate shortfallPoints penaltyPoints satisfied"
          + " basicallySatisfied fair dissatisfied abstained rate adjustedRate strictRate"
          + " meanItemRate penaltyReadings emptyRows items overallItems pareto notes quality";
  private static final String PARETO = "total threshold items readings";
  private static final String ANSWERS = "satisfied basicallySatisfied fair dissatisfied abstained";

  @TempDir Path folder;

  private Desk filled() {
    Desk desk =
        Desk.in(folder, "--households", "301", "--occupied", "285", "--staff", "高远=director");
    desk.file(
        "投诉.csv",
        "投诉编号,投诉时间,房号,投诉类型,投诉内容,投诉性质,投诉级别,投诉渠道,责任部门,完成时间,回访时间,回访满意度",
        "T1,2026-01-05,1-101,保洁,楼道有垃圾,有效投诉,轻微,电话,环境部,2026-01-06,2026-01-07,满意",
        "T2,2026-01-09,1-102,停车,车位被占,协调工作,重要,微信,秩序部,,,");
    desk.imports(0, "complaints", "投诉.csv");
    desk.file(
        "访问.csv",
        "访问日期,房号,访问人,访问类型,访问方式,意见类别,满意度",
        "2026-01-05,1-101,高远,定期走访,上门,清洁,满意",
        "2026-01-06,1-102,钱进,定期走访,电话,绿化,不满意");
    desk.imports(0, "visits", "访问.csv");
    desk.file("问卷.csv", "序号,提交时间,保洁,总体评价", "1,2026-01-05,满意,满意", "2,2026-01-06,不满意,一般");
    desk.imports(0, "survey", "问卷.csv", "--round", "2026H1", "--issued", "3");
    return desk;
  }

  @ParameterizedTest
  @CsvSource({
    "complaints, --month, 2026-01",
    "complaints, --day, 2026-01-05",
    "complaints, --quarter, 2026Q1",
    "complaints, --year, 2025",
    "visits, --month, 2026-01",
    "visits, --quarter, 2026Q1",
    "visits, --year, 2025",
    "survey, --round, 2026H1",
    "survey, --round, 2025H2"
  })
  void everySubjectHasItsKeysInOrder(String subject, String option, String period) {
    JsonNode json = filled().show(subject, option, period);
    assertEquals(
        switch (subject) {
          case "complaints" -> COMPLAINTS;
          case "visits" -> VISITS;
          default -> SURVEY;
        },
        keys(json));
    assertEquals(period, json.get(subject.equals("survey") ? "round" : "period").asText());
  }

  @Test
  void theObjectsWithinHaveTheirKeysToo() {
    Desk desk = filled();
    JsonNode complaints = desk.show("complaints", "--month", "2026-01");
    assertEquals(
        "valid coordination excessive invalid unclassified", keys(complaints.get("byValidity")));
    assertEquals("major important minor unclassified", keys(complaints.get("bySeverity")));
    assertEquals("name count", keys(complaints.get("byCategory").get(0)));
    assertEquals(
        "judged onTime late approved undetermined rate", keys(complaints.get("timeliness")));
    assertEquals(
        "required done inTime exempt undetermined rate inTimeRate",
        keys(complaints.get("revisits")));
    assertEquals(ANSWERS + " rate", keys(complaints.get("revisitSatisfaction")));
    assertEquals(PARETO, keys(complaints.get("pareto")));
    JsonNode visits = desk.show("visits", "--month", "2026-01");
    assertEquals("week director supervisor", keys(visits.get("weeks").get(0)));
    assertEquals(ANSWERS + " rate", keys(visits.get("satisfaction")));
    assertEquals("visited occupied coverage", keys(visits.get("yearToDate")));
    JsonNode survey = desk.show("survey", "--round", "2026H1");
    assertEquals(
        "item " + ANSWERS + " rate adjustedRate strictRate", keys(survey.get("items").get(0)));
    assertEquals(
        "item " + ANSWERS + " rate adjustedRate strictRate",
        keys(survey.get("overallItems").get(0)));
    assertEquals(PARETO, keys(survey.get("pareto")));
    assertEquals(
        "item count share cumulative main", keys(survey.get("pareto").get("items").get(0)));
    assertEquals("reaching tiesIn tiesOut", keys(survey.get("pareto").get("readings")));
    assertEquals("linear pointsBegun pointsCompleted", keys(survey.get("penaltyReadings")));
    assertEquals("penaltyPoints adjustedRate", keys(survey.get("penaltyReadings").get("linear")));
  }

  @ParameterizedTest
  @CsvSource({
    "complaints, --month, 2026-01",
    "visits, --month, 2026-01",
    "survey, --round, 2026H1",
    "complaints, --year, 2025"
  })
  void theLanguageChangesNoKeyAndNoValue(String subject, String option, String period) {
    Desk desk = filled();
    String[] show = {"show", subject, "-p", Desk.PROJECT, option, period, "--format", ""};
    for (String format : List.of("json", "csv")) {
      show[show.length - 1] = format;
      String chinese = desk.ends(0, show).out();
      List<String> english = new ArrayList<>(List.of("--lang", "en"));
      english.addAll(List.of(show));
      assertEquals(chinese, desk.ends(0, english.toArray(String[]::new)).out());
      assertTrue(!chinese.startsWith("\uFEFF"));
    }
  }

  @Test
  void aMonthWithoutDataIsNullAndNeverZero() {
    JsonNode json = filled().show("complaints", "--month", "2025-11");
    for (String key :
        "carriedOver received toFollow completed open completionRate byValidity bySeverity"
            .split(" ", -1)) {
      assertTrue(json.get(key).isNull(), key);
    }
    assertTrue(json.get("notes").toString().contains("no-data"));
  }

  private static String keys(JsonNode json) {
    List<String> keys = new ArrayList<>();
    json.fieldNames().forEachRemaining(keys::add);
    return String.join(" ", keys);
  }
}
