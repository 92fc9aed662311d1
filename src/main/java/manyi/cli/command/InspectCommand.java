package manyi.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import manyi.cli.screen.CopyScreen;
import manyi.cli.screen.InspectJson;
import manyi.cli.screen.InspectScreen;
import manyi.cli.screen.Json;
import manyi.cli.screen.ProblemPrinter;
import manyi.desk.AnnotatedCopies;
import manyi.desk.Extent;
import manyi.desk.Inspected;
import manyi.desk.Inspection;
import manyi.desk.OpenWorkspace;
import manyi.desk.ReadingWishes;
import manyi.desk.Workplace;
import manyi.diagnostic.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/**
 * Says how files would be read: each column and what it was taken for. Writes nothing but the
 * annotated copies that are asked for.
 */
@Command(name = "inspect")
final class InspectCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0..*", arity = "1..*", paramLabel = "FILE", descriptionKey = "inspect.files")
  private List<Path> files = new ArrayList<>();

  @Mixin private ProjectOption.IfAny project = new ProjectOption.IfAny();

  @Mixin private ReadingOptions reading = new ReadingOptions();

  @Mixin private AnnotateOption annotate = new AnnotateOption();

  @Mixin private FormatOption format = new FormatOption();

  @Mixin private UnmaskOption unmask = new UnmaskOption();

  InspectCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Workplace place = session.workplace();
    Optional<OpenWorkspace> workspace = session.workspaceIfAny(project.isNamed());
    ReadingWishes wishes = reading.wishes(place);
    Inspection inspection = Inspection.with(place, workspace, project.id(), wishes);
    AnnotatedCopies copies = annotate.copies(session, files, wishes.password());
    List<Inspected> inspected = new ArrayList<>();
    for (Path file : files) {
      Inspected one = inspection.of(file);
      inspected.add(one);
      List<Problem> problems = one.problems();
      copies.write(file, one.reading().isPresent(), problems);
    }
    ProblemPrinter printer = new ProblemPrinter(session, unmask.isAsked());
    if (format.isJson()) {
      session.data(
          Json.text(
              new InspectJson(session.messages(), printer, unmask.isAsked())
                  .files(inspected, copies)));
    } else {
      inspected.forEach(one -> print(one, printer));
    }
    new CopyScreen(session).print(copies, format.isJson());
    long read = inspected.stream().filter(Inspected::isRead).count();
    boolean isWhole = read == inspected.size() && copies.isWhole();
    return ExitCode.of(Extent.of(read > 0, isWhole)).number();
  }

  private void print(Inspected inspected, ProblemPrinter printer) {
    if (inspected.refusal().isPresent()) {
      session.out().flush();
      printer.refusal(inspected.refusal().get().problem()).forEach(session.err()::println);
      session.err().flush();
      return;
    }
    InspectScreen screen = new InspectScreen(session.messages(), printer, unmask.isAsked());
    screen
        .lines(inspected.file(), inspected.reading().orElseThrow())
        .forEach(session.out()::println);
  }
}
