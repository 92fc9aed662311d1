package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.grid.GridBook;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random workbooks, read by us and by the library's user model, agree in every cell. */
class DifferentialTest {
  private static final String[] FORMATS = {
    "General",
    "0",
    "0.00",
    "#,##0",
    "#,##0.00",
    "0%",
    "0.0%",
    "00000",
    "\"第\"0\"号\"",
    "@",
    "0.00E+00",
    "[Red]0.0",
    "#,##0;[Red]-#,##0",
    "yyyy-mm-dd",
    "yyyy/m/d h:mm",
    "yyyy\"年\"m\"月\"d\"日\"",
    "m\"月\"d\"日\"",
    "h:mm:ss",
    "[$-804]yyyy\"年\"m\"月\";@",
    "m/d/yy"
  };

  private static final String[] WORDS = {
    "满意", " 基本满意 ", "不满意\n原因", "x_x000D_y", "_x0041_", "", "a<b>&\"c'", "㐀𠮷", "\t", "1"
  };

  private static final double[] NUMBERS = {
    0,
    1,
    -1,
    42,
    0.5,
    0.1 + 0.2,
    1.0 / 3,
    2.0 / 3,
    59,
    60,
    61,
    45721,
    45721.604,
    45721.9999999,
    13800000000d,
    1.5e15,
    123456789012345d,
    1e-7,
    99.995,
    0.045,
    2958465,
    3e6,
    -0.25
  };

  @TempDir Path folder;

  static LongStream seeds() {
    return LongStream.range(0, 24);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheUserModel(long seed) throws Exception {
    Random random = new Random(seed);
    boolean old = seed % 3 == 0;
    Path file = folder.resolve(old ? "a.xls" : "a.xlsx");
    try (Workbook book = old ? new HSSFWorkbook() : new XSSFWorkbook()) {
      if (book instanceof XSSFWorkbook modern && seed % 5 == 1) {
        modern.getCTWorkbook().getWorkbookPr().setDate1904(true);
      }
      fill(book, random);
      try (OutputStream out = Files.newOutputStream(file)) {
        book.write(out);
      }
    }
    GridBook read = WorkbookReader.plain().read(file);
    try (Workbook book = WorkbookFactory.create(file.toFile(), null, true)) {
      List<String> expected = LibraryCells.of(book);
      List<String> actual = LibraryCells.of(read);
      for (int line = 0; line < Math.min(expected.size(), actual.size()); line++) {
        assertEquals(expected.get(line), actual.get(line));
      }
      assertEquals(expected.size(), actual.size());
    }
  }

  private static void fill(Workbook book, Random random) {
    List<CellStyle> styles = new ArrayList<>();
    for (String format : FORMATS) {
      CellStyle style = book.createCellStyle();
      style.setDataFormat(book.createDataFormat().getFormat(format));
      styles.add(style);
    }
    for (int s = 0; s <= random.nextInt(3); s++) {
      Sheet sheet = book.createSheet("表" + s);
      for (int r = 0; r < 60; r += 1 + random.nextInt(3)) {
        Row row = sheet.createRow(r);
        row.setZeroHeight(random.nextInt(9) == 0);
        for (int c = random.nextInt(3); c < 12; c += 1 + random.nextInt(2)) {
          Cell cell = row.createCell(c);
          cell.setCellStyle(styles.get(random.nextInt(styles.size())));
          fill(book, cell, random);
        }
      }
      sheet.setColumnHidden(random.nextInt(12), true);
      int top = random.nextInt(50);
      sheet.addMergedRegion(new CellRangeAddress(top, top + 1 + random.nextInt(4), 2, 4));
      if (s > 0) {
        book.setSheetVisibility(
            s, random.nextBoolean() ? SheetVisibility.HIDDEN : SheetVisibility.VERY_HIDDEN);
      }
    }
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
  }

  private static void fill(Workbook book, Cell cell, Random random) {
    switch (random.nextInt(9)) {
      case 0 -> {}
      case 1, 2 -> cell.setCellValue(WORDS[random.nextInt(WORDS.length)]);
      case 3 -> cell.setCellValue(random.nextBoolean());
      case 4 -> cell.setCellErrorValue(FormulaError.NA.getCode());
      case 5 -> {
        RichTextString rich = book.getCreationHelper().createRichTextString("投诉处理");
        rich.applyFont(1, 3, book.createFont());
        cell.setCellValue(rich);
      }
      case 6 -> {
        String[] formulas = {"1/3", "\"甲\"&\"乙\"", "1>2", "1/0", "45721+0.25", "\"\""};
        cell.setCellFormula(formulas[random.nextInt(formulas.length)]);
      }
      case 7 -> cell.setCellValue(Math.round(random.nextDouble() * 1e9) / 1e4);
      default -> cell.setCellValue(NUMBERS[random.nextInt(NUMBERS.length)]);
    }
  }
}
