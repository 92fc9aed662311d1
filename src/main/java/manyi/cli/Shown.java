package manyi.cli;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.Note;
import manyi.language.Messages;

/** How figures look on a terminal: a dash for what cannot be computed, never a zero. */
final class Shown {
  static final String UNKNOWN = "–";
  private static final int PLACES = 2;

  private Shown() {}

  static String count(Optional<? extends Number> count) {
    return count.map(Object::toString).orElse(UNKNOWN);
  }

  static String rate(Optional<Fraction> rate) {
    return rate.map(r -> r.times(100).toDecimal(PLACES).toPlainString() + " %").orElse(UNKNOWN);
  }

  /** A share of 1 in percent, without a percent sign: 60, 62.5. */
  static String percent(BigDecimal share) {
    return share.movePointRight(2).stripTrailingZeros().toPlainString();
  }

  static String number(Optional<Fraction> value) {
    return value.map(v -> plain(v.toDecimal(PLACES))).orElse(UNKNOWN);
  }

  private static String plain(BigDecimal number) {
    return number.toPlainString();
  }

  /** The sentences of notes. */
  static List<String> notes(List<Note> notes, Messages texts) {
    return notes.stream().map(note -> "* " + sentence(note, texts)).toList();
  }

  private static String sentence(Note note, Messages texts) {
    return texts.text(note.id(), note.arguments().toArray());
  }
}
