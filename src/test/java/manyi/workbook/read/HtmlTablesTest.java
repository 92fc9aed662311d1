package manyi.workbook.read;

import static manyi.workbook.read.Reading.cells;
import static manyi.workbook.read.Reading.code;
import static manyi.workbook.read.Reading.first;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.grid.Area;
import manyi.grid.Grid;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTablesTest {
  @TempDir Path folder;

  private Path file(String html, Charset charset) throws IOException {
    return Files.write(folder.resolve("台账.xls"), html.getBytes(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"GBK", "UTF-8"})
  void readsHeadsAndCells(String charset) throws Exception {
    Grid grid =
        first(
            file(
                """
                <html xmlns:x="urn:schemas-microsoft-com:office:excel">
                <head><meta http-equiv=Content-Type content="text/html; charset=%s"></head><body>
                <table border=1><thead><tr><th>房号</th><th> 投诉&nbsp;内容</th></tr></thead>
                <tr><td style='mso-number-format:"\\@"'>0101</td><td>楼上<br>漏水 &amp;<b>噪音</b></td></tr>
                <tr><td>&nbsp;</td><td></td></tr>
                <tr><td>0102<td>无
                </table></body></html>
                """
                    .formatted(charset),
                Charset.forName(charset)));
    assertEquals("台账", grid.name());
    assertEquals(
        List.of(
            "A1 text 房号",
            "B1 text 投诉 内容",
            "A2 text 0101",
            "B2 text 楼上\n漏水 &噪音",
            "A4 text 0102",
            "B4 text 无"),
        cells(grid));
  }

  @Test
  void spansBecomeMerges() throws Exception {
    Grid grid =
        first(
            file(
                "<table><tr><th colspan=3>月报</tr><tr><td rowspan=2>1栋<td>a<td>b</tr><tr"
                    + " style='display: none'><td>c<td>d</tr><tr><td>e<td"
                    + " rowspan=9>f<td>g</tr></table>",
                StandardCharsets.UTF_8));
    assertEquals(
        List.of(
            "A1 text 月报",
            "A2 text 1栋",
            "B2 text a",
            "C2 text b",
            "B3 text c",
            "C3 text d",
            "A4 text e",
            "B4 text f",
            "C4 text g"),
        cells(grid));
    assertEquals(List.of(Area.of(1, 1, 1, 3), Area.of(2, 1, 3, 1)), grid.merges());
    assertTrue(grid.isRowHidden(3));
  }

  @Test
  void severalTablesStandOneUnderAnother() throws Exception {
    Grid grid =
        first(
            file(
                "<table><caption>2025年3月</caption><tr><td>a</tr></table><p>其他</p>"
                    + "<table><tr><td>b<table><tr><td>inner</table></tr></table>",
                StandardCharsets.UTF_8));
    assertEquals(
        List.of("A1 text 2025年3月", "A2 text a", "A4 text b", "A6 text inner"), cells(grid));
  }

  @Test
  void aPageWithoutATableIsNoWorkbook() throws Exception {
    Path page = file("<!DOCTYPE html><html><body>请重新登录</body></html>", StandardCharsets.UTF_8);
    assertEquals(Code.FILE_NOT_A_WORKBOOK, code(page));
  }
}
