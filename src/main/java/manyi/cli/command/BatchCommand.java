package manyi.cli.command;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import manyi.cli.screen.ProblemPrinter;
import manyi.desk.Extent;
import manyi.desk.OpenWorkspace;
import manyi.desk.ReportBatch;
import manyi.desk.ReportWriting;
import manyi.desk.TextFile;
import manyi.desk.Workplace;
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
    Workplace place = session.workplace();
    ReportWriting reports = new ReportWriting(place, workspace, writing.wishes(session));
    Map<String, Refusal> failed =
        new ReportBatch(place, workspace, reports, out)
            .write(
                projects,
                project -> kind.order(period, place.today(), project.closingDay()),
                this::written);
    return outcome(projects.size(), failed);
  }

  private void written(String project, Path target) {
    if (!session.isQuiet()) {
      session.out().println(session.messages().text("batch.done", project, target));
    }
    session.out().flush();
  }

  private int outcome(int projects, Map<String, Refusal> failed) {
    ProblemPrinter printer = new ProblemPrinter(session, false);
    failed.forEach(
        (project, refusal) -> {
          session.err().println(session.messages().text("batch.failed", project));
          printer.refusal(refusal.problem()).forEach(session.err()::println);
        });
    session.err().flush();
    session
        .out()
        .println(session.messages().text("batch.summary", projects - failed.size(), failed.size()));
    return ExitCode.of(Extent.of(failed.size() < projects, failed.isEmpty())).number();
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
