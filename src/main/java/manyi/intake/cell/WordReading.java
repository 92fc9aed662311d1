package manyi.intake.cell;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.grid.Value;
import manyi.intake.sheet.CellText;
import manyi.language.BlankMark;
import manyi.language.Spelling;
import manyi.record.Column;
import manyi.record.Words;
import manyi.record.answer.MarkedOptions;
import manyi.record.answer.PrintedOptions;
import manyi.record.answer.Score;
import manyi.record.contact.VisitKindText;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/**
 * Reads the words of a column: codes as the header's list says, ticked options, scores where the
 * header or the cell says that they are some; then by words.csv. A word that no list knows stays as
 * it was written, and is counted.
 */
final class WordReading<E extends Enum<E> & Meaning> implements CellReading {
  /**
   * Whether the head asks for a yes or a no.
   *
   * @param inWords true where 是, √ and × are read as such
   * @param inNumbers true where 1 and 0 are, too
   */
  record Asked(boolean inWords, boolean inNumbers) {}

  private static final int REMEMBERED = 20_000;

  private final Column<?> column;
  private final Vocabulary<E> vocabulary;
  private final Map<String, String> codes;
  private final ScoreReading scores;
  private final Asked asked;
  private final Words words;
  private final Map<String, Outcome> remembered = new HashMap<>();

  WordReading(
      Column<?> column,
      Vocabulary<E> vocabulary,
      Map<String, String> codes,
      ScoreReading scores,
      Asked asked,
      Words words) {
    this.column = column;
    this.vocabulary = vocabulary;
    this.codes = codes;
    this.scores = scores;
    this.asked = asked;
    this.words = words;
  }

  @Override
  public Outcome read(Value value) {
    String text = CellText.of(value);
    Outcome before = remembered.get(text);
    if (before != null) {
      return before;
    }
    Outcome outcome = read(text);
    if (remembered.size() < REMEMBERED) {
      remembered.put(text, outcome);
    }
    return outcome;
  }

  private Outcome read(String text) {
    if (BlankMark.is(text)) {
      return Outcome.BLANK;
    }
    String option = Options.decoded(text, codes);
    Word<E> word = bareWord(option);
    if (word.known() == null) {
      MarkedOptions printed = PrintedOptions.in(option, this::isOption);
      if (printed.arePrinted()) {
        return marked(printed, option, word);
      }
      word = understood(option).orElse(word);
    }
    boolean isNothing =
        word.known() == null
            && (text.isEmpty()
                || Spelling.plain(text).equals("无")
                || PrintedOptions.areEmptyBoxes(text));
    return isNothing ? Outcome.BLANK : Outcome.of(word);
  }

  /**
   * The value of printed options: of the marked one; of two, none where it is an answer (Q08), else
   * nobody knows, and the cell stays as it was written.
   */
  private Outcome marked(MarkedOptions printed, String text, Word<E> asWritten) {
    if (printed.areUnmarked() || (printed.made().isEmpty() && PrintedOptions.areEmptyBoxes(text))) {
      return Outcome.BLANK;
    }
    Optional<Word<E>> value =
        printed.made().size() > 1
            ? scores.ofSeveral(vocabulary)
            : printed.one().flatMap(this::optionValue);
    boolean isAlone = value.isEmpty() && printed.printed() == 1 && printed.isTold();
    return Outcome.of((isAlone ? told(text) : value).orElse(asWritten));
  }

  private Optional<Word<E>> optionValue(String option) {
    return lettered(option).or(() -> understood(option));
  }

  /** The meaning of an option, with the letter before it or without. */
  private Optional<Word<E>> lettered(String option) {
    return Stream.of(option, PrintedOptions.withoutLetter(option))
        .map(this::bareWord)
        .filter(word -> word.known() != null)
        .findFirst();
  }

  /** True for what may be printed as an option of this column. */
  private boolean isOption(String text) {
    return lettered(text).isPresent() || scores.isChoice(text) || told(text).isPresent();
  }

  /** A word, or one with punctuation behind it. */
  private Word<E> bareWord(String text) {
    Word<E> word = word(text);
    if (word.known() != null) {
      return word;
    }
    Word<E> bare = word(withoutEnd(text));
    return bare.known() == null ? word : bare;
  }

  /** What a text says that is no word of a list. */
  private Optional<Word<E>> understood(String text) {
    return told(text).or(() -> scores.read(text, vocabulary));
  }

  /** The value of a word; under a head that asks for a yes or a no, of one of those too. */
  private Word<E> word(String text) {
    Word<E> word = words.read(column.name(), vocabulary, text);
    boolean isAsked = Score.in(text).isPresent() ? asked.inNumbers() : asked.inWords();
    return word.known() == null && isAsked
        ? words.asked(vocabulary, whole(text)).map(Word::of).orElse(word)
        : word;
  }

  /** What a text that is no word of a list tells all the same: of a kind of visit. */
  private Optional<Word<E>> told(String text) {
    if (!vocabulary.equals(Vocabulary.VISIT_KIND)) {
      return Optional.empty();
    }
    return (asked.inWords() ? VisitKindText.asked(text, words) : VisitKindText.of(text, words))
        .flatMap(kind -> vocabulary.meaning(kind.code()))
        .map(Word::of);
  }

  /** 1.0 and 0.00 as a number format shows them are 1 and 0. */
  static String whole(String text) {
    return text.matches("[01]\\.0+") ? text.substring(0, 1) : text;
  }

  /** A word without the punctuation behind it. */
  static String withoutEnd(String text) {
    int to = text.length();
    while (to > 0 && "。.，,；;！!、 ".indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return text.substring(0, to);
  }
}
