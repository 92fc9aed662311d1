package manyi.record;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;
import manyi.language.PlainNumber;
import manyi.record.word.Meaning;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/**
 * One field of a record kind: its name, what its values are, and how a value is kept as text.
 *
 * @param <V> the type of its values
 */
public final class Column<V> {
  private static final char UNREADABLE_MARK = '?';

  /** What the values of a column are, which decides how intake reads a cell. */
  public enum Type {
    TEXT,
    /** A room number; text, but a date in the cell is a room that Excel bent. */
    ROOM,
    WHEN,
    NUMBER,
    WORD
  }

  private final String name;
  private final Type type;
  private final Vocabulary<?> vocabulary;
  private final Function<String, Optional<V>> reading;
  private final boolean personal;

  private Column(
      String name,
      Type type,
      Vocabulary<?> vocabulary,
      Function<String, Optional<V>> reading,
      boolean personal) {
    this.name = name;
    this.type = type;
    this.vocabulary = vocabulary;
    this.reading = reading;
    this.personal = personal;
  }

  public static Column<String> text(String name) {
    return new Column<>(name, Type.TEXT, null, Optional::of, false);
  }

  /** A column of rooms, in which a date is a room that Excel took for one. */
  public static Column<String> room(String name) {
    return new Column<>(name, Type.ROOM, null, Optional::of, false);
  }

  /** A column of days, with or without a time. */
  public static Column<When> when(String name) {
    return new Column<>(name, Type.WHEN, null, When::parse, false);
  }

  public static Column<BigDecimal> number(String name) {
    return new Column<>(name, Type.NUMBER, null, Column::parseNumber, false);
  }

  /** A column whose words mean one of a vocabulary's values, or stay as written. */
  public static <E extends Enum<E> & Meaning> Column<Word<E>> word(
      String name, Vocabulary<E> vocabulary) {
    return new Column<>(
        name, Type.WORD, vocabulary, kept -> Optional.of(vocabulary.read(kept)), false);
  }

  /** The same column, marked as naming or reaching a person. */
  public Column<V> ofAPerson() {
    return new Column<>(name, type, vocabulary, reading, true);
  }

  /** The name of the field: in CSV files, headers.csv and JSON. */
  public String name() {
    return name;
  }

  public Type type() {
    return type;
  }

  /** The vocabulary of a column of type WORD; empty for every other. */
  public Optional<Vocabulary<?>> vocabulary() {
    return Optional.ofNullable(vocabulary);
  }

  /** True for names, phones and signatures, which are masked wherever they are shown. */
  public boolean isPersonal() {
    return personal;
  }

  /** Reads what {@link #keep} wrote; a text that this column cannot hold is unreadable. */
  Field<V> parse(String kept) {
    if (kept.isEmpty()) {
      return new Field.Blank<>();
    }
    if (type != Type.TEXT && type != Type.ROOM && kept.charAt(0) == UNREADABLE_MARK) {
      return new Field.Unreadable<>(kept.substring(1));
    }
    return reading
        .apply(kept)
        .<Field<V>>map(Field.Known::new)
        .orElseGet(() -> new Field.Unreadable<>(kept));
  }

  /** The text that a CSV keeps; an unreadable value is kept behind a question mark. */
  static String keep(Field<?> field) {
    if (field instanceof Field.Known<?> known) {
      return known.known() instanceof BigDecimal number
          ? PlainNumber.text(number)
          : known.known().toString();
    }
    return field instanceof Field.Unreadable<?> unreadable
        ? UNREADABLE_MARK + unreadable.written()
        : "";
  }

  private static Optional<BigDecimal> parseNumber(String kept) {
    return PlainNumber.read(kept);
  }

  @Override
  public String toString() {
    return name;
  }
}
