package manyi.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import org.apache.poi.ss.usermodel.DataFormatter;

/** Turns stored numbers into values: dates as dates, and numbers with their format applied. */
final class Numbers {
  /** The patterns that need no library: zeros, thousands, decimals, percent. */
  private static final Pattern SIMPLE = Pattern.compile("(#,##|#)?(0+)(\\.(0+))?(%)?_? ?");

  private final WrittenNumber written = new WrittenNumber();
  private final SerialDates dates;
  private final Map<String, Optional<Matcher>> simple = new HashMap<>();
  private DataFormatter formatter;

  Numbers(boolean from1904) {
    dates = new SerialDates(from1904);
  }

  /** A number as a file of Excel writes it; empty if it is none. */
  Optional<Value> read(TextBuffer raw, NumberForm form) {
    if (form.isMoment()) {
      Optional<Value> moment = dates.moment(written.serial(raw), form);
      if (moment.isPresent()) {
        return moment;
      }
    }
    return written.decimal(raw).map(n -> number(n, form));
  }

  /** A number of an .xls under its format. */
  Value value(double number, NumberForm form) {
    return (form.isMoment() ? dates.moment(number, form) : Optional.<Value>empty())
        .orElseGet(() -> number(WrittenNumber.decimal(number), form));
  }

  private Value number(BigDecimal number, NumberForm form) {
    return form.kind() == NumberForm.Kind.DECORATED
        ? new Value.Numeric(number, shown(number, form))
        : Value.number(number);
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
    return (number.signum() < 0 ? "-" : "") + shown + (percent ? "%" : "");
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
