package manyi.record;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import manyi.language.BlankMark;
import manyi.language.Simplified;
import manyi.language.Spelling;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;
import manyi.record.word.YesNo;

/**
 * What the words in logs and questionnaires mean: the built-in lines of words.csv, then those of
 * the company, the project and the command line; a later line wins.
 */
public final class Words {

  /**
   * One line of words.csv.
   *
   * @param field a field or a vocabulary's name
   * @param word as it may be written
   * @param meaning the code of a canonical value
   */
  public record Line(String field, String word, String meaning) {}

  /** How many characters of a text the plain spelling may make one of. */
  private static final int MOST_FOR_ONE = 4;

  /** So many texts are remembered at once: those of a log repeat, the names in it do not. */
  private static final int MOST_REMEMBERED = 4096;

  private static final int LONGEST_REMEMBERED = 64;

  private final Map<String, Set<String>> meanings = new HashMap<>();

  /** By the type of what was read, what each text came to; projects of a batch share it. */
  private final Map<Class<?>, Map<String, Object>> remembered = new ConcurrentHashMap<>();

  private int longest;

  public Words(List<Line> lines) {
    learn(lines);
  }

  /** The words that come with manyi. */
  public static Words builtIn() {
    return BuiltIn.WORDS;
  }

  /** These words and those of lists that are nearer to the user: their lines win. */
  public Words with(List<Line> nearer) {
    if (nearer.isEmpty()) {
      return this;
    }
    Words both = new Words(List.of());
    meanings.forEach((key, codes) -> both.meanings.put(key, new LinkedHashSet<>(codes)));
    both.longest = longest;
    both.learn(nearer);
    return both;
  }

  /** Read once a process: a batch asks for them again for every project. */
  private static final class BuiltIn {
    static final Words WORDS = new Words(ListFile.builtInWords());

    private BuiltIn() {}
  }

  private void learn(List<Line> lines) {
    for (Line line : lines) {
      longest = Math.max(longest, Spelling.plain(line.word()).length());
      Set<String> codes =
          meanings.computeIfAbsent(key(line.field(), line.word()), k -> new LinkedHashSet<>());
      codes.remove(line.meaning());
      codes.add(line.meaning());
    }
  }

  /**
   * The meaning of a word in a field.
   *
   * @param field the field's own name; the vocabulary's general list is the second place to look
   * @return empty for a word that no list knows in this vocabulary
   */
  public <E extends Enum<E> & Meaning> Optional<E> meaning(
      String field, Vocabulary<E> vocabulary, String word) {
    Optional<E> own = look(field, vocabulary, word);
    Optional<E> known = own.isPresent() ? own : look(vocabulary.name(), vocabulary, word);
    if (known.isPresent()) {
      return known;
    }
    return vocabulary.ofBlankMark().isPresent() && BlankMark.is(word)
        ? vocabulary.ofBlankMark()
        : answer(vocabulary, word, vocabulary.asksYesOrNo());
  }

  /**
   * The yes or the no of a cell that answers by itself: not 1, 无 or an empty box, which elsewhere
   * are a code, nothing and no answer.
   */
  public Optional<YesNo> plainYesNo(String text) {
    return look(Vocabulary.YES_NO.name(), Vocabulary.YES_NO, text);
  }

  /**
   * The yes or the no of a cell: of 是, √, TRUE, 1 and their like, whatever column they stand in.
   */
  public Optional<YesNo> yesNo(String text) {
    return plainYesNo(text)
        .or(() -> look(Vocabulary.YES_NO_ASKED.name(), Vocabulary.YES_NO_ASKED, text));
  }

  /** The meaning of a yes or a no under a head that asks for one: 是否完成, 是否满意. */
  public <E extends Enum<E> & Meaning> Optional<E> asked(Vocabulary<E> vocabulary, String word) {
    return answer(vocabulary, word, true);
  }

  private <E extends Enum<E> & Meaning> Optional<E> answer(
      Vocabulary<E> vocabulary, String word, boolean isAsked) {
    return (isAsked ? yesNo(word) : plainYesNo(word))
        .flatMap(yesNo -> vocabulary.meaning(yesNo, isAsked));
  }

  /** The word as a value of the column: its meaning, or itself where no list knows it. */
  public <E extends Enum<E> & Meaning> Word<E> read(
      String field, Vocabulary<E> vocabulary, String word) {
    return meaning(field, vocabulary, word)
        .map(Word::of)
        .orElseGet(() -> vocabulary.read(word.strip()));
  }

  private <E extends Enum<E> & Meaning> Optional<E> look(
      String field, Vocabulary<E> vocabulary, String word) {
    Optional<E> found = Optional.empty();
    if (isBeyondAll(word)) {
      return found;
    }
    for (String code : meanings.getOrDefault(key(field, word), Set.of())) {
      Optional<E> meaning = vocabulary.meaning(code);
      if (meaning.isPresent()) {
        found = meaning;
      }
    }
    return found;
  }

  /**
   * What a text is read as by these words, which never change: a log says the same few things in
   * many rows, and judging a sentence costs more than all else that is done with it.
   *
   * @param type of what is read; no two readings give the same one
   * @param reading tells it from the text and these words alone
   */
  public <T> T remembered(Class<T> type, String text, Function<String, T> reading) {
    if (text.length() > LONGEST_REMEMBERED) {
      return reading.apply(text);
    }
    Map<String, Object> known = remembered.computeIfAbsent(type, t -> new ConcurrentHashMap<>());
    Object before = known.get(text);
    if (before != null) {
      return type.cast(before);
    }
    T read = reading.apply(text);
    if (known.size() >= MOST_REMEMBERED) {
      known.clear();
    }
    known.put(text, read);
    return read;
  }

  /** True for a text that is longer than any word of the lists, however it is spelled. */
  public boolean isBeyondAll(String text) {
    return Spelling.isLonger(text, longest * MOST_FOR_ONE);
  }

  private static String key(String field, String word) {
    return field + '\t' + Simplified.of(Spelling.plain(word));
  }
}
