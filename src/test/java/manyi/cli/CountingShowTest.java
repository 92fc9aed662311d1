package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which rows of a log count as complaints, and as done (D20, D24, D34). */
class CountingShowTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  private static String counts(JsonNode list) {
    List<String> counts = new ArrayList<>();
    list.forEach(c -> counts.add(c.get("name").asText() + " " + c.get("count").asText()));
    return String.join(", ", counts);
  }

  private static String values(JsonNode object) {
    List<String> values = new ArrayList<>();
    object.elements().forEachRemaining(value -> values.add(value.asText()));
    return String.join(" ", values);
  }

  @Test
  void onlyComplaintsCountAndTheirStateIsReadFromDateAndStatus() {
    desk.file(
        "2025年8月.csv",
        "投诉编号,投诉时间,房号,报事类型,投诉类型,投诉内容,投诉性质,投诉级别,投诉渠道,完成时间,状态",
        "K1,2025-08-01,1-1,投诉,保洁,垃圾,有效投诉,轻微,电话,2025-08-02,已办结",
        "K2,2025-08-02,1-2,建议,绿化,多种树,,,电话,,",
        "K3,2025-08-03,1-3,投诉,保洁,重复登记,有效投诉,轻微,微信,,已作废",
        "K4,2025-08-04,1-4,投诉,邻里,宠物扰民,有效投诉,重要,微信,2025-08-05,无法解决",
        "K5,2025-08-05,1-5,投诉,停车,车位被占,有效投诉,轻微,微信,,已完成",
        "K6,2025-08-06,1-6,投诉,停车,道闸坏了,有效投诉,轻微,来访,2025-08-01,已办结",
        "K7,2025-08-07,1-7,投诉,收费,多收费,过高要求,轻微,12345,2025-08-01,处理中",
        "K8,2025-08-08,1-8,,其他,乱贴广告,,,,处理中,",
        "K9,2025-08-09,1-9,投诉,,噪声,协调工作,重大,电话,2025-08-19,已办结",
        "K10,2025-08-09,1-10,表扬,保洁,感谢保洁员,,,电话,,");
    desk.imports(0, "complaints", "2025年8月.csv");
    JsonNode json = desk.show("complaints", "--month", "2025-08");
    assertEquals(7, json.get("received").asInt());
    assertEquals(5, json.get("completed").asInt());
    assertEquals(2, json.get("open").asInt());
    assertEquals(1, json.get("cancelled").asInt());
    assertEquals("praise 1, suggestion 1", counts(json.get("otherKinds")));
    // valid coordination excessive invalid unclassified
    assertEquals("4 1 1 0 1", values(json.get("byValidity")));
    // major important minor unclassified
    assertEquals("1 1 4 1", values(json.get("bySeverity")));
    assertEquals("停车 2, 保洁 1, 其他 1, 收费 1, 未分类 1, 邻里 1", counts(json.get("byCategory")));
    assertEquals(
        "phone 2, wechat 2, government 1, inPerson 1, unclassified 1",
        counts(json.get("byChannel")));
    // judged onTime late approved undetermined rate: K1, K4; -; -; K5, K6, K8
    assertEquals("2 2 0 0 3 1", values(json.get("timeliness")));
    assertEquals(4, json.get("meanDaysToComplete").doubleValue());
    // valid or unclassified: K1 K4 K5 K6 K8
    assertEquals(5, json.get("pareto").get("total").asInt());
    String notes = json.get("notes").toString();
    assertFalse(notes.contains("unsolvable-open"), notes);
    assertTrue(notes.contains("completed-without-date: 2"), notes);
  }

  @Test
  void aDayOfTheMonthIsCountedFromTheSameRows() {
    desk.file(
        "2025年8月.csv",
        "投诉编号,投诉时间,投诉内容,投诉类型,完成时间",
        "K1,2025-08-01 23:59,垃圾,保洁,2025-08-02 00:01",
        "K2,2025-08-02,噪声,秩序,",
        "K3,2025-08-31 08:00,漏水,维修,2025-09-01");
    desk.imports(0, "complaints", "2025年8月.csv");
    assertEquals(
        "2025-08-01 1, 2025-08-02 1, 2025-08-31 1",
        counts(desk.show("complaints", "--month", "2025-08").get("byDay")));
    JsonNode second = desk.show("complaints", "--day", "2025-08-02");
    assertEquals(1, second.get("received").asInt());
    assertEquals(1, second.get("completed").asInt());
    assertEquals(1, second.get("open").asInt());
    assertEquals(0.0014, second.get("meanDaysToComplete").doubleValue());
    JsonNode last = desk.show("complaints", "--day", "2025-08-31");
    assertEquals(2, last.get("open").asInt());
  }

  @Test
  void aClosingDayMovesTheMonth() throws java.io.IOException {
    java.nio.file.Files.writeString(
        desk.path("manyi.json"), "{ \"policy\" : { \"closingDay\" : 25 } }");
    desk.file(
        "投诉.csv", "投诉编号,投诉时间,投诉内容", "K1,2025-07-26,垃圾", "K2,2025-08-25,噪声", "K3,2025-08-26,漏水");
    desk.imports(0, "complaints", "投诉.csv");
    assertEquals(2, desk.show("complaints", "--month", "2025-08").get("received").asInt());
    assertEquals(1, desk.show("complaints", "--month", "2025-09").get("received").asInt());
    assertEquals("2025-08-25", desk.show("complaints", "--month", "2025-08").get("asOf").asText());
    assertTrue(desk.show("complaints", "--month", "2025-07").get("received").isNull());
  }
}
