package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logs whose cells print the options with a box for each, from the file to the figures. */
class MarkedLogsTest {
  @TempDir Path folder;
  private int workspaces;

  private Path next() {
    try {
      return Files.createDirectory(folder.resolve(String.valueOf(++workspaces)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> numbered(String head, String start, List<String> rows) {
    List<String> lines = new ArrayList<>(List.of(head));
    for (int i = 1; i <= rows.size(); i++) {
      lines.add(start.formatted(i, i, i) + rows.get(i - 1));
    }
    return lines;
  }

  private static String numbers(JsonNode node, String... keys) {
    List<String> values = new ArrayList<>();
    for (String key : keys) {
      values.add(node.get(key).asText());
    }
    return String.join(" ", values);
  }

  private JsonNode march(List<String> rows) {
    Desk desk = Desk.in(next());
    List<String> lines =
        numbered(
            "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉类别,投诉性质,投诉级别,投诉渠道,处理状态,回访时间,回访方式,回访满意度",
            "A%d,2025-03-1%d,1-1-10%d,张三,灯坏,工程,",
            rows);
    String said = desk.imports(0, "complaints", desk.file("2025年3月投诉.csv", lines)).err();
    assertFalse(said.contains("word-unknown"), said);
    return desk.show("complaints", "--month", "2025-03");
  }

  private static String figures(JsonNode month) {
    return numbers(month, "received", "completed", "open")
        + month.get("byValidity")
        + month.get("bySeverity")
        + month.get("byChannel")
        + month.get("revisits")
        + month.get("revisitSatisfaction");
  }

  /** A box behind the word, a box before it, and the word alone give the same month. */
  @ParameterizedTest
  @CsvSource({"☑,□", "√,□", "■,□", "●,○", "（√）,（ ）"})
  void aLogWithBoxesIsTheLogWithWords(String ticked, String open) {
    List<List<List<String>>> columns =
        List.of(
            List.of(List.of("有效", "无效"), List.of("0", "0", "0", "1")),
            List.of(List.of("轻微", "重要", "重大"), List.of("0", "0", "1", "2")),
            List.of(List.of("电话", "来访", "微信"), List.of("0", "1", "2", "0")),
            List.of(List.of("已处理", "未处理"), List.of("0", "0", "0", "1")));
    List<List<List<String>>> revisit =
        List.of(
            List.of(List.of("上门", "电话", "其他"), List.of("1", "0", "2", "0")),
            List.of(List.of("满意", "基本满意", "不满意"), List.of("0", "1", "2", "0")));
    String first = figures(march(rows(columns, revisit, "", "", true)));
    assertTrue(first.startsWith("4 3 1"), first);
    for (boolean isBefore : new boolean[] {true, false}) {
      assertEquals(
          first, figures(march(rows(columns, revisit, ticked, open, isBefore))), ticked + isBefore);
    }
  }

  private static List<String> rows(
      List<List<List<String>>> columns,
      List<List<List<String>>> revisit,
      String ticked,
      String open,
      boolean isBefore) {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < 4; row++) {
      List<String> cells = new ArrayList<>();
      for (List<List<String>> column : columns) {
        cells.add(cell(column, row, ticked, open, isBefore));
      }
      cells.add(row < 3 ? "2025-03-2" + row : "");
      for (List<List<String>> column : revisit) {
        cells.add(row < 3 ? cell(column, row, ticked, open, isBefore) : "");
      }
      rows.add(String.join(",", cells));
    }
    return rows;
  }

  private static String cell(
      List<List<String>> column, int row, String ticked, String open, boolean isBefore) {
    List<String> options = column.get(0);
    int chosen = Integer.parseInt(column.get(1).get(row));
    if (ticked.isEmpty()) {
      return options.get(chosen);
    }
    StringBuilder cell = new StringBuilder();
    for (int i = 0; i < options.size(); i++) {
      String mark = i == chosen ? ticked : open;
      cell.append(isBefore ? mark + options.get(i) : options.get(i) + mark);
    }
    return cell.toString();
  }

  /** Under heads that ask for a yes or a no. */
  @Test
  void aYesBehindItsWordIsAYes() {
    Desk desk = Desk.in(folder);
    List<String> lines =
        numbered(
            "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉级别,是否有效,是否处理,是否回访,是否满意",
            "A%d,2025-03-1%d,1-1-10%d,张三,灯坏,轻微,",
            List.of(
                "是☑ 否□,是☑ 否□,是☑ 否□,是☑ 否□",
                "是☑否□,是☑否□,是☑否□,是□否☑",
                "是□ 否☑,是☑ 否□,是□ 否☑,是□ 否□",
                "有效√ 无效□,是■ 否□,已回访√ 未回访□,满意√ 不满意□",
                "是☑ 否□,是□ 否☑,是□ 否☑,"));
    String said = desk.imports(0, "complaints", desk.file("2025年3月投诉.csv", lines)).err();
    assertFalse(said.contains("word-unknown"), said);
    JsonNode month = desk.show("complaints", "--month", "2025-03");
    assertEquals("5 4 1", numbers(month, "received", "completed", "open"), month.toString());
    assertTrue(month.get("byValidity").toString().contains("\"invalid\""), month.toString());
    JsonNode revisits = month.get("revisits");
    assertEquals("3", revisits.get("done").asText(), revisits.toString());
    assertEquals(
        "2 0 1",
        numbers(
            month.get("revisitSatisfaction"), "satisfied", "basicallySatisfied", "dissatisfied"),
        month.toString());
  }

  /** What may be either is named, with its cell, and counted as neither. */
  @Test
  void aMarkThatMayBelongToTwoIsNamed() {
    Desk desk = Desk.in(folder);
    List<String> lines =
        numbered(
            "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉级别,处理状态,回访时间,回访满意度",
            "A%d,2025-03-1%d,1-1-10%d,张三,灯坏,",
            List.of(
                "轻微☑重要□,已处理☑未处理□,2025-03-20,满意√不满意",
                "轻微√重大,已处理☑未处理□,2025-03-20,☑满意 ☑不满意",
                "轻微☑重要☑,已处理☑未处理□,2025-03-20,满意□ 不满意□"));
    String said = desk.imports(0, "complaints", desk.file("2025年3月投诉.csv", lines)).err();
    assertTrue(said.contains("满意√不满意") && said.contains("轻微√重大"), said);
    assertTrue(said.contains("轻微☑重要☑") && !said.contains("☑满意 ☑不满意"), said);
    JsonNode satisfaction =
        desk.show("complaints", "--month", "2025-03").get("revisitSatisfaction");
    assertEquals(
        "0 0 0",
        numbers(satisfaction, "satisfied", "basicallySatisfied", "dissatisfied"),
        satisfaction.toString());
  }

  @Test
  void aVisitLogCountsTheVisitsThatAreNoReturnVisits() {
    Desk desk = Desk.in(folder);
    List<String> lines =
        numbered(
            "走访日期,房号,走访人,走访类型,走访方式,满意度,是否需反馈,走访情况",
            "2025-03-0%d,1-%d-10%d,钱进,",
            List.of(
                "走访☑回访□,上门☑电话□,满意☑不满意□,是☑ 否□,无意见",
                "走访□回访☑,上门□电话☑,满意□不满意☑,是□ 否☑,无意见",
                "走访■ 回访□,上门□ 电话☑ 其他□,满意□ 基本满意☑ 不满意□,,无意见",
                "定期走访（√）专项走访（ ）,上门√ 电话 其他,满意☑ 一般□ 不满意□,,无意见"));
    Cli.Result imported = desk.imports(0, "visits", desk.file("走访2025-03.csv", lines));
    assertFalse(imported.err().contains("word-unknown"), imported.err());
    JsonNode march = desk.show("visits", "--month", "2025-03");
    assertEquals("3 1", numbers(march, "visited", "revisitsExcluded"), march.toString());
    assertEquals(
        "2 1 0",
        numbers(march.get("satisfaction"), "satisfied", "basicallySatisfied", "dissatisfied"),
        march.toString());
    assertTrue(march.get("byMethod").toString().contains("\"door\""), march.toString());
    assertFalse(march.get("byMethod").toString().contains("\"other\""), march.toString());
  }

  @Test
  void aReturnVisitBookTellsWhatItsBoxesSay() {
    Desk desk = Desk.in(folder);
    desk.imports(
        0,
        "complaints",
        desk.file(
            "2025年3月投诉.csv",
            numbered(
                "投诉编号,投诉时间,房号,投诉人,投诉内容,投诉级别,完成时间,处理状态",
                "A%d,2025-03-1%d,1-1-10%d,张三,灯坏,",
                List.of(
                    "轻微,2025-03-15,已完成",
                    "轻微,2025-03-15,已完成",
                    "轻微,2025-03-15,已完成",
                    "轻微,2025-03-15,已完成"))));
    List<String> lines =
        List.of(
            "投诉编号,房号,回访日期,回访人,回访方式,回访结果,回访满意度",
            "A1,1-1-101,2025-03-16,李四,上门□ 电话☑ 其他□,已回访☑未回访□,满意☑不满意□",
            "A2,1-1-102,2025-03-16,李四,上门☑ 电话□ 其他□,,满意□ 基本满意☑ 不满意□",
            "A3,1-1-103,2025-03-16,李四,上门☑电话□,满意□不满意☑,",
            "A4,1-1-104,2025-03-16,李四,上门□电话☑,已回访□ 无人接听☑,");
    String said = desk.imports(0, "revisits", desk.file("回访记录2025-03.csv", lines)).err();
    assertFalse(said.contains("word-unknown"), said);
    JsonNode month = desk.show("complaints", "--month", "2025-03");
    JsonNode revisits = month.get("revisits");
    assertEquals("4 3", numbers(revisits, "required", "done"), revisits.toString());
    assertEquals(
        "1 1 1",
        numbers(
            month.get("revisitSatisfaction"), "satisfied", "basicallySatisfied", "dissatisfied"),
        month.toString());
  }

  @Test
  void aRosterCountsTheHouseholdsThatAreTicked() {
    Desk desk = Desk.in(folder);
    List<String> lines =
        numbered(
            "房号,业主姓名,入住状态,重点业主",
            "%d-%d-10%d,张三,",
            List.of(
                "已入住☑ 未入住□,是☑ 否□",
                "已入住□ 未入住☑,是□ 否☑",
                "已入住☑未入住□,是□否☑",
                "已入住（√）未入住（ ）,是□ 否□",
                "☑已入住 □未入住,否"));
    String said = desk.imports(0, "roster", desk.file("住户.csv", lines)).err();
    assertFalse(said.contains("word-unknown"), said);
    desk.imports(
        0,
        "visits",
        desk.file(
            "走访2025-03.csv",
            numbered(
                "走访日期,房号,走访人,走访类型,走访情况",
                "2025-03-0%d,%d-%2$d-10%d,钱进,",
                List.of("走访,好", "走访,好", "走访,好", "走访,好", "走访,好"))));
    JsonNode march = desk.show("visits", "--month", "2025-03");
    assertEquals("5 4 4", numbers(march, "households", "occupied", "visited"), march.toString());
    assertTrue(
        march.get("byOwnerClass").toString().contains("\"重要业主\",\"count\":1"), march.toString());
  }
}
