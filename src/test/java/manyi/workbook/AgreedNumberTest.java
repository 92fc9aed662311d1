package manyi.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreedNumberTest {
  private static String of(String number) {
    return AgreedNumber.of(new BigDecimal(number));
  }

  @ParameterizedTest
  @CsvSource({
    "0.30000000000000004, 0.3",
    "66.666666666666671, 66.666666666666657",
    "2.9999999999999996, 3",
    "-0.0000000000001, 0",
    "45858.395833333336, 45858.395833333328",
    "5E+1, 50",
  })
  void isTheSameForWhatIsCalculatedAnew(String one, String other) {
    assertEquals(of(one), of(other));
  }

  @ParameterizedTest
  @CsvSource({
    "202603150012345, 202603150012346",
    "13812345678901, 13812345678902",
    "0.3, 0.30000001",
    "97.5, 97.6",
    "3, -3",
    "1E+14, 100000000000001",
  })
  void isAnotherForAnotherNumber(String one, String other) {
    assertNotEquals(of(one), of(other));
  }
}
