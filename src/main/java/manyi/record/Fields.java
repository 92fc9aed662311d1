package manyi.record;

import java.util.Arrays;
import java.util.List;

/** The values of one record, a field for each column of its kind. Immutable. */
public final class Fields {
  private static final Field<?> BLANK = new Field.Blank<>();

  private final RecordKind<?> kind;
  private final Field<?>[] values;

  private Fields(RecordKind<?> kind, Field<?>[] values) {
    this.kind = kind;
    this.values = values;
  }

  /** Starts a record of a kind with every field blank. */
  public static Builder of(RecordKind<?> kind) {
    Field<?>[] blank = new Field<?>[kind.columns().size()];
    Arrays.fill(blank, BLANK);
    return new Builder(kind, blank);
  }

  /** Reads a record from the texts that a CSV kept, in the order of the kind's columns. */
  static Fields parse(RecordKind<?> kind, List<String> kept) {
    Field<?>[] values = new Field<?>[kept.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = kept.get(i).isEmpty() ? BLANK : kind.columns().get(i).parse(kept.get(i));
    }
    return new Fields(kind, values);
  }

  /** The texts that a CSV keeps, in the order of the kind's columns. */
  public List<String> keep() {
    return Arrays.stream(values).map(Column::keep).toList();
  }

  @SuppressWarnings("unchecked")
  public <V> Field<V> get(Column<V> column) {
    return (Field<V>) values[kind.indexOf(column)];
  }

  /** The text that a CSV keeps of one field, empty for a blank. */
  public String kept(Column<?> column) {
    return Column.keep(values[kind.indexOf(column)]);
  }

  /**
   * This record after a later import of it: filled cells replace, blanks never erase (D17). A later
   * unreadable cell does not replace a readable value either.
   */
  public Fields updatedBy(Fields later) {
    Field<?>[] merged = values.clone();
    for (int i = 0; i < merged.length; i++) {
      Field<?> newer = later.values[i];
      if (!newer.isBlank() && !(newer.isUnreadable() && merged[i].value().isPresent())) {
        merged[i] = newer;
      }
    }
    return new Fields(kind, merged);
  }

  /** The same record with one field blank. */
  public Fields without(Column<?> column) {
    Field<?>[] rest = values.clone();
    rest[kind.indexOf(column)] = BLANK;
    return new Fields(kind, rest);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Fields that && kind == that.kind && Arrays.equals(values, that.values);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return keep().toString();
  }

  /** Fills a record field by field. */
  public static final class Builder {
    private final RecordKind<?> kind;
    private final Field<?>[] values;

    private Builder(RecordKind<?> kind, Field<?>[] values) {
      this.kind = kind;
      this.values = values;
    }

    public <V> Builder put(Column<V> column, V value) {
      return set(column, new Field.Known<>(value));
    }

    /** Notes that something was written that cannot be read. */
    public Builder unreadable(Column<?> column, String written) {
      return set(column, new Field.Unreadable<>(written));
    }

    /** Takes a text as a CSV keeps it; an empty one leaves the field blank. */
    public Builder keep(Column<?> column, String kept) {
      return set(column, column.parse(kept));
    }

    private Builder set(Column<?> column, Field<?> field) {
      values[kind.indexOf(column)] = field;
      return this;
    }

    public Fields build() {
      return new Fields(kind, values.clone());
    }
  }
}
