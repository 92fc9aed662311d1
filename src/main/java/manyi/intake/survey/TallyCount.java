package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Value;
import manyi.language.BlankMark;
import manyi.language.Spelling;

/**
 * A whole number of people or sheets in a cell: {@code 35}, {@code 35人}, {@code 1,200}, {@code
 * 30(30%)}.
 */
final class TallyCount {
  private static final Pattern WORDS =
      Pattern.compile(
          "([0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,9})(?:\\.0+)?[人份户票张个次]?"
              + "(?:\\([0-9]{1,3}(?:\\.[0-9]+)?%\\))?");

  private TallyCount() {}

  /** True for a blank and for the strokes that people put into an empty cell. */
  static boolean isBlank(Value value) {
    return value.isBlank() || BlankMark.is(value.shown());
  }

  /** The number in a cell; empty for anything that is none, and for shares and parts. */
  static Optional<Long> in(Value value) {
    if (value instanceof Value.Numeric numeric) {
      BigDecimal number = numeric.number().stripTrailingZeros();
      boolean isShare = numeric.shown().endsWith("%");
      return isShare
              || number.signum() < 0
              || number.scale() > 0
              || number.precision() - number.scale() > 9
          ? Optional.empty()
          : Optional.of(number.longValue());
    }
    if (!(value instanceof Value.Text text)) {
      return Optional.empty();
    }
    Matcher words = WORDS.matcher(Spelling.plain(text.text()));
    return words.matches()
        ? Optional.of(Long.valueOf(words.group(1).replace(",", "")))
        : Optional.empty();
  }
}
