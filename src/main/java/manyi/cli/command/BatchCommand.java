package manyi.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import manyi.cli.screen.BatchScreen;
import manyi.desk.Extent;
import manyi.desk.OpenWorkspace;
import manyi.desk.TextFile;
import manyi.desk.batch.BatchWishes;
import manyi.desk.batch.ReportBatch;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.language.Term;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a report for every project; one project's failure stops no other. */
@Command(name = "batch")
final class BatchCommand implements Callable<Integer> {
  private static final int NAMED = 5;

  private final Session session;

  @Parameters(index = "0", paramLabel = "monthly|annual|survey", descriptionKey = "report.kind")
  private ReportKind kind;

  @Option(names = "--out", required = true, paramLabel = "DIR", order = 1)
  private Path out;

  @Option(names = "--only", paramLabel = "ID,...|@FILE", order = 2)
  private String only;

  @Option(names = "--jobs", paramLabel = "N", converter = JobsConverter.class, order = 3)
  private Integer jobs;

  @Mixin private PeriodOptions period = new PeriodOptions();
  @Mixin private WritingOptions writing = new WritingOptions();

  BatchCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    kind.check(period, session.messages());
    OpenWorkspace workspace = session.workspace();
    List<String> projects = projects(workspace);
    if (projects.isEmpty()) {
      throw new Refusal(
          Problem.of(
              Code.NOTHING_TO_REPORT, Place.NOWHERE, workspace.folder().toString(), "project add"));
    }
    ReportBatch batch = new ReportBatch(session.workplace(), workspace, wishes(), out);
    Surroundings around = session.surroundings();
    Interruption stopping = new Interruption(batch::stop);
    try {
      BatchScreen screen =
          new BatchScreen(session, around.charset(), around.isTerminal(), projects.size());
      boolean isWhole =
          batch.write(
              projects,
              (project, today) -> kind.order(period, today, project.closingDay()),
              screen::add);
      Extent extent = screen.end(out.toString());
      if (!isWhole) {
        screen.stopped();
        session.flush();
        return ExitCode.INTERRUPTED.number();
      }
      return ExitCode.of(extent).number();
    } finally {
      stopping.ended();
    }
  }

  private BatchWishes wishes() {
    int threads = jobs == null ? Runtime.getRuntime().availableProcessors() : jobs;
    return new BatchWishes(kind.name(), writing.wishes(session), threads, ProgramVersion.print());
  }

  /** All projects, or those that were named; a name that is unknown fails like a project. */
  private List<String> projects(OpenWorkspace workspace) {
    if (only == null) {
      return workspace.projects();
    }
    List<String> named =
        only.startsWith("@")
            ? TextFile.lines(session.workplace(), only.substring(1))
            : List.of(only.split("[,，]"));
    List<String> ids =
        named.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
    if (ids.isEmpty() && !workspace.projects().isEmpty()) {
      Place place = only.startsWith("@") ? Place.file(only.substring(1)) : Place.NOWHERE;
      throw new Refusal(
          Problem.of(
              Code.SETTING_VALUE,
              place,
              only,
              "--only",
              workspace.projects().stream().limit(NAMED).collect(Collectors.joining(Term.COMMA))));
    }
    return ids;
  }
}
