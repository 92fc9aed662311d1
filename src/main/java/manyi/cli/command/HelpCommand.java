package manyi.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code manyi help import} says what {@code manyi import -h} says. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec;

  @Parameters(arity = "0..*", paramLabel = "COMMAND", descriptionKey = "help.command")
  private List<String> command = new ArrayList<>();

  HelpCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    CommandLine asked = spec.parent().commandLine();
    for (String word : command) {
      CommandLine below = asked.getSubcommands().get(word);
      if (below == null) {
        throw new UnmatchedArgumentException(asked, List.of(word));
      }
      asked = below;
    }
    session.out().own(asked.getUsageMessage());
    return ExitCode.DONE.number();
  }
}
