package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.intake.sheet.ScoreHint;
import manyi.language.Spelling;
import manyi.record.Satisfaction;

/**
 * Tells items of a satisfaction scale from other questions, by the header's code list, by the
 * answers themselves, or by scores (domain 3.8, D15).
 */
public final class ItemJudge {
  /** The share of answers that must be of one scale, as a fraction: four of five. */
  private static final int OF_SCALE = 4;

  private static final int OF_ALL = 5;
  private static final Set<String> YES_NO = Set.of("是", "否", "yes", "no", "y", "n");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final AnswerScale scale;
  private final boolean declared;

  public ItemJudge(AnswerScale scale) {
    this(scale, false);
  }

  /**
   * A judge of one column.
   *
   * @param declared true where headers.csv says that the column is an item, so that only its scale
   *     is open
   */
  public ItemJudge(AnswerScale scale, boolean declared) {
    this.scale = scale;
    this.declared = declared;
  }

  /**
   * Judges a column.
   *
   * @param written the header as it stands
   * @param codes the header's code list, empty without one
   * @param answers the choices of each cell with their number of cells; a blank cell is left out
   */
  public ItemFinding judge(
      Question question,
      String written,
      Map<String, String> codes,
      Map<List<String>, Integer> answers) {
    Optional<ItemFinding> coded = new HeaderCodes(scale, codes).finding(answers.keySet());
    if (coded.isPresent()) {
      return coded.get();
    }
    Census census = new Census(scale);
    answers.forEach(census::count);
    if (census.answered == 0) {
      return ItemFinding.SILENT;
    }
    if (census.isTicked()) {
      return ItemFinding.OTHER;
    }
    if (census.isOfOneScale(census.levels)) {
      return inWords(question, census);
    }
    if (census.isOfOneScale(census.scores)) {
      return inScores(question, ScoreHint.of(written), census);
    }
    if (declared) {
      // Answers that no list knows are named one by one.
      return ItemFinding.words(census.options);
    }
    boolean isHalfOfScale = census.levels > 0 && census.levels * 2L >= census.answered;
    return isHalfOfScale && inWords(question, census).kind() == ItemFinding.Kind.ITEM
        ? ItemFinding.DOUBTFUL
        : ItemFinding.OTHER;
  }

  private ItemFinding inWords(Question question, Census census) {
    boolean onlyFair = census.levels == census.fair && census.levels < census.answered;
    boolean onlyYesNo = census.levels == census.yesNo;
    boolean onlyNumbers = census.levels == census.numbers;
    if (declared) {
      return ItemFinding.words(census.options);
    }
    if (onlyFair
        || (onlyYesNo && !QuestionCue.saysSatisfied(question.text()))
        || (onlyNumbers && !mayBeCoded(question))) {
      return ItemFinding.OTHER;
    }
    return ItemFinding.words(census.options);
  }

  /** A question about a service, or a row of a matrix of which only the number is known. */
  private boolean mayBeCoded(Question question) {
    return declared || QuestionCue.asksForSatisfaction(question.text()) || question.isCodedRow();
  }

  private ItemFinding inScores(Question question, ScoreHint hint, Census census) {
    if (QuestionCue.isSum(question.text()) && !declared) {
      return ItemFinding.OTHER;
    }
    // 90分 in one row and 75 in the next are of one scale.
    boolean inUnits = census.units * 2L >= census.scores;
    int top = hint.top();
    if (top != 0 && census.highest.compareTo(BigDecimal.valueOf(top)) > 0) {
      return census.isMostlyWithin(top) ? ItemFinding.DOUBTFUL : ItemFinding.OTHER;
    }
    if (hint.scored() || inUnits) {
      if (top == 0 && census.hasStrayScores()) {
        return ItemFinding.DOUBTFUL;
      }
      if (top == 0 && census.stars) {
        top = census.highest.compareTo(BigDecimal.valueOf(5)) <= 0 ? 5 : 10;
      }
      return new ItemFinding(ItemFinding.Kind.ITEM, Map.of(), true, top, census.highest);
    }
    if (!census.whole || (top == 0 && !mayBeCoded(question))) {
      return ItemFinding.OTHER;
    }
    if (census.units > 0) {
      return ItemFinding.DOUBTFUL;
    }
    return new ItemFinding(
        ItemFinding.Kind.UNDECIDED,
        Map.of(),
        false,
        top == 0 ? ItemFinding.topFor(census.highest) : top,
        census.highest);
  }

  /** What was met in one column, in numbers of cells. */
  private static final class Census {
    private final AnswerScale scale;
    private final Map<String, String> options = new LinkedHashMap<>();
    private int answered;
    private int levels;
    private int fair;
    private int yesNo;
    private int numbers;
    private int scores;
    private int units;
    private int withinFive;
    private int withinTen;
    private int zeros;
    private boolean isZeroMeant;
    private boolean stars;
    private boolean whole = true;
    private BigDecimal highest = BigDecimal.ZERO;

    Census(AnswerScale scale) {
      this.scale = scale;
    }

    void count(List<String> made, int cells) {
      if (made.isEmpty() || made.stream().allMatch(scale::isAbstention)) {
        return;
      }
      answered += cells;
      if (made.stream().allMatch(choice -> scale.meaning(choice).isPresent())) {
        levels += cells;
        fair += all(made, c -> scale.meaning(c).equals(Optional.of(Satisfaction.FAIR)), cells);
        yesNo += all(made, c -> YES_NO.contains(Spelling.plain(c)), cells);
        numbers += all(made, c -> Score.in(c).isPresent(), cells);
        for (String choice : made) {
          String option = scale.option(choice);
          if (!option.equals(choice)) {
            options.put(choice, option);
          }
        }
      }
      Optional<Score> score = made.size() == 1 ? Score.in(made.get(0)) : Optional.empty();
      if (score.filter(s -> s.value().compareTo(HUNDRED) <= 0).isPresent()) {
        scores += cells;
        units += score.get().unit() == Score.Unit.NONE ? 0 : cells;
        stars |= score.get().unit() == Score.Unit.STARS;
        whole &= score.get().isWhole();
        highest = highest.max(score.get().value());
        withinFive += score.get().value().compareTo(BigDecimal.valueOf(5)) <= 0 ? cells : 0;
        withinTen += score.get().value().compareTo(BigDecimal.TEN) <= 0 ? cells : 0;
        boolean isBare = score.get().unit() == Score.Unit.NONE;
        boolean isZero = isBare && score.get().value().signum() == 0;
        zeros += isZero ? cells : 0;
        isZeroMeant |= isZero && scale.meaning(made.get(0)).isPresent();
      }
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

    /** True when four of five scores lie within a scale that the others do not keep to. */
    boolean isMostlyWithin(int top) {
      int within = top == 5 ? withinFive : top == 10 ? withinTen : 0;
      return within < scores && (long) within * OF_ALL >= (long) scores * OF_SCALE;
    }

    /** True when a few scores alone would make the scale a wider one: a 55 among fives. */
    boolean hasStrayScores() {
      return isMostlyWithin(5) || isMostlyWithin(10);
    }

    boolean isOfOneScale(int cells) {
      return cells > 0 && (long) cells * OF_ALL >= (long) answered * OF_SCALE;
    }

    private static int all(
        List<String> made, java.util.function.Predicate<String> test, int cells) {
      return made.stream().allMatch(test) ? cells : 0;
    }
  }
}
