package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a completion is the time of closing (D16) is decided sheet by sheet, and once. */
class ClosingSheetsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void aDesk() {
    desk = Desk.in(folder, "--households", "90", "--occupied", "80");
  }

  private void workbook(String name, String completion, String other) throws IOException {
    try (XSSFWorkbook book = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(desk.path(name))) {
      sheet(book, "一期", completion, "A-1");
      sheet(book, "二期", other, "B-1");
      book.write(out);
    }
  }

  /** A complaint that was revisited two days before its completion. */
  private static void sheet(XSSFWorkbook book, String name, String completion, String number) {
    Sheet sheet = book.createSheet(name);
    List<List<String>> lines =
        List.of(
            List.of("投诉编号", "投诉时间", "房号", "投诉内容", completion, "回访时间"),
            List.of(number, "2025-03-10", "1-1-101", "灯坏" + name, "2025-03-20", "2025-03-18"));
    for (int row = 0; row < lines.size(); row++) {
      var cells = sheet.createRow(row);
      for (int column = 0; column < lines.get(row).size(); column++) {
        cells.createCell(column).setCellValue(lines.get(row).get(column));
      }
    }
  }

  private String revisits() {
    var figures = desk.show("complaints", "--month", "2025-03").get("revisits");
    return figures.get("done")
        + " done, "
        + figures.get("inTime")
        + " in time, "
        + figures.get("undetermined")
        + " undetermined";
  }

  @Test
  void aSheetThatClosesSpeaksForItselfAlone() throws IOException {
    workbook("2025年3月投诉台账.xlsx", "关闭时间", "完成时间");
    String said = desk.imports(0, "complaints", "2025年3月投诉台账.xlsx").err();
    assertTrue(said.contains("revisit-before-completed") && said.contains("二期!F2"), said);
    assertEquals("2 done, 1 in time, 1 undetermined", revisits());
  }

  @Test
  void bothCloseOrNeither() throws IOException {
    workbook("2025年3月投诉台账.xlsx", "关闭时间", "流程结束时间");
    desk.imports(0, "complaints", "2025年3月投诉台账.xlsx");
    assertEquals("2 done, 2 in time, 0 undetermined", revisits());
    workbook("2025年3月投诉台账.xlsx", "完成时间", "办结时间");
    desk.imports(0, "complaints", "2025年3月投诉台账.xlsx");
    // The completion that counts is the one of the later log, and so is what its head says.
    assertEquals("2 done, 0 in time, 2 undetermined", revisits());
  }
}
