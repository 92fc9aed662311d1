package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Complaints that share a row of the sheet are judged as they are one under the other (D24). */
class ListsBesideFiguresTest {
  private static final String HEAD = "投诉日期,房号,投诉人,投诉内容,投诉级别,状态,完成日期";

  @TempDir Path folder;

  private Desk imported(String name, String... lines) {
    Desk desk = Desk.in(folder.resolve(name));
    desk.file("台账.csv", lines);
    desk.imports(0, "complaints", "台账.csv", "--covers", "2025-03");
    return desk;
  }

  private static List<String> figures(JsonNode shown) {
    List<String> figures = new ArrayList<>();
    for (String key : List.of("received", "completed", "open", "completionRate", "timeliness")) {
      figures.add(key + " " + shown.get(key));
    }
    return figures;
  }

  private void assertAlike(String left, String right) {
    JsonNode beside =
        imported("beside", HEAD + "," + HEAD, left + "," + right)
            .show("complaints", "--month", "2025-03");
    JsonNode under = imported("under", HEAD, left, right).show("complaints", "--month", "2025-03");
    assertEquals(figures(under), figures(beside));
  }

  @ParameterizedTest
  @CsvSource({
    "处理中, 已完成, 1, 1, 1, 1",
    "已完成, 处理中, 1, 1, 1, 1",
    "已完成, 已完成, 2, 0, 0, 2",
    "处理中, 处理中, 0, 2, 2, 0",
    "已完成, '', 1, 1, 1, 1",
    "'', 已完成, 1, 1, 1, 1",
  })
  void everyRecordKeepsItsOwnState(
      String left, String right, int completed, int open, int late, int undetermined) {
    JsonNode shown =
        imported(
                "short",
                "投诉日期,房号,投诉人,投诉内容,投诉级别,状态,投诉日期,房号,投诉人,投诉内容,投诉级别,状态",
                "2025-03-01,1-1-101,张,漏水,轻微," + left + ",2025-03-05,1-1-201,李,噪音,轻微," + right)
            .show("complaints", "--month", "2025-03");
    assertEquals(completed, shown.get("completed").intValue());
    assertEquals(open, shown.get("open").intValue());
    int[] judged = {0, 0};
    for (JsonNode one : shown.findValues("late")) {
      judged[0] = Math.max(judged[0], one.intValue());
    }
    for (JsonNode one : shown.findValues("undetermined")) {
      judged[1] = Math.max(judged[1], one.intValue());
    }
    assertEquals(late, judged[0], shown::toString);
    assertEquals(undetermined, judged[1], shown::toString);
    assertAlike(
        "2025-03-01,1-1-101,张,漏水,轻微," + left + ",", "2025-03-05,1-1-201,李,噪音,轻微," + right + ",");
  }

  @ParameterizedTest
  @CsvSource({"2025-3-33", "2025-02-01", "''", "2025-03-06"})
  void aDateThatSaysNothingOrSomethingLeavesTheOthersState(String date) {
    assertAlike("2025-03-01,1-1-101,张,漏水,轻微,已完成," + date, "2025-03-05,1-1-201,李,噪音,轻微,处理中,");
  }

  @Test
  void threeListsOfOneRowAreThreeRecordsWithNamesOfTheirOwn() {
    Desk desk =
        imported(
            "three",
            HEAD + "," + HEAD + "," + HEAD,
            "2025-02-01,1-1-101,张,漏水,轻微,处理中,,"
                + "2025-02-02,1-1-201,李,噪音,轻微,处理中,,"
                + "2025-02-03,1-1-301,王,停电,轻微,处理中,");
    List<String> names = new ArrayList<>();
    desk.show("complaints", "--month", "2025-03")
        .get("suspectedEscalations")
        .forEach(name -> names.add(name.asText()));
    assertEquals(3, names.size());
    assertEquals(3, new HashSet<>(names).size(), names::toString);
  }
}
