package manyi.intake.advice;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.intake.header.ListLine;
import manyi.record.Column;
import manyi.record.RecordKind;

/**
 * What the words of a header must say for one field to be meant, a line of {@code
 * header-hints.csv}.
 *
 * @param kinds names of the kinds
 * @param field of those kinds; with a plus sign where the column is a part that stands before it
 * @param things what the column holds; the header ends with it: a moment, a person, a room
 * @param needs of which; one must be said, unless this is empty
 * @param allows what may be said besides
 * @param values what must stand in the column
 */
record FieldHint(
    Set<String> kinds,
    String field,
    Set<String> things,
    Set<String> needs,
    Set<String> allows,
    ColumnValues.Shape values) {

  /** The hints that come with manyi, those of a kind in the order of preference. */
  static List<FieldHint> builtIn() {
    return HeaderWords.lines("header-hints.csv").stream().map(FieldHint::of).toList();
  }

  private static FieldHint of(String line) {
    String[] cells = line.split(",", -1);
    return new FieldHint(
        set(cells[0]),
        cells[1],
        set(cells[2]),
        set(cells[3]),
        set(cells[4]),
        ColumnValues.Shape.valueOf(cells[5].toUpperCase(Locale.ROOT)));
  }

  private static Set<String> set(String cell) {
    return Arrays.stream(cell.split("\\|", -1))
        .filter(word -> !word.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True for what stands before the rest of the field, as a building before a room. */
  boolean isPart() {
    return ListLine.isPart(field);
  }

  /** The field of a kind. */
  Optional<Column<?>> column(RecordKind<?> kind) {
    return kind.column(ListLine.whole(field));
  }

  boolean isOf(RecordKind<?> kind) {
    return kinds.contains(kind.name());
  }

  /** True where the words of a header say that this field is meant, and nothing else. */
  boolean isMeantBy(HeaderWords.Said header) {
    List<Set<String>> words = header.words();
    int last = words.size() - 1;
    boolean isThing =
        header.isLatin()
            ? words.stream().anyMatch(this::isThing)
            : last >= 0 && isThing(words.get(last));
    boolean isNeedMet =
        needs.isEmpty() || words.stream().flatMap(Set::stream).anyMatch(needs::contains);
    return isThing && isNeedMet && words.stream().flatMap(Set::stream).allMatch(this::isFitting);
  }

  private boolean isThing(Set<String> word) {
    return word.stream().anyMatch(things::contains);
  }

  private boolean isFitting(String sense) {
    return things.contains(sense) || needs.contains(sense) || allows.contains(sense);
  }
}
