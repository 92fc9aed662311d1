package manyi.samples;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A sheet as staff would type it, row after row, and the file that it is saved to. */
final class SampleSheet {
  private final Workbook book;
  private Sheet sheet;
  private final CellStyle plain;
  private final CellStyle head;
  private final CellStyle title;
  private final CellStyle date;
  private final CellStyle dateTime;
  private int next;

  private SampleSheet(Workbook book, String name) {
    this.book = book;
    this.sheet = book.createSheet(name);
    this.plain = bordered();
    this.head = bordered();
    Font bold = book.createFont();
    bold.setBold(true);
    head.setFont(bold);
    head.setAlignment(HorizontalAlignment.CENTER);
    this.title = book.createCellStyle();
    Font large = book.createFont();
    large.setBold(true);
    large.setFontHeightInPoints((short) 16);
    title.setFont(large);
    title.setAlignment(HorizontalAlignment.CENTER);
    this.date = bordered();
    date.setDataFormat(book.createDataFormat().getFormat("yyyy/m/d"));
    this.dateTime = bordered();
    dateTime.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
  }

  static SampleSheet xlsx(String name) {
    return new SampleSheet(new XSSFWorkbook(), name);
  }

  static SampleSheet xls(String name) {
    return new SampleSheet(new HSSFWorkbook(), name);
  }

  /** Goes on with another sheet of the same workbook. */
  SampleSheet sheet(String name) {
    sheet = book.createSheet(name);
    next = 0;
    return this;
  }

  /** Hides the sheet that is being written. */
  SampleSheet hideSheet() {
    book.setSheetHidden(book.getSheetIndex(sheet), true);
    return this;
  }

  /** Hides a row that was written, counted from 1. */
  SampleSheet hideRow(int row) {
    sheet.getRow(row - 1).setZeroHeight(true);
    return this;
  }

  /** Hides a column, counted from 1. */
  SampleSheet hideColumn(int column) {
    sheet.setColumnHidden(column - 1, true);
    return this;
  }

  private CellStyle bordered() {
    CellStyle style = book.createCellStyle();
    style.setBorderBottom(BorderStyle.THIN);
    style.setBorderTop(BorderStyle.THIN);
    style.setBorderLeft(BorderStyle.THIN);
    style.setBorderRight(BorderStyle.THIN);
    return style;
  }

  /** A title merged over a number of columns. */
  SampleSheet title(String text, int columns) {
    Cell cell = sheet.createRow(next).createCell(0);
    cell.setCellValue(text);
    cell.setCellStyle(title);
    sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
    next++;
    return this;
  }

  SampleSheet head(Object... cells) {
    return row(head, List.of(cells));
  }

  SampleSheet row(List<?> cells) {
    return row(plain, cells);
  }

  /** A line without borders, such as a note or the place to sign. */
  SampleSheet line(Object... cells) {
    return row(null, List.of(cells));
  }

  SampleSheet blank() {
    next++;
    return this;
  }

  /** The number of the row that comes next, as Excel shows it. */
  int nextRow() {
    return next + 1;
  }

  /** Merges cells, rows and columns counted from 1. */
  SampleSheet merge(int firstRow, int lastRow, int firstColumn, int lastColumn) {
    sheet.addMergedRegion(
        new CellRangeAddress(firstRow - 1, lastRow - 1, firstColumn - 1, lastColumn - 1));
    return this;
  }

  private SampleSheet row(CellStyle style, List<?> cells) {
    Row row = sheet.createRow(next++);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = row.createCell(i);
      if (style != null) {
        cell.setCellStyle(style);
      }
      put(cell, cells.get(i));
    }
    return this;
  }

  private void put(Cell cell, Object value) {
    if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      cell.setCellStyle(date);
    } else if (value instanceof LocalDateTime moment) {
      cell.setCellValue(moment);
      cell.setCellStyle(dateTime);
    } else if (value instanceof Formula formula) {
      cell.setCellFormula(formula.text());
      cell.setCellValue(formula.result());
    } else if (value instanceof LostFormula formula) {
      cell.setCellFormula(formula.text());
      cell.setCellErrorValue(FormulaError.REF.getCode());
    } else if (!value.toString().isEmpty()) {
      cell.setCellValue(value.toString());
    }
  }

  /** A formula with the result that Excel would have stored. */
  record Formula(String text, double result) {}

  /** A formula whose cell was deleted. */
  record LostFormula(String text) {}

  SampleSheet widths(int... characters) {
    for (int i = 0; i < characters.length; i++) {
      sheet.setColumnWidth(i, characters[i] * 256);
    }
    return this;
  }

  /** Saves the workbook; two runs give the same bytes. */
  void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    if (book instanceof XSSFWorkbook modern) {
      var properties = modern.getProperties().getCoreProperties();
      Date day = Date.from(LocalDate.of(2025, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC));
      properties.setCreated(Optional.of(day));
      properties.setCreator("");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    book.write(bytes);
    book.close();
    Files.write(
        file,
        book instanceof XSSFWorkbook ? withoutTimes(bytes.toByteArray()) : bytes.toByteArray());
  }

  private static byte[] withoutTimes(byte[] zip) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTimeLocal(LocalDateTime.of(2025, 1, 1, 0, 0));
        out.putNextEntry(copy);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
