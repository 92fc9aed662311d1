package manyi.workbook;

import static manyi.workbook.Reading.cells;
import static manyi.workbook.Reading.code;
import static manyi.workbook.Reading.first;
import static manyi.workbook.Reading.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import manyi.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelimitedTextTest {
  private static final List<String> TWO_ROWS =
      List.of("A1 text 房号", "B1 text 姓名", "C1 text 意见", "A2 text 0101", "C2 text 好,的");

  @TempDir Path folder;

  private Path file(String name, String text, Charset charset) throws IOException {
    return Files.write(folder.resolve(name), text.getBytes(charset));
  }

  private Path file(String text) throws IOException {
    return file("5月.csv", text, StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ''",
    "UTF-8, \uFEFF",
    "GB18030, ''",
    "GBK, ''",
    "UTF-16LE, \uFEFF",
    "UTF-16BE, \uFEFF"
  })
  void readsEveryCharset(String charset, String mark) throws Exception {
    String text = mark + "房号,姓名,意见\r\n0101,,\"好,的\"\r\n";
    Path file = file("5月.台账.csv", text, Charset.forName(charset));
    assertEquals(TWO_ROWS, cells(first(file)));
    assertEquals("5月.台账", first(file).name());
  }

  @ParameterizedTest
  @CsvSource({"';'", "'\t'"})
  void findsTheDelimiter(String delimiter) throws Exception {
    String text = "5月台账，共,两,户\n房号;姓名;意见\n0101;;\"好,的\"\n".replace(";", delimiter);
    assertEquals(
        TWO_ROWS.stream()
            .map(c -> c.replace("1 ", "2 ").replace("2 text 01", "3 text 01"))
            .toList()
            .subList(0, 2),
        cells(first(file(text))).subList(1, 3));
  }

  @Test
  void takesTheDelimiterThatTheFileNames() throws Exception {
    assertEquals(
        List.of("A1 text a,b", "B1 text c", "A2 text d,e"),
        cells(first(file("sep=;\r\na,b;c\r\nd,e"))));
  }

  @Test
  void numbersRowsAsExcelDoes() throws Exception {
    assertEquals(
        List.of("A1 text a", "B1 text x\ny", "A4 text b", "B4 text c"),
        cells(first(file("a,\"x\ny\"\n\n , \nb,c"))));
  }

  @Test
  void unwrapsTextThatIsWrittenAsAFormula() throws Exception {
    assertEquals(
        List.of("A1 text 0101", "B1 text =1+1", "A2 text 007", "B2 text \"甲\"说"),
        cells(first(file("=\"0101\",=1+1\n\"=\"\"007\"\"\",\"\"\"甲\"\"说\""))));
  }

  @Test
  void readsOneColumnOnlyFromAFileThatIsTextByName() throws Exception {
    assertEquals(List.of("A1 text 房号", "A2 text 0101"), cells(first(file("房号\n0101"))));
    assertEquals(
        Code.FILE_NOT_A_WORKBOOK,
        code(file("5月.xlsx", "您好，\n请登录后再试。\n谢谢", StandardCharsets.UTF_8)));
  }

  @Test
  void readsATableUnderAnyName() throws Exception {
    assertEquals(
        TWO_ROWS, cells(first(file("a.xls", "房号\t姓名\t意见\n0101\t\t好,的\n", Charset.forName("GBK")))));
  }

  @Test
  void namesTheLineThatCannotBeDecoded() throws Exception {
    byte[] bytes = "房号,意见\n101,非常满意\n102,很好\n103,很不满意非常非常不满意\n".getBytes(StandardCharsets.UTF_8);
    bytes[bytes.length - 30] = (byte) 0xFF;
    Path file = Files.write(folder.resolve("a.csv"), bytes);
    assertEquals(Code.TEXT_NOT_DECODABLE, refused(file).code());
    assertEquals(List.of("4"), refused(file).arguments());
  }

  @Test
  void aQuoteThatNothingClosesSwallowsNoRows() throws Exception {
    Path open = file("房号,意见\n101,\"很好\n102,一般\n103,差\n");
    assertEquals(Code.QUOTE_NOT_CLOSED, code(open));
    Path pair = file("房号,意见\n101,\"很好\n102,\"一般\n103,差\n");
    assertEquals(Code.QUOTE_NOT_CLOSED, code(pair));
    assertEquals(List.of("2"), refused(pair).arguments());
  }
}
