package manyi.desk.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import manyi.desk.OpenWorkspace;
import manyi.desk.Workplace;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.disk.OutputParts;
import manyi.disk.OutputPlace;
import manyi.project.run.RunFile;

/**
 * Writes a report for each of many projects, several at a time; one project's failure stops no
 * other. What became of each is kept in {@code run.json}, so that the next run, be it after one
 * that was killed, does only what is missing or changed.
 */
public final class ReportBatch {
  private final Workplace place;
  private final OpenWorkspace workspace;
  private final BatchWishes wishes;
  private final Path folder;
  private final AtomicBoolean isStopped = new AtomicBoolean();

  /**
   * A batch into one folder, which is made where it is not there.
   *
   * @param out as the person named it
   * @throws Refusal when reports cannot lie there
   */
  public ReportBatch(Workplace place, OpenWorkspace workspace, BatchWishes wishes, Path out) {
    this.place = place;
    this.workspace = workspace;
    this.wishes = wishes;
    this.folder = made(place.resolve(out), out.toString());
  }

  private static Path made(Path folder, String shown) {
    if (OutputPlace.isAmongImports(folder)) {
      throw new Refusal(Problem.of(Code.OUTPUT_NOT_WRITABLE, Place.file(shown), shown));
    }
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(Problem.of(FullDisk.codeOf(folder, e), Place.file(shown), shown), e);
    }
  }

  /**
   * Writes the report of each project.
   *
   * @param projects by their ids; one that is unknown fails like any other
   * @param order what is wanted of each; asked by several threads
   * @param told hears what became of each, in the order of the projects
   * @return true when all were gone through, false when the run was stopped before
   */
  public boolean write(List<String> projects, OrderOfProject order, Consumer<ProjectRun> told) {
    OutputParts parts = OutputParts.in(folder);
    RunFile run = RunFile.in(folder, wishes.writing().force());
    ReportRun shared = new ReportRun(place, workspace, wishes, folder, run, order, projects.size());
    IntFunction<ProjectWork.Told> work =
        turn -> new ProjectWork(shared, turn, projects.get(turn)).done();
    int gone = 0;
    try (Results<ProjectWork.Told> results =
        new Results<>(projects.size(), wishes.jobs(), work, isStopped)) {
      for (int turn = 0; turn < projects.size(); turn++) {
        Optional<ProjectWork.Told> one = results.of(turn);
        if (one.isPresent()) {
          gone++;
          tell(whole(one.get(), turn, work, results), told);
        }
      }
    }
    run.keep();
    parts.sweep(folder.resolve(RunFile.NAME));
    return gone == projects.size();
  }

  /** A project for which the memory did not suffice beside others is tried once more, alone. */
  private ProjectWork.Told whole(
      ProjectWork.Told one,
      int turn,
      IntFunction<ProjectWork.Told> work,
      Results<ProjectWork.Told> results) {
    if (wishes.jobs() == 1 || !one.run().isShortOfMemory()) {
      return one;
    }
    results.awaitEnd();
    return work.apply(turn);
  }

  private void tell(ProjectWork.Told one, Consumer<ProjectRun> told) {
    one.journal().tell(place.journal());
    told.accept(one.run());
  }

  /** Begins no further project; what is at hand is done. May be called by any thread. */
  public void stop() {
    isStopped.set(true);
  }
}
