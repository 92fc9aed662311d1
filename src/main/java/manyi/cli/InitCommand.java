package manyi.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import manyi.project.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a workspace. */
@Command(name = "init")
final class InitCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(index = "0", arity = "0..1", paramLabel = "DIR", descriptionKey = "init.folder")
  private Path folder = Path.of("");

  @Option(names = "--company", paramLabel = "NAME")
  private String company = "";

  InitCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Workspace workspace = Workspace.init(session.resolve(folder).normalize(), company);
    session.wrote(workspace.folder());
    session.out().println(session.messages().text("init.done", workspace.folder()));
    return ExitCode.DONE.number();
  }
}
