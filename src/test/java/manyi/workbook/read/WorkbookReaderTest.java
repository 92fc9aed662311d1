package manyi.workbook.read;

import static manyi.workbook.read.Reading.cells;
import static manyi.workbook.read.Reading.code;
import static manyi.workbook.read.Reading.first;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Refusal;
import manyi.grid.Area;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkbookReaderTest {
  @TempDir Path folder;

  private static Workbook book(String ending) {
    return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private Path save(Workbook book, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  private static void put(Sheet sheet, int row, int column, double number, String format) {
    Row line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    Cell cell = line.createCell(column);
    cell.setCellValue(number);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsEveryKindOfCell(String ending) throws Exception {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("5月");
      Row row = sheet.createRow(2);
      row.createCell(1).setCellValue(" 电梯困人\n两次 ");
      row.createCell(3).setCellValue(0.1 + 0.2);
      row.createCell(4).setCellValue(true);
      row.createCell(5).setCellErrorValue(FormulaError.DIV0.getCode());
      row.createCell(6).setCellValue("");
      RichTextString rich = book.getCreationHelper().createRichTextString("不满意");
      rich.applyFont(0, 1, book.createFont());
      row.createCell(7).setCellValue(rich);
      assertEquals(
          List.of(
              "B3 text  电梯困人\n两次 ",
              "D3 number 0.3",
              "E3 bool TRUE",
              "F3 broken #DIV/0!",
              "H3 text 不满意"),
          cells(first(save(book, "a." + ending))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void showsNumbersAsTheirFormatDoes(String ending) throws Exception {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("5月");
      put(sheet, 0, 0, 42, "00000");
      put(sheet, 1, 0, 0.1234, "0.0%");
      put(sheet, 2, 0, 1234567.5, "#,##0");
      put(sheet, 3, 0, 7, "\"第\"0\"号\"");
      put(sheet, 4, 0, 13800000000d, "General");
      put(sheet, 5, 0, 13800000000d, "0.00E+00");
      put(sheet, 6, 0, -1234.5, "#,##0.00");
      put(sheet, 7, 0, 0.05, "0.0");
      put(sheet, 8, 0, 110101199001010d, "@");
      put(sheet, 9, 0, 3, "[Red]0");
      assertEquals(
          List.of(
              "A1 number 42 00042",
              "A2 number 0.1234 12.3%",
              "A3 number 1234567.5 1,234,568",
              "A4 number 7 第7号",
              "A5 number 13800000000",
              "A6 number 13800000000 1.38E+10",
              "A7 number -1234.5 -1,234.50",
              "A8 number 0.05 0.1",
              "A9 number 110101199001010",
              "A10 number 3"),
          cells(first(save(book, "a." + ending))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void readsDatesByFormatAndValue(String ending) throws Exception {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("5月");
      put(sheet, 0, 0, 45721, "yyyy-mm-dd");
      put(sheet, 0, 1, 45721, "yyyy\"年\"m\"月\"d\"日\"");
      put(sheet, 0, 2, 45721.395833333336, "yyyy/m/d h:mm");
      put(sheet, 0, 3, 0.395833333333333, "h:mm");
      put(sheet, 0, 4, 45721.999999999, "yyyy/m/d h:mm");
      put(sheet, 0, 5, 59, "m/d/yy");
      put(sheet, 0, 6, 60, "m/d/yy");
      put(sheet, 0, 7, 61, "m/d/yy");
      put(sheet, 0, 8, 0, "m/d/yy");
      put(sheet, 0, 9, -3, "m/d/yy");
      put(sheet, 0, 10, 1.1041666666666667, "[h]:mm");
      put(sheet, 0, 11, 45721.604, "[$-804]yyyy\"年\"m\"月\"d\"日\";@");
      assertEquals(
          List.of(
              "A1 DATE 2025-03-05T00:00 2025-03-05",
              "B1 DATE 2025-03-05T00:00 2025-03-05",
              "C1 DATE_AND_TIME 2025-03-05T09:30 2025-03-05 09:30",
              "D1 TIME 1899-12-31T09:30 09:30",
              "E1 DATE 2025-03-06T00:00 2025-03-06",
              "F1 DATE 1900-02-28T00:00 1900-02-28",
              "G1 DATE 1900-03-01T00:00 1900-03-01",
              "H1 DATE 1900-03-01T00:00 1900-03-01",
              "I1 DATE 1899-12-31T00:00 1900-01-00",
              "J1 number -3",
              "K1 DATE_AND_TIME 1900-01-01T02:30 26:30",
              "L1 DATE_AND_TIME 2025-03-05T14:29:46 2025-03-05 14:29:46"),
          cells(first(save(book, "a." + ending))).stream()
              .map(c -> c.replaceFirst("(number -3) .*", "$1"))
              .toList());
    }
  }

  @Test
  void countsFrom1904WhereTheWorkbookSaysSo() throws Exception {
    try (XSSFWorkbook book = new XSSFWorkbook()) {
      book.getCTWorkbook().getWorkbookPr().setDate1904(true);
      put(book.createSheet("5月"), 0, 0, 44259, "yyyy-mm-dd");
      put(book.getSheetAt(0), 1, 0, 0, "yyyy-mm-dd");
      assertEquals(
          List.of("A1 DATE 2025-03-05T00:00 2025-03-05", "A2 DATE 1904-01-01T00:00 1904-01-01"),
          cells(first(save(book, "a.xlsx"))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void takesTheCachedResultOfAFormula(String ending) throws Exception {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("5月");
      Row row = sheet.createRow(0);
      row.createCell(0).setCellValue(6);
      row.createCell(1).setCellFormula("A1*2");
      row.createCell(2).setCellFormula("A1&\"户\"");
      row.createCell(3).setCellFormula("A1>5");
      row.createCell(4).setCellFormula("A1/0");
      row.createCell(5).setCellFormula("IF(A1>5,\"\",1)");
      book.getCreationHelper().createFormulaEvaluator().evaluateAll();
      assertEquals(
          List.of("A1 number 6", "B1 number 12", "C1 text 6户", "D1 bool TRUE", "E1 broken #DIV/0!"),
          cells(first(save(book, "a." + ending))));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xlsx", "xls"})
  void knowsMergedAndHiddenParts(String ending) throws Exception {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("5月");
      for (int r = 0; r < 5; r++) {
        sheet.createRow(r).createCell(0).setCellValue(r);
      }
      sheet.addMergedRegion(new CellRangeAddress(1, 3, 0, 1));
      sheet.getRow(2).setZeroHeight(true);
      sheet.setColumnHidden(3, true);
      book.createSheet("旧").createRow(0).createCell(0).setCellValue(1);
      book.createSheet("底");
      book.setSheetVisibility(1, SheetVisibility.HIDDEN);
      book.setSheetVisibility(2, SheetVisibility.VERY_HIDDEN);
      GridBook read = WorkbookReader.plain().read(save(book, "a." + ending));
      Grid first = read.grids().get(0);
      assertEquals(List.of(Area.of(2, 1, 4, 2)), first.merges());
      assertTrue(first.isRowHidden(3));
      assertFalse(first.isRowHidden(2));
      assertTrue(first.isColumnHidden(4));
      assertFalse(first.isColumnHidden(3));
      assertEquals(
          List.of("5月 false", "旧 true", "底 true"),
          read.grids().stream().map(g -> g.name() + " " + g.hidden()).toList());
    }
  }

  @Test
  void readsAnEncryptedWorkbookWithItsPassword() throws Exception {
    Path file = encrypted("Secret-7");
    assertEquals(Code.FILE_ENCRYPTED, code(file));
    assertEquals(
        Code.PASSWORD_WRONG,
        assertThrows(Refusal.class, () -> WorkbookReader.withPassword("secret-7").read(file))
            .problem()
            .code());
    assertEquals(
        List.of("A1 text 住户"),
        cells(WorkbookReader.withPassword("Secret-7").read(file).grids().get(0)));
  }

  @Test
  void readsAWorkbookThatIsOnlyProtectedWithoutAPassword() throws Exception {
    assertEquals(List.of("A1 text 住户"), cells(first(encrypted("VelvetSweatshop"))));
  }

  private Path encrypted(String password) throws Exception {
    Path file = folder.resolve("密.xlsx");
    try (XSSFWorkbook book = new XSSFWorkbook();
        POIFSFileSystem documents = new POIFSFileSystem()) {
      book.createSheet("5月").createRow(0).createCell(0).setCellValue("住户");
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword(password);
      try (OutputStream out = encryptor.getDataStream(documents)) {
        book.write(out);
      }
      try (OutputStream out = Files.newOutputStream(file)) {
        documents.writeFilesystem(out);
      }
    }
    return file;
  }

  @Test
  void readsAnEncryptedXlsWithItsPassword() throws Exception {
    Path file;
    Biff8EncryptionKey.setCurrentUserPassword("Secret-7");
    try (Workbook book = new HSSFWorkbook()) {
      book.createSheet("5月").createRow(0).createCell(0).setCellValue("住户");
      file = save(book, "密.xls");
    } finally {
      Biff8EncryptionKey.setCurrentUserPassword(null);
    }
    assertEquals(Code.FILE_ENCRYPTED, code(file));
    assertEquals(
        Code.PASSWORD_WRONG,
        assertThrows(Refusal.class, () -> WorkbookReader.withPassword("other").read(file))
            .problem()
            .code());
    assertEquals(
        List.of("A1 text 住户"),
        cells(WorkbookReader.withPassword("Secret-7").read(file).grids().get(0)));
  }

  @Test
  void keepsNameAndFingerprintAndLeavesTheFileAlone() throws Exception {
    try (Workbook book = book("xlsx")) {
      book.createSheet("5月").createRow(0).createCell(0).setCellValue("房号");
      Path file = save(book, "台账.xls");
      byte[] before = Files.readAllBytes(file);
      GridBook read = WorkbookReader.plain().read(file);
      assertEquals("台账.xls", read.fileName());
      assertEquals(
          HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(before)),
          read.sha256());
      assertArrayEquals(before, Files.readAllBytes(file));
      assertArrayEquals(new String[] {"台账.xls"}, folder.toFile().list());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$台账.xlsx", ".~台账.xlsx", ".~lock.台账.xlsx#"})
  void knowsALockFileByItsName(String name) throws Exception {
    Path lock = Files.writeString(folder.resolve(name), "x");
    assertTrue(WorkbookReader.isLock(lock));
    assertEquals(Code.FILE_IS_LOCK, code(lock));
    assertFalse(WorkbookReader.isLock(folder.resolve("台账~$.xlsx")));
  }
}
