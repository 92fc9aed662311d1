package manyi.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.IntFunction;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A table of any length and the files that it is saved to.
 *
 * @param sheet its name
 * @param head the headers
 * @param rows how many
 * @param row the cells of a row, counted from 0: texts, numbers and moments
 */
record BenchTable(String sheet, List<String> head, int rows, IntFunction<List<Object>> row) {
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  /** The same columns with fewer rows at most. */
  BenchTable atMost(int most) {
    return new BenchTable(sheet, head, Math.min(rows, most), row);
  }

  /** Saves the kind of file that the name says: .xlsx, .xls or .csv. */
  void save(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    String name = file.getFileName().toString();
    if (name.endsWith(".csv")) {
      csv(file);
    } else if (name.endsWith(".xls")) {
      try (Workbook book = new HSSFWorkbook()) {
        fill(book, file);
      }
    } else {
      try (SXSSFWorkbook book = new SXSSFWorkbook(null, 100, false, true)) {
        fill(book, file);
      }
    }
  }

  private void fill(Workbook book, Path file) throws IOException {
    CellStyle moment = book.createCellStyle();
    moment.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd hh:mm"));
    Sheet to = book.createSheet(sheet);
    Row first = to.createRow(0);
    for (int i = 0; i < head.size(); i++) {
      first.createCell(i).setCellValue(head.get(i));
    }
    for (int i = 0; i < rows; i++) {
      Row next = to.createRow(i + 1);
      List<Object> cells = row.apply(i);
      for (int column = 0; column < cells.size(); column++) {
        put(next.createCell(column), cells.get(column), moment);
      }
    }
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    }
  }

  private static void put(Cell cell, Object value, CellStyle moment) {
    if (value instanceof LocalDateTime at) {
      cell.setCellValue(at);
      cell.setCellStyle(moment);
    } else if (value instanceof Integer number) {
      cell.setCellValue(number);
    } else if (!value.equals("")) {
      cell.setCellValue((String) value);
    }
  }

  private void csv(Path file) throws IOException {
    try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(String.join(",", head) + "\r\n");
      for (int i = 0; i < rows; i++) {
        String before = "";
        for (Object value : row.apply(i)) {
          out.write(before);
          out.write(value instanceof LocalDateTime at ? at.format(MOMENT) : value.toString());
          before = ",";
        }
        out.write("\r\n");
      }
    }
  }
}
