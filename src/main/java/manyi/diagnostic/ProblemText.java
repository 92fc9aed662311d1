package manyi.diagnostic;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import manyi.grid.CellRef;
import manyi.language.Language;
import manyi.language.Mask;
import manyi.language.Messages;
import manyi.language.Term;

/** Words a problem: what was found, what was expected, what to do. */
public final class ProblemText {
  /** The most characters that a message quotes of what it found. */
  private static final int QUOTED = 400;

  /** What to do where there is nothing to be copied. */
  private static final String WITHOUT = ".helpWithout";

  /** What is said where nothing stands in a cell any more. */
  private static final String CLEARED = ".saysCleared";

  /** What is said where nothing but the sheet is certain. */
  private static final String OF_SHEET = ".saysOfSheet";

  /** So much more is masked than quoted, so that no number is cut before it is masked. */
  private static final int OVERLAP = 100;

  private final Messages messages;
  private final Messages terms;
  private final boolean unmasked;
  private final UnaryOperator<String> shown;

  /**
   * A wording in one language.
   *
   * @param unmasked true to quote personal data as it stands
   */
  public ProblemText(Language language, boolean unmasked) {
    this(
        Messages.of("problems", language),
        Messages.of("terms", language),
        unmasked,
        UnaryOperator.identity());
  }

  private ProblemText(
      Messages messages, Messages terms, boolean unmasked, UnaryOperator<String> shown) {
    this.messages = messages;
    this.terms = terms;
    this.unmasked = unmasked;
    this.shown = shown;
  }

  /**
   * The same wording in which what comes from a file is written otherwise.
   *
   * @param shown how a text from outside is shown
   */
  public ProblemText showing(UnaryOperator<String> shown) {
    return new ProblemText(messages, terms, unmasked, shown);
  }

  /** What was found: one sentence. */
  public String says(Problem problem) {
    String says =
        Optional.of(problem.place().cell().isPresent() ? CLEARED : OF_SHEET)
            .filter(part -> problem.found().isEmpty())
            .flatMap(part -> fill(problem, part))
            .or(() -> fill(problem, ".says"))
            .orElseThrow();
    return problem.rejecting() && problem.code().severity() != Severity.ERROR
        ? terms.text("problem.rowNotRead", says)
        : says;
  }

  /**
   * What was expected, positively and with an example; empty where the first sentence says it, and
   * where there is nothing to name: the projects of a workspace without any.
   */
  public Optional<String> expected(Problem problem) {
    return isUsedBlank(problem, ".expected") ? Optional.empty() : fill(problem, ".expected");
  }

  /** True where a part of the text has a place for an argument that is blank. */
  private boolean isUsedBlank(Problem problem, String part) {
    String key = problem.code().id() + part;
    for (int i = 1; i <= problem.arguments().size(); i++) {
      boolean isBlank = problem.arguments().get(i - 1).isEmpty();
      if (isBlank && messages.has(key) && messages.text(key).contains("{" + i + "}")) {
        return true;
      }
    }
    return false;
  }

  /** What to do next; empty for a note. Where there is no line to be copied it may differ. */
  public Optional<String> help(Problem problem) {
    boolean isWithout =
        messages.has(problem.code().id() + WITHOUT) && isUsedBlank(problem, ".help");
    return fill(problem, isWithout ? WITHOUT : ".help");
  }

  /** What stood there, masked where it may name a person. */
  public String found(Problem problem) {
    String found = Term.named(problem.found(), terms);
    boolean isLong = found.length() > QUOTED + OVERLAP;
    String quoted = isLong ? found.substring(0, QUOTED + OVERLAP) : found;
    if (!unmasked) {
      quoted = problem.personal() ? Mask.name(quoted) : Mask.personsIn(quoted);
    }
    return isLong && quoted.length() > QUOTED ? quoted.substring(0, QUOTED) + "…" : quoted;
  }

  /** An argument; where it repeats what was found it is masked alike. */
  private String argument(Problem problem, int index) {
    String argument = problem.arguments().get(index);
    return problem.found().isEmpty() ? argument : argument.replace(problem.found(), found(problem));
  }

  /** The problem under the keys that scripts rely on; null for what it has not. */
  public Map<String, Object> keys(Problem problem) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("code", problem.code().id());
    keys.put("severity", problem.severity().code());
    keys.put("file", problem.place().file().orElse(null));
    keys.put("sheet", problem.place().sheet().orElse(null));
    keys.put("cell", problem.place().cell().map(CellRef::toString).orElse(null));
    keys.put("found", found(problem));
    keys.put("message", says(problem));
    keys.put("expected", expected(problem).orElse(null));
    keys.put("help", help(problem).orElse(null));
    return keys;
  }

  private Optional<String> fill(Problem problem, String part) {
    String key = problem.code().id() + part;
    if (!messages.has(key)) {
      return Optional.empty();
    }
    Object[] arguments = new Object[problem.arguments().size() + 1];
    arguments[0] = shown.apply(found(problem));
    for (int i = 1; i < arguments.length; i++) {
      // What comes from a file is shown before our own marks in it are named.
      arguments[i] = Term.named(shown.apply(argument(problem, i - 1)), terms);
    }
    return Optional.of(messages.text(key, arguments));
  }
}
