package manyi.cli.command;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import manyi.desk.OpenWorkspace;
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
    Path made = OpenWorkspace.make(session.workplace(), folder, company);
    session.out().println(session.messages().text("init.done", made));
    return ExitCode.DONE.number();
  }
}
