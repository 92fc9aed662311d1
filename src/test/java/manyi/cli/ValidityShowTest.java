package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which complaints count, and as what (D20). */
class ValidityShowTest {
  @TempDir Path folder;

  private Desk desk(String head, String... rows) {
    Desk desk = Desk.in(folder);
    String[] lines = new String[rows.length + 1];
    lines[0] = head;
    System.arraycopy(rows, 0, lines, 1, rows.length);
    desk.file("2025年8月.csv", lines);
    desk.imports(0, "complaints", "2025年8月.csv");
    return desk;
  }

  @ParameterizedTest
  @ValueSource(strings = {"无效", "无效投诉", "不属实", "不成立", "否", "×", "FALSE", "N", "0", "非有效", "查无实据"})
  void whatIsNotFoundedIsAClassOfItsOwn(String word) {
    Desk desk =
        desk(
            "投诉编号,投诉时间,房号,投诉内容,投诉类别,是否有效,投诉级别,完成时间",
            "K1,2025-08-01,1-1,灯坏,工程," + word + ",轻微,2025-08-09",
            "K2,2025-08-01,1-2,漏水,工程,有效,轻微,2025-08-02",
            "K3,2025-08-02,1-3,宠物,邻里,协调工作,轻微,");
    JsonNode august = desk.show("complaints", "--month", "2025-08");
    JsonNode validity = august.get("byValidity");
    assertEquals(1, validity.get("invalid").asInt());
    assertEquals(1, validity.get("coordination").asInt());
    assertEquals(1, validity.get("valid").asInt());
    assertEquals(3, august.get("received").asInt());
    // As coordination: in no timeliness, no return visits and no Pareto.
    assertEquals(1, august.get("timeliness").get("judged").asInt());
    assertEquals(1, august.get("revisits").get("required").asInt());
    assertEquals(1, august.get("pareto").get("total").asInt());
    String screen =
        desk.ends(0, "show", "complaints", "-p", Desk.PROJECT, "--month", "2025-08").out();
    assertTrue(screen.contains("无效投诉"), screen);
    assertFalse(august.get("notes").toString().contains("coordination-or-invalid"));
  }

  @Test
  void aCategoryThatIsAKindIsOneWhereNoColumnTellsTheKind() {
    Desk desk =
        desk(
            "投诉时间,房号,投诉内容,投诉类别",
            "2025-08-01,1-1,感谢保洁,表扬",
            "2025-08-01,1-2,多种树,建议",
            "2025-08-01,1-3,多装灯, 意 见 建 议 ",
            "2025-08-01,1-4,问停车费,咨询",
            "2025-08-01,1-5,帮搬东西,求助",
            "2025-08-01,1-6,服务差,建议不采纳",
            "2025-08-01,1-7,说表扬是假的,表扬信",
            "2025-08-01,1-8,灯坏,工程/建议",
            "2025-08-01,1-9,漏水,意见");
    JsonNode august = desk.show("complaints", "--month", "2025-08");
    assertEquals(4, august.get("received").asInt());
    assertEquals(
        "[{\"name\":\"suggestion\",\"count\":2},{\"name\":\"enquiry\",\"count\":1},"
            + "{\"name\":\"help\",\"count\":1},{\"name\":\"praise\",\"count\":1}]",
        august.get("otherKinds").toString());
    String pareto = august.get("pareto").get("items").toString();
    assertFalse(pareto.contains("\"表扬\"") || pareto.contains("\"建议\""), pareto);
  }

  @Test
  void aColumnOfKindsTellsTheKindWhateverTheCategory() {
    Desk desk =
        desk(
            "投诉时间,房号,投诉内容,报事类型,投诉类别",
            "2025-08-01,1-1,感谢信写错,投诉,表扬",
            "2025-08-01,1-2,多种树,,建议",
            "2025-08-01,1-3,多装灯,建议,工程");
    JsonNode august = desk.show("complaints", "--month", "2025-08");
    assertEquals(2, august.get("received").asInt());
    assertEquals("[{\"name\":\"suggestion\",\"count\":1}]", august.get("otherKinds").toString());
  }
}
