package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of a wrong command line, in the language of the run. */
class UsageTest {
  /** Two Latin words side by side, as in a sentence; not the name of a command, as manyi import. */
  private static final Pattern SENTENCE = Pattern.compile("[A-Za-z]{2,} [A-Za-z]{2,}");

  private static final Pattern COMMAND =
      Pattern.compile("(?:manyi|project)(?: [a-z]+)+( -(?:p|w) ID)?|--[a-z-]+ [A-Za-z=|]+");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        // Unknown commands, options and values left over.
        "--nope",
        "-x",
        "inspekt x",
        "improt x",
        "project ad",
        "project add a b",
        "undo 1 2 3 -p a",
        "show complaints -p a --moth 2026-01",
        "show complaints -p a -qx",
        "imports -p a b",
        "help nope",
        "help import nope",
        "help project ad",
        // Something is missing.
        "",
        "project",
        "import",
        "import complaints",
        "import complaints x",
        "project add",
        "project add a --households",
        "project add a --staff",
        "show",
        "show complaints",
        "show complaints -p",
        "batch",
        "batch monthly",
        "batch monthly --out",
        "template",
        "undo",
        "inspect",
        "-w",
        "--lang",
        "import complaints x -p a --annotate",
        // Values that cannot be.
        "import nope x -p a",
        "project add a --households x",
        "project add a --households 99999999999",
        "project add a --staff foo",
        "project list --format yaml",
        "show complaint -p a",
        "show complaints -p a --month 2026-13",
        "show complaints -p a --format xml",
        "report monthly -p a --as-of x",
        "template x",
        "import survey x -p a --issued a",
        "import survey x -p a --issued-on z",
        "import survey x -p a --round 2026",
        "import survey x -p a --covers 2026",
        // A switch with a value.
        "-q=yes project list",
        "--no-color=maybe project list",
        "-h=1",
        "import --help=x",
        // Once too often.
        "-w a -w b project list",
        "--lang zh --lang en",
        "project add a --households 1 --households 2",
        "show complaints -p a -p b",
        "-q -q project list",
        // Together what excludes each other.
        "show complaints -p a --month 2026-01 --year 2026",
        "report survey -p a --month 2026-01"
      })
  void isSaidInChinese(String line) {
    String[] args = line.isEmpty() ? new String[0] : line.split(" ", -1);
    Cli.Result result = Cli.in(folder).run(args);
    assertEquals(2, result.exit(), result.out() + result.err());
    assertEquals("", result.out());
    assertTrue(result.err().lines().count() <= 2, result.err());
    for (String said : result.err().lines().toList()) {
      String rest = COMMAND.matcher(said).replaceAll("");
      for (String arg : args) {
        rest = arg.isEmpty() ? rest : rest.replace("“" + arg + "”", "");
      }
      assertFalse(SENTENCE.matcher(rest).find(), said);
      assertTrue(said.codePoints().anyMatch(Character::isIdeographic), said);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"inspekt x", "project ad", "show complaints -p a --moth 2026-01"})
  void namesWhatMayHaveBeenMeant(String line) {
    String err = Cli.in(folder).run(line.split(" ", -1)).err();
    assertTrue(err.contains("想写的也许是：") && !err.contains("Did you mean"), err);
    err = Cli.in(folder).speaking(Locale.ENGLISH).run(line.split(" ", -1)).err();
    assertTrue(err.contains("Did you mean: "), err);
  }

  @ParameterizedTest
  @CsvSource({
    "help, --help",
    "help import, import --help",
    "help project, project --help",
    "help project add, project add -h",
    "help help, help --help"
  })
  void helpIsTheHelpOfTheCommand(String asked, String same) {
    Cli.Result help = Cli.in(folder).run(asked.split(" ", -1));
    assertEquals(0, help.exit(), help.err());
    assertEquals(Cli.in(folder).run(same.split(" ", -1)).out(), help.out());
    assertEquals("", help.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "init",
        "project",
        "project add",
        "template",
        "inspect",
        "import",
        "imports",
        "undo",
        "show",
        "report",
        "batch",
        "help"
      })
  void noHeadingOfHelpIsEnglish(String command) {
    List<String> args = List.of(("help " + command).strip().split(" ", -1));
    String help = Cli.in(folder).run(args.toArray(String[]::new)).out();
    for (String word :
        List.of("Usage", "Commands", "Parameters", "Options", "Default", "Description")) {
      assertFalse(help.contains(word), help);
    }
  }

  @Test
  void theListOfProjectsIsAFileAndNoListOfArguments() {
    Desk desk = Desk.in(folder, "--households", "10", "--occupied", "9");
    desk.file("名单.txt", "\uFEFF没有的项目", "", " 金桂苑 ");
    String[] batch = {"batch", "monthly", "--month", "2025-03", "--out", "o", "--only"};
    Cli.Result result = desk.ends(3, with(batch, "@名单.txt"));
    assertTrue(result.err().contains("没有的项目") && result.err().contains("金桂苑"), result.err());
    result = desk.ends(3, with(batch, "@不在.txt"));
    assertTrue(result.err().contains("不在.txt") && !result.err().contains("@"), result.err());
    assertTrue(result.err().lines().count() <= 2, result.err());
    result = desk.ends(3, with(batch, "@o"));
    assertTrue(result.err().lines().count() <= 2, result.err());
    result = desk.ends(3, with(batch, "@"));
    assertTrue(result.err().lines().count() <= 2, result.err());
    desk.file("空.txt", "");
    result = desk.ends(3, with(batch, "@空.txt"));
    assertTrue(result.err().contains("空.txt"), result.err());
  }

  private static String[] with(String[] args, String last) {
    String[] all = Arrays.copyOf(args, args.length + 1);
    all[args.length] = last;
    return all;
  }
}
