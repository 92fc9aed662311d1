package manyi.desk;

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
import manyi.record.Batch;
import manyi.record.RecordKind;
import manyi.workbook.read.WorkbookReader;

/** Takes one file after the other into a project: opened, understood, decided, kept. */
public final class FileImport {
  private final Workplace place;
  private final Attempt attempt;
  private final ReadingWishes reading;
  private final WorkbookReader reader;
  private final Intake intake;
  private final BatchImport batches;
  private final OtherProjects others;

  /** Imports into one project. */
  public FileImport(
      Workplace place, OpenWorkspace workspace, OpenProject project, ImportWishes wishes) {
    this.place = place;
    this.attempt = new Attempt(place.journal());
    this.reading = wishes.reading();
    this.reader = reading.reader();
    this.intake = project.intake(reading);
    this.others = new OtherProjects(workspace.workspace(), project.folder());
    this.batches = new BatchImport(place, project, wishes);
  }

  /** Imports one file; what goes wrong with it is its result. */
  public ImportResult of(RecordKind<?> kind, Path path) {
    String name = path.toString();
    return attempt.of(
        name,
        () -> imported(kind, path),
        refusal -> ImportResult.unopened(name, refusal.problem()));
  }

  private ImportResult imported(RecordKind<?> kind, Path path) {
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
                    refusal -> ImportResult.refused(name, refusal.problem(), problems)))
        .orElseGet(() -> ImportResult.refused(name, BatchImport.worst(problems, name), problems));
  }
}
