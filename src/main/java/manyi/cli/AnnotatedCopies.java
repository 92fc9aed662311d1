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
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.workbook.annotate.AnnotatedWorkbook;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/**
 * The copies of the files of one command with their problems marked: {@code --annotate}. A file
 * with a problem gets one, among several files each with an error or a warning; a clean file gets
 * none, and an older copy that nobody has touched goes, so that no copy means nothing to mend.
 */
final class AnnotatedCopies {
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
    if (!isFolder && !out.toString().toLowerCase(Locale.ROOT).endsWith(CopyName.ENDING)) {
      throw new ParameterException(line, session.messages().text("annotate.notXlsx", out));
    }
    for (Path source : sources) {
      if (!copies.copies.containsKey(source.toString())) {
        copies.add(source, isFolder ? out.resolve(CopyName.ofTyped(source)) : out, isFolder);
      }
    }
    return copies;
  }

  private Copy add(Path source, Path path, boolean isOneOfMany) {
    String name = path.getFileName().toString();
    if (!taken.add(name.toLowerCase(Locale.ROOT))) {
      throw new Refusal(Problem.of(Code.COPY_EXISTS, Place.file(path.toString()), name));
    }
    AnnotatedWorkbook workbook =
        new AnnotatedWorkbook(session.resolve(source), session.resolve(path), password);
    Copy copy = new Copy(path, workbook, isOneOfMany);
    copies.put(source.toString(), copy);
    return copy;
  }

  /**
   * Writes the copy of a file, if one was asked for and there is something to mend. What goes wrong
   * with it is told by {@link #print} and {@link #isWhole}: the file's import is not harmed.
   *
   * @param source as the person named it
   * @param isRead false when nothing could be read of the file at all
   */
  void write(Path source, boolean isRead, List<Problem> problems) {
    if (copies.containsKey(source.toString())) {
      outcomes.put(source.toString(), outcome(source, isRead, problems));
    }
  }

  /**
   * Writes the copy of a file that was found on the way, as {@link #write} does.
   *
   * @param name of its copy
   */
  void writeFound(Path source, String name, boolean isRead, List<Problem> problems) {
    if (folder.isEmpty() || outcomes.containsKey(source.toString())) {
      return;
    }
    Path path = folder.get().resolve(name);
    Outcome outcome =
        new Attempt(session)
            .of(
                path.toString(),
                () -> {
                  add(source, path, true);
                  return outcome(source, isRead, problems);
                },
                refusal -> noPlace(refusal.problem(), isRead, problems));
    outcomes.put(source.toString(), outcome);
  }

  /** What is no copy of this file is in nobody's way when there is nothing to write. */
  private static Outcome noPlace(Problem why, boolean isRead, List<Problem> problems) {
    boolean isInTheWay =
        problems.stream().anyMatch(AnnotationTexts::isToMend) || why.code() != Code.COPY_EXISTS;
    AnnotationTexts.Counts counts = AnnotationTexts.Counts.of(problems);
    return isRead && isInTheWay
        ? new Outcome(State.FAILED, counts, Optional.of(why))
        : new Outcome(isRead ? State.CLEAN : State.UNREADABLE, counts, Optional.empty());
  }

  private Outcome outcome(Path source, boolean isRead, List<Problem> problems) {
    AnnotationTexts.Counts counts = AnnotationTexts.Counts.of(problems);
    Copy copy = copies.get(source.toString());
    return new Attempt(session)
        .of(
            copy.path().toString(),
            () -> {
              State state = isRead ? written(copy, source, problems) : State.UNREADABLE;
              return new Outcome(state, counts, Optional.empty());
            },
            refusal -> new Outcome(State.FAILED, counts, Optional.of(refusal.problem())));
  }

  /** Among many files those count that somebody has to mend; of one file people want to see all. */
  private static boolean isWorthCopy(Copy copy, Problem problem) {
    return !copy.isOneOfMany() || AnnotationTexts.isToMend(problem);
  }

  private State written(Copy copy, Path source, List<Problem> problems) {
    if (problems.stream().noneMatch(problem -> isWorthCopy(copy, problem))) {
      return copy.workbook().remove() ? State.REMOVED : State.CLEAN;
    }
    AnnotationTexts texts = new AnnotationTexts(session.language());
    AnnotatedWorkbook.Written written =
        copy.workbook().write(texts.plan(String.valueOf(source.getFileName()), problems));
    session.changed(copy.path().toString());
    written.why().ifPresent(session::trace);
    return written.keepsLayout() ? State.WRITTEN : State.PLAIN;
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

  /** Among many files of which several have one name a file is called by its path. */
  private String said(String source, Outcome outcome) {
    Copy copy = copies.get(source);
    boolean isOneOfMany = copy == null || copy.isOneOfMany();
    AnnotationTexts.Counts counts = outcome.counts();
    return session
        .messages()
        .text(
            "annotate." + outcome.state().name().toLowerCase(Locale.ROOT),
            isOneOfMany ? source : Path.of(source).getFileName(),
            copy == null ? "" : copy.path(),
            counts.errors(),
            counts.warnings(),
            counts.notes());
  }
}
