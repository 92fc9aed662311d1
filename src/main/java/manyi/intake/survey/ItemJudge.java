package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.intake.sheet.ScoreHint;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Score;

/**
 * Tells items of a satisfaction scale from other questions, by the header's code list, by the
 * answers themselves, or by scores (F15, F16, D15).
 */
public final class ItemJudge {
  /** What is known of a column besides its own header and values. */
  public enum Standing {
    /** headers.csv says that it is an item, so that only its scale is open. */
    DECLARED,
    /** It stands among items or in a list of answers, so that somebody was asked it. */
    ASKED,
    /** Nothing. */
    OPEN,
    /** headers.csv knows its header and has no use for it: bare codes in it are no answers. */
    OF_NO_USE
  }

  private static final BigDecimal TWO = BigDecimal.valueOf(2);
  private static final BigDecimal FIVE = BigDecimal.valueOf(5);

  private final AnswerWords scale;
  private final Standing standing;
  private final boolean declared;

  public ItemJudge(AnswerWords scale) {
    this(scale, Standing.OPEN);
  }

  /** A judge of one column. */
  public ItemJudge(AnswerWords scale, Standing standing) {
    this.scale = scale;
    this.standing = standing;
    this.declared = standing == Standing.DECLARED;
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
    ScoreHint hint = ScoreHint.of(written);
    if (hint.isTurned() && isOfFive(hint, answers.keySet())) {
      Optional<ItemFinding> turned = HeaderCodes.turned(scale).finding(answers.keySet());
      if (turned.isPresent()) {
        return turned.get();
      }
    }
    Map<String, String> yesNo =
        QuestionCue.asksWhetherSatisfied(question.text())
            ? YesNoAnswers.in(answers.keySet(), scale)
            : Map.of();
    if (yesNo.isEmpty()) {
      return judge(question, written, answers);
    }
    ItemFinding finding = judge(question, written, YesNoAnswers.decoded(answers, yesNo));
    return finding.kind() == ItemFinding.Kind.ITEM ? finding.with(yesNo) : finding;
  }

  /** True for scores of five, and where nothing tells the scale, for none above 5. */
  private static boolean isOfFive(ScoreHint hint, Collection<List<String>> answers) {
    List<Score> scores =
        answers.stream().flatMap(List::stream).map(Score::in).flatMap(Optional::stream).toList();
    return !scores.isEmpty()
        && (hint.top() == 5 || hint.top() == 0)
        && scores.stream().allMatch(score -> score.value().compareTo(FIVE) <= 0);
  }

  private ItemFinding judge(Question question, String written, Map<List<String>, Integer> answers) {
    AnswerCensus census = new AnswerCensus(scale);
    answers.forEach(census::count);
    if (census.answered == 0) {
      return ItemFinding.SILENT;
    }
    if (census.isTicked()) {
      return ItemFinding.OTHER;
    }
    if (census.isOfOneScale(census.levels)) {
      return inWords(question, written, census);
    }
    if (census.isOfOneScale(census.scores)) {
      return inScores(question, written, census);
    }
    if (census.isOfOneScale(census.told)) {
      return inWords(question, written, census);
    }
    if (declared) {
      // Answers that no list knows are named one by one.
      return ItemFinding.words(census.options);
    }
    boolean isHalfOfScale = census.levels > 0 && census.levels * 2L >= census.answered;
    return isHalfOfScale && inWords(question, written, census).kind() == ItemFinding.Kind.ITEM
        ? ItemFinding.DOUBTFUL
        : ItemFinding.OTHER;
  }

  private ItemFinding inWords(Question question, String written, AnswerCensus census) {
    boolean onlyFair = census.told == census.fair && census.fair < census.answered;
    boolean onlyYesNo = census.levels == census.yesNo;
    boolean onlyNumbers = census.levels == census.numbers;
    if (declared) {
      return withScores(ScoreHint.of(written), census);
    }
    if (onlyFair
        || (onlyYesNo && !QuestionCue.saysSatisfied(question.text()))
        || (onlyNumbers && !mayBeCoded(question, written, census))) {
      return ItemFinding.OTHER;
    }
    return withScores(ScoreHint.of(written), census);
  }

  /**
   * Words with a few scores among them, √ and × beside 5分: of the scale that the header tells, else
   * of the smallest that holds them all. 5分 beside 95分 is of neither.
   */
  private static ItemFinding withScores(ScoreHint hint, AnswerCensus census) {
    boolean isTold = hint.scored() && census.numbers == 0;
    boolean isOpen = hint.top() == 0 && census.isOfOneTop();
    if (hint.isTurned() || (!isTold && census.points == 0) || !(isOpen || hint.top() > 0)) {
      return ItemFinding.words(census.options);
    }
    return new ItemFinding(
        ItemFinding.Kind.ITEM,
        census.options,
        isTold && census.scores > 0,
        hint.top(),
        census.scores == 0 ? BigDecimal.ZERO : census.highest);
  }

  /**
   * Whether bare numbers may answer the question: whoever was asked, whatever about, unless the
   * question is for a choice or a number of something. Where nothing shows that anybody was asked,
   * the header has to name a service.
   */
  private boolean mayBeCoded(Question question, String written, AnswerCensus census) {
    if (declared) {
      return true;
    }
    if (RespondentCue.is(question.text())) {
      return false;
    }
    if (question.isCodedRow()) {
      return true;
    }
    boolean isYesOrNo =
        census.highest.compareTo(TWO) <= 0 && QuestionCue.asksYesOrNo(question.text());
    if (standing == Standing.OF_NO_USE
        || isYesOrNo
        || question.isOnlyNumber()
        || census.isOfSeveral()
        || QuestionCue.takesSeveral(written)
        || QuestionCue.asksForOther(question.text())) {
      return false;
    }
    return standing == Standing.ASKED
        || question.asked()
        || QuestionCue.asksForSatisfaction(question.text());
  }

  private ItemFinding inScores(Question question, String written, AnswerCensus census) {
    ScoreHint hint = ScoreHint.of(written);
    boolean isNoAnswer = QuestionCue.isSum(question.text()) || RespondentCue.is(question.text());
    if (isNoAnswer && !declared) {
      return ItemFinding.OTHER;
    }
    if (hint.isTurned()) {
      return ItemFinding.DOUBTFUL;
    }
    // 90分 in one row and 75 in the next are of one scale.
    boolean inUnits = census.units * 2L >= census.scores;
    int top = hint.top() == 0 ? census.top : hint.top();
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
    if (!census.whole || (top == 0 && !mayBeCoded(question, written, census))) {
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
}
