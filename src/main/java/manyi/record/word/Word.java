package manyi.record.word;

import java.util.Optional;

/**
 * A value of a vocabulary column: one of the known meanings, or a word that no list knows, kept as
 * it was written.
 *
 * @param known the meaning, null for an unknown word
 * @param written the code of the meaning, or the unknown word itself
 */
public record Word<E extends Enum<E> & Meaning>(E known, String written) {

  public static <E extends Enum<E> & Meaning> Word<E> of(E meaning) {
    return new Word<>(meaning, meaning.code());
  }

  /** A word that no list knows: it is kept as it was written and means nothing yet. */
  public static <E extends Enum<E> & Meaning> Word<E> unknown(String written) {
    return new Word<>(null, written);
  }

  /** What it means; empty for a word that no list knows. */
  public Optional<E> meaning() {
    return Optional.ofNullable(known);
  }

  public boolean is(E meaning) {
    return known == meaning;
  }

  @Override
  public String toString() {
    return written;
  }
}
