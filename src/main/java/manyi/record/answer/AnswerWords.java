package manyi.record.answer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import manyi.language.Spelling;
import manyi.record.Words;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;

/** The words of the satisfaction scales (F14), as the lists in force know them. */
public final class AnswerWords {
  /** What forms put around an option: {@code 不满意〖漏水〗}, {@code 满意（5分）}, {@code A.满意}. */
  private static final List<Pattern> WRAPPINGS =
      List.of(
          Pattern.compile("〖[^〖〗]*+〗"),
          Pattern.compile("(?<![。.!！;；,，、])[。.!！;；,，、]++$"),
          Pattern.compile("[(（\\[【][^()（）\\[\\]【】]*[)）\\]】]$"),
          Pattern.compile("^\\(?(?:[a-h]|[0-9]{1,2}|[①-⑩])\\s*[.、:)\\-–—]?(?=\\p{IsHan}|[a-z]{3})"),
          Pattern.compile("[:：\\-–—]?\\d{1,3}[分星]?$"));

  /** The option behind its score: {@code 5分（非常满意）}, {@code 5:非常满意}. */
  private static final Pattern BEHIND =
      Pattern.compile("^.{0,8}?[(（\\[【]([^()（）\\[\\]【】]+)[)）\\]】]$");

  /** An end before which much may stand that is no part of the option. */
  private static final Pattern WRAPPED_END =
      Pattern.compile("[)）\\]］】。｡.．!！;；,，、､][\\s\\p{Z}\u200B\uFE0E\uFE0F\uFEFF]*+$");

  /** So many texts are remembered: the answers of a column repeat, the names in one do not. */
  private static final int MOST_REMEMBERED = 4096;

  private static final int LONGEST_REMEMBERED = 64;

  private final Words words;
  private final String field;
  private final Map<String, Optional<Satisfaction>> remembered = new HashMap<>();

  public AnswerWords(Words words) {
    this(words, Vocabulary.SATISFACTION.name());
  }

  /**
   * The words of one field.
   *
   * @param field the name under which words.csv may list words of its own; the general answers are
   *     the second place to look
   */
  public AnswerWords(Words words, String field) {
    this.words = words;
    this.field = field;
  }

  /** What a choice means; empty for a text that no list knows. */
  public Optional<Satisfaction> meaning(String choice) {
    Optional<Satisfaction> before = remembered.get(choice);
    if (before != null) {
      return before;
    }
    Optional<Satisfaction> meaning = read(choice);
    if (choice.length() <= LONGEST_REMEMBERED && remembered.size() < MOST_REMEMBERED) {
      remembered.put(choice, meaning);
    }
    return meaning;
  }

  private Optional<Satisfaction> read(String choice) {
    return look(choice)
        .or(() -> unwrapped(choice).stream().map(this::look).flatMap(Optional::stream).findFirst());
  }

  /**
   * The option inside a choice that carries a letter, number or score: {@code A.满意}, {@code
   * 满意（5分）}. The choice itself where nothing is around it or what is inside is no word of a scale.
   */
  public String option(String choice) {
    if (look(choice).isPresent()) {
      return choice;
    }
    return unwrapped(choice).stream()
        .filter(spelling -> look(spelling).filter(AnswerWords::isLevel).isPresent())
        .findFirst()
        .orElse(choice);
  }

  /** True for a word of a scale, not for 弃权 and its like. */
  public boolean isLevel(String choice) {
    return meaning(choice).filter(AnswerWords::isLevel).isPresent();
  }

  /** True for 弃权, (空), / and the other ways of not answering. */
  public boolean isAbstention(String choice) {
    Optional<Satisfaction> meaning = meaning(choice);
    return meaning.isPresent() && !isLevel(meaning.get());
  }

  /** True for 是, √, TRUE and their like, which answer other questions too. */
  public boolean isYesNo(String choice) {
    return words.yesNo(choice).isPresent();
  }

  /** What a yes or a no says where the question asks for one: 是否满意; empty for any other text. */
  public Optional<Satisfaction> asked(String choice) {
    return words.asked(Vocabulary.SATISFACTION, choice);
  }

  /** A test for the words of a scale and of abstaining. */
  public Predicate<String> known() {
    return choice -> meaning(choice).isPresent();
  }

  /** True for an answer, not for an abstention or for nobody being there. */
  public static boolean isLevel(Satisfaction meaning) {
    return switch (meaning) {
      case SATISFIED, BASICALLY_SATISFIED, FAIR, DISSATISFIED -> true;
      case ABSTAINED, NOT_REACHED, REFUSED -> false;
    };
  }

  /** Its spellings; itself alone where no word is that long and nothing long can be taken off. */
  private List<String> unwrapped(String text) {
    boolean isEverWrapped = text.indexOf('〗') >= 0 || WRAPPED_END.matcher(text).find();
    return isEverWrapped || !words.isBeyondAll(text) ? spellings(text) : List.of(text);
  }

  /** The text, then the text with one more wrapping taken off each time, then what it wraps. */
  static List<String> spellings(String text) {
    List<String> spellings = new ArrayList<>(List.of(text));
    String bare = Spelling.plain(text);
    for (Pattern wrapping : WRAPPINGS) {
      String less = wrapping.matcher(bare).replaceFirst("");
      if (!less.isEmpty() && !less.equals(bare)) {
        spellings.add(less);
        bare = less;
      }
    }
    var behind = BEHIND.matcher(Spelling.plain(text));
    if (behind.matches()) {
      spellings.add(behind.group(1));
    }
    return spellings;
  }

  private Optional<Satisfaction> look(String choice) {
    return words.meaning(field, Vocabulary.SATISFACTION, choice);
  }
}
