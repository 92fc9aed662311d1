package manyi.cli.command;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Constructor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Every command, option and parameter is explained in both languages. */
class HelpTest {
  @TempDir Path folder;

  /** The root and every command under it, as they are registered. */
  private static List<CommandLine> commands(Language language) {
    CommandLine root = new CommandLine(new ManyiCommand());
    CommandTable.register(root, new WithoutSession());
    root.setResourceBundle(
        ResourceBundle.getBundle(
            "manyi.messages.help",
            language.locale(),
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
    List<CommandLine> commands = new ArrayList<>();
    add(root, commands);
    return commands;
  }

  private static void add(CommandLine line, List<CommandLine> commands) {
    commands.add(line);
    line.getSubcommands().values().forEach(below -> add(below, commands));
  }

  private static String[] asked(CommandLine command, String... more) {
    List<String> words =
        new ArrayList<>(List.of(command.getCommandSpec().qualifiedName().split(" ")));
    words.remove(0);
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandAnswersHelp(Language language) {
    assertAll(
        commands(language).stream()
            .map(
                command ->
                    () -> {
                      Cli.Result help =
                          Cli.in(folder).speaking(language.locale()).run(asked(command, "--help"));
                      String name = command.getCommandSpec().qualifiedName();
                      assertEquals(0, help.exit(), name);
                      assertEquals("", help.err(), name);
                      assertTrue(help.out().contains(name), help.out());
                    }));
  }

  /** A command that is named first is made alone; behind an option all are made. */
  @ParameterizedTest
  @EnumSource(Language.class)
  void aCommandIsTheSameWhereverItStands(Language language) {
    for (CommandLine command : commands(language)) {
      List<String> behind = new ArrayList<>(List.of("--lang=" + language.code()));
      behind.addAll(List.of(asked(command, "--help")));
      Cli.Result first = Cli.in(folder).speaking(language.locale()).run(asked(command, "--help"));
      assertEquals(first.out(), Cli.in(folder).run(behind.toArray(String[]::new)).out());
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandOptionAndParameterIsDescribed(Language language) {
    TreeSet<String> silent = new TreeSet<>();
    for (CommandLine command : commands(language)) {
      CommandSpec spec = command.getCommandSpec();
      if (isBlank(spec.usageMessage().description())) {
        silent.add(spec.qualifiedName());
      }
      for (ArgSpec argument : spec.args()) {
        if (isBlank(argument.description())) {
          silent.add(spec.qualifiedName() + " " + argument.paramLabel() + " " + argument);
        }
      }
    }
    assertEquals(new TreeSet<>(), silent);
  }

  @Test
  void everyTextExplainsSomethingThatIsThere() {
    TreeSet<String> unused = new TreeSet<>();
    TreeSet<String> shown = new TreeSet<>();
    for (CommandLine command : commands(Language.EN)) {
      CommandSpec spec = command.getCommandSpec();
      shown.addAll(Arrays.asList(spec.usageMessage().description()));
      spec.args().forEach(argument -> shown.addAll(Arrays.asList(argument.description())));
    }
    Messages help = Messages.of("help", Language.EN);
    for (String key : help.keys()) {
      String fixed = help.text(key).split("[$]", 2)[0];
      if (!key.matches("(usage|heading)[.].*")
          && shown.stream().noneMatch(text -> text.startsWith(fixed))) {
        unused.add(key);
      }
    }
    assertEquals(new TreeSet<>(), unused);
  }

  @Test
  void noKeyIsShownInsteadOfItsText() {
    for (Language language : Language.values()) {
      for (CommandLine command : commands(language)) {
        String help = Cli.in(folder).speaking(language.locale()).run(asked(command, "-h")).out();
        assertFalse(help.contains("usage."), help);
        assertFalse(help.contains("${"), help);
      }
    }
  }

  @Test
  void theRootListsEveryCommand() {
    String help = Cli.in(folder).run("--help").out();
    String listed =
        Arrays.stream(help.split("\n"))
            .filter(line -> line.startsWith("  "))
            .collect(Collectors.joining("\n"));
    for (CommandTable.Group group : CommandTable.GROUPS) {
      for (Class<?> type : group.commands()) {
        String name = type.getAnnotation(CommandLine.Command.class).name();
        assertTrue(listed.contains("  " + name + " "), name + "\n" + help);
      }
    }
  }

  private static boolean isBlank(String[] description) {
    return String.join("", description).isBlank();
  }

  /** Makes commands that are looked at and never run. */
  static final class WithoutSession implements CommandLine.IFactory {
    @Override
    public <K> K create(Class<K> type) throws Exception {
      for (Constructor<?> constructor : type.getDeclaredConstructors()) {
        if (constructor.getParameterCount() == 1
            && constructor.getParameterTypes()[0] == Session.class) {
          return type.cast(constructor.newInstance((Object) null));
        }
      }
      return CommandLine.defaultFactory().create(type);
    }
  }
}
