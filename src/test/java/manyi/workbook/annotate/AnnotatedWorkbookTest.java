package manyi.workbook.annotate;

import static manyi.workbook.annotate.MarkedLog.fill;
import static manyi.workbook.annotate.MarkedLog.mark;
import static manyi.workbook.annotate.MarkedLog.open;
import static manyi.workbook.annotate.MarkedLog.plan;
import static manyi.workbook.annotate.MarkedLog.read;
import static manyi.workbook.read.Reading.cells;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.grid.MarkPlan;
import manyi.grid.MarkPlan.Tone;
import manyi.grid.Origin;
import manyi.layout.Palette;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnnotatedWorkbookTest {
  private static final Optional<String> NO_PASSWORD = Optional.empty();

  @TempDir Path folder;
  private MarkedLog desk;

  @BeforeEach
  void prepare() {
    desk = new MarkedLog(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void coloursTheCellAndKeepsTheRestOfItsLook(String ending) throws IOException {
    Path copy =
        desk.copy(desk.log(ending), mark(Tone.WARNING, "7月", "B2"), mark(Tone.ERROR, "7月", "B4"));
    try (XSSFWorkbook book = open(copy)) {
      XSSFSheet sheet = book.getSheet("7月");
      XSSFCell head = sheet.getRow(1).getCell(1);
      assertEquals(
          "FF" + Palette.MARK_WARNING,
          head.getCellStyle().getFillForegroundXSSFColor().getARGBHex());
      assertEquals(BorderStyle.DOUBLE, head.getCellStyle().getBorderBottom());
      assertTrue(head.getCellStyle().getFont().getBold());
      assertEquals("FF" + Palette.INK, head.getCellStyle().getFont().getXSSFColor().getARGBHex());
      assertEquals("FF" + Palette.MARK_ERROR, fill(sheet, 3, 1));
      assertEquals(
          CellLook.parse("000080/FFFFFF"), CellLook.of(sheet.getRow(1).getCell(0).getCellStyle()));
      assertEquals(5000, sheet.getColumnWidth(1));
      assertEquals("1+2", sheet.getRow(2).getCell(3).getCellFormula());
      String comment = sheet.getRow(3).getCell(1).getCellComment().getString().getString();
      assertTrue(comment.contains("“七月底”不是日期\n应为日期\n(date-unreadable)"), comment);
      assertNull(sheet.getRow(2).getCell(1).getCellComment());
    }
  }

  @Test
  void marksTheFirstCellOfAMergedOneAndMakesAMissingOne() throws IOException {
    Path copy =
        desk.copy(desk.log("xlsx"), mark(Tone.NOTE, "7月", "C1"), mark(Tone.ERROR, "7月", "G20"));
    try (XSSFWorkbook book = open(copy)) {
      assertEquals("FF" + Palette.MARK_NOTE, fill(book.getSheet("7月"), 0, 0));
      assertEquals("FF" + Palette.MARK_ERROR, fill(book.getSheet("7月"), 19, 6));
    }
  }

  @Test
  void listsEveryProblemWithALinkToItsCell() throws IOException {
    MarkPlan ofFile =
        new MarkPlan(
            Tone.ERROR, "错误", Optional.empty(), Optional.empty(), "重", "", "", "returns-overlap");
    Path copy =
        desk.copy(
            desk.log("xlsx"),
            ofFile,
            mark(Tone.ERROR, "7月", "B4"),
            mark(Tone.WARNING, "7月", "D5"),
            mark(Tone.NOTE, "旧", ""));
    try (XSSFWorkbook book = open(copy)) {
      XSSFSheet list = book.getSheetAt(0);
      assertEquals("问题清单", list.getSheetName());
      assertEquals(0, book.getActiveSheetIndex());
      assertEquals("整个文件", list.getRow(6).getCell(1).getStringCellValue());
      assertNull(list.getRow(6).getCell(2).getHyperlink());
      assertEquals("'7月'!B4", list.getRow(7).getCell(2).getHyperlink().getAddress());
      assertEquals("'7月'!D5", list.getRow(8).getCell(2).getHyperlink().getAddress());
      assertEquals("'旧'!A1", list.getRow(9).getCell(1).getHyperlink().getAddress());
      assertEquals("date-unreadable", list.getRow(8).getCell(7).getStringCellValue());
      assertTrue(list.isColumnHidden(8));
    }
  }

  @Test
  void leavesTheListOutWhateverItIsCalledAndWhereverItStands() throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, mark(Tone.ERROR, "7月", "B4"));
    try (XSSFWorkbook book = open(copy)) {
      book.setSheetName(0, "给小李");
      book.setSheetOrder("给小李", 2);
      book.getSheet("给小李").shiftRows(0, 9, 2);
      book.getSheet("7月").getRow(3).getCell(1).setCellValue("2025-07-30");
      desk.save(book, "改好.xlsx");
    }
    GridBook mended = read(folder.resolve("改好.xlsx"));
    assertEquals(List.of("7月", "旧"), mended.grids().stream().map(Grid::name).toList());
    assertEquals(Origin.OUTSIDE, mended.origin());
    assertTrue(mended.copyOf().isEmpty());
  }

  @Test
  void addsToTheCommentThatIsThere() throws IOException {
    Path log = desk.log("xlsx");
    try (XSSFWorkbook book = open(log)) {
      XSSFSheet sheet = book.getSheetAt(0);
      sheet.createRow(3).createCell(1).setCellValue("七月底");
      MarkComments.copy(sheet.getRow(3).getCell(1), comment("前台：看不清"));
      MarkComments.copy(CellMarks.cell(sheet, CellRef.parse("C3")), comment("别的"));
      desk.save(book, "有批注.xlsx");
    }
    Path copy = desk.copy(folder.resolve("有批注.xlsx"), mark(Tone.ERROR, "7月", "B4"));
    try (XSSFWorkbook book = open(copy)) {
      XSSFSheet sheet = book.getSheet("7月");
      String text = sheet.getRow(3).getCell(1).getCellComment().getString().getString();
      assertTrue(text.startsWith("前台：看不清\n\n"), text);
      assertTrue(text.contains("“七月底”不是日期"), text);
      assertEquals("别的", sheet.getRow(2).getCell(2).getCellComment().getString().getString());
    }
  }

  private static org.apache.poi.ss.usermodel.Comment comment(String text) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      XSSFSheet sheet = book.createSheet();
      var comment =
          sheet
              .createDrawingPatriarch()
              .createCellComment(
                  new org.apache.poi.xssf.usermodel.XSSFClientAnchor(0, 0, 0, 0, 1, 1, 3, 3));
      comment.setString(text);
      return comment;
    }
  }

  @Test
  void aCopyOfAHalfMendedCopyShowsOnlyWhatIsLeft() throws IOException {
    Path first =
        desk.copy(
            desk.log("xlsx"),
            mark(Tone.WARNING, "7月", "A2"),
            mark(Tone.ERROR, "7月", "B4"),
            mark(Tone.ERROR, "7月", "D5"));
    Path second = folder.resolve("再标注.xlsx");
    assertTrue(
        new AnnotatedWorkbook(first, second, NO_PASSWORD)
            .write(plan(mark(Tone.ERROR, "7月", "D5")))
            .keepsLayout());
    try (XSSFWorkbook book = open(second)) {
      assertEquals(3, book.getNumberOfSheets());
      XSSFSheet sheet = book.getSheet("7月");
      assertEquals(
          CellLook.parse("000080/FFFFFF"), CellLook.of(sheet.getRow(1).getCell(0).getCellStyle()));
      assertEquals(
          FillPatternType.NO_FILL, sheet.getRow(3).getCell(1).getCellStyle().getFillPattern());
      assertEquals(1, sheet.getCellComments().size());
      assertEquals("FF" + Palette.MARK_ERROR, fill(sheet, 4, 3));
    }
    assertEquals(cells(read(first).grids().get(0)), cells(read(second).grids().get(0)));
  }

  @Test
  void beyondTheMostCommentsCellsAreOnlyColouredAndClearedAllTheSame() throws IOException {
    Path first =
        desk.copy(
            desk.log("xlsx"),
            mark(Tone.ERROR, "7月", "A9"),
            mark(Tone.ERROR, "7月", "B4"),
            mark(Tone.ERROR, "7月", "D5"),
            mark(Tone.WARNING, "7月", "A4"),
            mark(Tone.WARNING, "7月", "A9"),
            mark(Tone.WARNING, "7月", "A2"),
            mark(Tone.NOTE, "7月", "B1"));
    try (XSSFWorkbook book = open(first)) {
      XSSFSheet sheet = book.getSheet("7月");
      assertEquals(MarkedLog.COMMENTS, sheet.getCellComments().size());
      assertNull(sheet.getRow(1).getCell(0).getCellComment());
      assertEquals("FF" + Palette.MARK_WARNING, fill(sheet, 1, 0));
      assertEquals("FF" + Palette.MARK_NOTE, fill(sheet, 0, 0));
      assertEquals("A2", book.getSheetAt(0).getRow(11).getCell(2).getStringCellValue());
    }
    Path second = folder.resolve("再标注.xlsx");
    new AnnotatedWorkbook(first, second, NO_PASSWORD).write(plan(mark(Tone.ERROR, "7月", "D5")));
    try (XSSFWorkbook book = open(second)) {
      XSSFSheet sheet = book.getSheet("7月");
      assertEquals(
          CellLook.parse("000080/FFFFFF"), CellLook.of(sheet.getRow(1).getCell(0).getCellStyle()));
      assertEquals("", CellLook.of(sheet.getRow(0).getCell(0).getCellStyle()).fill());
      assertEquals(1, sheet.getCellComments().size());
    }
  }

  @Test
  void manyMergedCellsAreFoundAtOnce() {
    List<CellRangeAddress> areas = new ArrayList<>();
    for (int row = 0; row < 200_000; row++) {
      areas.add(new CellRangeAddress(row, row, 2, 16_383));
    }
    areas.add(new CellRangeAddress(7, 90_000, 0, 1));
    MergedCells merged = new MergedCells(areas);
    for (int row = 1; row <= 200_000; row++) {
      assertEquals(new CellRef(row, 3), merged.firstOf(new CellRef(row, 3 + row % 9)));
      CellRef tall = row >= 8 && row <= 90_001 ? new CellRef(8, 1) : new CellRef(row, 2);
      assertEquals(tall, merged.firstOf(new CellRef(row, 2)));
    }
  }

  @Test
  void theSameProblemsGiveTheSameBytes() throws IOException {
    Path log = desk.log("xlsx");
    MarkPlan[] marks = {mark(Tone.ERROR, "7月", "B4"), mark(Tone.NOTE, "7月", "A2")};
    byte[] first = Files.readAllBytes(desk.copy(log, marks));
    assertArrayEquals(first, Files.readAllBytes(desk.copy(log, marks)));
  }

  @Test
  void replacesNothingButACopyThatNobodyTouched() throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, mark(Tone.ERROR, "7月", "B4"));
    assertEquals(copy, desk.copy(log, mark(Tone.ERROR, "7月", "D5")));
    assertEquals(Code.COPY_EXISTS, refused(log, log));
    assertEquals(Code.COPY_EXISTS, refused(copy, copy));
    assertEquals(Code.COPY_EXISTS, refused(log, desk.text("说明.xlsx", "")));
    try (XSSFWorkbook book = open(copy)) {
      book.getSheet("7月").getRow(3).getCell(1).setCellValue("2025-07-30");
      desk.save(book, "标注.xlsx");
    }
    assertEquals(Code.COPY_EXISTS, refused(log, copy));
    assertEquals(Code.OUTPUT_FOLDER_MISSING, refused(log, folder.resolve("无/标注.xlsx")));
  }

  private static Code refused(Path source, Path target) {
    return assertThrows(Refusal.class, () -> new AnnotatedWorkbook(source, target, NO_PASSWORD))
        .problem()
        .code();
  }

  @Test
  void removesAnOlderCopyAndNothingElse() throws IOException {
    Path log = desk.log("xlsx");
    Path copy = desk.copy(log, mark(Tone.ERROR, "7月", "B4"));
    AnnotatedWorkbook again = new AnnotatedWorkbook(log, copy, NO_PASSWORD);
    assertTrue(again.remove());
    assertFalse(Files.exists(copy));
    assertFalse(again.remove());
    assertTrue(Files.exists(log));
  }
}
