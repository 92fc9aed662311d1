package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What cannot be done is said in a line or two, and leaves everything as it was. */
class RefusalTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    Files.createDirectory(desk.path("文件夹"));
    Files.createDirectory(desk.path("文件夹.xlsx"));
    Files.write(desk.path("空.xlsx"), new byte[0]);
    byte[] whole = workbook("投诉时间", "投诉内容", "房号");
    Files.write(desk.path("截断.xlsx"), Arrays.copyOf(whole, whole.length / 2));
    Files.write(desk.path("尾巴.xlsx"), Arrays.copyOf(whole, whole.length - 30));
    desk.file("文本.xlsx", "这不是工作簿，只是一段文字。");
    Files.write(desk.path("~$台账.xlsx"), new byte[165]);
    Files.write(desk.path("无表头.xlsx"), workbook("天气", "温度", "湿度"));
    Files.write(desk.path("二进制.csv"), new byte[] {0, 1, 2, 3, (byte) 0x89, 0, 7, 0, 0});
  }

  private static byte[] workbook(String... heads) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var sheet = book.createSheet("表");
      for (int row = 0; row < 40; row++) {
        var cells = sheet.createRow(row);
        for (int i = 0; i < heads.length; i++) {
          cells.createCell(i).setCellValue(row == 0 ? heads[i] : "第" + row + "行" + i);
        }
      }
      book.write(bytes);
      return bytes.toByteArray();
    }
  }

  static List<String> badFiles() {
    return List.of(
        "没有.xlsx",
        "文件夹",
        "文件夹.xlsx",
        "空.xlsx",
        "截断.xlsx",
        "尾巴.xlsx",
        "文本.xlsx",
        "~$台账.xlsx",
        "无表头.xlsx",
        "二进制.csv");
  }

  @ParameterizedTest
  @MethodSource("badFiles")
  void aFileThatCannotBeReadIsRefusedAndNothingChanges(String file) {
    var before = desk.tree();
    for (String kind : List.of("complaints", "visits", "survey", "roster")) {
      Cli.Result result = desk.imports(3, kind, file);
      saysWhatToDo(result);
      assertTrue(result.err().contains(file), result::err);
      assertEquals(before, desk.tree());
    }
    Cli.Result json = desk.imports(3, "complaints", file, "--format", "json");
    assertEquals(1, Desk.json(json.out()).get("refused").size());
    assertEquals(file, Desk.json(json.out()).get("refused").get(0).get("file").asText());
    assertFalse(Desk.json(json.out()).get("refused").get(0).get("message").asText().isEmpty());
    assertEquals(before, desk.tree());
  }

  @Test
  void oneBadFileStopsNoOther() {
    desk.file("好.csv", "投诉时间,投诉内容", "2025-03-01,灯不亮");
    List<String> args = new ArrayList<>(List.of("import", "complaints", "-p", Desk.PROJECT));
    args.addAll(badFiles());
    args.add("好.csv");
    desk.ends(1, args.toArray(String[]::new));
    assertEquals("1", desk.show("complaints", "--month", "2025-03").get("received").asText());
  }

  /** At most two lines besides, no stack trace, nothing on stdout but that nothing was imported. */
  private static void saysWhatToDo(Cli.Result result) {
    List<String> lines = result.err().lines().toList();
    assertTrue(lines.size() >= 1 && lines.size() <= 4, result::err);
    assertFalse(result.err().contains("Exception"), result::err);
    assertFalse(result.err().contains("\tat "), result::err);
  }

  @Test
  void anUnknownProjectIsRefusedByEveryCommandWithTheNearestName() {
    desk.file("好.csv", "投诉时间,投诉内容", "2025-03-01,灯不亮");
    var before = desk.tree();
    for (String command :
        List.of(
            "show complaints -p 金桂院",
            "report monthly -p 金桂院",
            "import complaints 好.csv -p 金桂院",
            "imports -p 金桂院",
            "undo 0001 -p 金桂院",
            "inspect 好.csv -p 金桂院",
            "project set 金桂院 --name 新名")) {
      Cli.Result result = desk.ends(3, command.split(" ", -1));
      assertEquals("", result.out(), command);
      assertTrue(result.err().contains("金桂苑"), result::err);
      saysWhatToDo(result);
      assertEquals(before, desk.tree());
    }
  }

  @Test
  void withoutAWorkspaceNothingIsDone(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("好.csv"), "投诉时间,投诉内容\n2025-03-01,灯不亮\n");
    for (String command :
        List.of(
            "show complaints -p 金桂苑",
            "report monthly -p 金桂苑",
            "import complaints 好.csv -p 金桂苑",
            "batch monthly --out 输出",
            "project list",
            "-w 没有 project list")) {
      Cli.Result result = Cli.in(elsewhere).run(command.split(" ", -1));
      assertEquals(3, result.exit(), command);
      assertEquals("", result.out(), command);
      assertTrue(result.err().contains("manyi init"), result::err);
      saysWhatToDo(result);
      try (Stream<Path> files = Files.list(elsewhere)) {
        assertEquals(1, files.count(), command);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"monthly", "annual", "survey"})
  void aReportWithNoDataAtAllIsNotWritten(String kind) {
    var before = desk.tree();
    Cli.Result result = desk.ends(3, "report", kind, "-p", Desk.PROJECT, "-o", "报告.xlsx");
    assertEquals("", result.out());
    saysWhatToDo(result);
    assertTrue(result.err().contains("nothing-to-report"), result::err);
    assertEquals(before, desk.tree());
    desk.ends(3, "report", kind, "-p", Desk.PROJECT);
    assertEquals(before, desk.tree());
  }

  @ParameterizedTest
  @ValueSource(strings = {"没有的文件夹/报告.xlsx", "文件夹", "文件夹.xlsx", "空.xlsx/报告.xlsx"})
  void anOutputThatCannotBeWrittenIsRefused(String output) {
    desk.file("好.csv", "投诉时间,投诉内容", "2025-03-01,灯不亮");
    desk.imports(0, "complaints", "好.csv");
    var before = desk.tree();
    Cli.Result result =
        desk.ends(3, "report", "monthly", "-p", Desk.PROJECT, "--month", "2025-03", "-o", output);
    assertEquals("", result.out());
    saysWhatToDo(result);
    assertTrue(result.err().contains("output-"), result::err);
    assertEquals(before, desk.tree());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "show",
        "show weather -p 金桂苑",
        "show complaints",
        "show complaints -p 金桂苑 --month 2025-13",
        "show complaints -p 金桂苑 --month 三月",
        "show complaints -p 金桂苑 --quarter 2025Q5",
        "show survey -p 金桂苑 --round 2025H3",
        "show complaints -p 金桂苑 --day 2025-02-30",
        "show complaints -p 金桂苑 --format xml",
        "import complaints -p 金桂苑",
        "import weather 好.csv -p 金桂苑",
        "import survey 好.csv -p 金桂苑 --issued viele",
        "import survey 好.csv -p 金桂苑 --issued -5",
        "report weekly -p 金桂苑",
        "import tally 好.csv -p 金桂苑 --returned 2.5",
        "show complaints -p 金桂苑 --month 2025-03 --year 2025",
        "show complaints -p 金桂苑 --round 2025H1",
        "show survey -p 金桂苑 --month 2025-03",
        "report monthly -p 金桂苑 --year 2025",
        "report monthly -p 金桂苑 --quarter 2025Q1",
        "report annual -p 金桂苑 --month 2025-03",
        "report survey -p 金桂苑 --year 2025",
        "batch monthly --out 月报 --year 2025",
        "unknown"
      })
  void aWrongCommandLineEndsWithTwo(String command) {
    desk.file("好.csv", "序号,提交时间,保洁,绿化", "1,2025-03-01,满意,满意");
    var before = desk.tree();
    Cli.Result result = desk.ends(2, command.split(" ", -1));
    assertEquals("", result.out());
    saysWhatToDo(result);
    assertEquals(before, desk.tree());
  }

  @Test
  void aBatchWithOneDamagedProjectWritesTheOthersAndSaysWhichFailed() throws IOException {
    desk.file("好.csv", "投诉时间,投诉内容", "2025-03-01,灯不亮");
    for (String id : List.of("甲", "乙")) {
      desk.ends(0, "project", "add", id);
      desk.ends(0, "import", "complaints", "好.csv", "-p", id);
    }
    desk.imports(0, "complaints", "好.csv");
    try (Stream<Path> files = Files.walk(desk.path("projects/甲/imports"))) {
      Path records = files.filter(f -> f.toString().endsWith(".csv")).findFirst().orElseThrow();
      Files.writeString(records, "\uFEFF坏了", StandardCharsets.UTF_8);
    }
    Cli.Result result = desk.ends(1, "batch", "monthly", "--month", "2025-03", "--out", "月报");
    try (Stream<Path> files = Files.list(desk.path("月报"))) {
      List<String> written = files.map(f -> f.getFileName().toString()).sorted().toList();
      assertEquals(3, written.size(), written::toString);
      assertEquals("run.json", written.get(0));
      assertTrue(written.get(1).startsWith("乙") && written.get(2).startsWith("金桂苑"));
    }
    assertTrue(result.err().contains("甲"), result::err);
    assertFalse(result.err().contains("乙"), result::err);
    assertFalse(result.err().contains("Exception"), result::err);
    desk.ends(3, "batch", "monthly", "--month", "2025-03", "--out", "月报2", "--only", "甲");
    desk.ends(1, "batch", "monthly", "--month", "2025-03", "--out", "月报3", "--only", "乙,没有");
  }

  @Test
  void aReportOfOursIsNoLogWhateverItIsTakenFor() {
    desk.file("台账.csv", "投诉编号,投诉时间,房号,投诉内容", "T1,2026-01-03,1-1-101,楼道未打扫");
    desk.imports(0, "complaints", "台账.csv");
    desk.ends(0, "report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01", "-o", "月报.xlsx");
    var before = desk.tree();
    for (String kind : List.of("complaints", "visits", "revisits", "survey", "roster")) {
      Cli.Result result = desk.imports(3, kind, "月报.xlsx");
      assertTrue(result.err().contains("file-is-report"), result::err);
      assertEquals(before, desk.tree(), kind);
    }
  }
}
