package manyi.workbook.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import manyi.language.PlainNumber;
import manyi.workbook.xml.TextBuffer;

/**
 * Numbers as a file writes them, taken as Excel shows them: 15 significant digits, so that 0.1 +
 * 0.2 reads as 0.3, and whole numbers exact. The common cases are read digit by digit, since a log
 * has millions of them.
 */
final class WrittenNumber {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** Up to here a binary number holds every whole number exactly. */
  private static final double EXACT = 1L << 53;

  /** As many digits as a long always holds. */
  private static final int LONG_DIGITS = 18;

  /** Characters beyond which no number is read the quick way: sign, zero and point included. */
  private static final int LONGEST = LONG_DIGITS + 4;

  private static final long[] POWERS = new long[LONG_DIGITS + 1];

  static {
    POWERS[0] = 1;
    for (int i = 1; i < POWERS.length; i++) {
      POWERS[i] = POWERS[i - 1] * 10;
    }
  }

  private long digits;
  private int scale;

  /** The number; empty if the text is none. */
  Optional<BigDecimal> decimal(TextBuffer raw) {
    return split(raw) && (scale == 0 || shorten())
        ? Optional.of(BigDecimal.valueOf(digits, scale))
        : slow(raw);
  }

  /** The number to the precision that a date needs; NaN if the text is none. */
  double serial(TextBuffer raw) {
    if (split(raw)) {
      return (double) digits / POWERS[scale];
    }
    return slow(raw).map(BigDecimal::doubleValue).orElse(Double.NaN);
  }

  static BigDecimal decimal(double number) {
    BigDecimal exact = new BigDecimal(number);
    boolean whole = number == Math.rint(number) && Math.abs(number) <= EXACT;
    return plain(whole ? exact : exact.round(SHOWN));
  }

  /** Takes sign, digits and one point apart; false for anything else or for too many digits. */
  private boolean split(TextBuffer raw) {
    char[] chars = raw.chars();
    int length = raw.length();
    int start = length > 0 && chars[0] == '-' ? 1 : 0;
    int point = -1;
    if (length == start || length > LONGEST) {
      return false;
    }
    int significant = 0;
    digits = 0;
    for (int i = start; i < length; i++) {
      char c = chars[i];
      if (c >= '0' && c <= '9') {
        digits = digits * 10 + (c - '0');
        significant += digits == 0 ? 0 : 1;
      } else if (c == '.' && point < 0 && i > start && i < length - 1) {
        point = i;
      } else {
        return false;
      }
    }
    scale = point < 0 ? 0 : length - 1 - point;
    if (significant > LONG_DIGITS || scale > LONG_DIGITS) {
      return false;
    }
    if (start == 1) {
      digits = -digits;
    }
    return true;
  }

  /** Rounds to 15 digits and drops zeros at the end; false if only the exact value can decide. */
  private boolean shorten() {
    long size = Math.abs(digits);
    int surplus = 0;
    while (size >= POWERS[15 + surplus]) {
      surplus++;
    }
    if (surplus > 0) {
      long unit = POWERS[surplus];
      long rest = size % unit;
      if (surplus > scale || Math.abs(rest - unit / 2) <= 1) {
        return false;
      }
      size = size / unit + (rest > unit / 2 ? 1 : 0);
      scale -= surplus;
    }
    while (scale > 0 && size % 10 == 0) {
      size /= 10;
      scale--;
    }
    digits = digits < 0 ? -size : size;
    return true;
  }

  private static Optional<BigDecimal> slow(TextBuffer raw) {
    String text = raw.toString().strip();
    if (text.isEmpty() || !text.chars().allMatch(c -> "0123456789+-.eE".indexOf(c) >= 0)) {
      return Optional.empty();
    }
    double number;
    try {
      number = Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
    if (!Double.isFinite(number)) {
      return Optional.empty();
    }
    // What is too small or too long to be written out is what Excel makes of it.
    Optional<BigDecimal> written = PlainNumber.read(text).filter(n -> number != 0);
    boolean digitsOnly =
        written.isPresent()
            && written.get().scale() == 0
            && written.get().precision() >= text.length() - 1;
    return Optional.of(
        written
            .filter(n -> digitsOnly || n.precision() <= SHOWN.getPrecision())
            .map(WrittenNumber::plain)
            .orElseGet(() -> decimal(number)));
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
