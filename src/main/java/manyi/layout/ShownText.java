package manyi.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Value;

/** What a cell shows, so that its width is known without asking any font. */
public final class ShownText {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);
  private static final DateTimeFormatter DATE_TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

  private ShownText() {}

  /** The format that a cell really has: a moment is never shown as a bare number. */
  public static Format formatOf(CellPlan cell) {
    if (cell.value() instanceof Value.Moment moment && cell.format() == Format.GENERAL) {
      return moment.part() == Value.Moment.Part.DATE ? Format.DATE : Format.DATE_TIME;
    }
    return cell.format();
  }

  /** What a cell shows; empty for a blank. */
  public static String of(CellPlan cell) {
    return of(cell.value(), formatOf(cell));
  }

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
      case COUNT -> grouped(number, 0);
      case RATE -> plain(number.movePointRight(2), 2) + "%";
      case POINTS -> plain(number, 2);
      case DECIMAL -> grouped(number, 2);
      case CHANGE_COUNT -> signed(number, grouped(number, 0));
      case CHANGE_POINTS -> signed(number, plain(number, 2));
      case GENERAL, TEXT, DATE, DATE_TIME -> number.stripTrailingZeros().toPlainString();
    };
  }

  private static String of(LocalDateTime at, Format format) {
    return format == Format.DATE_TIME ? DATE_TIME.format(at) : DATE.format(at);
  }

  private static String plain(BigDecimal number, int decimals) {
    return number.setScale(decimals, RoundingMode.HALF_UP).toPlainString();
  }

  private static String grouped(BigDecimal number, int decimals) {
    StringBuilder text = new StringBuilder(plain(number, decimals));
    int end = decimals == 0 ? text.length() : text.length() - decimals - 1;
    int start = text.charAt(0) == '-' ? 1 : 0;
    for (int at = end - 3; at > start; at -= 3) {
      text.insert(at, ',');
    }
    return text.toString();
  }

  private static String signed(BigDecimal number, String text) {
    return number.signum() > 0 ? "+" + text : text;
  }
}
