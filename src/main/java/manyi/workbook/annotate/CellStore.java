package manyi.workbook.annotate;

import manyi.grid.Area;
import manyi.grid.Value;
import manyi.workbook.SafeText;
import manyi.workbook.Serial;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;

/** How values and areas are handed to the library that stores them. */
final class CellStore {
  private CellStore() {}

  /**
   * Stores a value; a text is only ever a text, whatever sign it begins with.
   *
   * @param formula true for the result of a formula that the cell holds
   */
  static void store(XSSFCell cell, Value value, boolean formula) {
    if (value instanceof Value.Numeric numeric) {
      cell.setCellValue(numeric.number().doubleValue());
    } else if (value instanceof Value.Moment moment) {
      cell.setCellValue(Serial.of(moment));
    } else if (value instanceof Value.Bool bool) {
      cell.setCellValue(bool.value());
    } else if (value instanceof Value.Broken broken) {
      storeError(cell, broken.shown());
    } else if (value instanceof Value.Text text) {
      cell.setCellValue(SafeText.stored(SafeText.of(text.text())));
    } else if (formula) {
      // A formula whose result shows nothing holds the empty text.
      cell.setCellValue("");
    }
  }

  private static void storeError(XSSFCell cell, String shown) {
    if (FormulaError.isValidCode(codeOf(shown))) {
      cell.setCellErrorValue(FormulaError.forString(shown));
    } else {
      cell.setCellValue(SafeText.stored(SafeText.of(shown)));
    }
  }

  private static int codeOf(String shown) {
    for (FormulaError error : FormulaError.values()) {
      if (error.getString().equals(shown)) {
        return error.getCode();
      }
    }
    return Integer.MIN_VALUE;
  }

  /** An area in the words of the library, which counts from 0. */
  static CellRangeAddress range(Area area) {
    return new CellRangeAddress(
        area.first().row() - 1,
        area.last().row() - 1,
        area.first().column() - 1,
        area.last().column() - 1);
  }
}
