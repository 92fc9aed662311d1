package manyi.record.answer;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.SurveyItem;
import manyi.record.Words;
import manyi.record.word.Satisfaction;

/**
 * Reads the choices of one item of a questionnaire, or of one satisfaction field of a log: by the
 * header's code list, as a score, by the words in force (D14, D15). The words' meanings come from
 * words.csv alone; so 较满意 is 基本满意 and 一般 is 一般 in every scale, and a company that reads them
 * otherwise changes a line there.
 */
public final class AnswerReader {
  /** Stars are of five unless their column tells another scale. */
  private static final int OF_STARS = 5;

  private static final Pattern POINT_ZERO = Pattern.compile("\\.0+$");

  private final AnswerWords words;
  private final Map<String, String> codes = new HashMap<>();
  private final boolean higherIsBetter;
  private final int top;

  private AnswerReader(AnswerWords words, SurveyItem item) {
    this.words = words;
    item.codes().forEach((code, option) -> codes.put(codeOf(code), option));
    this.higherIsBetter = item.higherIsBetter();
    this.top = item.top();
  }

  /** A reader of the answers to an item. */
  public static AnswerReader of(SurveyItem item, Words words) {
    return new AnswerReader(new AnswerWords(words), item);
  }

  /** A reader of the answers to an item. */
  public static AnswerReader of(SurveyItem item, AnswerWords words) {
    return new AnswerReader(words, item);
  }

  /**
   * A reader of a satisfaction field of a log, whose scores were kept with their scales.
   *
   * @param field its name, under which words.csv may list words of its own
   */
  public static AnswerReader of(String field, Words words) {
    return new AnswerReader(new AnswerWords(words, field), SurveyItem.inWords(field));
  }

  /** What a choice says. */
  public Answer read(String choice) {
    String option = codes.get(codeOf(choice));
    return option == null ? ofText(choice, higherIsBetter) : ofText(option, false);
  }

  /** The option that a choice stands for. */
  public String option(String choice) {
    return codes.getOrDefault(codeOf(choice), choice.strip());
  }

  /** True for a choice that says something, be it an abstention. */
  public boolean knows(String choice) {
    return !(read(choice) instanceof Answer.Open);
  }

  /** A bare number is a score where the item says so; else it is a word like any other. */
  private Answer ofText(String text, boolean isScored) {
    if (text.isBlank()) {
      return new Answer.Said(Satisfaction.ABSTAINED);
    }
    Answer open = Answer.Open.UNKNOWN;
    for (String spelling : AnswerWords.spellings(text)) {
      Optional<Score> score = Score.in(spelling);
      if (score.isPresent()) {
        Answer read =
            isScored || score.get().isMarked() ? ofScore(score.get()) : Answer.Open.UNDECIDED;
        if (!(read instanceof Answer.Open)) {
          return read;
        }
        open = read;
      }
      Optional<Satisfaction> word = words.meaning(spelling);
      if (word.isPresent()) {
        return new Answer.Said(word.get());
      }
    }
    return open;
  }

  private Answer ofScore(Score score) {
    if (score.isUnfilled()) {
      return new Answer.Said(Satisfaction.ABSTAINED);
    }
    boolean isOfFive = top == 0 && score.unit() == Score.Unit.STARS;
    Score whole = score.outOf(isOfFive ? OF_STARS : top);
    if (!Score.TOPS.contains(whole.top())) {
      return Answer.Open.UNDECIDED;
    }
    return isOnScale(whole) ? new Answer.Scored(whole) : Answer.Open.UNKNOWN;
  }

  /** True for a score that its scale has: 1 to 5, 1 to 10, 0 to 100. */
  public static boolean isOnScale(Score score) {
    BigDecimal least = BigDecimal.valueOf(score.top() == 100 ? 0 : 1);
    return Score.TOPS.contains(score.top())
        && score.value().compareTo(least) >= 0
        && score.value().compareTo(BigDecimal.valueOf(score.top())) <= 0;
  }

  /** Codes are met as {@code 1}, {@code １} and, from some exports, {@code 1.0}. */
  private static String codeOf(String written) {
    return POINT_ZERO.matcher(Spelling.plain(written)).replaceFirst("");
  }
}
