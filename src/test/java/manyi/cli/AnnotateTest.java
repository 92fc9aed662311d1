package manyi.cli;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.testing.Cli;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with a file is marked in a copy of it, mended there, and imported from there. */
class AnnotateTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,业主姓名,联系电话,投诉内容,投诉性质,完成时间,处理状态";
  private static final String GOOD =
      "T1,2026-01-03,1-1-0101,周一帆,13800001111,楼道未打扫,有效投诉,2026-01-05,已完成";
  private static final String BAD_DATE = "T2,元月三十,1-2-0302,吴双,13800002222,电梯停了,有效投诉,,处理中";
  private static final String BAD_WORD = "T3,2026-01-09,2-1-0501,郑三多,13800003333,=堵车,很有效,,处理中";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    desk.file("台账.csv", HEAD, GOOD, BAD_DATE, BAD_WORD);
    desk.file("好.csv", HEAD, GOOD);
  }

  private XSSFWorkbook workbook(String name) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(desk.path(name))));
  }

  private void type(String name, String sheet, int row, int column, String text)
      throws IOException {
    try (XSSFWorkbook book = workbook(name)) {
      XSSFSheet typed = book.getSheet(sheet);
      typed.getRow(row - 1).getCell(column - 1).setCellValue(text);
      try (OutputStream out = Files.newOutputStream(desk.path(name))) {
        book.write(out);
      }
    }
  }

  private String records(String id) throws IOException {
    return Files.readString(
        desk.path("projects/" + Desk.PROJECT + "/imports/" + id + "/records.csv"));
  }

  @Test
  void aRefusedFileIsMendedInItsCopyAndImportedFromIt() throws IOException {
    desk.imports(3, "complaints", "台账.csv", "--strict", "--annotate", "标注.xlsx");
    type("标注.xlsx", "台账", 3, 2, "2026-01-30");
    type("标注.xlsx", "台账", 4, 7, "协调工作");
    Cli.Result mended = desk.imports(0, "complaints", "标注.xlsx", "--strict");
    assertEquals("", mended.err());
    assertTrue(mended.out().contains("读取 3 行 = 保留 3 "), mended.out());
  }

  @Test
  void anUntouchedCopyHoldsTheRecordsOfItsFile() throws IOException {
    desk.imports(1, "complaints", "台账.csv", "--annotate", "标注.xlsx");
    desk.imports(1, "complaints", "标注.xlsx");
    assertEquals(records("0001"), records("0002"));
  }

  @Test
  void theCopyQuotesWhatItsKeepersWrote() throws IOException {
    desk.imports(1, "complaints", "台账.csv", "--dry-run", "--annotate", "标注.xlsx");
    try (XSSFWorkbook book = workbook("标注.xlsx")) {
      assertEquals(List.of("问题清单", "台账"), List.of(book.getSheetName(0), book.getSheetName(1)));
      assertEquals("13800002222", book.getSheet("台账").getRow(2).getCell(4).getStringCellValue());
      assertTrue(book.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().startsWith("内部"));
    }
    assertFalse(Files.exists(desk.path("projects/" + Desk.PROJECT + "/imports/0001")));
  }

  @Test
  void whatTheProjectSaysOfTheFileIsListedToo() throws IOException {
    String[] returns = {"房号,1.保洁,2.秩序,3.绿化", "1-101,满意,满意,不满意", "1-102,不满意,满意,满意"};
    desk.file("答卷.csv", returns);
    desk.imports(0, "survey", "答卷.csv", "--round", "2026H1", "--issued", "5");
    desk.file("又.csv", returns[0], returns[1], returns[2], "1-103,满意,满意,满意");
    desk.imports(3, "survey", "又.csv", "--round", "2026H1", "--annotate", "标.xlsx");
    try (XSSFWorkbook book = workbook("标.xlsx")) {
      assertEquals("整个文件", book.getSheetAt(0).getRow(6).getCell(1).getStringCellValue());
      assertEquals("错误", book.getSheetAt(0).getRow(6).getCell(3).getStringCellValue());
    }
  }

  @Test
  void noCopyMeansNothingToMend() throws IOException {
    desk.ends(0, "inspect", "台账.csv", "--annotate", "标注.xlsx");
    assertTrue(Files.exists(desk.path("标注.xlsx")));
    desk.file("台账.csv", HEAD, GOOD);
    String said = desk.ends(0, "inspect", "台账.csv", "--annotate", "标注.xlsx").out();
    assertTrue(said.contains("已删除"), said);
    assertFalse(Files.exists(desk.path("标注.xlsx")));
    desk.imports(0, "complaints", "好.csv", "--annotate", "标注.xlsx");
    assertFalse(Files.exists(desk.path("标注.xlsx")));
  }

  @Test
  void eachOfSeveralFilesHasItsCopyInTheFolder() throws IOException {
    Files.createDirectories(desk.path("一月"));
    Files.createDirectories(desk.path("标"));
    Files.copy(desk.path("台账.csv"), desk.path("一月/台账.csv"));
    Files.write(desk.path("坏.xlsx"), new byte[0]);
    JsonNode files =
        Desk.json(
                desk.ends(
                        1,
                        "inspect",
                        "台账.csv",
                        "一月/台账.csv",
                        "好.csv",
                        "坏.xlsx",
                        "--annotate",
                        "标",
                        "--format",
                        "json")
                    .out())
            .get("files");
    assertEquals("台账-csv-标注.xlsx", name(files.get(0)));
    assertEquals("一月-台账-csv-标注.xlsx", name(files.get(1)));
    assertTrue(files.get(2).get("annotated").isNull());
    assertTrue(files.get(3).get("annotated").isNull());
    assertTrue(Files.exists(desk.path("标/一月-台账-csv-标注.xlsx")));
    try (var copies = Files.list(desk.path("标"))) {
      assertEquals(2, copies.count());
    }
  }

  private static String name(JsonNode file) {
    return Path.of(file.get("annotated").asText()).getFileName().toString();
  }

  @Test
  void theCopyOfAnotherFileIsNeitherReplacedNorRemoved() throws IOException {
    desk.ends(0, "inspect", "台账.csv", "--annotate", "标注.xlsx");
    Files.createDirectories(desk.path("一月"));
    Files.writeString(desk.path("一月/台账.csv"), HEAD + "\n" + BAD_WORD + "\n");
    var before = desk.tree();
    desk.file("又.csv", HEAD, BAD_DATE);
    desk.ends(3, "inspect", "又.csv", "--annotate", "标注.xlsx");
    desk.ends(3, "inspect", "好.csv", "--annotate", "标注.xlsx");
    desk.ends(3, "inspect", "一月/台账.csv", "--annotate", "标注.xlsx");
    Files.delete(desk.path("又.csv"));
    assertEquals(before, desk.tree());
    Files.move(desk.path("台账.csv"), desk.path("一月/台账.csv"), REPLACE_EXISTING);
    desk.ends(0, "inspect", "一月/台账.csv", "--annotate", "标注.xlsx");
  }

  @Test
  void filesOfOneNameInAnInboxKeepTheirOwnCopies() throws IOException {
    for (String folder : List.of("收件/" + Desk.PROJECT + "/1月", "收件/" + Desk.PROJECT + "/2月", "标")) {
      Files.createDirectories(desk.path(folder));
    }
    Path first = desk.path("收件/" + Desk.PROJECT + "/1月/台账.csv");
    Path second = desk.path("收件/" + Desk.PROJECT + "/2月/台账.csv");
    Files.writeString(first, HEAD + "\n" + BAD_DATE + "\n");
    Files.writeString(second, HEAD + "\n" + GOOD + "\n" + BAD_WORD + "\n");
    String[] auto = {"import", "auto", "收件", "--dry-run", "--annotate", "标"};
    String said = desk.ends(1, auto).out();
    assertTrue(said.contains("收件/" + Desk.PROJECT + "/1月/台账.csv"), said);
    String ofSecond = Desk.PROJECT + "-2月-台账-csv-标注.xlsx";
    assertEquals(List.of(Desk.PROJECT + "-1月-台账-csv-标注.xlsx", ofSecond), names("标"));
    byte[] before = Files.readAllBytes(desk.path("标/" + ofSecond));
    Files.delete(first);
    desk.ends(0, auto);
    assertArrayEquals(before, Files.readAllBytes(desk.path("标/" + ofSecond)));
    Files.writeString(second, HEAD + "\n" + GOOD + "\n");
    desk.ends(0, auto);
    assertEquals(List.of(Desk.PROJECT + "-1月-台账-csv-标注.xlsx"), names("标"));
  }

  private List<String> names(String folder) throws IOException {
    try (var files = Files.list(desk.path(folder))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void anInboxLeavesAnUntouchedCopyAloneAndTakesAMendedOne() throws IOException {
    Files.createDirectories(desk.path("收件"));
    desk.ends(0, "inspect", "台账.csv", "--annotate", "收件/改.xlsx");
    JsonNode untouched =
        Desk.json(
            desk.ends(3, "import", "auto", "收件", "-p", Desk.PROJECT, "--format", "json").out());
    assertEquals("file-is-annotated", untouched.at("/leftAlone/0/code").asText());
    type("收件/改.xlsx", "台账", 3, 2, "2026-01-30");
    type("收件/改.xlsx", "台账", 4, 7, "协调工作");
    JsonNode mended =
        Desk.json(
            desk.ends(0, "import", "auto", "收件", "-p", Desk.PROJECT, "--format", "json").out());
    assertEquals(3, mended.at("/imported/0/kept").asInt());
    assertEquals(0, mended.at("/imported/0/problems").size());
  }

  @Test
  void aCountMendedUnderARoundingFormatIsMended() throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet("统计");
      String[] heads = {"调查项目", "非常满意", "满意", "一般", "不满意"};
      for (int i = 0; i < heads.length; i++) {
        sheet.createRow(i == 0 ? 0 : 1);
        sheet.getRow(0).createCell(i).setCellValue(heads[i]);
      }
      sheet.getRow(1).createCell(0).setCellValue("保洁服务");
      var whole = book.createCellStyle();
      whole.setDataFormat((short) 1);
      for (int i = 1; i < heads.length; i++) {
        sheet.getRow(1).createCell(i).setCellValue(i == 2 ? 4.6 : 7 + i);
        sheet.getRow(1).getCell(i).setCellStyle(whole);
      }
      try (OutputStream out = Files.newOutputStream(desk.path("统计.xlsx"))) {
        book.write(out);
      }
    }
    String[] again = {"inspect", "统计.xlsx", "--annotate", "标注.xlsx"};
    desk.ends(0, again);
    desk.ends(0, again);
    try (XSSFWorkbook book = workbook("标注.xlsx")) {
      book.getSheet("统计").getRow(1).getCell(2).setCellValue(5);
      try (OutputStream out = Files.newOutputStream(desk.path("标注.xlsx"))) {
        book.write(out);
      }
    }
    byte[] work = Files.readAllBytes(desk.path("标注.xlsx"));
    desk.ends(3, again);
    assertArrayEquals(work, Files.readAllBytes(desk.path("标注.xlsx")));
  }

  @Test
  void theCopyOfAFormReadsAsTheForm() throws IOException {
    desk.ends(0, "template", "complaints", "-o", "表.xlsx");
    try (XSSFWorkbook book = workbook("表.xlsx")) {
      XSSFSheet sheet = book.getSheetAt(0);
      sheet.getRow(EXAMPLE).getCell(9).setCellValue("外墙渗水");
      fill(sheet, EXAMPLE + 1, "1", "TS1", "3-2-1101", "三月初五");
      fill(sheet, EXAMPLE + 2, "2", "TS2", "3-2-1102", "2026-01-06");
      fill(sheet, EXAMPLE + 3, "3");
      try (OutputStream out = Files.newOutputStream(desk.path("表.xlsx"))) {
        book.write(out);
      }
    }
    desk.ends(0, "inspect", "表.xlsx", "--annotate", "标注.xlsx");
    assertEquals(List.of("example-filled", "date-unreadable"), codes("表.xlsx"));
    assertEquals(codes("表.xlsx"), codes("标注.xlsx"));
    try (XSSFWorkbook book = workbook("标注.xlsx")) {
      XSSFSheet sheet = book.getSheetAt(1);
      sheet.removeRow(sheet.getRow(EXAMPLE));
      sheet.getRow(EXAMPLE + 1).getCell(3).setCellValue("2026-01-05");
      try (OutputStream out = Files.newOutputStream(desk.path("标注.xlsx"))) {
        book.write(out);
      }
    }
    assertEquals(List.of(), codes("标注.xlsx"));
    String said = desk.imports(0, "complaints", "标注.xlsx", "--strict").out();
    assertTrue(said.contains("保留 2"), said);
  }

  /** The row of a form's example, from 0. */
  private static final int EXAMPLE = 6;

  private static void fill(XSSFSheet sheet, int row, String... texts) {
    for (int i = 0; i < texts.length; i++) {
      sheet.getRow(row).getCell(i).setCellValue(texts[i]);
    }
    if (texts.length > 1) {
      sheet.getRow(row).getCell(9).setCellValue("楼道未扫");
    }
  }

  private List<String> codes(String file) {
    List<String> codes = new java.util.ArrayList<>();
    JsonNode json =
        Desk.json(desk.ends(0, "inspect", file, "--format", "json").out()).at("/files/0");
    json.get("problems").forEach(problem -> codes.add(problem.get("code").asText()));
    json.get("sheets")
        .forEach(
            sheet ->
                sheet.get("problems").forEach(problem -> codes.add(problem.get("code").asText())));
    return codes;
  }

  @Test
  void aPlaceThatDoesNotFitIsRefusedBeforeAnythingIsImported() {
    desk.ends(0, "inspect", "台账.csv", "--annotate", "标注.xlsx");
    desk.file("说明.xlsx", "别人的文件");
    var before = desk.tree();
    String[][] wrong = {
      {"2", "台账.csv", "标注.xls"},
      {"3", "台账.csv", "台账.csv.xlsx/标注.xlsx"},
      {"3", "台账.csv", "说明.xlsx"},
      {"3", "标注.xlsx", "标注.xlsx"},
    };
    for (String[] line : wrong) {
      desk.imports(Integer.parseInt(line[0]), "complaints", line[1], "--annotate", line[2]);
      assertEquals(before, desk.tree(), line[2]);
    }
    desk.imports(2, "complaints", "台账.csv", "好.csv", "--annotate", "标注.xlsx");
    assertEquals(before, desk.tree());
  }

  /** What the project refuses is no fault of a file that was read without one. */
  @ParameterizedTest
  @ValueSource(strings = {"complaints", "auto"})
  void aCleanFileThatADamagedProjectRefusesWasReadAllTheSame(String kind) throws IOException {
    desk.imports(0, "complaints", "好.csv");
    desk.file("净.csv", HEAD, GOOD.replace("T1", "T9").replace("0101", "0909"));
    Files.createDirectory(desk.path("标注"));
    desk.imports(0, "complaints", "净.csv", "--dry-run", "--annotate", "标注");
    Files.writeString(
        desk.path("projects/" + Desk.PROJECT + "/imports/0001/import.json"), "{ harmed");
    Cli.Result refused = desk.imports(3, kind, "净.csv", "--annotate", "标注", "--lang", "en");
    assertTrue((refused.out() + refused.err()).contains("0001"), refused::out);
    assertFalse(refused.out().contains("cannot be read"), refused::out);
    assertEquals(
        kind.equals("complaints"), refused.out().contains("净.csv: nothing to mend"), refused::out);
    // What cannot be opened is still told apart.
    Files.writeString(desk.path("坏.xlsx"), "no workbook");
    Cli.Result unopened = desk.imports(3, kind, "坏.xlsx", "--annotate", "标注", "--lang", "en");
    assertTrue(
        unopened.out().contains("坏.xlsx: cannot be read"), () -> unopened.out() + unopened.err());
  }

  /** An older copy of a file that is clean by now goes, whatever the project says of it. */
  @ParameterizedTest
  @ValueSource(strings = {"complaints", "auto"})
  void theOldCopyOfACleanFileGoesThoughTheProjectRefusesIt(String kind) throws IOException {
    Files.createDirectory(desk.path("标注"));
    desk.imports(1, kind, "台账.csv", "--annotate", "标注");
    desk.file("台账.csv", HEAD, GOOD.replace("T1", "T9").replace("0101", "0909"));
    Files.writeString(
        desk.path("projects/" + Desk.PROJECT + "/imports/0001/import.json"), "{ harmed");
    List<String> copies = copies();
    assertEquals(1, copies.size());
    desk.imports(3, kind, "台账.csv", "--annotate", "标注");
    assertEquals(List.of(), copies());
  }

  private List<String> copies() {
    return desk.tree().keySet().stream().filter(name -> name.startsWith("标注/")).toList();
  }
}
