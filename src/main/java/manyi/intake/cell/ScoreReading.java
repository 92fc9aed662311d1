package manyi.intake.cell;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.intake.sheet.HeaderSpelling;
import manyi.record.Meaning;
import manyi.record.Vocabulary;

/**
 * Reads a score as a satisfaction where it is known to rise with it: 星, ★ or 分 in the header or the
 * cell (D15). A bare number without any of these is no answer.
 *
 * @param top the highest score of the scale: 5, 10 or 100
 * @param isScale true when the header says that the cells are scores
 * @param isTopSaid false when the scale was told by the highest score alone
 */
record ScoreReading(int top, boolean isScale, boolean isTopSaid) {
  /** Of a column that holds no scores. */
  static final ScoreReading NONE = new ScoreReading(0, false, false);

  private static final Pattern TOP =
      Pattern.compile("(?:[0-9]{1,2}\\s*[-–—－~～至到]\\s*|满分)?([0-9]{1,3})\\s*(?:分制?|星)?");
  private static final Pattern CELL =
      Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)\\s*(分|星|颗星|星级)?");
  private static final String NUMERALS = "零一二三四五六七八九十";
  private static final int[][] CUTS = {{5, 4, 3}, {10, 8, 6}, {100, 80, 60}};

  /**
   * How the scores of a column are meant.
   *
   * @param highest the highest number in the column; decides the scale where the header does not
   */
  static ScoreReading of(HeaderSpelling header, BigDecimal highest) {
    for (String unit : header.units()) {
      if (unit.contains("百分")) {
        return new ScoreReading(100, true, true);
      }
      Matcher named = TOP.matcher(unit);
      boolean isScore = unit.contains("分") || unit.contains("星") || unit.matches(".*[0-9].*");
      if (isScore && !unit.contains("分钟") && named.matches()) {
        return new ScoreReading(Integer.parseInt(named.group(1)), true, true);
      }
    }
    String text = header.text();
    boolean isStars = text.contains("星") || text.contains("★");
    boolean isScored = isStars || text.contains("评分") || text.contains("得分") || text.contains("打分");
    boolean isPercent = text.contains("百分");
    return new ScoreReading(
        isStars ? 5 : isPercent ? 100 : scale(highest), isScored, isStars || isPercent);
  }

  private static int scale(BigDecimal highest) {
    return highest.compareTo(BigDecimal.TEN) > 0
        ? 100
        : highest.compareTo(BigDecimal.valueOf(5)) > 0 ? 10 : 5;
  }

  /** The number of a cell that may be a score; zero for any other text. */
  static BigDecimal number(String cell) {
    Matcher score = CELL.matcher(cell.strip());
    return score.matches() ? new BigDecimal(score.group(1)) : BigDecimal.ZERO;
  }

  <E extends Enum<E> & Meaning> Optional<E> read(String cell, Vocabulary<E> vocabulary) {
    if (vocabulary != (Object) Vocabulary.SATISFACTION) {
      return Optional.empty();
    }
    String text = cell.strip();
    int stars = (int) text.chars().filter(c -> c == '★' || c == '⭐').count();
    boolean isStars = stars > 0 && text.replaceAll("[★☆⭐\\s]", "").isEmpty();
    if (isStars) {
      return meaning(BigDecimal.valueOf(stars), 5, vocabulary);
    }
    Matcher score = CELL.matcher(text);
    if (!score.matches()) {
      return starsInWords(text).flatMap(n -> meaning(BigDecimal.valueOf(n), 5, vocabulary));
    }
    boolean hasUnit = score.group(2) != null;
    if (!hasUnit && !isScale) {
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(score.group(1));
    boolean hasStar = hasUnit && score.group(2).contains("星");
    boolean isOfAnotherScale =
        !hasStar && !isTopSaid && top > 10 && number.compareTo(BigDecimal.TEN) <= 0;
    if (isOfAnotherScale) {
      // 5分 beside 100分: full marks of one scale, or next to nothing of the other.
      return Optional.empty();
    }
    return meaning(number, hasStar ? 5 : top, vocabulary);
  }

  private static Optional<Integer> starsInWords(String text) {
    boolean isStars = text.length() == 2 && text.charAt(1) == '星';
    int number = isStars ? NUMERALS.indexOf(text.charAt(0)) : 0;
    return number > 0 ? Optional.of(number) : Optional.empty();
  }

  private static <E extends Enum<E> & Meaning> Optional<E> meaning(
      BigDecimal score, int top, Vocabulary<E> vocabulary) {
    for (int[] cut : CUTS) {
      if (cut[0] == top && score.compareTo(BigDecimal.valueOf(top)) <= 0) {
        String code =
            score.compareTo(BigDecimal.valueOf(cut[1])) >= 0
                ? "satisfied"
                : score.compareTo(BigDecimal.valueOf(cut[2])) >= 0
                    ? "basicallySatisfied"
                    : "dissatisfied";
        return vocabulary.meaning(code);
      }
    }
    return Optional.empty();
  }
}
