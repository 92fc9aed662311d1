package manyi.intake.cell;

import java.math.BigDecimal;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;

/** A count or a length of time, as a number or as people write it: 3次, １２, 1小时20分. */
public final class NumberText {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:约|大约|共|计)?([+-]?[0-9]+(?:\\.[0-9]+)?)\\s*"
              + "(?:次|份|户|人|人次|个|件|条|票|分|分钟|min|mins|minutes?|'|%|张)?(?:左右)?");
  private static final Pattern HOURS =
      Pattern.compile(
          "([0-9]+(?:\\.[0-9]+)?)\\s*(?:个)?(?:小时|h)\\s*(?:(半)|([0-9]+)\\s*(?:分钟?|min)?)?");
  private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

  private NumberText() {}

  /** The number; hours and times of day count as minutes. */
  public static Optional<BigDecimal> read(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return Optional.of(numeric.number());
    }
    if (value instanceof Value.Moment moment) {
      LocalTime clock = moment.at().toLocalTime();
      return moment.part() == Value.Moment.Part.TIME
          ? Optional.of(BigDecimal.valueOf(clock.toSecondOfDay() / 60))
          : Optional.empty();
    }
    return value instanceof Value.Text text ? read(text.text()) : Optional.empty();
  }

  private static Optional<BigDecimal> read(String written) {
    if (written.length() > 40) {
      return Optional.empty();
    }
    String text = fold(written);
    Matcher number = NUMBER.matcher(text);
    if (number.matches()) {
      return Optional.of(new BigDecimal(number.group(1)));
    }
    if (text.equals("半小时") || text.equals("半个小时")) {
      return Optional.of(BigDecimal.valueOf(30));
    }
    Matcher hours = HOURS.matcher(text);
    if (!hours.matches()) {
      return Optional.empty();
    }
    BigDecimal minutes = new BigDecimal(hours.group(1)).multiply(SIXTY);
    int more =
        hours.group(2) != null ? 30 : hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3));
    return Optional.of(minutes.add(BigDecimal.valueOf(more)).stripTrailingZeros());
  }

  private static String fold(String written) {
    StringBuilder text = new StringBuilder(written.length());
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
      if (half != ',' && !Character.isWhitespace(half) && half != '\u00A0') {
        text.append(half);
      }
    }
    return text.toString();
  }
}
