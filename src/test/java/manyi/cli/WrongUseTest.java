package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a person reads who types something wrong, and what a script sees. */
class WrongUseTest {
  @TempDir Path folder;

  private Cli.Result run(String line) {
    return Cli.in(folder).run(line.isEmpty() ? new String[0] : line.split(" "));
  }

  /** A wrong command line, and what of it must be quoted or named in Chinese. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "improt complaints a.csv -p demo | “improt” | import",
        "inspect a.csv --shet 5月 | “--shet” | --sheet",
        "imports | 缺少 | --project",
        "imports -p | --project | ID",
        "import | 缺少 | KIND",
        "import complaints -p demo | 缺少 | FILE",
        "import complaint-log a.csv -p demo | “complaint-log” | complaints",
        "show complaints -p demo --month 2026-13 | “2026-13” | 2026-03",
        "show complaints -p demo --month +999999999-12 | 999999999 | 2026-03",
        "show complaints -p demo --as-of -999999999-01-01 | 999999999 | 2026-03-05",
        "show complaints -p demo --quarter 2026Q5 | “2026Q5” | 2026Q1",
        "show complaints -p demo --round 2026 | “2026” | 2026H1",
        "show complaint -p demo | “complaint” | complaints",
        "show complaints -p demo --format xml | “xml” | json",
        "project add demo --households viele | “viele” | --households",
        "report monthly -p demo --lang fr | “fr” | en",
        "report monthly -p demo -o 3月.pdf | “3月.pdf” | 3月.xlsx",
        "project | manyi | --help",
      })
  void aWrongCommandLineIsToldInTwoLines(String line, String quoted, String named) {
    Cli.Result result = run(line);
    assertEquals(2, result.exit(), result.err());
    assertEquals("", result.out());
    assertTrue(result.err().contains(quoted), result.err());
    assertTrue(result.err().contains(named), result.err());
    assertTrue(result.err().strip().lines().count() <= 2, result.err());
    assertFalse(result.err().contains("Exception"), result.err());
  }

  @ParameterizedTest
  @CsvSource({
    "imports -p demo",
    "project list",
    "project add demo --households 480",
    "import complaints a.csv -p demo",
    "show complaints -p demo",
    "report monthly -p demo",
    "batch monthly --out out",
    "undo 0001 -p demo",
  })
  void withoutAWorkspaceNothingIsDone(String line) throws IOException {
    Cli.Result result = run(line);
    assertEquals(3, result.exit());
    assertTrue(result.err().contains("workspace-missing"), result.err());
    assertTrue(result.err().contains("manyi init"), result.err());
    assertEquals("", result.out());
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(0, files.count());
    }
  }

  @Test
  void anUnknownProjectIsAnsweredWithTheNearName() {
    run("init");
    run("project add 演示花园 --households 480");
    run("project add 金桂苑 --households 360");
    Cli.Result result = run("show complaints -p 演示花苑");
    assertEquals(3, result.exit());
    assertTrue(result.err().contains("project-unknown"), result.err());
    assertTrue(result.err().contains("“演示花苑”"), result.err());
    assertTrue(result.err().contains("演示花园"), result.err());
    assertFalse(result.err().contains("金桂苑"), result.err());
  }

  @Test
  void aWorkspaceWithoutProjectsNamesNone() {
    run("init");
    Cli.Result result = run("imports -p demo");
    assertEquals(3, result.exit());
    assertFalse(result.err().contains("现有"), result.err());
  }

  @ParameterizedTest
  @CsvSource({"none.txt, file-missing", "blank.txt, file-empty", "folder, file-is-folder"})
  void aPasswordFileThatGivesNoPasswordIsRefused(String name, String code) throws IOException {
    Files.createFile(folder.resolve("blank.txt"));
    Files.createDirectory(folder.resolve("folder"));
    run("init c");
    run("project add demo --households 480 -w c");
    Cli.Result result =
        run("report monthly --month 2026-01 -p demo -w c -o a.xlsx --password-file " + name);
    assertEquals(3, result.exit(), result.err());
    assertTrue(result.err().contains(code), result.err());
    assertFalse(Files.exists(folder.resolve("a.xlsx")));
  }

  @Test
  void aStrictImportIsRefusedForWhatOnlyTheProjectKnows() throws IOException {
    run("init c");
    run("project add demo --households 480 -w c");
    String head = "投诉编号,投诉时间,投诉内容\n";
    Files.createDirectories(folder.resolve("二"));
    Files.writeString(
        folder.resolve("2026年1月.csv"), head + "T1,2026-01-06,楼道垃圾\nT2,2026-01-07,电梯异响\n");
    Files.writeString(folder.resolve("二/2026年1月.csv"), head + "T1,2026-01-06,楼道垃圾\n");
    assertEquals(0, run("import complaints 2026年1月.csv -p demo -w c").exit());
    Cli.Result strict = run("import complaints 二/2026年1月.csv --strict -p demo -w c");
    assertEquals(3, strict.exit(), strict.err());
    assertTrue(strict.err().contains("records-not-repeated"), strict.err());
    assertFalse(Files.exists(folder.resolve("c/projects/demo/imports/0002")));
  }

  @Test
  void aQuietImportTellsWhyItWasRefused() throws IOException {
    run("init c");
    run("project add demo --households 480 -w c");
    Files.writeString(
        folder.resolve("走访.csv"), "访问日期,房号,被访人,访问方式,满意度\n2026-01-08,3-1-502,赵子安,上门,满意\n");
    Cli.Result result = run("import complaints 走访.csv -q -p demo -w c");
    assertEquals(3, result.exit());
    assertTrue(result.err().contains("kind-differs"), result.err());
  }

  @Test
  void aBatchIntoAPlaceThatIsNoFolderIsRefused() throws IOException {
    run("init c");
    run("project add demo --households 480 -w c");
    Files.writeString(folder.resolve("月报"), "");
    for (String out : new String[] {"月报", "月报/一月"}) {
      Cli.Result result = run("batch monthly --month 2026-01 -w c --out " + out);
      assertEquals(3, result.exit(), result.err());
      assertTrue(result.err().contains("output-not-writable"), result.err());
    }
  }

  @Test
  void aListOfProjectsInAnotherCharacterSetIsRefused() throws IOException {
    run("init c");
    run("project add demo --households 480 -w c");
    Files.write(folder.resolve("名单.txt"), "演示花园\n".getBytes(Charset.forName("GBK")));
    Cli.Result result = run("batch monthly --month 2026-01 -w c --out 月报 --only @名单.txt");
    assertEquals(3, result.exit(), result.err());
    assertTrue(result.err().contains("text-not-decodable"), result.err());
    assertFalse(Files.exists(folder.resolve("月报")));
  }

  @ParameterizedTest
  @CsvSource({"@没有.txt, file-missing", "@c, file-is-folder"})
  void aListOfProjectsThatIsNoFileIsRefused(String only, String code) throws IOException {
    run("init c");
    run("project add demo --households 480 -w c");
    Cli.Result result = run("batch monthly --month 2026-01 -w c --out 月报 --only " + only);
    assertEquals(3, result.exit(), result.err());
    assertTrue(result.err().contains(code), result.err());
    assertFalse(Files.exists(folder.resolve("月报")));
  }
}
