package manyi.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import manyi.intake.FileReading;
import manyi.intake.Intake;
import manyi.project.Decision;
import manyi.record.Batch;
import manyi.record.Outcome;
import manyi.record.RecordKind;
import manyi.workbook.read.WorkbookReader;

/** Takes one file after the other into a project: opened, understood, decided, kept. */
final class FileImport {
  private final Workplace place;
  private final Attempt attempt;
  private final ReadingWishes reading;
  private final WorkbookReader reader;
  private final Intake intake;
  private final BatchImport batches;
  private final OtherProjects others;

  /** Imports into one project. */
  FileImport(Workplace place, OpenWorkspace workspace, OpenProject project, ImportWishes wishes) {
    this.place = place;
    this.attempt = new Attempt(place.journal());
    this.reading = wishes.reading();
    this.reader = reading.reader();
    this.intake = project.intake(reading);
    this.others = new OtherProjects(workspace.workspace(), project.folder());
    this.batches = new BatchImport(place, project, wishes);
  }

  /**
   * What became of one file.
   *
   * @param file as it was named
   * @param isRead false when the file could not even be opened
   * @param refusal why nothing of it was taken; empty when something was
   * @param decision what the import came to; empty when it never came so far
   * @param sheets the counts of each sheet
   * @param problems everything noticed, the refusal included
   */
  record Result(
      String file,
      boolean isRead,
      Optional<Problem> refusal,
      Optional<Decision> decision,
      List<SheetCounts> sheets,
      List<Problem> problems) {

    /** A file that could not even be opened. */
    static Result unopened(String file, Problem why) {
      return new Result(file, false, Optional.of(why), Optional.empty(), List.of(), List.of());
    }

    /**
     * A file that was read, and of which nothing was taken.
     *
     * @param problems what was noticed in reading it; empty where the project alone refused it
     */
    static Result refused(String file, Problem why, List<Problem> problems) {
      List<Problem> all = new ArrayList<>(problems);
      if (!all.isEmpty() && !all.contains(why)) {
        all.add(why);
      }
      return new Result(file, true, Optional.of(why), Optional.empty(), List.of(), all);
    }

    long count(Outcome outcome) {
      return sheets.stream().mapToLong(s -> s.count(outcome)).sum();
    }

    boolean isUnchanged() {
      return decision.filter(d -> d.outcome() == Decision.Outcome.UNCHANGED).isPresent();
    }

    /** True when something of the file counts now. */
    boolean isUseful() {
      return refusal.isEmpty() && (count(Outcome.KEPT) > 0 || count(Outcome.REJECTED) == 0);
    }

    /**
     * True when nothing of it was refused now and no question is open; what an earlier import
     * refused was told then.
     */
    boolean isWhole() {
      boolean isSettled = decision.map(d -> d.corrections().isEmpty()).orElse(true);
      return isUnchanged() || (refusal.isEmpty() && isSettled && count(Outcome.REJECTED) == 0);
    }
  }

  /** Imports one file; what goes wrong with it is its result. */
  Result of(RecordKind<?> kind, Path path) {
    String name = path.toString();
    return attempt.of(
        name, () -> imported(kind, path), refusal -> Result.unopened(name, refusal.problem()));
  }

  private Result imported(RecordKind<?> kind, Path path) {
    String name = path.toString();
    GridBook book = reader.read(place.resolve(path));
    if (book.origin() == Origin.REPORT) {
      // Its lists look like a log, and each complaint would count twice.
      throw new Refusal(Problem.of(Code.FILE_IS_REPORT, Place.file(name), ""));
    }
    FileReading file = intake.read(book, reading.intake(Optional.of(kind), place, false));
    Optional<Batch> batch = file.batches().stream().filter(b -> b.kind() == kind).findFirst();
    List<Problem> problems = new ArrayList<>(others.in(file, String.valueOf(path.getFileName())));
    problems.addAll(file.allProblems());
    return batch
        .map(
            b ->
                attempt.of(
                    name,
                    () -> batches.take(name, b, problems),
                    refusal -> Result.refused(name, refusal.problem(), problems)))
        .orElseGet(() -> Result.refused(name, BatchImport.worst(problems, name), problems));
  }
}
