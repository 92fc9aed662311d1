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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import manyi.cli.command.Program;
import manyi.cli.command.Surroundings;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Results that could not be written are no success, and what refuses rows is heard with -q too. */
class UnheardTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    desk.file(
        "台账.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉性质",
        "T1,2026-01-03,1-1-0101,楼道未打扫,有效投诉",
        "T2,元月三十,1-1-0102,电梯停了,有效投诉",
        "T3,2026-01-05,1-1-0103,门坏了,说不清");
    desk.imports(1, "complaints", "台账.csv");
  }

  /** A file or a pipe that takes some bytes and no more. */
  private static final class Closed extends OutputStream {
    private final String why;
    private int room;

    Closed(String why, int room) {
      this.why = why;
      this.room = room;
    }

    @Override
    public void write(int b) throws IOException {
      if (room-- <= 0) {
        throw new IOException(why);
      }
    }
  }

  private Cli.Result run(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Surroundings surroundings =
        new Surroundings(
            out, err, StandardCharsets.UTF_8, false, Cli.CLOCK, Locale.ROOT, Map.of(), folder);
    int exit = new Program(surroundings).run(args);
    return new Cli.Result(exit, "", err.toString(StandardCharsets.UTF_8));
  }

  static Stream<List<String>> commands() {
    return Stream.of(
            "-h",
            "-V",
            "import -h",
            "project list",
            "project list --format json",
            "inspect 台账.csv",
            "inspect 台账.csv --format json",
            "imports -p 金桂苑",
            "import complaints 台账.csv -p 金桂苑",
            "import complaints 台账.csv -p 金桂苑 --format json",
            "import auto 台账.csv -p 金桂苑",
            "show complaints -p 金桂苑 --month 2026-01",
            "show complaints -p 金桂苑 --month 2026-01 --format json",
            "show complaints -p 金桂苑 --month 2026-01 --format csv")
        .map(command -> List.of(command.split(" ")));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aFullDiskBehindTheOutputIsSaid(List<String> command) {
    for (int room : new int[] {0, 5}) {
      Cli.Result result =
          run(new Closed("No space left on device", room), command.toArray(String[]::new));
      assertEquals(3, result.exit(), result.err());
      assertTrue(result.err().contains("could not be written: there is no space"), result.err());
      assertFalse(result.err().contains("\tat "), result.err());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void aReaderWhoHasEnoughEndsItQuietly(List<String> command) {
    Cli.Result whole = desk.run(command.toArray(String[]::new));
    Cli.Result result = run(new Closed("Broken pipe", 5), command.toArray(String[]::new));
    assertEquals(3, result.exit(), result.err());
    assertFalse(result.err().contains("could not be written"), result.err());
    assertEquals(whole.err().isEmpty(), result.err().isEmpty(), result.err());
  }

  @Test
  void whatWasDoneAllTheSameIsSaid() {
    for (String why : List.of("Broken pipe", "Input/output error")) {
      String more = desk.file("又.csv", "投诉编号,投诉时间,房号,投诉内容", why + ",2026-01-03,1,楼道");
      Cli.Result result = run(new Closed(why, 0), "import", "complaints", more, "-p", Desk.PROJECT);
      assertEquals(3, result.exit());
      assertTrue(result.err().contains("could not be written"), result.err());
      assertTrue(result.err().contains("import 000"), result.err());
    }
  }

  @Test
  void whatKeptARowFromBeingReadIsHeardByThoseToo() throws IOException {
    Files.writeString(desk.path("好.csv"), "投诉编号,投诉时间,房号,投诉内容\nT9,2026-01-03,1,楼道\n");
    for (String kind : List.of("complaints", "auto")) {
      Cli.Result loud = desk.run("import", kind, "台账.csv", "-p", Desk.PROJECT, "--dry-run");
      Cli.Result quiet = desk.run("-q", "import", kind, "台账.csv", "-p", Desk.PROJECT, "--dry-run");
      assertTrue(loud.err().contains("说不清"), loud.err());
      assertTrue(quiet.err().contains("元月三十"), quiet.err());
      assertFalse(quiet.err().contains("说不清"), quiet.err());
      Cli.Result refused =
          desk.run("-q", "import", kind, "台账.csv", "-p", Desk.PROJECT, "--strict", "--dry-run");
      assertTrue(refused.err().contains("说不清"), refused.err());
      assertEquals("", desk.run("-q", "import", kind, "好.csv", "-p", Desk.PROJECT).err());
    }
  }
}
