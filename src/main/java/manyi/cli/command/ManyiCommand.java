package manyi.cli.command;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The root: global options and nothing to do by itself. */
@Command(name = "manyi", subcommandsRepeatable = false)
final class ManyiCommand {
  @Mixin final GlobalOptions options = new GlobalOptions();
}
