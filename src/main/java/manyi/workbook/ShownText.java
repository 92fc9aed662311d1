package manyi.workbook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import manyi.grid.Format;
import manyi.grid.Value;

/** What a cell shows, so that its width is known without asking any font. */
final class ShownText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ShownText() {}

  static String of(Value value, Format format) {
    if (value instanceof Value.Numeric numeric) {
      return of(numeric.number(), format);
    }
    if (value instanceof Value.Moment moment) {
      return of(moment.at(), format);
    }
    return value.shown();
  }

  private static String of(BigDecimal number, Format format) {
    return switch (format) {
      case COUNT -> rounded(number, "%,.0f");
      case RATE -> rounded(number.movePointRight(2), "%.2f") + "%";
      case POINTS -> rounded(number, "%.2f");
      case DECIMAL -> rounded(number, "%,.2f");
      case CHANGE_COUNT -> signed(number, rounded(number, "%,.0f"));
      case CHANGE_POINTS -> signed(number, rounded(number, "%.2f"));
      case GENERAL, TEXT, DATE, DATE_TIME -> number.stripTrailingZeros().toPlainString();
    };
  }

  private static String of(LocalDateTime at, Format format) {
    return format == Format.DATE_TIME ? DATE_TIME.format(at) : DATE.format(at);
  }

  private static String rounded(BigDecimal number, String pattern) {
    int decimals = pattern.contains(".2f") ? 2 : 0;
    return String.format(Locale.ROOT, pattern, number.setScale(decimals, RoundingMode.HALF_UP));
  }

  private static String signed(BigDecimal number, String text) {
    return number.signum() > 0 ? "+" + text : text;
  }
}
