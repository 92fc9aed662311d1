package manyi.cli.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Every command under its heading, in the order of a month's work. Registration and help both read
 * this table, so no command can be missing in either.
 */
final class CommandTable {

  /**
   * Commands under one heading.
   *
   * @param heading key of the bundle {@code help}
   */
  record Group(String heading, List<Class<?>> commands) {}

  static final List<Group> GROUPS =
      List.of(
          new Group(
              "heading.prepare",
              List.of(InitCommand.class, ProjectCommand.class, TemplateCommand.class)),
          new Group(
              "heading.import",
              List.of(
                  InspectCommand.class,
                  ImportCommand.class,
                  ImportsCommand.class,
                  UndoCommand.class)),
          new Group(
              "heading.report",
              List.of(ShowCommand.class, ReportCommand.class, BatchCommand.class)),
          new Group("heading.help", List.of(HelpCommand.class)));

  private CommandTable() {}

  /** Adds all commands to the root and lets its help list them under their headings. */
  static void register(CommandLine root, CommandLine.IFactory factory) {
    commands().forEach(command -> root.addSubcommand(new CommandLine(command, factory)));
    root.getHelpSectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, CommandTable::commandList);
    root.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
  }

  /**
   * Adds the command that the arguments name; all of them where they name none. To describe a
   * command takes its options by reflection, a tenth of a second for all of them: who has named one
   * needs no other.
   */
  static void register(CommandLine root, CommandLine.IFactory factory, String... args) {
    Optional<Class<?>> named =
        firstWord(root.getCommandSpec(), args)
            .flatMap(word -> commands().filter(command -> name(command).equals(word)).findFirst());
    if (named.isEmpty() || named.get() == HelpCommand.class) {
      register(root, factory);
    } else {
      root.addSubcommand(new CommandLine(named.get(), factory));
    }
  }

  /**
   * The first argument that is no option of the root; empty where one is not known, and where help
   * is asked for before it.
   */
  private static Optional<String> firstWord(CommandSpec root, String... args) {
    for (int i = 0; i < args.length; i++) {
      String argument = args[i];
      if (!argument.startsWith("-")) {
        return Optional.of(argument);
      }
      int value = argument.indexOf('=');
      OptionSpec option = root.findOption(value < 0 ? argument : argument.substring(0, value));
      if (option == null || option.usageHelp()) {
        return Optional.empty();
      }
      i += value < 0 ? option.arity().min() : 0;
    }
    return Optional.empty();
  }

  private static Stream<Class<?>> commands() {
    return GROUPS.stream().flatMap(group -> group.commands().stream());
  }

  private static String name(Class<?> command) {
    return command.getAnnotation(CommandLine.Command.class).name();
  }

  private static String commandList(Help help) {
    CommandSpec spec = help.commandSpec();
    if (spec.parent() != null) {
      return help.commandList();
    }
    Map<String, CommandLine> commands = spec.subcommands();
    StringBuilder text = new StringBuilder();
    for (Group group : GROUPS) {
      text.append(String.format("%n%s%n", spec.resourceBundle().getString(group.heading())));
      Help.TextTable table =
          Help.TextTable.forColumns(
              help.colorScheme(),
              new Help.Column(14, 2, Help.Column.Overflow.SPAN),
              new Help.Column(spec.usageMessage().width() - 14, 2, Help.Column.Overflow.WRAP));
      table.setAdjustLineBreaksForWideCJKCharacters(true);
      for (Class<?> type : group.commands()) {
        String name = name(type);
        String[] description = commands.get(name).getCommandSpec().usageMessage().description();
        table.addRowValues(name, description.length == 0 ? "" : description[0]);
      }
      text.append(table);
    }
    return text.toString();
  }
}
