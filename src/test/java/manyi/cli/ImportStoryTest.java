package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same, corrected, cumulative and overlapping files, and what they do to the figures. */
class ImportStoryTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,投诉类型,投诉内容,投诉性质,投诉级别,完成时间,处理状态";
  private static final String FEBRUARY_1 = "T21,2025-02-03,1-101,保洁,楼道有垃圾,有效投诉,轻微,2025-02-04,已完成";
  private static final String FEBRUARY_2 = "T22,2025-02-20,1-102,停车,车位被占,有效投诉,重要,,处理中";
  private static final String FEBRUARY_2_DONE =
      "T22,2025-02-20,1-102,停车,车位被占,有效投诉,重要,2025-03-11,已完成";
  private static final String MARCH_1 = "T31,2025-03-02,2-201,绿化,树枝挡窗,过高要求,轻微,2025-03-02,已完成";
  private static final String MARCH_2 = "T32,2025-03-09,2-202,保洁,垃圾未清,有效投诉,轻微,,处理中";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  /** carriedOver received toFollow completed open, a dash for null. */
  private String five(String option, String period) {
    JsonNode json = desk.show("complaints", option, period);
    List<String> figures = new ArrayList<>();
    for (String key : List.of("carriedOver", "received", "toFollow", "completed", "open")) {
      figures.add(json.get(key).isNull() ? "-" : json.get(key).asText());
    }
    return String.join(" ", figures);
  }

  private String notes(String option, String period) {
    return desk.show("complaints", option, period).get("notes").toString();
  }

  @Test
  void theSameFileTwiceIsDoneEvenIfARowWasRefusedTheFirstTime() {
    desk.file("2月.csv", HEAD, FEBRUARY_1, "T23,二月,1-1,保洁,脏,有效,轻微,,");
    desk.imports(1, "complaints", "2月.csv");
    var before = desk.tree();
    assertTrue(desk.imports(0, "complaints", "2月.csv").out().contains("相同"));
    assertEquals(before, desk.tree());
  }

  @Test
  void theSameFileTwiceChangesNothing() {
    desk.file("2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.imports(0, "complaints", "2月.csv");
    var before = desk.tree();
    Cli.Result again = desk.imports(0, "complaints", "2月.csv");
    assertTrue(again.out().contains("相同"), again::out);
    assertEquals(before, desk.tree());
    JsonNode json = Desk.json(desk.imports(0, "complaints", "2月.csv", "--format", "json").out());
    assertTrue(json.get("imported").get(0).get("unchanged").asBoolean());
    assertEquals(before, desk.tree());
  }

  @Test
  void aComplaintOfFebruaryClosedInTheLogOfMarchCountsOnceAndInMarch() {
    desk.file("2025年2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.imports(0, "complaints", "2025年2月.csv");
    assertEquals("- 2 - 1 1", five("--month", "2025-02"));
    assertEquals("- - - - -", five("--month", "2025-03"));
    assertTrue(notes("--month", "2025-03").contains("no-data"));

    desk.file("2025年3月.csv", HEAD, FEBRUARY_2_DONE, MARCH_1, MARCH_2);
    desk.imports(0, "complaints", "2025年3月.csv");
    assertEquals("- 2 - 1 1", five("--month", "2025-02"));
    assertEquals("1 2 3 2 1", five("--month", "2025-03"));
    assertTrue(notes("--month", "2025-02").contains("carried-over-unknown"));

    desk.file("累计.csv", HEAD, FEBRUARY_1, FEBRUARY_2_DONE, MARCH_1, MARCH_2);
    Cli.Result cumulative = desk.imports(0, "complaints", "累计.csv");
    assertTrue(cumulative.out().contains("新增 0 条，更新 0 条，相同 4 条"), cumulative::out);
    assertEquals("1 2 3 2 1", five("--month", "2025-03"));
  }

  @Test
  void theOrderOfMonthlyLogsDoesNotMatter() {
    desk.file("2025年2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.file("2025年3月.csv", HEAD, FEBRUARY_2_DONE, MARCH_1, MARCH_2);
    desk.imports(0, "complaints", "2025年3月.csv");
    desk.imports(0, "complaints", "2025年2月.csv");
    assertEquals("- 2 - 1 1", five("--month", "2025-02"));
    assertEquals("1 2 3 2 1", five("--month", "2025-03"));
  }

  @Test
  void aCorrectedFileReplacesWhatItFillsAndNamesWhatItLeavesOut() {
    desk.file("2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.imports(0, "complaints", "2月.csv");
    desk.file("2月.csv", HEAD, FEBRUARY_2_DONE.replace("2025-03-11", "2025-02-27"));
    Cli.Result corrected = desk.imports(0, "complaints", "2月.csv");
    assertTrue(corrected.out().contains("新增 0 条，更新 1 条"), corrected::out);
    assertTrue(corrected.err().contains("T21"), corrected::err);
    assertEquals("- 2 - 2 0", five("--month", "2025-02"));

    desk.imports(0, "complaints", "2月.csv", "--replace", "0001");
    assertEquals("- 1 - 1 0", five("--month", "2025-02"));
  }

  @Test
  void undoTakesBackAndUndoOfTheUndoBringsBack() {
    desk.file("2025年2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.file("2025年3月.csv", HEAD, FEBRUARY_2_DONE, MARCH_1, MARCH_2);
    desk.imports(0, "complaints", "2025年2月.csv");
    desk.imports(0, "complaints", "2025年3月.csv");
    desk.ends(0, "undo", "0002", "-p", Desk.PROJECT);
    assertEquals("- 2 - 1 1", five("--month", "2025-02"));
    assertEquals("- - - - -", five("--month", "2025-03"));
    desk.ends(0, "undo", "0003", "-p", Desk.PROJECT);
    assertEquals("1 2 3 2 1", five("--month", "2025-03"));
    desk.ends(0, "undo", "0001", "-p", Desk.PROJECT);
    assertEquals("- - - - -", five("--month", "2025-02"));
    assertEquals("- 2 - 2 1", five("--month", "2025-03"));
    var before = desk.tree();
    desk.ends(3, "undo", "0001", "-p", Desk.PROJECT);
    desk.ends(3, "undo", "0099", "-p", Desk.PROJECT);
    assertEquals(before, desk.tree());
  }

  @Test
  void aLogWithoutARowIsAReportOfZeroWhereItsMonthIsKnown() {
    desk.file("空.csv", HEAD);
    desk.imports(0, "complaints", "空.csv", "--covers", "2025-01");
    assertEquals("- 0 - 0 0", five("--month", "2025-01"));
    desk.file("2025年2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2);
    desk.imports(0, "complaints", "2025年2月.csv");
    assertEquals("0 2 2 1 1", five("--month", "2025-02"));
    assertEquals("- 2 - 1 1", five("--quarter", "2025Q1"));
    String notes = notes("--quarter", "2025Q1");
    assertTrue(notes.contains("partial-data: 2025-03"), notes);
    assertEquals("- - - - -", five("--quarter", "2025Q3"));
    assertTrue(notes("--year", "2025").contains("partial-data"));
  }

  private static List<String> sheets(int from, int to) {
    List<String> lines = new ArrayList<>(List.of("编号,房号,提交时间,保洁,门岗秩序"));
    for (int i = from; i <= to; i++) {
      lines.add(
          String.join(
              ",",
              "A" + i,
              "1-" + (100 + i),
              "2025-06-0" + (1 + i % 9),
              i % 4 == 0 ? "不满意" : "满意",
              i % 3 == 0 ? "一般" : "满意"));
    }
    return lines;
  }

  private String returned() {
    JsonNode json = desk.show("survey", "--round", "2025H1");
    return json.get("returned").asInt() + " " + json.get("items").get(0).get("dissatisfied");
  }

  @Test
  void questionnairesThatAreHalfThereAlreadyWaitForAWord() {
    desk.imports(0, "survey", desk.file("一.csv", sheets(1, 12)));
    assertEquals("12 3", returned());
    desk.file("二.csv", sheets(7, 18));
    var before = desk.tree();
    Cli.Result refused = desk.imports(3, "survey", "二.csv");
    assertTrue(refused.err().contains("6"), refused::err);
    assertTrue(refused.err().contains("--add") && refused.err().contains("--replace"));
    assertEquals(before, desk.tree());

    desk.imports(0, "survey", "二.csv", "--add");
    assertEquals("24 6", returned());
    desk.ends(0, "undo", "0002", "-p", Desk.PROJECT);
    assertEquals("12 3", returned());
    desk.imports(0, "survey", "二.csv", "--replace", "0001");
    assertEquals("12 3", returned());
    assertNotEquals(before, desk.tree());
    desk.ends(0, "undo", "0004", "-p", Desk.PROJECT);
    assertEquals("12 3", returned());
  }

  @Test
  void everyRowOfEverySheetIsAccountedFor() {
    desk.file(
        "2025年4月投诉台账.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉类型",
        "T1,2025-04-01,1-101,楼道有垃圾,保洁",
        "T1,2025-04-01,1-101,楼道有垃圾,保洁",
        "T2,四月某日,1-102,车位被占,停车",
        "T3,2025-04-04,1-103,,",
        "T4,2025-04-05,1-104,,绿化",
        "合计,5,,,",
        "制表：高远,,,审核：卫晴,");
    JsonNode json =
        Desk.json(desk.imports(1, "complaints", "2025年4月投诉台账.csv", "--format", "json").out());
    JsonNode sheet = json.get("imported").get(0);
    assertEquals("7 2 2 2 1", counts(sheet));
    for (String key : "file import project kind sheet problems".split(" ", -1)) {
      assertTrue(sheet.has(key) && !sheet.get(key).isNull(), key);
    }
    assertEquals(0, json.get("refused").size());
    assertEquals("- 2 - - -", five("--month", "2025-04"));
    assertTrue(notes("--month", "2025-04").contains("rows-not-counted: 2"));
    assertTrue(notes("--month", "2025-04").contains("state-not-kept: 2"));
  }

  private static String counts(JsonNode sheet) {
    List<String> counts = new ArrayList<>();
    for (String key : List.of("read", "kept", "skipped", "rejected", "collapsed")) {
      counts.add(sheet.get(key).asText());
    }
    return String.join(" ", counts);
  }

  @Test
  void aDryRunWritesNothingAndSaysWhatTheImportThenDoes() {
    desk.file("2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2, "T23,二月,1-1,保洁,脏,有效,轻微,,");
    var before = desk.tree();
    JsonNode dry =
        Desk.json(desk.imports(1, "complaints", "2月.csv", "--dry-run", "--format", "json").out());
    assertEquals(before, desk.tree());
    JsonNode real = Desk.json(desk.imports(1, "complaints", "2月.csv", "--format", "json").out());
    assertTrue(dry.get("dryRun").asBoolean());
    JsonNode dryImport = dry.get("imported").get(0);
    JsonNode realImport = real.get("imported").get(0);
    assertEquals(counts(realImport), counts(dryImport));
    assertEquals(realImport.get("problems"), dryImport.get("problems"));

    desk.file("2月.csv", HEAD, FEBRUARY_1, FEBRUARY_2_DONE);
    String said = desk.imports(0, "complaints", "2月.csv", "--dry-run").out();
    assertTrue(said.contains("新增 0 条，更新 1 条，相同 1 条"), said);
    assertEquals("- 2 - 1 1", five("--month", "2025-02"));
  }

  @Test
  void strictTakesAFileWholeOrNotAtAll() {
    desk.file("2月.csv", HEAD, FEBRUARY_1, "T23,二月,1-1,保洁,脏,有效,轻微,,");
    var before = desk.tree();
    Cli.Result refused = desk.imports(3, "complaints", "2月.csv", "--strict");
    assertTrue(refused.err().contains("date-unreadable"), refused::err);
    assertEquals(before, desk.tree());
    desk.file("2月.csv", HEAD, FEBRUARY_1);
    desk.imports(0, "complaints", "2月.csv", "--strict");
  }

  @Test
  void inspectSaysHowAFileWouldBeReadAndWritesNothing() {
    desk.file("2025年2月.csv", HEAD + ",天气", FEBRUARY_1 + ",晴", "T23,二月,1-1,保洁,脏,有效,轻微,,,雨");
    var before = desk.tree();
    JsonNode file =
        Desk.json(
                desk.ends(0, "inspect", "2025年2月.csv", "-p", Desk.PROJECT, "--format", "json")
                    .out())
            .get("files")
            .get(0);
    assertEquals(before, desk.tree());
    assertTrue(file.get("error").isNull());
    JsonNode sheet = file.get("sheets").get(0);
    assertEquals("complaint", sheet.get("kind").asText());
    assertEquals(1, sheet.get("headerRow").asInt());
    assertEquals("receivedAt", sheet.get("columns").get(1).get("field").asText());
    assertEquals("B1", sheet.get("columns").get(1).get("cell").asText());
    assertTrue(sheet.get("columns").get(9).get("field").isNull());
    assertTrue(sheet.get("unknownColumns").toString().contains("天气"), sheet::toString);
    JsonNode problem = sheet.get("problems").get(0);
    for (String key : "code severity cell found expected".split(" ", -1)) {
      assertTrue(problem.has(key), key);
    }
  }

  @Test
  void answersKeepTheMeaningThatOneImportWasGiven() {
    desk.file("问卷.csv", "编号,房号,门岗服务", "7,1-101,1", "8,1-102,1", "9,1-103,4", "11,1-104,2");
    desk.file(
        "词.csv",
        "field,word,meaning",
        "answer,1,satisfied",
        "answer,2,fair",
        "answer,4,dissatisfied");
    desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--words", "词.csv");
    JsonNode item = desk.show("survey", "--round", "2025H1").get("items").get(0);
    assertEquals(2, item.get("satisfied").asInt());
    assertEquals(1, item.get("basicallySatisfied").asInt());
    assertEquals(1, item.get("dissatisfied").asInt());
  }

  @Test
  void withoutANamedMonthTheDatesTellEveryMonthFromTheFirstToTheLast() {
    String file =
        desk.file(
            "投诉台账.csv",
            "投诉日期,房号,投诉内容",
            "2024-01-05,1-2-301,漏水",
            "2024-01-16,1-2-302,噪音",
            "2025-02-03,1-2-303,停水",
            "2025-02-04,1-2-304,停电",
            "2025-02-05,1-2-305,异味",
            "2025-02-06,1-2-306,垃圾",
            "2025-02-07,1-2-307,电梯",
            "2025-02-08,1-2-308,门禁",
            "2025-02-09,1-2-309,路灯");
    assertTrue(desk.imports(0, "complaints", file).err().contains("date-outlying"));
    assertEquals(2, desk.show("complaints", "--month", "2024-01").get("received").intValue());
    assertEquals(0, desk.show("complaints", "--month", "2024-07").get("received").intValue());
    assertEquals(7, desk.show("complaints", "--month", "2025-02").get("received").intValue());
  }

  @Test
  void givenMonthsKeepAMistypedYearOutOfWhatIsReportedOn() {
    String file =
        desk.file(
            "投诉台账.csv",
            "投诉日期,房号,投诉内容",
            "2025-03-05,1-2-301,漏水",
            "2025-03-06,1-2-302,噪音",
            "2015-03-07,1-2-303,停水");
    desk.imports(0, "complaints", file, "--covers", "2025-03");
    assertEquals(2, desk.show("complaints", "--month", "2025-03").get("received").intValue());
    assertTrue(desk.show("complaints", "--month", "2020-07").get("received").isNull());
  }
}
