package manyi.workbook.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import manyi.grid.Area;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.CheckPlan;
import manyi.grid.ChoicePlan;
import manyi.grid.Format;
import manyi.grid.Origin;
import manyi.grid.PrintPlan;
import manyi.grid.Role;
import manyi.grid.ScalePlan;
import manyi.grid.SheetPlan;
import manyi.grid.Value;
import manyi.language.Language;
import manyi.testing.GridText;
import manyi.workbook.read.WorkbookReader;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookWriterTest {
  @TempDir Path folder;

  private static BookPlan bookOf(Origin origin) {
    return new BookPlan(
        origin, "月报", Language.ZH, SampleBook.DATED, "", List.of(SampleBook.figures("表").build()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Origin.class,
      names = {"OUTSIDE", "REPORT", "TEMPLATE"})
  void marksWhatItWroteSoThatTheReaderKnowsItAgain(Origin origin) {
    Path file = folder.resolve("月报.xlsx");
    new WorkbookWriter().write(bookOf(origin), file, Optional.empty());
    assertEquals(origin, WorkbookReader.plain().read(file).origin());
  }

  @Test
  void marksWhatItWroteUnderALockToo() {
    Path file = folder.resolve("密.xlsx");
    new WorkbookWriter().write(bookOf(Origin.REPORT), file, Optional.of("pass"));
    assertEquals(Origin.REPORT, WorkbookReader.withPassword("pass").read(file).origin());
  }

  @Test
  void writesEveryKindOfValueSoThatItReadsBack() throws IOException {
    SheetPlan sheet =
        SheetPlan.named("值")
            .put(1, 1, SampleBook.text("指标", Role.HEAD))
            .put(2, 1, SampleBook.number("0.92678", Role.BODY, Format.RATE))
            .put(3, 1, SampleBook.number("12345.5", Role.BODY, Format.COUNT))
            .put(4, 1, SampleBook.number("-1.25", Role.BODY, Format.CHANGE_POINTS))
            .put(5, 1, SampleBook.number("3", Role.BODY, Format.CHANGE_COUNT))
            .put(6, 1, day(2026, 3, 5, Format.DATE))
            .put(7, 1, day(1900, 2, 28, Format.GENERAL))
            .put(8, 1, CellPlan.of(new Value.Bool(true), Role.BODY, Format.GENERAL))
            .put(9, 1, CellPlan.of(Value.blank(), Role.INPUT, Format.TEXT))
            .put(10, 1, CellPlan.of(new Value.Broken("#DIV/0!"), Role.BODY, Format.GENERAL))
            .put(11, 1, moment(LocalDateTime.of(2026, 3, 5, 9, 30)))
            .build();
    assertEquals(
        """
        title 客户服务月报

        # 值
        A1\ttext\t指标
        A2\tnumber 0.92678\t92.68%
        A3\tnumber 12345.5\t12,346
        A4\tnumber -1.25\t-1.25
        A5\tnumber 3\t+3
        A6\tdate 46086\t2026-03-05
        A7\tdate 59\t1900-02-28
        A8\tbool\ttrue
        A10\terror\t7
        A11\tdate 46086.3958333333\t2026-03-05 09:30
        widths 19
        printed A4 portrait · A1:A11
        foot &8&"Microsoft YaHei,Regular"绿城一号 && 品质部 \
        | &8&"Microsoft YaHei,Regular"第 &P 页 / 共 &N 页
        """,
        text(sheet));
  }

  @Test
  void aFormulaKeepsOurResult() throws IOException {
    SheetPlan other =
        SheetPlan.named("3.投诉").put(1, 1, SampleBook.number("16", Role.BODY, Format.COUNT)).build();
    SheetPlan sheet =
        SheetPlan.named("总览")
            .put(1, 1, formula("'3.投诉'!A1/17", number("0.941176"), Format.RATE))
            .put(2, 1, formula("IF(A1>0.9,\"达标\",\"\")", Value.text("达标"), Format.GENERAL))
            .put(3, 1, formula("IF(A1>0.9,\"\",1)", Value.blank(), Format.COUNT))
            .build();
    List<String> lines = text(sheet, other).lines().filter(l -> l.contains("\t=")).toList();
    assertEquals(
        List.of(
            "A1\tnumber 0.941176\t94.12%\t='3.投诉'!A1/17",
            "A2\ttext\t达标\t=IF(A1>0.9,\"达标\",\"\")", "A3\ttext\t\t=IF(A1>0.9,\"\",1)"),
        lines);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+86 138",
        "-5",
        "@SUM(A1)",
        "=cmd|' /C calc'!A0",
        "<b>&amp;</b>",
        "_x0041_",
        "第一行\n第二行",
        " 前后 ",
        "😀",
        "a\tb"
      })
  void textIsOnlyEverText(String text) throws IOException {
    SheetPlan sheet = SheetPlan.named("文").put(1, 1, SampleBook.text(text, Role.PROSE)).build();
    try (XSSFWorkbook book = open(SampleBook.of(sheet))) {
      assertEquals(text, book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aStyleIsMadeOnceHoweverManyCellsUseIt() throws IOException {
    SheetPlan.Builder sheet = SheetPlan.named("样式");
    int row = 1;
    for (int round = 0; round < 3; round++) {
      for (Role role : Role.values()) {
        for (Format format : Format.values()) {
          sheet.put(row, 1, SampleBook.number("1", role, format));
          sheet.put(row++, 2, CellPlan.of(Value.text("字"), role, format).linkedTo("样式"));
        }
      }
    }
    try (XSSFWorkbook book = open(SampleBook.of(sheet.build()))) {
      int combinations = Role.values().length * Format.values().length;
      assertTrue(book.getNumCellStyles() <= 2 * combinations + 1, "" + book.getNumCellStyles());
      assertTrue(book.getNumberOfFonts() <= 2 * Role.values().length, "" + book.getNumberOfFonts());
    }
  }

  @Test
  void framesFiltersAndPrintsASheet() throws IOException {
    SheetPlan sheet =
        SampleBook.figures("明细")
            .width(2, 20)
            .freeze(1, 1)
            .filter(Area.of(1, 1, 5, 5))
            .scale(new ScalePlan(Area.of(2, 2, 5, 2), true))
            .print(new PrintPlan(true, true, 1))
            .build();
    List<String> lines = text(sheet).lines().toList();
    assertEquals(
        List.of(
            "scale B2:B5",
            "widths 8,20,8,12,10 · frozen 1,1 · filter A1:E5",
            "printed A4 landscape on one page · repeats 1:1 · A1:E5"),
        lines.subList(lines.size() - 4, lines.size() - 1));
  }

  @Test
  void beginsAPageWithARowWhereThePlanSaysSo() throws IOException {
    SheetPlan sheet = SampleBook.figures("月报").breakBefore(4).build();
    byte[] bytes = new WorkbookWriter().bytes(SampleBook.of(sheet), Optional.empty());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertArrayEquals(new int[] {2}, book.getSheetAt(0).getRowBreaks());
    }
  }

  @Test
  void leavesColumnsForTheScreenOutOfPrint() throws IOException {
    SheetPlan sheet = SampleBook.figures("月报").printColumns(2).build();
    byte[] bytes = new WorkbookWriter().bytes(SampleBook.of(sheet), Optional.empty());
    try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
      assertTrue(book.getPrintArea(0).contains("$A$1:$B$"), book.getPrintArea(0));
    }
  }

  @Test
  void offersShortListsInPlaceAndLongOnesFromAHiddenSheet() throws IOException {
    List<String> rooms = IntStream.range(0, 80).mapToObj(i -> "3-1-" + (101 + i)).toList();
    SheetPlan sheet =
        SheetPlan.named("模板")
            .put(1, 1, SampleBook.text("房号", Role.HEAD))
            .choice(new ChoicePlan(Area.of(2, 1, 9, 1), rooms))
            .choice(new ChoicePlan(Area.of(2, 2, 9, 2), List.of("有效", "协调", "过高要求")))
            .choice(new ChoicePlan(Area.of(2, 3, 9, 3), List.of("张三,主任", "李四")))
            .choice(new ChoicePlan(Area.of(2, 4, 9, 4), rooms))
            .check(new CheckPlan(Area.of(2, 5, 9, 5), CheckPlan.Kind.DATE))
            .check(new CheckPlan(Area.of(2, 6, 9, 6), CheckPlan.Kind.COUNT))
            .build();
    List<String> lines = text(sheet).lines().toList();
    assertEquals(
        List.of(
            "entry A2:A9 '_lists'!$A$1:$A$80",
            "entry B2:B9 有效 | 协调 | 过高要求",
            "entry C2:C9 '_lists'!$B$1:$B$2",
            "entry D2:D9 '_lists'!$A$1:$A$80",
            "entry E2:E9 36526",
            "entry F2:F9 0"),
        lines.stream().filter(l -> l.startsWith("entry")).toList());
    assertTrue(lines.contains("# _lists (hidden)"));
    assertTrue(lines.contains("B2\ttext\t李四"));
  }

  @Test
  void aLinkLeadsToItsSheet() throws IOException {
    SheetPlan target = SheetPlan.named("口径 说明").build();
    SheetPlan sheet =
        SheetPlan.named("总览")
            .put(1, 1, SampleBook.text("看口径", Role.NOTE).linkedTo("口径 说明"))
            .build();
    assertTrue(text(sheet, target).contains("A1\ttext\t看口径\t-> '口径 说明'!A1\n"));
  }

  @Test
  void theSamePlanGivesTheSameBytes() {
    assertArrayEquals(bytes(SampleBook.everyChart()), bytes(SampleBook.everyChart()));
  }

  @Test
  void nothingInTheFileTellsWhenOrByWhomItWasWritten() throws IOException {
    Path file = folder.resolve("月报.xlsx");
    new WorkbookWriter().write(SampleBook.everyChart(), file);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      List<? extends ZipEntry> entries = Collections.list(zip.entries());
      assertEquals("[Content_Types].xml", entries.get(0).getName());
      assertEquals(
          List.of(LocalDateTime.of(1980, 2, 1, 12, 0)),
          entries.stream().map(ZipEntry::getTimeLocal).distinct().toList());
      assertEquals(
          List.of("2026-03-31T00:00:00Z", "manyi"),
          properties(zip).stream().filter(p -> !p.equals("客户服务月报")).distinct().toList());
    }
  }

  @Test
  void aPasswordLocksTheWorkbookAndOpensTheSameBytes() throws Exception {
    Path file = folder.resolve("月报.xlsx");
    BookPlan plan = SampleBook.of(SampleBook.figures("密").build());
    new WorkbookWriter().write(plan, file, Optional.of("口令 2026"));
    try (POIFSFileSystem container = new POIFSFileSystem(file.toFile(), true)) {
      Decryptor decryptor = new EncryptionInfo(container).getDecryptor();
      assertTrue(decryptor.verifyPassword("口令 2026"));
      assertArrayEquals(bytes(plan), decryptor.getDataStream(container).readAllBytes());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "a/b",
        "总览?",
        "a:b",
        "'引",
        "引'",
        "_lists",
        "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二"
      })
  void aSheetNameThatNoProgramOpensIsRefused(String name) {
    BookPlan plan = SampleBook.of(SheetPlan.named(name).build());
    assertThrows(IllegalArgumentException.class, () -> bytes(plan));
  }

  @Test
  void namesThatDifferInCaseOnlyAndLinksToNowhereAreRefused() {
    BookPlan twice =
        SampleBook.of(SheetPlan.named("List").build(), SheetPlan.named("LIST").build());
    assertThrows(IllegalArgumentException.class, () -> bytes(twice));
    BookPlan nowhere =
        SampleBook.of(
            SheetPlan.named("总览")
                .put(1, 1, SampleBook.text("看", Role.NOTE).linkedTo("没有"))
                .build());
    assertThrows(IllegalArgumentException.class, () -> bytes(nowhere));
    BookPlan overlapping =
        SampleBook.of(
            SheetPlan.named("总览").merge(Area.of(1, 1, 2, 3)).merge(Area.of(2, 3, 4, 4)).build());
    assertThrows(IllegalArgumentException.class, () -> bytes(overlapping));
  }

  @Test
  void whatNoSpreadsheetHoldsIsRefused() {
    SheetPlan.Builder links = SheetPlan.named("链");
    for (int row = 1; row <= 65_531; row++) {
      links.put(row, 1, SampleBook.text("看", Role.NOTE).linkedTo("链"));
    }
    List<SheetPlan.Builder> tooMuch =
        List.of(
            links,
            SheetPlan.named("行").put(1_048_577, 1, SampleBook.text("末", Role.BODY)),
            SheetPlan.named("列").put(1, 16_385, SampleBook.text("末", Role.BODY)),
            SheetPlan.named("式")
                .put(1, 1, formula("1" + "+1".repeat(4_096), number("4097"), Format.COUNT)),
            SheetPlan.named("提示")
                .choice(new ChoicePlan(Area.of(1, 1, 2, 1), List.of("是"), true, "长".repeat(256))),
            SheetPlan.named("提示")
                .check(new CheckPlan(Area.of(1, 1, 2, 1), CheckPlan.Kind.DATE, "长".repeat(256))));
    for (SheetPlan.Builder sheet : tooMuch) {
      BookPlan plan = SampleBook.of(sheet.build());
      assertThrows(IllegalArgumentException.class, () -> bytes(plan), plan.sheets().get(0).name());
    }
  }

  @Test
  void gridLinesAreOffAndMergedCellsAreFramedAllRound() throws IOException {
    SheetPlan sheet =
        SheetPlan.named("框")
            .put(1, 1, SampleBook.text("合并", Role.BODY))
            .merge(Area.of(1, 1, 2, 3))
            .build();
    try (XSSFWorkbook book = open(SampleBook.of(sheet))) {
      XSSFSheet read = book.getSheetAt(0);
      assertEquals(false, read.isDisplayGridlines());
      assertEquals(
          read.getRow(0).getCell(0).getCellStyle(), read.getRow(1).getCell(2).getCellStyle());
    }
  }

  /** The texts of the file's properties that are not the same in every workbook. */
  private static List<String> properties(ZipFile zip) throws IOException {
    String core =
        new String(
            zip.getInputStream(zip.getEntry("docProps/core.xml")).readAllBytes(),
            StandardCharsets.UTF_8);
    String app =
        new String(
            zip.getInputStream(zip.getEntry("docProps/app.xml")).readAllBytes(),
            StandardCharsets.UTF_8);
    return Pattern.compile(">([^<>]+)<")
        .matcher(core + app)
        .results()
        .map(match -> match.group(1).strip())
        .filter(text -> !text.isEmpty())
        .sorted()
        .collect(Collectors.toList());
  }

  private static CellPlan formula(String formula, Value stored, Format format) {
    return CellPlan.formula(formula, stored, Role.BODY, format);
  }

  private static Value number(String number) {
    return Value.number(new BigDecimal(number));
  }

  private static CellPlan day(int year, int month, int day, Format format) {
    LocalDateTime at = LocalDateTime.of(year, month, day, 0, 0);
    return CellPlan.of(new Value.Moment(at, Value.Moment.Part.DATE, ""), Role.BODY, format);
  }

  private static CellPlan moment(LocalDateTime at) {
    return CellPlan.of(
        new Value.Moment(at, Value.Moment.Part.DATE_AND_TIME, ""), Role.BODY, Format.GENERAL);
  }

  private static String text(SheetPlan... sheets) throws IOException {
    return GridText.of(bytes(SampleBook.of(sheets)));
  }

  private static byte[] bytes(BookPlan plan) {
    return new WorkbookWriter().bytes(plan, Optional.empty());
  }

  private static XSSFWorkbook open(BookPlan plan) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(bytes(plan)));
  }
}
