package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the annotated copies of several files go, and what is said where two would be one. */
class CopyPlacesTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,投诉内容";
  private static final String GOOD = "T1,2026-01-03,1-1-0101,楼道未打扫";
  private static final String BAD = "T2,元月三十,1-2-0302,电梯停了";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() throws IOException {
    desk = Desk.in(folder);
    Files.createDirectory(desk.path("标"));
  }

  private void put(String name, String... lines) throws IOException {
    Files.createDirectories(desk.path(name).getParent());
    Files.writeString(desk.path(name), HEAD + "\n" + String.join("\n", lines) + "\n");
  }

  private List<String> copies() throws IOException {
    try (Stream<Path> files = Files.list(desk.path("标"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  /** A folder is no workbook; that is what is said of it, by whatever path it is named. */
  @ParameterizedTest
  @ValueSource(strings = {".", "..", "/", "../..", "标/.."})
  void aPathWithoutANameIsAFolder(String path) throws IOException {
    Cli.Result result = desk.imports(3, "complaints", path, "--dry-run", "--annotate", "标");
    assertTrue(result.err().contains("file-is-folder"), result.err());
    desk.ends(3, "inspect", path, "--annotate", "标");
    assertEquals(List.of(), copies());
  }

  @Test
  void filesOfOneNameInFoldersOfOneNameHaveEachTheirCopy() throws IOException {
    put("s/a.csv", GOOD, BAD);
    put("y/s/a.csv", GOOD, BAD);
    String[] files = {"import", "complaints", "s/a.csv", "y/s/a.csv", "-p", Desk.PROJECT};
    Stream<String> options = Stream.of("--annotate", "标", "--dry-run");
    desk.ends(1, Stream.concat(Stream.of(files), options).toArray(String[]::new));
    assertEquals(List.of("s-a-csv-标注.xlsx", "y-s-a-csv-标注.xlsx"), copies());
  }

  /** Nothing stands in the way but the other file of the same command, and that is what is said. */
  @Test
  void twoFilesWhoseCopiesWouldBeOneAreNamed() throws IOException {
    put("x/b.csv", GOOD, BAD);
    put("x-b.csv", GOOD, BAD);
    Cli.Result typed =
        desk.imports(3, "complaints", "x/b.csv", "x-b.csv", "--dry-run", "--annotate", "标");
    assertTrue(typed.err().contains("output-twice"), typed.err());
    assertTrue(typed.err().contains("x/b.csv"), typed.err());
    assertEquals(List.of(), copies());
  }

  @Test
  void twoFilesOfAnInboxWhoseCopiesWouldBeOneAreNamed() throws IOException {
    put("in/x/b.csv", GOOD, BAD);
    put("in/x-b.csv", GOOD, BAD);
    String[] auto = {
      "import", "auto", "in", "-p", Desk.PROJECT, "--dry-run", "--annotate", "标", "--lang", "en"
    };
    Cli.Result found = desk.ends(1, auto);
    String said = found.out() + found.err();
    assertTrue(said.contains("output-twice"), said);
    assertFalse(said.contains("copy-exists"), said);
    assertEquals(List.of("x-b-csv-标注.xlsx"), copies());
  }

  /** A file with nothing to mend needs no copy, hence no name for one. */
  @Test
  void aCleanFileWantsNoName() throws IOException {
    put("in/x/b.csv", GOOD);
    put("in/x-b.csv", GOOD);
    desk.ends(0, "import", "auto", "in", "-p", Desk.PROJECT, "--annotate", "标");
    assertEquals(List.of(), copies());
  }

  /** Somebody's work keeps its place; the next file is told of that work, not of the first file. */
  @Test
  void aPlaceThatIsRefusedToOneIsNotTaken() throws IOException {
    put("in/x/b.csv", GOOD, BAD);
    put("in/x-b.csv", GOOD, BAD);
    Files.createDirectory(desk.path("标/x-b-csv-标注.xlsx"));
    Cli.Result found =
        desk.ends(1, "import", "auto", "in", "-p", Desk.PROJECT, "--dry-run", "--annotate", "标");
    String said = found.out() + found.err();
    assertFalse(said.contains("output-twice") || said.contains("copy-exists"), said);
    assertTrue(said.contains("output-not-writable"), said);
  }

  @Test
  void namesTooLongForADiskAreShortened() throws IOException {
    String deep = "某某物业服务有限公司客户服务中心".repeat(4);
    put("in/" + deep + "/" + deep + "/台账.csv", GOOD, BAD);
    desk.ends(1, "import", "auto", "in", "-p", Desk.PROJECT, "--dry-run", "--annotate", "标");
    assertEquals(1, copies().size());
    assertTrue(copies().get(0).contains("台账-csv-"), copies().get(0));
  }
}
