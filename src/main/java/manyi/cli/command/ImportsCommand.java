package manyi.cli.command;

import java.util.concurrent.Callable;
import manyi.cli.screen.ImportsJson;
import manyi.cli.screen.ImportsScreen;
import manyi.cli.screen.Json;
import manyi.project.imports.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lists what was imported into a project and what of it counts. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
  private final Session session;

  @Option(
      names = {"-p", "--project"},
      required = true,
      paramLabel = "ID",
      descriptionKey = "project")
  private String project;

  @Option(names = "--format", paramLabel = "table|json", descriptionKey = "format")
  private ListFormat format = ListFormat.table;

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    History history = session.workspace().project(project).history();
    if (format == ListFormat.json) {
      session.data(Json.text(ImportsJson.of(history)));
    } else {
      new ImportsScreen(session.messages(), session.workplace().zone())
          .lines(history)
          .forEach(session.out()::println);
    }
    return ExitCode.DONE.number();
  }
}
