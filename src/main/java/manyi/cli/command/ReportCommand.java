package manyi.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import manyi.desk.OpenProject;
import manyi.desk.OpenWorkspace;
import manyi.desk.ReportOrder;
import manyi.desk.ReportWriting;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes one report workbook. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", paramLabel = "monthly|annual|survey", descriptionKey = "report.kind")
  private ReportKind kind;

  @Mixin private ProjectOption.Always project = new ProjectOption.Always();

  @Mixin private PeriodOptions period = new PeriodOptions();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      converter = WorkbookName.class,
      descriptionKey = "output",
      order = 30)
  private Path output;

  @Mixin private WritingOptions writing = new WritingOptions();

  ReportCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    kind.check(period, session.messages());
    OpenWorkspace workspace = session.workspace();
    OpenProject opened = workspace.project(project.id());
    ReportWriting reports =
        new ReportWriting(session.workplace(), workspace, writing.wishes(session));
    ReportOrder order = kind.order(period, session.workplace().today(), opened.closingDay());
    ReportWriting.Plan plan = reports.plan(opened, order);
    Path target = output == null ? reports.usualPlace(opened, plan) : session.resolve(output);
    reports.write(plan, target, output == null);
    session.out().println(session.messages().text("report.done", target));
    return ExitCode.DONE.number();
  }
}
