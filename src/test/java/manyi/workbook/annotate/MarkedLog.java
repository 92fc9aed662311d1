package manyi.workbook.annotate;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import manyi.grid.AnnotationPlan;
import manyi.grid.CellRef;
import manyi.grid.GridBook;
import manyi.grid.MarkPlan;
import manyi.grid.MarkPlan.Tone;
import manyi.language.Language;
import manyi.workbook.read.WorkbookReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A log that people keep, marks for it, and the copy that comes of both. */
final class MarkedLog {
  /** The most cells that get a comment. */
  static final int COMMENTS = 4;

  private final Path folder;

  MarkedLog(Path folder) {
    this.folder = folder;
  }

  static MarkPlan mark(Tone tone, String sheet, String cell) {
    return new MarkPlan(
        tone,
        "警告",
        Optional.of(sheet),
        Optional.of(cell).filter(c -> !c.isEmpty()).map(CellRef::parse),
        "“七月底”不是日期",
        "应为日期",
        "",
        "date-unreadable");
  }

  static AnnotationPlan plan(MarkPlan... marks) {
    return new AnnotationPlan(
        Language.ZH,
        "问题清单",
        "台账.xlsx 的问题清单",
        List.of("内部", "共几处", "怎么用"),
        List.of("序号", "工作表", "单元格", "程度", "问题", "应当是", "怎么办", "代码"),
        "整个文件",
        "页脚",
        COMMENTS,
        List.of(marks));
  }

  Path copy(Path source, MarkPlan... marks) {
    Path target = folder.resolve("标注.xlsx");
    assertTrue(
        new AnnotatedWorkbook(source, target, Optional.empty()).write(plan(marks)).keepsLayout());
    return target;
  }

  Path save(Workbook book, String name) throws IOException {
    Path file = folder.resolve(name);
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
    return file;
  }

  Path text(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  static XSSFWorkbook open(Path file) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(Files.readAllBytes(file)));
  }

  static GridBook read(Path file) {
    return WorkbookReader.plain().read(file);
  }

  static Workbook book(String ending) {
    return ending.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  /** A log with a dark head, a number as text, a date, a fill, merged cells and hidden parts. */
  Path log(String ending) throws IOException {
    try (Workbook book = book(ending)) {
      Sheet sheet = book.createSheet("7月");
      CellStyle dark = book.createCellStyle();
      dark.setFillPattern(FillPatternType.SOLID_FOREGROUND);
      dark.setFillForegroundColor(IndexedColors.DARK_BLUE.getIndex());
      Font white = book.createFont();
      white.setColor(IndexedColors.WHITE.getIndex());
      white.setBold(true);
      dark.setFont(white);
      dark.setBorderBottom(BorderStyle.DOUBLE);
      CellStyle date = book.createCellStyle();
      date.setDataFormat(book.createDataFormat().getFormat("yyyy\"年\"m\"月\"d\"日\""));
      sheet.createRow(0).createCell(0).setCellValue("投诉台账");
      sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
      String[] heads = {"房号", "日期", "内容", "次数"};
      for (int i = 0; i < heads.length; i++) {
        Cell head = cell(sheet, 1, i);
        head.setCellValue(heads[i]);
        head.setCellStyle(dark);
      }
      cell(sheet, 2, 0).setCellValue("0101");
      Cell day = cell(sheet, 2, 1);
      day.setCellValue(45858);
      day.setCellStyle(date);
      cell(sheet, 2, 2).setCellValue("=1+1 门禁");
      cell(sheet, 2, 3).setCellFormula("1+2");
      cell(sheet, 2, 3).setCellValue(3);
      cell(sheet, 3, 1).setCellValue("七月底");
      cell(sheet, 4, 3).setCellErrorValue((byte) 7);
      sheet.getRow(4).setZeroHeight(true);
      sheet.setColumnHidden(2, true);
      sheet.setColumnWidth(1, 5000);
      book.createSheet("旧").createRow(0).createCell(0).setCellValue(true);
      book.setSheetHidden(1, true);
      return save(book, "台账." + ending);
    }
  }

  private static Cell cell(Sheet sheet, int row, int column) {
    if (sheet.getRow(row) == null) {
      sheet.createRow(row);
    }
    Cell cell = sheet.getRow(row).getCell(column);
    return cell == null ? sheet.getRow(row).createCell(column) : cell;
  }

  static String fill(XSSFSheet sheet, int row, int column) {
    return sheet
        .getRow(row)
        .getCell(column)
        .getCellStyle()
        .getFillForegroundXSSFColor()
        .getARGBHex();
  }
}
