package manyi.intake.log;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.language.BlankMark;
import manyi.record.Column;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;

/**
 * What the texts below a head mean as words of a field: values judge a column, its head only helps.
 *
 * @param filled how many cells say something
 * @param known how many of them are words of the field
 * @param meanings what those mean
 */
record WordsBelow<E extends Enum<E> & Meaning>(long filled, long known, Set<E> meanings) {

  /** How much of a column is of a field, from the least. */
  enum Share {
    NONE,
    SOME,
    /** Four in five or more. */
    MOST
  }

  /**
   * Looks at a column.
   *
   * @param shortest how long a word must be to tell anything: 是 and 1 are words of many fields
   */
  static <E extends Enum<E> & Meaning> WordsBelow<E> of(
      SheetFrame frame,
      HeaderCell head,
      Column<?> field,
      Vocabulary<E> vocabulary,
      Words words,
      int shortest) {
    Map<String, String> codes = head.spelling().codes();
    List<String> texts =
        Arrays.stream(frame.bodyRows())
            .mapToObj(row -> frame.at(row, head.column()).shown().strip())
            .filter(text -> !text.isEmpty() && !BlankMark.is(text))
            .map(text -> codes.getOrDefault(text, text))
            .toList();
    List<E> meanings =
        texts.stream()
            .filter(text -> text.length() >= shortest)
            .map(text -> words.meaning(field.name(), vocabulary, text))
            .flatMap(Optional::stream)
            .toList();
    return new WordsBelow<>(
        texts.size(), meanings.size(), meanings.stream().collect(Collectors.toUnmodifiableSet()));
  }

  Share share() {
    if (known == 0) {
      return Share.NONE;
    }
    return known * 5 >= filled * 4 ? Share.MOST : Share.SOME;
  }
}
