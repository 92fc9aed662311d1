package manyi.record.answer;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.record.Satisfaction;
import manyi.record.Vocabulary;
import manyi.record.Words;

/** The words of the satisfaction scales (domain 3.6), as the lists in force know them. */
public final class AnswerWords {
  private static final String FIELD = "answer";
  private static final Pattern OPTION_MARK =
      Pattern.compile("^(?:[A-Ha-h\\d]{1,2}\\s*[.．、:：\\-–—)）]\\s*|[A-H①-⑩]\\s*)(?=\\D)(.+)$");
  private static final Pattern OPTION_SCORE =
      Pattern.compile("^(.+?)\\s*[(（]?\\s*\\d{1,3}\\s*[分星]?\\s*[)）]?$");

  private final Words words;

  public AnswerWords(Words words) {
    this.words = words;
  }

  /** What a choice means; empty for a text that no list knows. */
  public Optional<Satisfaction> meaning(String choice) {
    Optional<Satisfaction> asWritten = look(choice);
    return asWritten.isPresent() ? asWritten : look(option(choice));
  }

  /**
   * The option inside a choice that carries a letter, number or score: {@code A.满意}, {@code
   * 满意（5分）}. The choice itself where nothing is around it or what is inside is no word of a scale.
   */
  public String option(String choice) {
    if (look(choice).isPresent()) {
      return choice;
    }
    Matcher marked = OPTION_MARK.matcher(choice);
    String bare = marked.matches() ? marked.group(1) : choice;
    Matcher scored = OPTION_SCORE.matcher(bare);
    String unscored = scored.matches() ? scored.group(1) : bare;
    return isLevel(look(bare)) ? bare : isLevel(look(unscored)) ? unscored : choice;
  }

  /** True for a word of a scale, not for 弃权 and its like. */
  public boolean isLevel(String choice) {
    return isLevel(meaning(choice));
  }

  /** True for 弃权, (空), / and the other ways of not answering. */
  public boolean isAbstention(String choice) {
    Optional<Satisfaction> meaning = meaning(choice);
    return meaning.isPresent() && !isLevel(meaning);
  }

  /** A test for the words of a scale and of abstaining. */
  public Predicate<String> known() {
    return choice -> meaning(choice).isPresent();
  }

  private Optional<Satisfaction> look(String choice) {
    return words.meaning(FIELD, Vocabulary.SATISFACTION, choice);
  }

  private static boolean isLevel(Optional<Satisfaction> meaning) {
    return meaning
        .filter(
            m ->
                m == Satisfaction.SATISFIED
                    || m == Satisfaction.BASICALLY_SATISFIED
                    || m == Satisfaction.FAIR
                    || m == Satisfaction.DISSATISFIED)
        .isPresent();
  }
}
