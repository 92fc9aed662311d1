package manyi.record;

import java.util.Optional;

/** One record of any kind: its fields and where they came from. */
public interface Entry {

  /** Where the record was first imported from. */
  Source source();

  Fields fields();

  default <V> Field<V> get(Column<V> column) {
    return fields().get(column);
  }

  /** The readable value of a field, if there is one. */
  default <V> Optional<V> value(Column<V> column) {
    return get(column).value();
  }

  /** The text of a field as it is kept, empty for a blank. */
  default String text(Column<?> column) {
    return fields().kept(column);
  }
}
