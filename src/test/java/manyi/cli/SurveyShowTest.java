package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code show survey} says of returned questionnaires (Q05-Q08, D1, D7, D10-D12). */
class SurveyShowTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  /**
   * Returned sheets with a raw rate of 92 %: of 69 + 6 answers are 60 满意, 9 基本满意 and 6 不满意; all
   * further sheets came back without a choice.
   */
  private static List<String> returns(int number) {
    List<String> lines = new ArrayList<>(List.of("序号,提交时间,1、保洁,2、门岗秩序,意见和建议"));
    for (int i = 1; i <= number; i++) {
      String cleaning = i <= 30 ? "满意" : i <= 36 ? "基本满意" : i <= 40 ? "不满意" : "";
      String security = i <= 30 ? "满意" : i <= 33 ? "基本满意" : i <= 35 ? "不满意" : "";
      lines.add(i + ",2025-06-" + (1 + i % 20) + "," + cleaning + "," + security + ",");
    }
    return lines;
  }

  private JsonNode round(int returned, String... options) {
    desk.imports(0, "survey", desk.file("问卷.csv", returns(returned)), options);
    return desk.show("survey", "--round", "2025H1");
  }

  @ParameterizedTest
  @CsvSource({
    "600,500, 0.833333, 0, 0, 0.92, 0, 0.92, 0, 0.92",
    "500,300, 0.6,      0, 0, 0.92, 0, 0.92, 0, 0.92",
    "500,299, 0.598, 0.2, 1, 0.91, 5, 0.87, 0, 0.92",
    "500,290, 0.58,  2,  10, 0.82, 10, 0.82, 10, 0.82",
    "500,200, 0.4,  20, 100, 0, 100, 0, 100, 0",
    "500,100, 0.2,  40, 200, 0, 200, 0, 200, 0"
  })
  void aReturnRateUnderTheFloorCostsFivePointsAPoint(
      int issued,
      int returned,
      double rate,
      double shortfall,
      double linear,
      double adjusted,
      double begun,
      double adjustedBegun,
      double completed,
      double adjustedCompleted) {
    JsonNode json = round(returned, "--issued", "" + issued);
    assertEquals(issued, json.get("issued").asInt());
    assertEquals(returned, json.get("returned").asInt());
    assertEquals(40, json.get("valid").asInt());
    assertEquals(60, json.get("satisfied").asInt());
    assertEquals(9, json.get("basicallySatisfied").asInt());
    assertEquals(6, json.get("dissatisfied").asInt());
    assertEquals(2 * returned - 75, json.get("abstained").asInt());
    number(0.92, json.get("rate"));
    number(rate, json.get("returnRate"));
    number(shortfall, json.get("shortfallPoints"));
    number(linear, json.get("penaltyPoints"));
    number(adjusted, json.get("adjustedRate"));
    reading(json, "linear", linear, adjusted);
    reading(json, "pointsBegun", begun, adjustedBegun);
    reading(json, "pointsCompleted", completed, adjustedCompleted);
  }

  private static void reading(JsonNode json, String name, double points, double rate) {
    number(points, json.get("penaltyReadings").get(name).get("penaltyPoints"));
    number(rate, json.get("penaltyReadings").get(name).get("adjustedRate"));
  }

  private static void number(double expected, JsonNode node) {
    assertTrue(node.isNumber(), node::toString);
    assertEquals(expected, node.doubleValue());
  }

  @ParameterizedTest
  @CsvSource({
    "'', issued-unknown, ''",
    "0, issued-zero, issued-is-zero",
    "39, returned-exceeds-issued, returned-exceeds-issued"
  })
  void withoutACredibleNumberIssuedThereIsNoPenalisedRate(String issued, String note, String code) {
    desk.file("问卷.csv", returns(40));
    String[] options = issued.isEmpty() ? new String[0] : new String[] {"--issued", issued};
    var said = desk.imports(0, "survey", "问卷.csv", options);
    assertTrue(said.err().contains(code), said::err);
    JsonNode json = desk.show("survey", "--round", "2025H1");
    for (String key :
        List.of(
            "returnRate", "shortfallPoints", "penaltyPoints", "adjustedRate", "penaltyReadings")) {
      assertTrue(json.get(key).isNull(), key);
    }
    number(0.92, json.get("rate"));
    assertEquals(6, json.get("pareto").get("total").asInt());
    assertTrue(json.get("items").get(0).get("adjustedRate").isNull());
    assertTrue(json.get("notes").toString().contains(note), json.get("notes")::toString);
    assertEquals(issued.isEmpty(), json.get("issued").isNull());
  }

  @Test
  void theTablePrintsAllReadingsWhereTheyDifferAndMarksTheOneInForce() throws IOException {
    round(299, "--issued", "500");
    String[] show = {"show", "survey", "-p", Desk.PROJECT, "--round", "2025H1"};
    List<String> linear = readings(desk.ends(0, show).out());
    assertEquals(3, linear.size());
    assertTrue(linear.get(0).contains("采用") && linear.get(0).contains("91.00 %"));
    assertEquals(1, linear.stream().filter(line -> line.contains("采用")).count());

    policy("\"penaltyFraction\" : \"pointsBegun\", \"returnRateFloor\" : 0.625");
    String out = desk.ends(0, show).out();
    List<String> begun = readings(out);
    assertTrue(begun.get(1).contains("采用"), out);
    assertFalse(begun.get(0).contains("采用"), out);
    assertTrue(out.contains("低于下限的百分点（下限 62.5%）"), out);
    assertFalse(out.contains("60%"), out);
  }

  @Test
  void theTablePrintsOneReadingWhereAllAgree() {
    round(300, "--issued", "500");
    String out = desk.ends(0, "show", "survey", "-p", Desk.PROJECT, "--round", "2025H1").out();
    assertEquals(List.of(), readings(out));
  }

  private static List<String> readings(String out) {
    return out.lines().filter(line -> line.startsWith("　")).toList();
  }

  private void policy(String settings) throws IOException {
    Path file = desk.path("manyi.json");
    Files.writeString(file, "{ \"name\" : \"示例\", \"policy\" : { " + settings + " } }");
  }

  @Test
  void blankDoubleTickedAndDeclinedAnswersAreAbstentionsOfSheetsThatCount() {
    desk.file(
        "上半年问卷.csv",
        "序号,房号,保洁,门岗秩序,绿化养护,总体评价,建议",
        "1,1-101,满意,不满意,√满意 √不满意,满意,",
        "2,1-102,基本满意,弃权,满意,不满意,",
        "3,1-103,不满意,满意,弃权,满意,",
        "3,1-201,满意,满意,满意,基本满意,",
        "3,1-201,满意,满意,满意,基本满意,",
        "4,1-202,,,,,多种树",
        "5,1-203,弃权,/,弃权,弃权,",
        "6,1-301,,,,,",
        "7,1-302,,,,,");
    JsonNode imported =
        Desk.json(
                desk.imports(
                        0,
                        "survey",
                        "上半年问卷.csv",
                        "--round",
                        "2025H1",
                        "--issued",
                        "9",
                        "--format",
                        "json")
                    .out())
            .get("imported")
            .get(0);
    assertEquals(9, imported.get("read").asInt());
    assertEquals(7, imported.get("kept").asInt());
    assertEquals(2, imported.get("skipped").asInt());

    JsonNode json = desk.show("survey", "--round", "2025H1");
    assertEquals(7, json.get("returned").asInt());
    assertEquals(5, json.get("valid").asInt());
    assertEquals(2, json.get("emptyRows").asInt());
    number(0.777778, json.get("returnRate"));
    answers(json.get("items").get(0), "保洁", 3, 1, 1, 2);
    answers(json.get("items").get(1), "门岗秩序", 3, 0, 1, 3);
    answers(json.get("items").get(2), "绿化养护", 3, 0, 0, 4);
    assertEquals(3, json.get("items").size());
    answers(json.get("overallItems").get(0), "总体评价", 2, 2, 1, 2);
    number(0.833333, json.get("rate"));
    assertEquals(2, json.get("pareto").get("total").asInt());
  }

  private static void answers(JsonNode item, String name, int... counts) {
    assertEquals(name, item.get("item").asText());
    assertEquals(counts[0], item.get("satisfied").asInt(), name);
    assertEquals(counts[1], item.get("basicallySatisfied").asInt(), name);
    assertEquals(counts[2], item.get("dissatisfied").asInt(), name);
    assertEquals(counts[3], item.get("abstained").asInt(), name);
  }
}
