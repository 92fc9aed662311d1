package manyi.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A number as all programs agree on it: two that calculate or store it anew differ in the last
 * digits of a fraction, never in a whole number, which may be a number of a complaint.
 */
final class AgreedNumber {
  private static final MathContext AGREED = new MathContext(12);

  /** Beside a zero there are no digits to agree on. */
  private static final int SMALLEST = 12;

  /** The longest whole number that a sheet keeps exactly. */
  private static final int WHOLE_DIGITS = 15;

  private AgreedNumber() {}

  /** The same text for what programs take for the same number. */
  static String of(BigDecimal number) {
    BigDecimal exact = number.stripTrailingZeros();
    boolean isWhole = exact.scale() <= 0 && exact.precision() - exact.scale() <= WHOLE_DIGITS;
    BigDecimal agreed =
        isWhole
            ? exact
            : exact.round(AGREED).setScale(SMALLEST, RoundingMode.HALF_UP).stripTrailingZeros();
    return agreed.signum() == 0 ? "0" : agreed.toPlainString();
  }
}
