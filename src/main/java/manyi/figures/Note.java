package manyi.figures;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import manyi.language.Messages;
import manyi.language.Term;

/**
 * Something a reader of a figure must know: that data are missing, that a tie was cut, which counts
 * were guessed. Worded by the bundle {@code notes} under its id.
 *
 * @param id such as {@code no-data}, {@code partial-data}, {@code carried-over-unknown}
 * @param arguments fill {@code {0}}, {@code {1}} ... of the text
 */
public record Note(String id, List<String> arguments) {
  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(String id, Object... arguments) {
    return new Note(id, java.util.Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Between months and years, where programs are given a comma. */
  public static final String BETWEEN = Term.value("list", "between");

  /** Names in a row, which every language sets apart by its own mark: 甲、乙 or A, B. */
  public static String list(Collection<String> names) {
    return String.join(Term.COMMA, names);
  }

  /**
   * The note in words.
   *
   * @param notes the bundle {@code notes}, or one that holds its texts too
   */
  public String sentence(Messages notes) {
    return Term.named(notes.text(id, arguments.toArray()), Messages.of("terms", notes.language()));
  }

  /** The note on answers at visits or return visits that no list knows. */
  static final String UNKNOWN_AT_VISITS = "satisfaction-unknown";

  /** The notes on answers that stand in no rate, though somebody gave them. */
  private static final Set<String> LEFT_OUT =
      Set.of("tally-line-not-counted", "answers-undecided", "answers-unknown", "fair-alone");

  /** True where answers were left out of a rate, so that the rate says less than it seems to. */
  public boolean isOnAnswersLeftOut() {
    return LEFT_OUT.contains(id);
  }

  /** True where answers at visits or return visits were left out of their rate. */
  public boolean isOnVisitAnswersLeftOut() {
    return id.equals(UNKNOWN_AT_VISITS);
  }

  /** A share of 1 as the texts of notes print it: {@code 59.8} for 299/500. */
  public static String percent(Fraction share) {
    return share.times(100).toDecimal(2).stripTrailingZeros().toPlainString();
  }

  /** The form in JSON: {@code partial-data: 2026-02, 2026-03}. */
  @Override
  public String toString() {
    String told =
        String.join(", ", arguments)
            .replace(BETWEEN, ", ")
            .replace(Term.COMMA, "、")
            .replace(Term.SEMICOLON, "; ");
    return arguments.isEmpty() ? id : id + ": " + told;
  }
}
