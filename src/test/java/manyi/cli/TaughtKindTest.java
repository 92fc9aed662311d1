package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import manyi.testing.GridText;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a record is, by the words of today: a complaint or another request, one of them in every
 * output, whenever its word was taught (D20).
 */
class TaughtKindTest {
  @TempDir Path folder;

  /**
   * Three records bear a word that no list knows, two of them of March; beside them stand a
   * complaint, a suggestion and a suggestion that was taken back, which counts nowhere.
   */
  @ParameterizedTest
  @CsvSource({
    // meaning, complaints, otherwise, listed among what people need
    "        , 1, 'suggestion 1, 工单 2', 3",
    "complaint, 3, 'suggestion 1', 1",
    "enquiry, 1, 'enquiry 2, suggestion 1', 3",
    // Repairs are no opinions (V14).
    "repair, 1, 'repair 2, suggestion 1', 1",
  })
  void aRecordIsOneThingInEveryOutput(String meaning, int received, String others, int listed)
      throws IOException {
    Desk desk = Desk.in(folder, "--households", "90", "--occupied", "80");
    desk.file(
        "2025年3月.csv",
        "编号,投诉时间,房号,投诉内容,工单类型,状态",
        "T1,2025-03-01,1-101,运行时异响,投诉,已完成",
        "T2,2025-03-02,1-102,楼道未打扫,工单,已完成",
        "T3,2025-03-03,1-103,草坪枯黄,工单,已完成",
        "T4,2025-03-04,1-104,多设座椅,建议,已完成",
        "T5,2025-03-05,1-105,少设座椅,建议,已取消",
        "T6,2025-02-28,1-106,路灯不亮,工单,已完成");
    desk.imports(0, "complaints", "2025年3月.csv", "--covers", "2025-02,2025-03");
    if (meaning != null) {
      desk.file("words.csv", "field,word,meaning", "kind,工单," + meaning);
    }
    JsonNode march = desk.show("complaints", "--month", "2025-03");
    List<String> needed = needed(desk);
    assertEquals(
        List.of(received, others, listed),
        List.of(march.get("received").asInt(), named(march.get("otherKinds")), needed.size()),
        needed.toString());
  }

  private static String named(JsonNode counts) {
    Stream<String> each =
        StreamSupport.stream(counts.spliterator(), false)
            .map(count -> count.get("name").textValue() + " " + count.get("count"));
    return String.join(", ", each.sorted().toList());
  }

  /** The contents that stand on the sheet 意见与需求. */
  private static List<String> needed(Desk desk) throws IOException {
    desk.ends(0, "report", "monthly", "-p", Desk.PROJECT, "--month", "2025-03", "-o", "月报.xlsx");
    return GridText.of(desk.path("月报.xlsx"))
        .lines()
        .dropWhile(line -> !line.equals("# 意见与需求"))
        .skip(1)
        .takeWhile(line -> !line.startsWith("# "))
        .filter(line -> line.matches(".*(运行时异响|楼道未打扫|草坪枯黄|[多少]设座椅|路灯不亮).*"))
        .toList();
  }
}
