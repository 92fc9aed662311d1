package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import manyi.cli.command.Program;
import manyi.cli.command.Surroundings;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What nobody foresaw with one file or project stops no other, and what is said is true. */
class OneFailureTest {
  private static final List<String> FILES = List.of("一.csv", "二.csv", "三.csv");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    for (int i = 0; i < FILES.size(); i++) {
      desk.file(
          FILES.get(i),
          "投诉编号,投诉时间,房号,投诉内容,投诉类别",
          "T" + i + ",2026-01-0" + (i + 3) + ",1-1-0101,楼道未打扫,保洁",
          "S" + i + ",元月三十,1-1-0102,电梯停了,电梯");
    }
  }

  /** A clock that stops at one of the looks at it, as nothing else does on demand. */
  private static final class StoppingClock extends Clock {
    private final int fatal;
    private final Supplier<Throwable> failure;
    private int looks;

    StoppingClock(int fatal, Supplier<Throwable> failure) {
      this.fatal = fatal;
      this.failure = failure;
    }

    @Override
    public ZoneId getZone() {
      return Cli.CLOCK.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      looks++;
      if (looks == fatal) {
        throw thrown(failure.get());
      }
      return Cli.CLOCK.instant();
    }
  }

  /** An exception to be thrown, unless it is an error, which throws itself. */
  private static RuntimeException thrown(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return (RuntimeException) failure;
  }

  static Stream<Supplier<Throwable>> failures() {
    return Stream.of(
        NullPointerException::new,
        () -> new IllegalStateException("of the library"),
        StackOverflowError::new,
        () -> new OutOfMemoryError("Java heap space"),
        () -> new NoClassDefFoundError("org/x"),
        () -> new AssertionError("never"));
  }

  private Cli.Result run(StoppingClock clock, String... args) {
    Cli.Result result = Cli.in(folder).at(clock).run(args);
    assertEquals(clock.fatal, Math.min(clock.fatal, clock.looks), "the clock never stopped");
    assertFalse((result.out() + result.err()).contains("\tat "), result.err());
    return result;
  }

  private boolean isImported(String id) {
    return Files.exists(folder.resolve("projects/" + Desk.PROJECT + "/imports/" + id));
  }

  private static void assertNamed(String file, String err) {
    assertTrue(err.contains("file-defect") || err.contains("file-too-large"), err);
    assertTrue(err.lines().anyMatch(line -> line.startsWith(file + "  ")), err);
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theOtherFilesAreImported(Supplier<Throwable> failure) {
    // Two looks a file: the day for reading, the moment for the import.
    StoppingClock clock = new StoppingClock(3, failure);
    Cli.Result result =
        run(clock, "import", "complaints", "一.csv", "二.csv", "三.csv", "-p", Desk.PROJECT);
    assertEquals(1, result.exit(), result.err());
    assertNamed("二.csv", result.err());
    assertTrue(isImported("0002") && !isImported("0003"));
    assertTrue(result.out().contains("二.csv"), result.out());
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theOtherFilesOfAnInboxAreImported(Supplier<Throwable> failure) {
    StoppingClock clock = new StoppingClock(3, failure);
    Cli.Result result = run(clock, "import", "auto", "一.csv", "二.csv", "三.csv", "-p", Desk.PROJECT);
    assertEquals(1, result.exit(), result.err());
    assertNamed("二.csv", result.err());
    assertTrue(isImported("0002") && !isImported("0003"));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theOtherFilesAreInspected(Supplier<Throwable> failure) throws Exception {
    StoppingClock clock = new StoppingClock(2, failure);
    Files.createDirectory(folder.resolve("标"));
    Cli.Result result = run(clock, "inspect", "一.csv", "二.csv", "三.csv", "--annotate", "标");
    assertEquals(1, result.exit(), result.err());
    assertNamed("二.csv", result.err());
    assertTrue(result.out().contains("三.csv"), result.out());
    assertTrue(Files.exists(folder.resolve("标/三-csv-标注.xlsx")));
    assertFalse(Files.exists(folder.resolve("标/二-csv-标注.xlsx")));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void theOtherProjectsGetTheirReports(Supplier<Throwable> failure) {
    desk.ends(0, "project", "add", "滨江一号");
    desk.imports(1, "complaints", "一.csv");
    desk.ends(1, "import", "complaints", "二.csv", "-p", "滨江一号");
    StoppingClock clock = new StoppingClock(1, failure);
    Cli.Result result =
        run(clock, "batch", "monthly", "--month", "2026-01", "--out", "月报", "--jobs", "1");
    assertEquals(1, result.exit(), result.err());
    assertTrue(result.err().contains("file-"), result.err());
    assertEquals(1, reports());
  }

  /** Where the memory did not suffice for two at once, it may for one alone. */
  @ParameterizedTest
  @MethodSource("failures")
  void whatDidNotFitIntoTheMemoryBesideOthersIsTriedAlone(Supplier<Throwable> failure) {
    desk.ends(0, "project", "add", "滨江一号");
    desk.imports(1, "complaints", "一.csv");
    desk.ends(1, "import", "complaints", "二.csv", "-p", "滨江一号");
    StoppingClock clock = new StoppingClock(1, failure);
    Cli.Result result =
        run(clock, "batch", "monthly", "--month", "2026-01", "--out", "月报", "--jobs", "2");
    boolean isOfMemory = failure.get() instanceof OutOfMemoryError;
    assertEquals(isOfMemory ? 0 : 1, result.exit(), result.err());
    assertEquals(isOfMemory ? 2 : 1, reports(), result.out());
  }

  private long reports() {
    return Stream.of(folder.resolve("月报").toFile().list())
        .filter(name -> name.endsWith(".xlsx"))
        .count();
  }

  /** Whoever reads the results goes away in the middle, in a way that no stream should. */
  private static final class StoppingStream extends OutputStream {
    private final Supplier<Throwable> failure;

    StoppingStream(Supplier<Throwable> failure) {
      this.failure = failure;
    }

    @Override
    public void write(int b) {
      throw thrown(failure.get());
    }
  }

  @ParameterizedTest
  @MethodSource("failures")
  void aDefectAfterImportsDoesNotSayThatNothingWasChanged(Supplier<Throwable> failure) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            new StoppingStream(failure),
            err,
            StandardCharsets.UTF_8,
            false,
            Cli.CLOCK,
            Locale.ROOT,
            Map.of(),
            folder);
    int exit =
        new Program(surroundings)
            .run("-q", "import", "complaints", "一.csv", "二.csv", "-p", Desk.PROJECT);
    String said = err.toString(StandardCharsets.UTF_8);
    assertTrue(exit == 70 || exit == 1, exit + said);
    assertTrue(said.contains("import 0001 of 金桂苑") && said.contains("import 0002"), said);
    assertFalse(said.contains("Nothing was changed"), said);
    assertFalse(said.contains("\tat "), said);
  }

  @Test
  void theTraceIsShownToThoseWhoAskForIt() {
    StoppingClock clock = new StoppingClock(1, IllegalStateException::new);
    Cli.Result result =
        Cli.in(folder)
            .at(clock)
            .run("import", "complaints", "一.csv", "-p", Desk.PROJECT, "--debug");
    assertEquals(3, result.exit());
    assertTrue(result.err().contains("\tat manyi.cli"), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"{ broken", "{\"policy\":{\"noSuchSetting\":1}}", "{\"households\":\"many\"}"})
  void settingsOfOneProjectThatCannotBeReadStopNoOther(String settings) throws IOException {
    Files.createDirectories(folder.resolve("projects/坏"));
    Files.writeString(folder.resolve("projects/坏/project.json"), settings);
    desk.file("2025年上半年问卷.csv", "编号,房号,保洁,绿化", "1,1-1-101,满意,不满意", "2,1-1-102,满意,满意");
    desk.file("项目统计.csv", "调查项目,满意,基本满意,不满意", "保洁,5,2,1", "绿化,3,3,1");

    desk.imports(0, "survey", "2025年上半年问卷.csv", "--round", "2025H1", "--issued", "9");
    desk.imports(0, "tally", "项目统计.csv", "--round", "2024H2", "--issued", "9", "--returned", "8");
    Cli.Result auto = Cli.in(folder).run("import", "auto", "一.csv", "-p", Desk.PROJECT);
    assertEquals(1, auto.exit(), auto.out() + auto.err());
    Cli.Result broken = Cli.in(folder).run("show", "complaints", "-p", "坏", "--month", "2026-01");
    assertEquals(3, broken.exit(), broken.out() + broken.err());
    assertTrue(broken.err().contains("project.json"), broken.err());
  }
}
