package manyi.workbook.read;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.grid.Value;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * What a workbook holds by the library's user model, and what it holds by our reading, in the same
 * words: a line for each sheet, each filled cell, each merged area and all that is hidden.
 */
public final class LibraryCells {
  private LibraryCells() {}

  /** As the library's user model has it. */
  public static List<String> of(Workbook book) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < book.getNumberOfSheets(); i++) {
      boolean hidden = book.getSheetVisibility(i) != SheetVisibility.VISIBLE;
      lines.add((hidden ? "hidden " : "") + "sheet " + book.getSheetName(i));
      lines.addAll(expected(book.getSheetAt(i)));
    }
    return lines;
  }

  /** As we read it. */
  public static List<String> of(GridBook book) {
    List<String> lines = new ArrayList<>();
    for (Grid grid : book.grids()) {
      lines.add((grid.hidden() ? "hidden " : "") + "sheet " + grid.name());
      lines.addAll(actual(grid));
    }
    return lines;
  }

  private static List<String> expected(Sheet sheet) {
    List<String> lines = new ArrayList<>();
    for (Row row : sheet) {
      int before = lines.size();
      for (Cell cell : row) {
        String text = expected(cell);
        if (!text.isEmpty()) {
          lines.add(cell.getAddress() + " " + text);
        }
      }
      if (row.getZeroHeight() && lines.size() > before) {
        lines.add("hidden " + (row.getRowNum() + 1));
      }
    }
    for (int column = 0; column < 20; column++) {
      if (sheet.isColumnHidden(column)) {
        lines.add("hidden column " + (column + 1));
      }
    }
    sheet.getMergedRegions().forEach(m -> lines.add("merged " + m.formatAsString()));
    return lines;
  }

  private static String expected(Cell cell) {
    CellType type =
        cell.getCellType() == CellType.FORMULA
            ? cell.getCachedFormulaResultType()
            : cell.getCellType();
    return switch (type) {
      case STRING -> {
        String text = cell.getStringCellValue();
        yield text == null || text.isBlank() ? "" : "text " + text;
      }
      case BOOLEAN -> "bool " + cell.getBooleanCellValue();
      case ERROR -> "broken " + FormulaError.forInt(cell.getErrorCellValue()).getString();
      case NUMERIC -> expectedNumber(cell);
      default -> "";
    };
  }

  private static String expectedNumber(Cell cell) {
    double number = cell.getNumericCellValue();
    boolean date = DateUtil.isADateFormat(cell.getCellStyle().getDataFormat(), format(cell));
    boolean from1904 =
        cell.getSheet().getWorkbook() instanceof XSSFWorkbook modern && modern.isDate1904();
    int lastDay = from1904 ? 2957003 : 2958465;
    if (date && number >= 1 && number <= lastDay) {
      return "moment " + DateUtil.getLocalDateTime(number, from1904, true);
    }
    if (date && number >= 0 && number < 1) {
      return "early";
    }
    BigDecimal exact = new BigDecimal(NumberToTextConverter.toText(number));
    String shown =
        date || format(cell).equals("General") || format(cell).equals("@")
            ? exact.toPlainString()
            : new DataFormatter(Locale.ROOT)
                .formatRawCellContents(number, cell.getCellStyle().getDataFormat(), format(cell));
    return "number " + exact.stripTrailingZeros().toPlainString() + " " + shown;
  }

  private static String format(Cell cell) {
    return cell.getCellStyle().getDataFormatString();
  }

  private static List<String> actual(Grid grid) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < grid.size(); i++) {
      int row = grid.number(i);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        Value value = grid.at(row, column);
        if (!value.isBlank()) {
          lines.add(new CellRef(row, column) + " " + actual(value));
        }
      }
      if (grid.isRowHidden(row)) {
        lines.add("hidden " + row);
      }
    }
    for (int column = 1; column <= 20; column++) {
      if (grid.isColumnHidden(column)) {
        lines.add("hidden column " + column);
      }
    }
    grid.merges()
        .forEach(
            m -> lines.add("merged " + CellRangeAddress.valueOf(m.toString()).formatAsString()));
    return lines;
  }

  private static String actual(Value value) {
    if (value instanceof Value.Moment moment) {
      LocalDateTime at = moment.at();
      boolean early = at.getYear() == 1899 || at.toLocalDate().toString().equals("1904-01-01");
      return early ? "early" : "moment " + at;
    }
    if (value instanceof Value.Numeric number) {
      return "number " + number.number().toPlainString() + " " + number.shown();
    }
    return value instanceof Value.Bool bool
        ? "bool " + bool.value()
        : value.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + value.shown();
  }
}
