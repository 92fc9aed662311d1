package manyi.figures;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.policy.Setting;

/**
 * An answer that is a number: {@code 4}, {@code 4分}, {@code 5星}, {@code ★★★★☆}.
 *
 * @param marked true with 星, ★ or 分, which say that higher is better (D15)
 * @param stars true with 星 or ★, which are of five unless the item says otherwise
 */
record Score(BigDecimal value, boolean marked, boolean stars) {
  private static final Pattern NUMBER = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,4})?)(分|颗?星)?");
  private static final Pattern STARS = Pattern.compile("([★⭐]{1,10})☆{0,9}");
  private static final int OF_STARS = 5;

  /** Reads a whole answer as a score; full-width digits will do. */
  static Optional<Score> parse(String written) {
    String plain = Spelling.plain(written).replace("\uFE0F", "");
    Matcher stars = STARS.matcher(plain);
    if (stars.matches()) {
      return Optional.of(new Score(BigDecimal.valueOf(stars.group(1).length()), true, true));
    }
    Matcher number = NUMBER.matcher(plain);
    if (!number.matches()) {
      return Optional.empty();
    }
    String unit = number.group(2) == null ? "" : number.group(2);
    return Optional.of(
        new Score(new BigDecimal(number.group(1)), !unit.isEmpty(), unit.endsWith("星")));
  }

  /**
   * What the score says on a scale on which higher is better.
   *
   * @param top the highest score of the scale, 0 when it is not known
   * @return undecided on a scale without known cuts; unknown for a score that the scale has not
   */
  AnswerMeaning meaning(int top, Policy policy) {
    int highest = top == 0 && stars ? OF_STARS : top;
    return switch (highest) {
      case 5 -> cut(1, highest, policy.text(Setting.SCORE_CUTS_5), AnswerMeaning.FAIR);
      case 10 ->
          cut(1, highest, policy.text(Setting.SCORE_CUTS_10), AnswerMeaning.BASICALLY_SATISFIED);
      case 100 ->
          cut(0, highest, policy.text(Setting.SCORE_CUTS_100), AnswerMeaning.BASICALLY_SATISFIED);
      default -> AnswerMeaning.UNDECIDED;
    };
  }

  private AnswerMeaning cut(int lowest, int highest, String cuts, AnswerMeaning middle) {
    if (!isAtLeast(lowest) || value.compareTo(BigDecimal.valueOf(highest)) > 0) {
      return AnswerMeaning.UNKNOWN;
    }
    int space = cuts.indexOf(' ');
    if (isAtLeast(Integer.parseInt(cuts.substring(0, space)))) {
      return AnswerMeaning.SATISFIED;
    }
    return isAtLeast(Integer.parseInt(cuts.substring(space + 1)))
        ? middle
        : AnswerMeaning.DISSATISFIED;
  }

  private boolean isAtLeast(int bound) {
    return value.compareTo(BigDecimal.valueOf(bound)) >= 0;
  }
}
