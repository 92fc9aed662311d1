package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFSheetConditionalFormatting;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Colours that follow a rule are no reason to call a workbook damaged. */
class ConditionalFormatsTest {
  @TempDir Path folder;

  @Test
  void anXlsWhoseColourScaleTheLibraryDoesNotUnderstandIsReadAllTheSame() throws IOException {
    byte[] bytes = scaled();
    boolean isBroken = false;
    for (int i = 0; i + 5 < bytes.length; i++) {
      // A rule of 2007 names its type twice; without it the header before it stands alone.
      if (bytes[i] == 0x7A && bytes[i + 1] == 8 && bytes[i + 4] == 0x7A && bytes[i + 5] == 8) {
        bytes[i] = (byte) 0xB7;
        bytes[i + 1] = 0;
        isBroken = true;
      }
    }
    Path file = Files.write(folder.resolve("台账.xls"), bytes);

    assertEquals(true, isBroken);
    assertEquals(List.of("A1 text 满意户数", "A2 number 7"), Reading.cells(Reading.first(file)));
  }

  private static byte[] scaled() throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook()) {
      HSSFSheet sheet = book.createSheet("3月");
      sheet.createRow(0).createCell(0).setCellValue("满意户数");
      sheet.createRow(1).createCell(0).setCellValue(7);
      HSSFSheetConditionalFormatting formats = sheet.getSheetConditionalFormatting();
      formats.addConditionalFormatting(
          new CellRangeAddress[] {CellRangeAddress.valueOf("A2:A9")},
          formats.createConditionalFormattingColorScaleRule());
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      book.write(out);
      return out.toByteArray();
    }
  }
}
