package manyi.cli.command;

import java.util.concurrent.Callable;
import manyi.cli.screen.ImportsJson;
import manyi.cli.screen.ImportsScreen;
import manyi.cli.screen.Json;
import manyi.project.imports.History;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists what was imported into a project and what of it counts. */
@Command(name = "imports")
final class ImportsCommand implements Callable<Integer> {
  private final Session session;

  @Mixin private ProjectOption.Always project = new ProjectOption.Always();

  @Mixin private FormatOption format = new FormatOption();

  ImportsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    History history = session.workspace().project(project.id()).history();
    if (format.isJson()) {
      session.data(Json.text(ImportsJson.of(history)));
    } else {
      new ImportsScreen(session.messages(), session.workplace().zone())
          .lines(history)
          .forEach(session.out()::println);
    }
    return ExitCode.DONE.number();
  }
}
