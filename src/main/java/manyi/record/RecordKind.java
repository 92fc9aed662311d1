package manyi.record;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * The declaration of a kind of record: its name, its columns, which of them a row cannot do
 * without.
 *
 * @param <R> the record's type
 */
public final class RecordKind<R extends Entry> {
  private final String name;
  private final String command;
  private final List<Column<?>> columns;
  private final Map<Column<?>, Integer> places = new HashMap<>();
  private final List<List<Column<?>>> required;
  private final BiFunction<Source, Fields, R> making;

  private RecordKind(
      String name,
      String command,
      List<Column<?>> columns,
      List<List<Column<?>>> required,
      BiFunction<Source, Fields, R> making) {
    this.name = name;
    this.command = command;
    this.columns = List.copyOf(columns);
    this.required = List.copyOf(required);
    this.making = making;
    for (Column<?> column : this.columns) {
      if (places.put(column, places.size()) != null) {
        throw new IllegalArgumentException(name + " lists " + column + " twice");
      }
    }
  }

  /**
   * Declares a kind.
   *
   * @param name in headers.csv and JSON: {@code complaint}
   * @param command the word after {@code import}: {@code complaints}
   * @param columns in the order of the CSV
   * @param required what a row must have: of each list at least one column
   */
  static <R extends Entry> RecordKind<R> of(
      String name,
      String command,
      List<Column<?>> columns,
      List<List<Column<?>>> required,
      BiFunction<Source, Fields, R> making) {
    return new RecordKind<>(name, command, columns, required, making);
  }

  public String name() {
    return name;
  }

  /** The word after {@code import}. */
  public String command() {
    return command;
  }

  public List<Column<?>> columns() {
    return columns;
  }

  /** Of each list a row must have at least one readable column, or it is rejected. */
  public List<List<Column<?>>> required() {
    return required;
  }

  /** The column of a name; empty where the kind has none such. */
  public Optional<Column<?>> column(String columnName) {
    for (Column<?> column : columns) {
      if (column.name().equals(columnName)) {
        return Optional.of(column);
      }
    }
    return Optional.empty();
  }

  public R make(Source source, Fields fields) {
    return making.apply(source, fields);
  }

  /** Reads the fields of one line of a batch, in the order of {@link #columns}. */
  public Fields parse(List<String> kept) {
    if (kept.size() != columns.size()) {
      throw new IllegalArgumentException(kept.size() + " fields for " + name);
    }
    return Fields.parse(this, kept);
  }

  int indexOf(Column<?> column) {
    Integer index = places.get(column);
    if (index == null) {
      throw new IllegalArgumentException(name + " has no column " + column);
    }
    return index;
  }

  @Override
  public String toString() {
    return name;
  }
}
