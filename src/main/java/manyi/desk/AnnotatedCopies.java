package manyi.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.workbook.annotate.AnnotatedWorkbook;

/**
 * The copies of the files of one command with their problems marked. A file with a problem gets
 * one, among several files each with an error or a warning; a clean file gets none, and an older
 * copy that nobody has touched goes, so that no copy means nothing to mend.
 */
public final class AnnotatedCopies {
  /** What is said where a place is somebody's already. */
  private static final Set<Code> OTHERS = Set.of(Code.COPY_EXISTS, Code.OUTPUT_TWICE);

  private final Workplace place;
  private final Attempt attempt;

  /** Where copies go of files that are only found on the way; empty where all are known. */
  private final Optional<Path> folder;

  private final Optional<String> password;

  /** The names of the copies where capitals do not count, and the files of which they are. */
  private final Map<String, String> taken = new HashMap<>();

  private final Map<String, Copy> copies = new LinkedHashMap<>();
  private final Map<String, Outcome> outcomes = new LinkedHashMap<>();

  private AnnotatedCopies(Workplace place, Optional<Path> folder, Optional<String> password) {
    this.place = place;
    this.attempt = new Attempt(place.journal());
    this.folder = folder;
    this.password = password;
  }

  /** True for a name that the copy of one file may have. */
  public static boolean isName(Path out) {
    return out.toString().toLowerCase(Locale.ROOT).endsWith(CopyName.ENDING);
  }

  /** No copies, which nobody asked for. */
  public static AnnotatedCopies none(Workplace place) {
    return new AnnotatedCopies(place, Optional.empty(), Optional.empty());
  }

  /**
   * The copies of files that are only found on the way.
   *
   * @param folder which is there
   * @param password opens encrypted files
   */
  public static AnnotatedCopies ofFound(Workplace place, Path folder, Optional<String> password) {
    return new AnnotatedCopies(place, Optional.of(folder), password);
  }

  /**
   * A copy to be written under the name that the person gave or would give it.
   *
   * @param isOneOfMany true when it goes into a folder under a name of ours
   */
  private record Copy(Path path, AnnotatedWorkbook workbook, boolean isOneOfMany) {}

  /** How it went with a copy. */
  public enum State {
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

  private record Outcome(State state, ProblemCounts counts, Optional<Problem> failure) {}

  /**
   * What became of the copy of one file.
   *
   * @param source the file, as the person named it
   * @param path of the copy; empty where there was no place for it
   * @param isOneOfMany true when copies go into a folder under names of ours
   * @param counts of the problems
   * @param failure why there is no copy although there is something to mend
   */
  public record Told(
      String source,
      Optional<Path> path,
      boolean isOneOfMany,
      State state,
      ProblemCounts counts,
      Optional<Problem> failure) {}

  /**
   * The copy of one file, the place of which is looked at before anything is read or imported.
   *
   * @param source as the person named it
   * @throws Refusal when the place holds somebody's work or cannot be written
   */
  public static AnnotatedCopies ofOne(
      Workplace place, Path out, Path source, Optional<String> password) {
    AnnotatedCopies copies = new AnnotatedCopies(place, Optional.empty(), password);
    copies.add(source, out, false);
    return copies;
  }

  /**
   * The copies of files in a folder that is there. All places are looked at before anything is read
   * or imported.
   *
   * @param sources as the person named them
   * @throws Refusal when a place holds somebody's work or cannot be written
   */
  public static AnnotatedCopies ofMany(
      Workplace place, Path folder, List<Path> sources, Optional<String> password) {
    AnnotatedCopies copies = new AnnotatedCopies(place, Optional.empty(), password);
    Map<Path, String> names = CopyName.ofTyped(sources);
    for (Path source : sources) {
      if (!copies.copies.containsKey(source.toString())) {
        copies.add(source, folder.resolve(names.get(source)), true);
      }
    }
    return copies;
  }

