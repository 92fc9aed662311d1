package manyi.language;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as text, written out digit by digit: the one place where that is done to numbers from
 * outside, for {@code 1e999999999} is eleven characters in a file and a billion written out.
 */
public final class PlainNumber {
  /** Digits before or behind the point; the numbers of Excel have 309 and 324 at most. */
  private static final int MOST = 400;

  private PlainNumber() {}

  /** True for a number that can be written out. */
  public static boolean fits(BigDecimal number) {
    long scale = number.scale();
    long digits = number.precision() - scale;
    return scale <= MOST && scale >= -MOST && digits <= MOST && number.precision() <= 2 * MOST;
  }

  /** The number written out, or in powers of ten where that would be too long. */
  public static String text(BigDecimal number) {
    return fits(number) ? number.toPlainString() : number.toString();
  }

  /** A number as people or programs write it; empty if it is none, or too long to write out. */
  public static Optional<BigDecimal> read(String written) {
    if (written.length() > MOST) {
      return Optional.empty();
    }
    try {
      return Optional.of(new BigDecimal(written)).filter(PlainNumber::fits);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
