package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No report of a batch takes the place of another one's, and none is told that is not there. */
class SharedNamesTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,投诉类型,投诉内容";
  private static final String ROW = "T1,2025-03-02,1-101,保洁,垃圾未清";

  @TempDir Path folder;

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private void done(String... args) {
    Cli.Result result = run(args);
    assertEquals(0, result.exit(), () -> String.join(" ", args) + "\n" + result.err());
  }

  private void add(String id, String name) throws IOException {
    if (name == null) {
      done("project", "add", id);
    } else {
      done("project", "add", id, "--name", name);
    }
    Files.writeString(folder.resolve("台账.csv"), HEAD + "\n" + ROW + "\n");
    done("import", "complaints", "台账.csv", "-p", id);
  }

  private List<String> reports() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".xlsx"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "金桂, 金桂苑, 金桂苑,",
    "金桂苑,, 金桂, 金桂苑",
    "翠, 翠湖, 翠湖, 翠湖",
    "a, a b, a b,",
    "X1, 金桂苑, X2, 金桂苑",
    "X1, X2, X2, X1"
  })
  void eachProjectHasItsReport(String one, String oneName, String two, String twoName)
      throws IOException {
    done("init", ".");
    add(one, oneName);
    add(two, twoName);
    Cli.Result result = run("batch", "monthly", "--month", "2025-03", "--out", "out");
    assertEquals(0, result.exit(), result.err());
    assertEquals(2, reports().size(), () -> result.out());
    for (String name : reports()) {
      assertTrue(result.out().contains(name), name + "\n" + result.out());
    }
  }

  /** 金 with the name 桂 gives the very name of 金 桂; one report is there, the other is refused. */
  @Test
  void whatWouldTakeAnothersPlaceIsRefused() throws IOException {
    done("init", ".");
    add("金", "桂");
    add("金 桂", null);
    Cli.Result result = run("batch", "monthly", "--month", "2025-03", "--out", "out", "--force");
    assertEquals(1, result.exit(), result.out() + result.err());
    assertEquals(1, reports().size());
    assertTrue(result.err().contains("output-twice"), result.err());
    assertEquals(1, result.out().lines().filter(line -> line.contains(".xlsx")).count());
  }

  /** Windows and macOS take two names that differ in capitals alone for one. */
  @Test
  void namesThatDifferInCapitalsAloneAreOne() throws IOException {
    done("init", ".");
    add("B", "c");
    add("b C", null);
    Cli.Result result = run("batch", "monthly", "--month", "2025-03", "--out", "out");
    assertEquals(1, result.exit(), result.out() + result.err());
    TreeSet<String> folded = new TreeSet<>();
    reports().forEach(name -> folded.add(name.toLowerCase(Locale.ROOT)));
    assertEquals(folded.size(), reports().size());
    assertFalse(result.err().contains("--force"), result.err());
  }
}
