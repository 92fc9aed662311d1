package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Score;
import manyi.record.word.Satisfaction;

/** What was met in one column of a questionnaire, in numbers of cells. */
final class AnswerCensus {
  /** The share of answers that must be of one scale, as a fraction: four of five. */
  private static final int OF_SCALE = 4;

  private static final int OF_ALL = 5;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final AnswerWords scale;
  final Map<String, String> options = new LinkedHashMap<>();
  int answered;
  int levels;

  /** Words and marked scores together: one may write 满意 and another 5星. */
  int told;

  int fair;
  int yesNo;
  int numbers;
  int scores;
  int units;

  /** Scores such as 5分, which tell their direction and not their scale. */
  int points;

  private BigDecimal fewestPoints = HUNDRED;
  private int withinFive;
  private int withinTen;
  private int several;
  private int zeros;
  private boolean isZeroMeant;
  boolean stars;
  boolean whole = true;
  BigDecimal highest = BigDecimal.ZERO;

  /** The best score that the answers tell themselves, {@code 4/5}; else 0. */
  int top;

  AnswerCensus(AnswerWords scale) {
    this.scale = scale;
  }

  void count(List<String> made, int cells) {
    if (made.isEmpty() || made.stream().allMatch(scale::isAbstention)) {
      return;
    }
    answered += cells;
    several += made.size() > 1 ? cells : 0;
    if (made.stream().allMatch(choice -> scale.meaning(choice).isPresent())) {
      levels += cells;
      fair += all(made, c -> scale.meaning(c).equals(Optional.of(Satisfaction.FAIR)), cells);
      yesNo += all(made, scale::isYesNo, cells);
      numbers += all(made, c -> Score.in(c).isPresent(), cells);
      for (String choice : made) {
        String option = scale.option(choice);
        if (!option.equals(choice)) {
          options.put(choice, option);
        }
      }
    }
    told += all(made, this::isTold, cells);
    List<Score> read = made.stream().map(Score::in).flatMap(Optional::stream).toList();
    if (read.size() == made.size()
        && read.stream().allMatch(score -> score.value().compareTo(HUNDRED) <= 0)) {
      countScores(read, cells);
      Score first = read.get(0);
      boolean isZero = made.size() == 1 && !first.isMarked() && first.value().signum() == 0;
      zeros += isZero ? cells : 0;
      isZeroMeant |= isZero && scale.meaning(made.get(0)).isPresent();
    }
  }

  /** True for a word of a scale and for a score with 星, 分 or its scale beside it. */
  private boolean isTold(String choice) {
    return scale.meaning(choice).isPresent()
        || Score.in(choice).filter(Score::isMarked).isPresent();
  }

  private void countScores(List<Score> read, int cells) {
    scores += cells;
    units += read.stream().allMatch(Score::isMarked) ? cells : 0;
    BigDecimal most = BigDecimal.ZERO;
    for (Score score : read) {
      stars |= score.unit() == Score.Unit.STARS;
      whole &= score.isWhole();
      top = Math.max(top, score.top());
      most = most.max(score.value());
      if (score.unit() == Score.Unit.POINTS && score.top() == 0) {
        points += cells;
        fewestPoints = fewestPoints.min(score.value());
      }
    }
    highest = highest.max(most);
    withinFive += most.compareTo(BigDecimal.valueOf(5)) <= 0 ? cells : 0;
    withinTen += most.compareTo(BigDecimal.TEN) <= 0 ? cells : 0;
  }

  /** An option of a multiple choice has a column of 1, chosen, and 0, not chosen. */
  boolean isTicked() {
    return zeros > 0
        && !isZeroMeant
        && scores == answered
        && units == 0
        && whole
        && highest.compareTo(BigDecimal.ONE) <= 0;
  }

  /** True when most chose several: they were asked to, and the choices are no double ticks. */
  boolean isOfSeveral() {
    return several * 2 > answered;
  }

  /** True when four of five scores lie within a scale that the others do not keep to. */
  boolean isMostlyWithin(int top) {
    int within = top == 5 ? withinFive : top == 10 ? withinTen : 0;
    return within < scores && (long) within * OF_ALL >= (long) scores * OF_SCALE;
  }

  /** False for points of which some would be of ten at most and others of a hundred. */
  boolean isOfOneTop() {
    return points > 0
        && (highest.compareTo(BigDecimal.TEN) <= 0 || fewestPoints.compareTo(BigDecimal.TEN) > 0);
  }

  /** True when a few scores alone would make the scale a wider one: a 55 among fives. */
  boolean hasStrayScores() {
    return isMostlyWithin(5) || isMostlyWithin(10);
  }

  boolean isOfOneScale(int cells) {
    return cells > 0 && (long) cells * OF_ALL >= (long) answered * OF_SCALE;
  }

  private static int all(List<String> made, java.util.function.Predicate<String> test, int cells) {
    return made.stream().allMatch(test) ? cells : 0;
  }
}
