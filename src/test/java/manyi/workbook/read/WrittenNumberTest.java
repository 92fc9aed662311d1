package manyi.workbook.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.workbook.BadFile;
import manyi.workbook.xml.TextBuffer;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class WrittenNumberTest {

  @ParameterizedTest
  @CsvSource({
    "5, 5",
    "-0, 0",
    "007, 7",
    "1.50, 1.5",
    "10.0, 10",
    "0.30000000000000004, 0.3",
    "0.1, 0.1",
    "1.1000000000000001, 1.1",
    "99.995000000000005, 99.995",
    "-2.4500000000000002, -2.45",
    "0.99999999999999989, 1",
    "1.38E+10, 13800000000",
    "1e-7, 0.0000001",
    "+3, 3",
    ".5, 0.5",
    "5., 5",
    "123456789012345, 123456789012345",
    "2025030500001234, 2025030500001234",
    "110101199001011234, 110101199001011234",
    "1234567890123456789012, 1234567890123456789012",
    "1.2345678901234567E+17, 123456789012346000",
    "0.00001234567890123456, 0.0000123456789012346"
  })
  void readsWhatExcelShows(String raw, String number) {
    assertEquals(number, read(raw));
  }

  @ParameterizedTest
  @CsvSource({"abc", "1d", "0x10", "NaN", "1E400", "--1", "1.2.3", "-", ".", "１"})
  void isEmptyForWhatIsNoNumber(String raw) {
    assertEquals("none", read(raw));
  }

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheLibrary(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 400; i++) {
      double number =
          (random.nextDouble() - 0.3) * Math.pow(10, random.nextInt(9)) / (1 + random.nextInt(7));
      String expected =
          new BigDecimal(NumberToTextConverter.toText(number)).stripTrailingZeros().toPlainString();
      assertEquals(expected, read(Double.toString(number)));
      assertEquals(
          expected, read(new BigDecimal(number).round(new java.math.MathContext(17)).toString()));
      assertEquals(expected, WrittenNumber.decimal(number).toPlainString());
    }
  }

  private static String read(String raw) {
    TextBuffer text = new TextBuffer();
    try {
      text.append(raw.toCharArray(), 0, raw.length());
    } catch (BadFile e) {
      throw new AssertionError(e);
    }
    return new WrittenNumber().decimal(text).map(BigDecimal::toPlainString).orElse("none");
  }
}
