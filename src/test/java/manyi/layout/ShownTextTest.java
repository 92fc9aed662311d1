package manyi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import manyi.grid.Format;
import manyi.grid.Value;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "COUNT         | 7          | 7",
        "COUNT         | 999.5      | 1,000",
        "COUNT         | -1234567   | -1,234,567",
        "COUNT         | -123       | -123",
        "RATE          | 0.92675    | 92.68%",
        "RATE          | 1          | 100.00%",
        "POINTS        | 3          | 3.00",
        "DECIMAL       | 12345.678  | 12,345.68",
        "DECIMAL       | 123        | 123.00",
        "CHANGE_COUNT  | 3          | +3",
        "CHANGE_COUNT  | 0          | 0",
        "CHANGE_POINTS | -1.255     | -1.26",
        "GENERAL       | 1E+3       | 1000",
        "GENERAL       | 2.50       | 2.5",
      })
  void showsANumberAsASpreadsheetDoes(Format format, BigDecimal number, String shown) {
    assertEquals(shown, ShownText.of(Value.number(number), format));
  }
}
