package manyi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.workbook.AnnotatedWorkbook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The copies of the files of one command with their problems marked: {@code --annotate}. A file
 * with a problem gets one, among several files each with an error or a warning; a clean file gets
 * none, and an older copy that nobody has touched goes, so that no copy means nothing to mend.
 */
final class AnnotatedCopies {
  private static final String ENDING = ".xlsx";

  /** Between the name of a file and the ending of its copy; the same in every language. */
  private static final String MARK = "-标注";

  private final Session session;

  /** Where copies go of files that are only found on the way; empty where all are known. */
  private final Optional<Path> folder;

  private final Optional<String> password;
  private final Set<String> taken = new HashSet<>();
  private final Map<String, Copy> copies = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private AnnotatedCopies(Session session, Optional<Path> folder, Optional<String> password) {
    this.session = session;
    this.folder = folder;
    this.password = password;
  }

  /**
   * The copies of files that are only found on the way.
   *
   * @param out an existing folder; null where nobody asked
   * @throws ParameterException when the place is no such folder
   */
  static AnnotatedCopies into(
      Session session, CommandLine line, Path out, Optional<String> password) {
    if (out != null && !Files.isDirectory(session.resolve(out))) {
      throw new ParameterException(line, session.messages().text("annotate.notFolder", out));
    }
    return new AnnotatedCopies(session, Optional.ofNullable(out), password);
  }

  /**
   * A copy to be written under the name that the person gave or would give it.
   *
   * @param isOneOfMany true when it goes into a folder under a name of ours
   */
  private record Copy(Path path, AnnotatedWorkbook workbook, boolean isOneOfMany) {}

  /** How it went with a copy. */
  private enum State {
    WRITTEN,
    /** Written, but without the layout of the file. */
    PLAIN,
    /** Nothing to mend. */
    CLEAN,
    /** Nothing to mend any more; the older copy is gone. */
    REMOVED,
    /** The file itself cannot be read. */
    UNREADABLE,
    /** There is something to mend, and the copy cannot be written. */
    FAILED
  }

  private record Outcome(State state, AnnotationTexts.Counts counts, Optional<Problem> failure) {}

  /**
   * The copies of a command, whose places are all looked at before anything is read or imported.
   *
   * @param out a file for one source, an existing folder for one or more; null where nobody asked
   * @param sources as the person named them
   * @throws ParameterException when the place does not fit the number of sources
   * @throws Refusal when a place holds somebody's work or cannot be written
   */
  static AnnotatedCopies of(
      Session session, CommandLine line, Path out, List<Path> sources, Optional<String> password) {
    AnnotatedCopies copies = new AnnotatedCopies(session, Optional.empty(), password);
    if (out == null) {
      return copies;
    }
    boolean isFolder = Files.isDirectory(session.resolve(out));
    if (!isFolder && sources.size() > 1) {
      throw new ParameterException(line, session.messages().text("annotate.notFolder", out));
    }
    if (!isFolder && !out.toString().toLowerCase(Locale.ROOT).endsWith(ENDING)) {
      throw new ParameterException(line, session.messages().text("annotate.notXlsx", out));
    }
    for (Path source : sources) {
      copies.add(source, isFolder ? out.resolve(copies.nameFor(source)) : out, isFolder);
    }
    return copies;
  }

  private Copy add(Path source, Path path, boolean isOneOfMany) {
    AnnotatedWorkbook workbook =
        new AnnotatedWorkbook(session.resolve(source), session.resolve(path), password);
    Copy copy = new Copy(path, workbook, isOneOfMany);
    copies.put(source.toString(), copy);
    return copy;
  }

  private String nameFor(Path source) {
    String file = String.valueOf(source.getFileName());
    int dot = file.lastIndexOf('.');
    String base = (dot > 0 ? file.substring(0, dot) : file) + MARK;
    String name = base;
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = base + i;
    }
    return name + ENDING;
  }

  /**
   * Writes the copy of a file, if one was asked for and there is something to mend. What goes wrong
   * with it is told by {@link #print} and {@link #isWhole}: the file's import is not harmed.
   *
   * @param source as the person named it
   * @param isRead false when nothing could be read of the file at all
   */
  void write(Path source, boolean isRead, List<Problem> problems) {
    if (folder.isEmpty() && !copies.containsKey(source.toString())) {
      return;
    }
    AnnotationTexts.Counts counts = AnnotationTexts.Counts.of(problems);
    Outcome outcome;
    try {
      State state = isRead ? written(copyOf(source), source, problems) : State.UNREADABLE;
      outcome = new Outcome(state, counts, Optional.empty());
    } catch (Refusal refusal) {
      outcome = new Outcome(State.FAILED, counts, Optional.of(refusal.problem()));
    }
    outcomes.put(source.toString(), outcome);
  }

  /** Among many files those count that somebody has to mend; of one file people want to see all. */
  private static boolean isWorthCopy(Copy copy, Problem problem) {
    return !copy.isOneOfMany() || AnnotationTexts.isToMend(problem);
  }

  private Copy copyOf(Path source) {
    Copy known = copies.get(source.toString());
    return known != null ? known : add(source, folder.orElseThrow().resolve(nameFor(source)), true);
  }

  private State written(Copy copy, Path source, List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> isWorthCopy(copy, problem))) {
      return copy.workbook().remove() ? State.REMOVED : State.CLEAN;
    }
    AnnotationTexts texts = new AnnotationTexts(session.language());
    boolean isWhole =
        copy.workbook().write(texts.plan(String.valueOf(source.getFileName()), problems));
    return isWhole ? State.WRITTEN : State.PLAIN;
  }

  /** False when a copy could not be written although there was something to mark. */
  boolean isWhole() {
    return outcomes.values().stream().noneMatch(outcome -> outcome.state() == State.FAILED);
  }

  /** The path of the copy of a file, null where none was written. */
  String written(String source) {
    Outcome outcome = outcomes.get(source);
    return outcome != null && (outcome.state() == State.WRITTEN || outcome.state() == State.PLAIN)
        ? copies.get(source).path().toString()
        : null;
  }

  /**
   * Says what became of each copy.
   *
   * @param onlyFailures true where the rest is told as JSON
   */
  void print(boolean onlyFailures) {
    outcomes.forEach(
        (source, outcome) -> {
          if (outcome.failure().isPresent()) {
            new ProblemPrinter(session, false)
                .refusal(outcome.failure().get())
                .forEach(session.err()::println);
            session.err().flush();
          } else if (!onlyFailures && !(outcome.state() == State.CLEAN && folder.isPresent())) {
            session.out().println(said(source, outcome));
          }
        });
  }

  private String said(String source, Outcome outcome) {
    AnnotationTexts.Counts counts = outcome.counts();
    return session
        .messages()
        .text(
            "annotate." + outcome.state().name().toLowerCase(Locale.ROOT),
            Path.of(source).getFileName(),
            copies.containsKey(source) ? copies.get(source).path() : "",
            counts.errors(),
            counts.warnings(),
            counts.notes());
  }
}
