package manyi.record.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * A number given as an answer.
 *
 * @param value not negative
 * @param unit what stands beside it
 */
public record Score(BigDecimal value, Unit unit) {
  private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})?)([分星]?)");
  private static final Pattern STARS = Pattern.compile("([★⭐]{1,10})[☆✩]{0,10}|[☆✩]{1,10}");

  /** What a score is counted in; 星, ★ and 分 rise with satisfaction (D15). */
  public enum Unit {
    NONE,
    POINTS,
    STARS
  }

  /** Reads {@code 4}, {@code 4分}, {@code 5星} or {@code ★★★★☆}. */
  public static Optional<Score> in(String text) {
    String plain = Spelling.plain(text).replace("\uFE0F", "");
    Matcher stars = STARS.matcher(plain);
    if (stars.matches()) {
      int filled = stars.group(1) == null ? 0 : stars.group(1).length();
      return Optional.of(new Score(BigDecimal.valueOf(filled), Unit.STARS));
    }
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      return Optional.empty();
    }
    Unit unit =
        switch (number.group(2)) {
          case "分" -> Unit.POINTS;
          case "星" -> Unit.STARS;
          default -> Unit.NONE;
        };
    return Optional.of(new Score(new BigDecimal(number.group(1)), unit));
  }

  /** True for a whole number. */
  public boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }
}
