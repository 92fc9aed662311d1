package manyi.workbook;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import org.apache.poi.ss.usermodel.DataFormatter;

/**
 * Turns stored numbers into what Excel shows: 15 significant digits, so that 0.1 + 0.2 reads as
 * 0.3; whole numbers exact; dates as dates.
 */
final class Numbers {
  private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

  /** Up to here a binary number holds every whole number exactly. */
  private static final double EXACT = 1L << 53;

  /** The patterns that need no library: zeros, thousands, decimals, percent. */
  private static final Pattern SIMPLE = Pattern.compile("(#,##|#)?(0+)(\\.(0+))?(%)?_? ?");

  private final SerialDates dates;
  private final Map<String, Optional<Matcher>> simple = new HashMap<>();
  private DataFormatter formatter;

  Numbers(boolean from1904) {
    dates = new SerialDates(from1904);
  }

  /** A number as a file of Excel writes it; empty if it is none. */
  Optional<Value> read(TextBuffer raw, NumberForm form) {
    return decimal(raw).map(n -> value(n, form));
  }

  /** A number of an .xls under its format. */
  Value value(double number, NumberForm form) {
    return value(decimal(number), form);
  }

  Value value(BigDecimal number, NumberForm form) {
    if (form.isMoment()) {
      Optional<Value.Moment> moment = dates.moment(number.doubleValue(), form);
      if (moment.isPresent()) {
        return moment.get();
      }
    }
    return form.kind() == NumberForm.Kind.DECORATED
        ? new Value.Numeric(number, shown(number, form))
        : Value.number(number);
  }

  static Optional<BigDecimal> decimal(TextBuffer raw) {
    int whole = raw.wholeNumber();
    if (whole >= 0) {
      return Optional.of(BigDecimal.valueOf(whole));
    }
    String text = raw.toString().strip();
    try {
      double number = Double.parseDouble(text);
      if (!Double.isFinite(number) || !isWritten(text)) {
        return Optional.empty();
      }
      BigDecimal exact = new BigDecimal(text);
      boolean wholeNumber = exact.scale() <= 0 && text.indexOf('E') < 0 && text.indexOf('e') < 0;
      return Optional.of(
          wholeNumber || exact.precision() <= SHOWN.getPrecision()
              ? plain(exact)
              : decimal(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  static BigDecimal decimal(double number) {
    BigDecimal exact = new BigDecimal(number);
    boolean whole = number == Math.rint(number) && Math.abs(number) <= EXACT;
    return plain(whole ? exact : exact.round(SHOWN));
  }

  /** Java also reads words and suffixes, such as NaN, 0x1p3 and 1d, as numbers. */
  private static boolean isWritten(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("0123456789+-.eE".indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private String shown(BigDecimal number, NumberForm form) {
    Optional<Matcher> pattern =
        simple.computeIfAbsent(
            form.pattern(), p -> Optional.of(SIMPLE.matcher(p)).filter(Matcher::matches));
    return pattern.isPresent() ? simple(number, pattern.get()) : formatted(number, form);
  }

  private static String simple(BigDecimal number, Matcher pattern) {
    int places = pattern.group(4) == null ? 0 : pattern.group(4).length();
    boolean percent = pattern.group(5) != null;
    BigDecimal scaled =
        (percent ? number.movePointRight(2) : number).setScale(places, RoundingMode.HALF_UP);
    String digits = scaled.abs().toPlainString();
    int whole = places == 0 ? digits.length() : digits.length() - places - 1;
    StringBuilder shown = new StringBuilder(digits);
    shown.insert(0, "0".repeat(Math.max(0, pattern.group(2).length() - whole)));
    if ("#,##".equals(pattern.group(1))) {
      for (int at = whole - 3; at > 0; at -= 3) {
        shown.insert(at, ',');
      }
    }
    return (scaled.signum() < 0 ? "-" : "") + shown + (percent ? "%" : "");
  }

  private String formatted(BigDecimal number, NumberForm form) {
    if (formatter == null) {
      formatter = new DataFormatter(Locale.ROOT);
    }
    try {
      return formatter.formatRawCellContents(number.doubleValue(), form.id(), form.pattern());
    } catch (RuntimeException e) {
      // A format that only its author understands: the number itself says enough.
      return number.toPlainString();
    }
  }
}
