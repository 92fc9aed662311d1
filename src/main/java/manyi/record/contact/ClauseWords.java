package manyi.record.contact;

import java.util.List;
import java.util.regex.Pattern;
import manyi.language.Lexicon;

/** The words of {@code clauses.csv}, read once, and patterns over them. */
final class ClauseWords {
  private static final Lexicon<WordClass> WORDS = Lexicon.of(WordClass.class, "clauses.csv");

  private ClauseWords() {}

  /** The words of a class, in the order of the list. */
  static List<String> of(WordClass wanted) {
    return WORDS.of(wanted);
  }

  /** The pattern of a grammar, compiled. */
  static Pattern pattern(String grammar) {
    return WORDS.pattern(grammar);
  }
}
