package manyi.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A blank form that somebody opens, types into and saves, as an office would in Excel. */
final class FilledForm {
  private final XSSFWorkbook book;
  private final XSSFSheet sheet;
  private final int headRow;

  private FilledForm(XSSFWorkbook book) {
    this.book = book;
    this.sheet = book.getSheetAt(0);
    this.headRow = exampleRow() - 1;
  }

  static FilledForm open(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return new FilledForm(new XSSFWorkbook(in));
    }
  }

  private int exampleRow() {
    for (Row row : sheet) {
      Cell first = row.getCell(0);
      if (first != null && first.getCellType() == CellType.STRING) {
        String text = first.getStringCellValue();
        if (text.equals("示例") || text.equals("Example")) {
          return row.getRowNum();
        }
      }
    }
    throw new AssertionError("no example");
  }

  XSSFSheet sheet() {
    return sheet;
  }

  XSSFWorkbook book() {
    return book;
  }

  /** The columns by their heads, without stars, from the left. */
  Map<String, Integer> heads() {
    Map<String, Integer> heads = new LinkedHashMap<>();
    for (Cell cell : sheet.getRow(headRow)) {
      int column = cell.getColumnIndex();
      String head = cell.getStringCellValue();
      String over =
          sheet.getRow(headRow - 1).getCell(column) == null
              ? ""
              : sheet.getRow(headRow - 1).getCell(column).getStringCellValue();
      heads.put((head.isEmpty() ? over : head).replace("*", ""), column);
    }
    return heads;
  }

  /** Types into the line behind a word above the heads. */
  FilledForm meta(String label, Object value) {
    for (int row = 0; row < headRow; row++) {
      if (sheet.getRow(row) == null) {
        continue;
      }
      boolean isHere = false;
      for (Cell cell : sheet.getRow(row)) {
        if (isHere && isFirst(cell)) {
          set(cell, value);
          return this;
        }
        isHere |= cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(label);
      }
    }
    throw new AssertionError("no " + label);
  }

  private boolean isFirst(Cell cell) {
    return cell.getCellType() == CellType.BLANK
        && sheet.getMergedRegions().stream()
            .noneMatch(
                area ->
                    area.isInRange(cell)
                        && (area.getFirstColumn() != cell.getColumnIndex()
                            || area.getFirstRow() != cell.getRowIndex()));
  }

  /**
   * Types a record into a row.
   *
   * @param below how many rows below the example, 1 for the first
   */
  FilledForm row(int below, Map<String, ?> record) {
    Map<String, Integer> heads = heads();
    int at = headRow + 1 + below;
    Row row = sheet.getRow(at) == null ? sheet.createRow(at) : sheet.getRow(at);
    record.forEach(
        (head, value) -> {
          Integer column = heads.get(head);
          if (column == null) {
            throw new AssertionError("no column " + head + " in " + heads.keySet());
          }
          Cell cell = row.getCell(column) == null ? row.createCell(column) : row.getCell(column);
          if (cell.getCellStyle().getIndex() == 0 && sheet.getColumnStyle(column) != null) {
            cell.setCellStyle(sheet.getColumnStyle(column));
          }
          set(cell, value);
        });
    return this;
  }

  private void set(Cell cell, Object value) {
    if (value instanceof LocalDateTime moment) {
      cell.setCellValue(moment);
      dated(cell, "yyyy/m/d h:mm");
    } else if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      dated(cell, "yyyy/m/d");
    } else if (value instanceof Number number) {
      cell.setCellValue(number.doubleValue());
    } else {
      cell.setCellValue(String.valueOf(value));
    }
  }

  /** A spreadsheet program gives a date a format where the cell has none. */
  private void dated(Cell cell, String pattern) {
    if (cell.getCellStyle().getDataFormatString().equals("General")) {
      CellStyle style = book.createCellStyle();
      style.cloneStyleFrom(cell.getCellStyle());
      style.setDataFormat(book.createDataFormat().getFormat(pattern));
      cell.setCellStyle(style);
    }
  }

  /** The words that a column's list offers. */
  List<String> offered(String head) {
    int column = heads().get(head);
    List<String> words = new ArrayList<>();
    sheet.getDataValidations().stream()
        .filter(rule -> rule.getRegions().getCellRangeAddresses()[0].isInRange(headRow + 2, column))
        .filter(rule -> rule.getValidationConstraint().getExplicitListValues() != null)
        .forEach(
            rule -> words.addAll(List.of(rule.getValidationConstraint().getExplicitListValues())));
    return words;
  }

  Path save(Path file) {
    book.getCreationHelper().createFormulaEvaluator().evaluateAll();
    try (OutputStream out = Files.newOutputStream(file)) {
      book.write(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }
}
