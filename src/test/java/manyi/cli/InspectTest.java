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
import manyi.language.TextWidth;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InspectTest {
  @TempDir Path folder;

  @Test
  void listsOfOneRunCountOutsideAWorkspaceToo() {
    file("headers.csv", "kind,field,header", "complaint,remark,备考");
    file("words.csv", "field,word,meaning", "status,已转街道办,open");
    file("台账.csv", "投诉日期,房号,投诉内容,备考,处理状态", "2025-03-05,1-2-301,漏水,急,已转街道办");
    JsonNode sheet = sheet("台账.csv", "--headers", "headers.csv", "--words", "words.csv");
    assertEquals("remark", sheet.get("columns").get(3).get("field").textValue());
    assertEquals(0, sheet.get("problems").size());
  }

  @Test
  void aRefusedFileShowsItsTraceOnlyWhenAsked() {
    file("台账.xlsx", "这不是工作簿");
    assertFalse(run("台账.xlsx").err().contains("\tat "));
    assertTrue(run("台账.xlsx", "--debug").err().contains("\tat "));
  }

  @Test
  void showsTheFirstRecordsAsReadAndAsWritten() {
    file(
        "台账2025年3月.csv",
        "投诉日期,房屋编号,投诉人,联系电话,投诉内容,处理状态,满意度",
        "3月5日,3号楼2单元501室,欧阳明,13800001111,漏水,处理中,不太满意",
        "2025-03-06,1-2-302,王五,13900002222,噪音,已完成,满意");
    JsonNode preview = sheet("台账2025年3月.csv").get("preview");
    assertEquals(2, preview.size());
    assertEquals(3, preview.get(1).get("row").intValue());
    assertEquals(
        List.of(
            "receivedAt 2025-03-05 3月5日",
            "room 3-2-501 3号楼2单元501室",
            "complainant 欧** null",
            "phone 138****1111 null",
            "content 漏水 null",
            "status open 处理中",
            "revisitSatisfaction dissatisfied 不太满意"),
        fields(preview.get(0)));
    assertEquals("receivedAt 2025-03-06 null", fields(preview.get(1)).get(0));
    String shown = run("台账2025年3月.csv", "--unmask").out();
    assertTrue(shown.contains("欧阳明") && shown.contains("2025-03-05（表中"), shown);
    assertTrue(shown.contains("不太满意（不满意）"), shown);
  }

  @Test
  void quotesNobodysNameOrNumberFromAboveATableUnlessAsked() {
    file(
        "台账.csv",
        "翠湖花园投诉台账,,,",
        "项目：翠湖花园 统计月份：2025年3月 填表人：王小芳 投诉接待电话：13812345678,,,",
        "投诉热线联系人：赵大勇,,,",
        "投诉日期,房号,投诉内容,备注（管家：钱一凡13911112222）",
        "2025-03-05,1-2-301,漏水 经办人：孙立军,急");
    for (String shown : List.of(run("台账.csv").out(), sheet("台账.csv").toString())) {
      for (String personal : List.of("王小芳", "13812345678", "赵大勇", "钱一凡", "13911112222", "孙立军")) {
        assertFalse(shown.contains(personal), personal + "\n" + shown);
      }
      assertTrue(shown.contains("统计月份：2025年3月"), shown);
    }
    assertTrue(sheet("台账.csv", "--unmask").toString().contains("孙立军"));
  }

  @Test
  void showsTheAnswersOfAQuestionnaireAndTheCountsOfATally() {
    file("问卷.csv", "房号,\"1、保安(1-满意,2-不满意)\",2、保洁（1-5分）", "1-2-301,2,4", "1-2-302,1,5");
    JsonNode sheet = sheet("问卷.csv");
    assertEquals(
        List.of("room 1-2-301 null", "null dissatisfied 2", "null 4 4"),
        fields(sheet.get("preview").get(0)));
    assertEquals(
        List.of("kind-by-answers", "head-one-row", "scale-of-codes", "scale-of-scores"),
        grounds(sheet));
    file("统计.csv", "项目,满意,不满意,弃权", "保安,31,4,2", "保洁,25,9,3", "合计,56,13,5");
    JsonNode tally = sheet("统计.csv");
    assertEquals(
        List.of("item 保洁 null", "satisfied 25 null", "dissatisfied 9 null", "abstained 3 null"),
        fields(tally.get("preview").get(1)));
    assertTrue(grounds(tally).contains("totals-compared"));
  }

  @Test
  void saysWhatTheReadingRestsOn() {
    file(
        "月报.csv",
        "翠湖花园2025年3月客户投诉台账",
        "投诉日期,房号,投诉内容,\"回访方式(1.上门;2.电话)\",状态",
        "3月5日,1-2-301,漏水,1,处理中");
    JsonNode sheet = sheet("月报.csv");
    assertEquals(
        List.of(
            "kind-marked",
            "head-one-row",
            "rows-above",
            "months-named",
            "year-named",
            "project-named",
            "codes-in-header"),
        grounds(sheet));
  }

  @Test
  void givesTheVeryLinesThatWouldSettleWhatIsUnknown() {
    file(
        "台账.csv",
        "投诉日期,房号,投诉内容,投诉用户,业主类型,处理状态",
        "2025-03-05,1-2-301,漏水,王芳,租户,已转街道办",
        "2025-03-06,1-2-302,漏水,李强,租户,已转街道办",
        "待定,1-2-303,噪音,陈红,业主,处理中");
    JsonNode sheet = sheet("台账.csv");
    assertEquals("complaint,complainant,投诉用户", sheet.get("headersToAdd").get(0).textValue());
    assertEquals("complaint,-,业主类型", sheet.get("headersToAdd").get(1).textValue());
    assertEquals("status,已转街道办,", sheet.get("wordsToAdd").get(0).textValue());
    assertEquals("cell-placeholder", sheet.get("notKept").get(0).get("reason").textValue());
    String shown = run("台账.csv").out();
    assertTrue(shown.contains("\n    complaint,complainant,投诉用户\n"), shown);
    assertFalse(shown.contains("header-unknown"), shown);
    assertTrue(shown.lines().allMatch(line -> TextWidth.of(line) <= 100), shown);
  }

  private static List<String> fields(JsonNode record) {
    List<String> fields = new ArrayList<>();
    record
        .get("fields")
        .forEach(
            field ->
                fields.add(
                    field.get("field").asText()
                        + " "
                        + field.get("value").asText()
                        + " "
                        + field.get("written").asText()));
    return fields;
  }

  private static List<String> grounds(JsonNode sheet) {
    List<String> grounds = new ArrayList<>();
    sheet.get("why").forEach(why -> grounds.add(why.get("ground").textValue()));
    return grounds;
  }

  private JsonNode sheet(String... args) {
    Cli.Result result = run(with(args, "--format", "json"));
    return Desk.json(result.out()).get("files").get(0).get("sheets").get(0);
  }

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(with(new String[] {"inspect"}, args));
  }

  private static String[] with(String[] args, String... more) {
    return java.util.stream.Stream.of(args, more)
        .flatMap(java.util.Arrays::stream)
        .toArray(String[]::new);
  }

  private void file(String name, String... lines) {
    try {
      Files.writeString(folder.resolve(name), String.join("\n", List.of(lines)) + "\n");
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