  private Copy add(Path source, Path path, boolean isOneOfMany) {
    String name = path.getFileName().toString();
    String folded = name.toLowerCase(Locale.ROOT);
    if (taken.containsKey(folded)) {
      throw new Refusal(
          Problem.of(Code.OUTPUT_TWICE, Place.file(path.toString()), name, taken.get(folded)));
    }
    AnnotatedWorkbook workbook =
        new AnnotatedWorkbook(place.resolve(source), place.resolve(path), password);
    taken.put(folded, source.toString());
    Copy copy = new Copy(path, workbook, isOneOfMany);
    copies.put(source.toString(), copy);
    return copy;
  }

  /**
   * Writes the copy of a file, if one was asked for and there is something to mend. What goes wrong
   * with it is told by {@link #outcomes} and {@link #isWhole}: the file's import is not harmed.
   *
   * @param source as the person named it
   * @param isRead false when nothing could be read of the file at all
   */
  public void write(Path source, boolean isRead, List<Problem> problems) {
    if (copies.containsKey(source.toString())) {
      outcomes.put(source.toString(), outcome(source, isRead, problems));
    }
  }

  /**
   * Writes the copy of a file that was found on the way, as {@link #write} does.
   *
   * @param name of its copy, asked for where one is written
   */
  void writeFound(Path source, Supplier<String> name, boolean isRead, List<Problem> problems) {
    if (folder.isEmpty() || outcomes.containsKey(source.toString())) {
      return;
    }
    Outcome outcome =
        attempt.of(
            source.toString(),
            () -> {
              add(source, folder.get().resolve(name.get()), true);
              return outcome(source, isRead, problems);
            },
            refusal -> noPlace(refusal.problem(), isRead, problems));
    outcomes.put(source.toString(), outcome);
  }

  /** What is no copy of this file is in nobody's way when there is nothing to write. */
  private static Outcome noPlace(Problem why, boolean isRead, List<Problem> problems) {
    boolean isInTheWay =
        problems.stream().anyMatch(AnnotationTexts::isToMend) || !OTHERS.contains(why.code());
    ProblemCounts counts = ProblemCounts.of(problems);
    return isRead && isInTheWay
        ? new Outcome(State.FAILED, counts, Optional.of(why))
        : new Outcome(isRead ? State.CLEAN : State.UNREADABLE, counts, Optional.empty());
  }

  private Outcome outcome(Path source, boolean isRead, List<Problem> problems) {
    ProblemCounts counts = ProblemCounts.of(problems);
    Copy copy = copies.get(source.toString());
    return attempt.of(
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
    AnnotationTexts texts = new AnnotationTexts(place.language());
    AnnotatedWorkbook.Written written =
        copy.workbook().write(texts.plan(String.valueOf(source.getFileName()), problems));
    place.journal().wrote(copy.path());
    written.why().ifPresent(place.journal()::failed);
    return written.keepsLayout() ? State.WRITTEN : State.PLAIN;
  }

  /** False when a copy could not be written although there was something to mark. */
  public boolean isWhole() {
    return outcomes.values().stream().noneMatch(outcome -> outcome.state() == State.FAILED);
  }

  /** The path of the copy of a file, null where none was written. */
  public String written(String source) {
    Outcome outcome = outcomes.get(source);
    return outcome != null && (outcome.state() == State.WRITTEN || outcome.state() == State.PLAIN)
        ? copies.get(source).path().toString()
        : null;
  }

  /**
   * What became of each copy, in the order of the files. Of files that were only found on the way
   * those with nothing to mend are none of it.
   */
  public List<Told> outcomes() {
    List<Told> told = new ArrayList<>();
    outcomes.forEach(
        (source, outcome) -> {
          Optional<Copy> copy = Optional.ofNullable(copies.get(source));
          if (!(outcome.state() == State.CLEAN && folder.isPresent())) {
            told.add(
                new Told(
                    source,
                    copy.map(Copy::path),
                    copy.map(Copy::isOneOfMany).orElse(true),
                    outcome.state(),
                    outcome.counts(),
                    outcome.failure()));
          }
        });
    return told;
  }
}
