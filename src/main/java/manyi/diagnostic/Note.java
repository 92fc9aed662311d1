package manyi.diagnostic;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.language.Messages;
import manyi.language.Term;

/**
 * Something a reader of a figure must know: that data are missing, that a tie was cut, which counts
 * were guessed. Worded by the bundle {@code notes} under its code.
 *
 * @param code what it says
 * @param arguments fill {@code {0}}, {@code {1}} ... of the text
 */
public record Note(NoteCode code, List<String> arguments) {
  /** Between months and years, where programs are given a comma. */
  public static final String BETWEEN = Term.value("list", "between");

  /** A category that has a name in every language; programs are given the form's own word. */
  private static final Pattern CATEGORY = Pattern.compile("⟦category\\.([^⟧]+)⟧");

  /** The notes on answers that stand in no rate, though somebody gave them. */
  private static final Set<NoteCode> LEFT_OUT =
      EnumSet.of(
          NoteCode.TALLY_LINE_NOT_COUNTED,
          NoteCode.ANSWERS_UNDECIDED,
          NoteCode.ANSWERS_UNKNOWN,
          NoteCode.FAIR_ALONE);

  public Note {
    arguments = List.copyOf(arguments);
  }

  public static Note of(NoteCode code, Object... arguments) {
    return new Note(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** Names in a row, which every language sets apart by its own mark: 甲、乙 or A, B. */
  public static String list(Collection<String> names) {
    return String.join(Term.COMMA, names);
  }

  /** A category that is not of the project's words but of ours, such as that of a blank one. */
  public static String category(String name) {
    return Term.value("category", name);
  }

  /**
   * The note in words.
   *
   * @param notes the bundle {@code notes}, or one that holds its texts too
   */
  public String sentence(Messages notes) {
    return Term.named(
        notes.text(code.id(), arguments.toArray()), Messages.of("terms", notes.language()));
  }

  /** True where answers were left out of a rate, so that the rate says less than it seems to. */
  public boolean isOnAnswersLeftOut() {
    return LEFT_OUT.contains(code);
  }

  /** True where answers at visits or return visits were left out of their rate. */
  public boolean isOnVisitAnswersLeftOut() {
    return code == NoteCode.SATISFACTION_UNKNOWN;
  }

  /** The form in JSON without the arguments: {@code no-data}. */
  public String id() {
    return code.id();
  }

  /** The form in JSON: {@code partial-data: 2026-02, 2026-03}. */
  @Override
  public String toString() {
    String told =
        CATEGORY
            .matcher(String.join(", ", arguments))
            .replaceAll("$1")
            .replace(BETWEEN, ", ")
            .replace(Term.COMMA, "、")
            .replace(Term.SEMICOLON, "; ");
    return arguments.isEmpty() ? id() : id() + ": " + told;
  }
}
