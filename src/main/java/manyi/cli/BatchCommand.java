package manyi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.disk.FullDisk;
import manyi.disk.OutputPlace;
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
    WorkspaceAccess access = WorkspaceAccess.open(session);
    List<String> projects = projects(access);
    if (projects.isEmpty()) {
      throw new Refusal(
          Problem.of(
              Code.NOTHING_TO_REPORT,
              Place.NOWHERE,
              access.workspace().folder().toString(),
              "project add"));
    }
    Path folder = session.resolve(out);
    if (OutputPlace.isAmongImports(folder)) {
      throw new Refusal(
          Problem.of(Code.OUTPUT_NOT_WRITABLE, Place.file(out.toString()), out.toString()));
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new Refusal(
          Problem.of(FullDisk.codeOf(folder, e), Place.file(out.toString()), out.toString()), e);
    }
    ReportWriting reports = new ReportWriting(session, access, writing);
    Map<String, Refusal> failed = new LinkedHashMap<>();
    for (String project : projects) {
      write(reports, access, project, folder, failed);
    }
    return outcome(projects.size(), failed);
  }

  private void write(
      ReportWriting reports,
      WorkspaceAccess access,
      String project,
      Path folder,
      Map<String, Refusal> failed) {
    new Attempt(session)
        .of(
            project,
            () -> {
              ReportWriting.Plan plan = reports.plan(kind, access.project(project), period);
              Path target = folder.resolve(plan.fileName());
              reports.write(plan, target, false);
              if (!session.options().quiet) {
                session.out().println(session.messages().text("batch.done", project, target));
              }
              return target;
            },
            refusal -> {
              failed.put(project, refusal);
              return null;
            });
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
    ExitCode code =
        failed.isEmpty()
            ? ExitCode.DONE
            : failed.size() == projects ? ExitCode.NOTHING : ExitCode.IN_PART;
    return code.number();
  }

  /** All projects, or those that were named; a name that is unknown fails like a project. */
  private List<String> projects(WorkspaceAccess access) {
    if (only == null) {
      return access.projects();
    }
    List<String> named =
        only.startsWith("@")
            ? TextFile.lines(session, only.substring(1))
            : List.of(only.split("[,，]"));
    List<String> ids =
        named.stream().map(String::strip).filter(id -> !id.isEmpty()).distinct().toList();
    if (ids.isEmpty() && !access.projects().isEmpty()) {
      Place place = only.startsWith("@") ? Place.file(only.substring(1)) : Place.NOWHERE;
      throw new Refusal(
          Problem.of(
              Code.SETTING_VALUE,
              place,
              only,
              "--only",
              access.projects().stream().limit(NAMED).collect(Collectors.joining(Term.COMMA))));
    }
    return ids;
  }
}
