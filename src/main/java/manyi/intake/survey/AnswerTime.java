package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.language.Spelling;

/** How long answering took, as the survey tools write it: {@code 123秒}, {@code 5分20秒}. */
public final class AnswerTime {
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(\\d{1,4})(?:小时|时|h))?(?:(\\d{1,6})(?:分钟|分|min|m))?(?:(\\d{1,8}(?:\\.\\d{1,9})?)(?:秒钟?|s)?)?");
  private static final Pattern CLOCK = Pattern.compile("(?:(\\d{1,3}):)?(\\d{1,2}):(\\d{1,2})");

  private AnswerTime() {}

  /** The seconds in a cell; empty when they cannot be read. A bare number is seconds. */
  public static Optional<BigDecimal> seconds(Value value) {
    if (value instanceof Value.Numeric numeric) {
      return numeric.number().signum() < 0
          ? Optional.empty()
          : Optional.of(numeric.number().stripTrailingZeros());
    }
    if (value instanceof Value.Moment moment && moment.part() == Value.Moment.Part.TIME) {
      return Optional.of(BigDecimal.valueOf(moment.at().toLocalTime().toSecondOfDay()));
    }
    String text = Spelling.plain(value.shown());
    Matcher clock = CLOCK.matcher(text);
    if (clock.matches()) {
      return Optional.of(sum(clock.group(1), clock.group(2), clock.group(3)));
    }
    Matcher words = WORDS.matcher(text);
    return !text.isEmpty() && words.matches()
        ? Optional.of(sum(words.group(1), words.group(2), words.group(3)))
        : Optional.empty();
  }

  private static BigDecimal sum(String hours, String minutes, String seconds) {
    return part(hours, 3600).add(part(minutes, 60)).add(part(seconds, 1)).stripTrailingZeros();
  }

  private static BigDecimal part(String digits, int unit) {
    return digits == null
        ? BigDecimal.ZERO
        : new BigDecimal(digits).multiply(BigDecimal.valueOf(unit));
  }
}
