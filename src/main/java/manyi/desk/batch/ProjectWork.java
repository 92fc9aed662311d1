package manyi.desk.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.desk.Attempt;
import manyi.desk.OpenProject;
import manyi.desk.ReportOrder;
import manyi.desk.ReportWriting;
import manyi.diagnostic.Refusal;
import manyi.disk.Sha256;
import manyi.project.imports.Disk;
import manyi.project.run.RunEntry;
import manyi.project.run.RunEntry.State;

/** The work on one project's report, from beginning to end in one thread. */
final class ProjectWork {
  private static final long NANOS = 1_000_000L;

  private final ReportRun run;
  private final int turn;
  private final String id;
  private final KeptJournal journal = new KeptJournal();
  private final long begun = System.nanoTime();
  private RunEntry.Key key;

  /** What became of a project, and what its work has to tell. */
  record Told(ProjectRun run, KeptJournal journal) {}

  ProjectWork(ReportRun run, int turn, String id) {
    this.run = run;
    this.turn = turn;
    this.id = id;
    this.key = new RunEntry.Key(id, run.word(), "");
  }

  /** Makes the report, unless it is there and rests on the same. */
  Told done() {
    try {
      return new Told(new Attempt(journal).of(id, this::report, this::failed), journal);
    } finally {
      run.names().settle(turn);
    }
  }

  private ProjectRun failed(Refusal refusal) {
    run.file()
        .put(new RunEntry(key, State.FAILED, "", "", "", millis(), List.of(), problems(refusal)));
    return ProjectRun.failed(id, refusal);
  }

  private List<Map<String, Object>> problems(Refusal refusal) {
    return List.of(run.wording().keys(refusal.problem()));
  }

  private ProjectRun report() {
    OpenProject project = run.open(id);
    ReportOrder wanted = run.order(project);
    key = new RunEntry.Key(project.id(), wanted.word(), wanted.span());
    // Taken before anything is read: what changes meanwhile makes the next run do it once more.
    String print = run.print(project, wanted);
    Optional<RunEntry> before = run.file().before(key).filter(this::isThere);
    if (before.isPresent() && !print.isEmpty() && before.get().print().equals(print)) {
      return same(before.get());
    }
    ReportWriting reports = run.writing(journal);
    ReportWriting.Plan plan = reports.plan(project, wanted);
    Path target = run.own(turn, plan.fileName(), id);
    if (before.filter(one -> isAsWritten(one, target)).isPresent()) {
      reports.replace(plan, target);
    } else {
      reports.write(plan, target, false);
    }
    run.file()
        .put(
            new RunEntry(
                key,
                State.WRITTEN,
                plan.fileName(),
                sum(target),
                print,
                millis(),
                SpanFigures.of(plan.figures()),
                List.of()));
    return ProjectRun.of(id, State.WRITTEN, target);
  }

  /** The workbook of before still says what it should, and stays; what people typed is named. */
  private ProjectRun same(RunEntry before) {
    Path target = run.own(turn, before.file(), id);
    if (isAsWritten(before, target)) {
      run.file().put(before.at(State.UNCHANGED, millis()));
      return ProjectRun.of(id, State.UNCHANGED, target);
    }
    try {
      run.writing(journal).check(target);
    } catch (Refusal typed) {
      run.file().put(before.at(State.LEFT, millis()).because(problems(typed)));
      return new ProjectRun(id, State.LEFT, Optional.of(target), Optional.of(typed));
    }
    // It was opened and saved, no more.
    run.file().put(before.at(State.UNCHANGED, millis()).asSaved(sum(target)));
    return ProjectRun.of(id, State.UNCHANGED, target);
  }

  private boolean isThere(RunEntry entry) {
    return entry.hasFile() && Files.isRegularFile(run.resolve(entry.file()));
  }

  /** True where a file is to the last byte what was written then. */
  private boolean isAsWritten(RunEntry before, Path target) {
    return run.resolve(before.file()).equals(target) && sum(target).equals(before.sha256());
  }

  private long millis() {
    return (System.nanoTime() - begun) / NANOS;
  }

  private static String sum(Path file) {
    try {
      return Sha256.of(file);
    } catch (IOException e) {
      throw Disk.unreadable(file, e);
    }
  }
}
