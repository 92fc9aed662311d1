package manyi.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

/** Which commands are made ready for which command line. */
class CommandTableTest {
  private static Set<String> ready(String... args) {
    CommandLine root = new CommandLine(new ManyiCommand());
    CommandTable.register(root, new HelpTest.WithoutSession(), args);
    return new TreeSet<>(root.getSubcommands().keySet());
  }

  @ParameterizedTest
  @CsvSource({
    "show complaints, show",
    "-q show complaints, show",
    "-w report show complaints, show",
    "--workspace report show complaints, show",
    "--workspace=report show complaints, show",
    "--lang en --no-color -w x report monthly, report",
    "imports -w show, imports",
  })
  void whoNamesACommandNeedsNoOther(String args, String command) {
    assertEquals(Set.of(command), ready(args.split(" ")));
  }

  @ParameterizedTest
  @CsvSource({
    "''",
    "-w",
    "-w show",
    "--help",
    "help show",
    "--help import",
    "-w X -h undo",
    "--lang=zh -h report",
    "shwo complaints",
    "-w x shwo report",
    "-wreport show complaints",
    "-p report show complaints",
    "--workspac report show",
    "-- show complaints",
  })
  void whoNamesNoneMayMeanAny(String args) {
    assertEquals(ready(), ready(args.split(" ")), args);
    assertEquals(11, ready(args.split(" ")).size());
  }
}
