package manyi.record.answer;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.ChineseNumerals;
import manyi.language.Spelling;

/**
 * A number given as an answer: {@code 4}, {@code 4.0分}, {@code 5颗星}, {@code 五星}, {@code ★★★✩✩},
 * {@code 4/5}. This is the only grammar of a score; what one means is said when a figure is
 * computed.
 *
 * @param value not negative
 * @param unit what stands beside it
 * @param top the best score that could be given, where the answer itself tells it; else 0
 */
public record Score(BigDecimal value, Unit unit, int top) {
  /** The scales that have cuts (F14). */
  public static final Set<Integer> TOPS = Set.of(5, 10, 100);

  private static final String FULL = "★⭐🌟";
  private static final String EMPTY = "☆✩✰";
  private static final String STAR_UNIT = "颗星|个星|星级|颗|星|stars?|[" + FULL + "]";

  private static final Pattern STARS =
      Pattern.compile("(?<full>[" + FULL + "]{0,10})(?<empty>[" + EMPTY + "]{0,10})");

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:打|给|评|评分|打分|得分|评价)?[:：]?"
              + "(?:(?<digits>\\d{1,3}(?:\\.\\d{1,4})?)|(?<words>[一二两三四五六七八九十]{1,3}))"
              + "(?<unit>"
              + STAR_UNIT
              + "|分|points?)?(?<half>半)?"
              + "(?:/(?<top>\\d{1,3})(?<last>"
              + STAR_UNIT
              + "|分|points?)?)?[。.!！]?");

  /** 5 4, with white space between two numbers, are two scores. */
  private static final Pattern TWO_NUMBERS = Pattern.compile("[0-9０-９][\\s\\p{Z}]+[0-9０-９]");

  /** What a score is counted in; 星, ★ and 分 rise with satisfaction (D15). */
  public enum Unit {
    NONE,
    POINTS,
    STARS
  }

  /** Reads a whole answer as a score; nothing else may stand in it. */
  public static Optional<Score> in(String text) {
    if (text.length() > 24 || TWO_NUMBERS.matcher(text).find()) {
      return Optional.empty();
    }
    String plain = Spelling.plain(text).replace("\uFE0F", "").replace("\uFE0E", "");
    Matcher stars = STARS.matcher(plain);
    if (!plain.isEmpty() && stars.matches()) {
      int full = stars.group("full").codePointCount(0, stars.group("full").length());
      int empty = stars.group("empty").length();
      int all = full + empty;
      boolean isRow = empty > 0 && TOPS.contains(all);
      return Optional.of(new Score(BigDecimal.valueOf(full), Unit.STARS, isRow ? all : 0));
    }
    Matcher number = NUMBER.matcher(plain);
    return number.matches() ? ofNumber(number) : Optional.empty();
  }

  private static Optional<Score> ofNumber(Matcher number) {
    String written = number.group("unit");
    boolean isWord = number.group("words") != null;
    Optional<BigDecimal> whole =
        isWord
            ? numeral(number.group("words"))
            : Optional.of(new BigDecimal(number.group("digits")));
    boolean isHalf = number.group("half") != null;
    if (whole.isEmpty() || (written == null && (isWord || isHalf))) {
      return Optional.empty();
    }
    BigDecimal value = isHalf ? whole.get().add(new BigDecimal("0.5")) : whole.get();
    Unit unit = written == null ? Unit.NONE : unit(written);
    if (number.group("top") == null) {
      return Optional.of(new Score(value, unit, 0));
    }
    int top = Integer.parseInt(number.group("top"));
    String last = number.group("last") == null ? "" : number.group("last");
    Unit told = unit != Unit.NONE ? unit : last.isEmpty() ? Unit.POINTS : unit(last);
    // 4/5 is four of five; 5/4 and 3/4 are two marks in one cell.
    return TOPS.contains(top) && value.compareTo(BigDecimal.valueOf(top)) <= 0
        ? Optional.of(new Score(value, told, top))
        : Optional.empty();
  }

  private static Unit unit(String written) {
    return written.equals("分") || written.startsWith("point") ? Unit.POINTS : Unit.STARS;
  }

  private static Optional<BigDecimal> numeral(String words) {
    return ChineseNumerals.upTo99(words.replace('两', '二')).map(BigDecimal::valueOf);
  }

  /** True with 星, ★, 分 or the best score beside it: more is better (D15). */
  public boolean isMarked() {
    return unit != Unit.NONE;
  }

  /** True for a whole number. */
  public boolean isWhole() {
    return value.stripTrailingZeros().scale() <= 0;
  }

  /** True for a row of stars of which none is filled: nothing was chosen. */
  public boolean isUnfilled() {
    return unit == Unit.STARS && value.signum() == 0;
  }

  /** The same score with the best one that its column tells, where it does not tell one itself. */
  public Score outOf(int best) {
    return top > 0 ? this : new Score(value, unit == Unit.NONE ? Unit.POINTS : unit, best);
  }

  /**
   * How a score with its scale is kept, so that it is read alike ever after: {@code 4/5分}, {@code
   * 3/5星}.
   */
  public String written() {
    String kept = value.stripTrailingZeros().toPlainString() + "/" + top;
    return kept + (unit == Unit.STARS ? "星" : "分");
  }
}
