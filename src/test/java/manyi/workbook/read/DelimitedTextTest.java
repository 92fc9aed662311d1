package manyi.workbook.read;

import static manyi.workbook.read.Reading.cells;
import static manyi.workbook.read.Reading.code;
import static manyi.workbook.read.Reading.first;
import static manyi.workbook.read.Reading.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.diagnostic.Code;
import manyi.grid.Grid;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

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
    Grid open = first(file("房号,意见\n101,\"很好\n102,一般\n103,差\n"));
    assertEquals("[2]", open.broken().keySet().toString());
    assertEquals(List.of("A3 text 102", "B3 text 一般", "A4 text 103", "B4 text 差"), tail(open, 4));
    Grid pair = first(file("房号,意见\r\n101,\"很好\r\n102,\"一般\r\n103,差\r\n"));
    assertEquals("[2, 3]", pair.broken().keySet().toString());
    assertEquals(List.of("A4 text 103", "B4 text 差"), tail(pair, 2));
    assertEquals(3, pair.broken().get(3).line());
  }

  private static List<String> tail(Grid grid, int count) {
    List<String> cells = cells(grid);
    return cells.subList(cells.size() - count, cells.size());
  }

  /** Two quotes without a partner, some rows apart, would make one cell of what lies between. */
  @Test
  void rowsBetweenTwoStrayQuotesAreRows() throws Exception {
    Grid grid =
        first(
            file(
                """
                编号,日期,内容,备注
                T1,2025-03-01,灯不亮,"
                T2,2025-03-02,门坏,
                T3,2025-03-03,漏水,"
                T4,2025-03-04,噪音,急
                """));
    assertEquals("[2, 4]", grid.broken().keySet().toString());
    assertEquals("T2 T4", grid.at(3, 1).shown() + " " + grid.at(5, 1).shown());
  }

  @Test
  void aCellOfSeveralLinesIsNoSwallowedRow() throws Exception {
    Grid grid =
        first(file("编号,日期,内容\nT1,2025-03-01,\"第一，灯不亮\n第二, 门坏, 锁也坏\n\"\nT2,2025-03-02,漏水\n"));
    assertEquals("{}", grid.broken().toString());
    assertEquals("T2", grid.at(3, 1).shown());
  }

  @Test
  void aBrokenHeadIsReadWithoutTheQuote() throws Exception {
    Grid grid = first(file("\"编号,日期,\"内容\"\nT1,2025-03-01,灯不亮\nT2,2025-03-02,漏水\n"));
    assertEquals(List.of("A1 text 编号", "B1 text 日期", "C1 text 内容"), cells(grid).subList(0, 3));
    assertEquals("[1]", grid.broken().keySet().toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'1-2-301 | 1-2-301",
        "'2025-03-01 | 2025-03-01",
        "\"'0101\" | 0101",
        "''0101 | ''0101",
        "'很好' | '很好'",
        "'tis Bob's | 'tis Bob's",
        "' | '",
        "don't | don't"
      },
      quoteCharacter = '~')
  void anApostropheBeforeAValueIsNoPartOfIt(String written, String read) throws Exception {
    Grid grid = first(file("编号,房号\nT1," + written + "\nT2,2\n"));
    assertEquals(read, grid.at(2, 2).shown());
  }

  @Test
  void readsApostrophesAsQuotesWhereTheyAreTheQuotes() throws Exception {
    Grid grid = first(file("编号,'内容'\nT1,'灯, 不亮'\nT2,'漏水, 急'\nT3,好\n"));
    assertEquals(
        List.of("A2 text T1", "B2 text 灯, 不亮", "A3 text T2", "B3 text 漏水, 急"),
        cells(grid).subList(2, 6));
  }

  @Test
  void readsCellsBehindSpaces() throws Exception {
    Grid grid = first(file("编号, \"内容\"\nT1, \"灯, 不亮\"\nT2, \"漏水, 急\"\n"));
    assertEquals(
        List.of("A2 text T1", "B2 text 灯, 不亮", "A3 text T2", "B3 text 漏水, 急"),
        cells(grid).subList(2, 6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "T3,2025-03-03,,1-1-103,漏水,13 | [4]",
        "T3,,2025-03-03,1-1-103,漏水,13 | [4]",
        "T32025-03-03,1-1-103,漏水,13 | [4]",
        "T3,2025-03-031-1-103,漏水,13 | [4]",
        "T3,2025-03-03,1-1-103,漏水,急,13 | [4]",
        "T3,2025-03-03,1-1-103漏水, | [4]",
        "T3,2025-03-03\"1-1-103, 后门\",漏水,13 | [4]",
        "T3,2025-03-03,1-1-103,漏水 | []",
        "T3,2025-03-03,1-1-103 | []",
        "T3,2025-03-03,1-1-103,漏水,13,, | []",
        "T3,2025-03-03,1-1-103,,漏水, | [4]",
        "合计,3 | []",
        "制表：甲,,审核：乙,2025-03-31 | []"
      })
  void namesRowsWhoseCellsAreShifted(String row, String broken) throws Exception {
    String sound = "T%d,2025-03-0%d,1-1-10%d,灯不亮,1%d\n";
    StringBuilder text = new StringBuilder("编号,日期,房号,内容,分钟\n");
    text.append(sound.formatted(1, 1, 1, 1)).append(sound.formatted(2, 2, 2, 2)).append(row);
    for (int i = 4; i <= 9; i++) {
      text.append('\n').append(sound.formatted(i, i, i, i).strip());
    }
    Grid grid = first(file(text.toString()));
    assertEquals(broken, grid.broken().keySet().toString());
    assertEquals("T9", grid.at(10, 1).shown());
  }

  static LongStream seeds() {
    return LongStream.range(0, 40);
  }

  /**
   * Well-formed text of all kinds, also across the edges of buffers, is as the library reads it.
   */
  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheLibraryOnSoundText(long seed) throws Exception {
    Random random = new Random(seed);
    String end = List.of("\n", "\r\n", "\r").get(random.nextInt(3));
    String[] cells = {"", "满意", "a,b", "说\"好\"", "第一行" + end + "第二行", " x ", "\uD83D\uDE00", "1-1"};
    StringBuilder text = new StringBuilder("编号,甲,乙,丙" + end);
    for (int row = 0; row < 60; row++) {
      text.append("T").append(row);
      for (int column = 0; column < 3; column++) {
        String cell = cells[random.nextInt(cells.length)];
        boolean isQuoted = cell.matches("(?s).*[,\"\r\n].*") || random.nextInt(4) == 0;
        text.append(',').append(isQuoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
      }
      text.append(end);
      // So that the rows after it lie across the edge of a buffer.
      if (row % 10 == 9) {
        int edge = 1 << (12 + row / 10);
        int room = edge - text.length() - random.nextInt(40) - 12;
        text.append(room > 0 ? "F" + row + ",," + "长".repeat(room) + "," + end : "");
      }
    }
    List<String> expected = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(text.toString(), CSVFormat.RFC4180)) {
      parser.forEach(record -> expected.add(String.join("|", record.toList())));
    }
    Grid grid = first(file(text.toString()));
    List<String> actual = new ArrayList<>();
    for (int row = 1; row <= expected.size(); row++) {
      actual.add(
          "%s|%s|%s|%s"
              .formatted(
                  grid.at(row, 1).shown(),
                  grid.at(row, 2).shown(),
                  grid.at(row, 3).shown(),
                  grid.at(row, 4).shown()));
    }
    assertEquals(expected, actual);
    assertEquals("{}", grid.broken().toString());
  }

  @Test
  void aFewCharactersThatNoTextHasAreDamageAndTheRowsAreRead() throws IOException {
    Path file = folder.resolve("台账.csv");
    Files.writeString(file, "投诉日期,房号\n2026-04-01,1-\u0000101\n2026-04-02,1-102\n");
    Grid grid = WorkbookReader.plain().read(file).grids().get(0);
    assertEquals("1-\u0000101", grid.at(2, 2).shown());
    assertEquals("1-102", grid.at(3, 2).shown());
    Files.writeString(file, "投诉日期,房号\n" + "2026-04-01,\u0000\u0000\n".repeat(4));
    assertEquals(Code.FILE_NOT_A_WORKBOOK, Reading.code(file));
  }
}
