package manyi.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartAxisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 3 2 | 0 4 1 #,##0",
        "0 0 | 0 1 1 #,##0",
        "7 21 13 | 0 25 5 #,##0",
        "120 480 | 0 600 100 #,##0",
        "0.4 1.3 | 0 1.5 0.5 0.0#",
        "-3 8 | -5 10 5 #,##0",
        "1250000 | 0 1500000 500000 #,##0",
      })
  void amountsStandOnRoundSteps(String numbers, String axis) {
    assertEquals(axis, said(ChartAxis.amounts(numbers(numbers))));
  }

  @ParameterizedTest
  @CsvSource({
    "0.93 0.97, true, 0 1 0.2 0%",
    "0.93 0.97, false, 0.9 1 0.1 0%",
    "0.21 0.97, false, 0.1 1 0.2 0%",
    "0.5 1.26, true, 0 1.3 0.2 0%",
    "0.5 2.4, true, 0 2.4 0.5 0%",
  })
  void sharesOfColumnsStartAtZeroAndThoseOfLinesNearTheLowest(
      String numbers, boolean columns, String axis) {
    assertEquals(axis, said(ChartAxis.shares(numbers(numbers), columns)));
  }

  private static List<BigDecimal> numbers(String numbers) {
    return Arrays.stream(numbers.split(" ", -1)).map(BigDecimal::new).toList();
  }

  private static String said(ChartAxis axis) {
    return plain(axis.from())
        + " "
        + plain(axis.to().orElseThrow())
        + " "
        + plain(axis.step())
        + " "
        + axis.format();
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
