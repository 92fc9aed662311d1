package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever stands in cells, names and arguments, a terminal shows it and obeys none of it. */
class TerminalTest {
  /** Colours, a bell, the direction of writing, a screen cleared in one character, and a line. */
  private static final String EVIL =
      "甲\u001B[31m\u0007\u202E\u009B2J\u2066\u200B\u2028\u061C\u007F\r\nEVIL\n\nEVIL\t乙";

  /** What a sheet may be called. */
  private static final String SHEET = "3月\u202E\u009B31m\nEVIL";

  @TempDir Path folder;
  private Desk desk;
  private String log;
  private String book;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    String quoted = "\"" + EVIL + "\"";
    log =
        desk.file(
            "台\u001B[31m\u202E账\nEVIL.csv",
            "投诉编号,投诉时间,房号,业主姓名,投诉内容,投诉类别,投诉性质,处理状态,责任部门," + quoted,
            "T1,2026-01-03,1-1-0101,"
                + String.join(",", quoted, quoted, quoted, quoted, quoted, quoted, quoted),
            "T2," + quoted + ",1-1-0102,周一帆,电梯停了,电梯,有效投诉,处理中,工程部," + quoted,
            "合计" + quoted + ",,,,,,,,,");
    book = "b.xlsx";
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(desk.path(book))) {
      XSSFSheet sheet = workbook.createSheet("x");
      workbook.getCTWorkbook().getSheets().getSheetArray(0).setName(SHEET);
      String[][] rows = {
        {"投诉编号", "投诉时间", "房号", "投诉内容", EVIL.replaceAll("[\u001B\u0007]", "_x001B_")},
        {"T8", "2026-01-04", "1-1-0103", "门坏了", "x"},
        {"T9", "_x001B_[31m99/99\nEVIL", "1-1-0103", "门坏了", "x"}
      };
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < rows[r].length; c++) {
          sheet.createRow(r == 0 && c == 0 ? 0 : r);
        }
        for (int c = 0; c < rows[r].length; c++) {
          sheet.getRow(r).createCell(c).setCellValue(rows[r][c]);
        }
      }
      workbook.write(out);
    }
    Files.createDirectories(desk.path("in/\u001B[31m夹\nEVIL"));
    Files.copy(desk.path(log), desk.path("in/\u001B[31m夹\nEVIL/x.csv"));
    Files.createDirectory(desk.path("out\u202E\nEVIL"));
  }

  private void check(String... args) {
    Cli.Result result = desk.run(args);
    String command = String.join(" ", args);
    assertTrue(result.exit() != 70, command + result.err());
    for (String text : List.of(result.out(), result.err())) {
      for (int c : text.codePoints().toArray()) {
        int type = Character.getType(c);
        boolean isObeyed =
            type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        assertTrue(
            c == '\n' || !isObeyed, () -> command + " prints U+" + Integer.toHexString(c) + text);
      }
      assertTrue(text.lines().noneMatch(line -> line.strip().startsWith("EVIL")), command + text);
    }
  }

  @Test
  void whateverStandsInFilesAndNamesIsShown() {
    for (String file : List.of(log, book, "没有\u001B[31m\nEVIL.csv")) {
      check("inspect", file);
      check("inspect", file, "--unmask", "--format", "json");
      check("inspect", file, "--annotate", "copy-" + file.length() + ".xlsx");
      check("import", "complaints", file, "-p", Desk.PROJECT);
      check("import", "complaints", file, "-p", Desk.PROJECT, "--format", "json", "--unmask");
      check("import", "complaints", file, log, "-p", Desk.PROJECT, "--strict");
      for (String kind : List.of("revisits", "visits", "survey", "tally", "roster")) {
        check("import", kind, file, "-p", Desk.PROJECT);
      }
      check("project", "load", file);
    }
    check("import", "auto", "in");
    check("import", "auto", "in", "-p", Desk.PROJECT, "--annotate", "out\u202E\nEVIL");
    check("import", "auto", "in", "--format", "json");
    check("imports", "-p", Desk.PROJECT);
    check("imports", "-p", Desk.PROJECT, "--format", "json");
    for (String format : List.of("table", "json", "csv")) {
      check("show", "complaints", "-p", Desk.PROJECT, "--month", "2026-01", "--format", format);
      check("show", "visits", "-p", Desk.PROJECT, "--month", "2026-01", "--format", format);
      check("show", "survey", "-p", Desk.PROJECT, "--format", format);
    }
    check("report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01", "-o", "\u001B\nEVIL.xlsx");
    check("batch", "monthly", "--month", "2026-01", "--out", "out\u202E\nEVIL");
    check("undo", "1", "-p", Desk.PROJECT);
  }

  @Test
  void whatSettingsSayIsShown() {
    check("project", "set", Desk.PROJECT, "--name", EVIL, "--region", EVIL);
    check("project", "list");
    check("project", "list", "--format", "json");
    check("import", "complaints", log, "-p", Desk.PROJECT);
    check("import", "auto", log);
    check("show", "complaints", "-p", Desk.PROJECT, "--month", "2026-01");
    check("report", "monthly", "-p", Desk.PROJECT, "--month", "2026-01");
    check("batch", "monthly", "--month", "2025-01", "--out", "o");
    check("init", "新\u001B[31m\nEVIL", "--company", EVIL);
  }

  /** Every place of a command line, with something in it that is none of its business. */
  static Stream<List<String>> arguments() {
    List<List<String>> all = new ArrayList<>();
    for (String command :
        List.of(
            "X",
            "X -h",
            "-w X project list",
            "--lang X project list",
            "project X",
            "project add X",
            "project add a --households X",
            "project add a --staff X=director --staff b=X",
            "project set X --name a",
            "template X",
            "template survey -o X",
            "template survey -o X.docx",
            "inspect X",
            "inspect b.xlsx --sheet X",
            "inspect b.xlsx --headers X",
            "inspect b.xlsx --covers X",
            "inspect b.xlsx --password-file X",
            "inspect b.xlsx --format X",
            "inspect b.xlsx --annotate X",
            "inspect b.xlsx --X",
            "import X b.xlsx",
            "import survey b.xlsx -p 金桂苑 --round X",
            "import survey b.xlsx -p 金桂苑 --issued X",
            "import complaints b.xlsx -p X",
            "import complaints b.xlsx -p 金桂苑 --replace X",
            "import auto X",
            "imports -p X",
            "undo X -p 金桂苑",
            "show X -p 金桂苑",
            "show complaints -p 金桂苑 --month X",
            "report X -p 金桂苑",
            "report monthly -p 金桂苑 --month 2026-01 -o X",
            "batch monthly --out X --only X",
            "batch monthly --out o --only @X",
            "show complaints -p 金桂苑 X",
            "show complaints -p 金桂苑 -X")) {
      all.add(List.of(command.split(" ")));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("arguments")
  void whatSomebodyTypedIsShown(List<String> command) {
    for (String typed : List.of(EVIL, "a\u0000b", "\u001B[31mred", "\u202Egnp.x", "a\nEVIL")) {
      check(command.stream().map(word -> word.replace("X", typed)).toArray(String[]::new));
    }
  }

  @Test
  void theHelpOfEveryCommandIsShownAsEver() {
    Cli.Result help = desk.run("import", "-h");
    assertEquals(0, help.exit());
    assertTrue(help.out().lines().count() > 20, help.out());
    check("import", "-h");
  }
}
