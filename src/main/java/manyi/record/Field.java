package manyi.record;

import java.util.Optional;

/**
 * What a record knows of one field. Blank and unreadable are different: the first was never
 * written, of the second only the text is known (F21).
 */
public sealed interface Field<V> {

  /** The value, if there is a readable one. */
  default Optional<V> value() {
    return Optional.empty();
  }

  default boolean isBlank() {
    return false;
  }

  default boolean isUnreadable() {
    return false;
  }

  /** Nothing was written. */
  record Blank<V>() implements Field<V> {
    @Override
    public boolean isBlank() {
      return true;
    }
  }

  /** A readable value. */
  record Known<V>(V known) implements Field<V> {
    @Override
    public Optional<V> value() {
      return Optional.of(known);
    }
  }

  /**
   * Something was written that could not be read.
   *
   * @param written as the person saw it
   */
  record Unreadable<V>(String written) implements Field<V> {
    @Override
    public boolean isUnreadable() {
      return true;
    }
  }
}
