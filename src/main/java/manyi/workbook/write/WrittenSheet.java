package manyi.workbook.write;

import manyi.workbook.HiddenSheets;
import manyi.workbook.SafeText;
import manyi.workbook.WrittenCells;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Puts the hidden sheet into a report that keeps what the report said when it was written. */
final class WrittenSheet {
  private WrittenSheet() {}

  static void put(XSSFWorkbook book, WrittenCells written) {
    XSSFSheet sheet = book.createSheet(HiddenSheets.WRITTEN);
    book.setSheetVisibility(book.getSheetIndex(sheet), SheetVisibility.VERY_HIDDEN);
    int next = 0;
    for (WrittenCells.Line line : written.lines()) {
      XSSFRow row = sheet.createRow(next++);
      row.createCell(0).setCellValue(SafeText.stored(SafeText.of(line.sheet())));
      row.createCell(1).setCellValue(line.row());
      for (int i = 0; i < line.texts().size(); i++) {
        row.createCell(i + 2).setCellValue(line.texts().get(i));
      }
    }
  }
}
