package manyi.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutputPlaceTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "月报.xlsx, true",
    "reports/月报.xlsx, true",
    "projects/月报.xlsx, true",
    "w/月报.xlsx, true",
    "w/reports/projects/月报.xlsx, true",
    "w/projects/月报.xlsx, false",
    "w/projects/a/imports/0001/records.csv, false",
    "w/projects/a/new/folder/月报.xlsx, false",
    "w/Projects/月报.xlsx, false",
    "w/reports/../projects/a.xlsx, false",
    "through/a.xlsx, false",
    "NUL, false",
    "nul.xlsx, false",
    "con.xlsx, false",
    "COM1.xlsx, false",
    "Lpt9.xlsx, false",
    "console.xlsx, true",
    "link.xlsx, false",
    "astray.xlsx, false",
    "w, false",
    "old.xlsx, true",
  })
  void tellsWhereAResultMayGo(String target, boolean isFree) throws IOException {
    Files.createDirectories(folder.resolve("w/projects/a/imports/0001"));
    Files.createDirectories(folder.resolve("w/reports/projects"));
    Files.createDirectories(folder.resolve("projects"));
    Files.writeString(folder.resolve("w/manyi.json"), "{}");
    Files.writeString(folder.resolve("old.xlsx"), "old");
    Files.createSymbolicLink(folder.resolve("link.xlsx"), folder.resolve("old.xlsx"));
    Files.createSymbolicLink(folder.resolve("astray.xlsx"), folder.resolve("none"));
    Files.createSymbolicLink(folder.resolve("through"), folder.resolve("w/projects/a"));
    assertEquals(isFree, OutputPlace.isFree(folder.resolve(target)));
  }

  @Test
  void aDeviceIsNoPlace() {
    for (String device : new String[] {"/dev/null", "/dev/stdout", "/dev/full"}) {
      if (Files.exists(Path.of(device))) {
        assertFalse(OutputPlace.isFree(Path.of(device)));
      }
    }
    assertTrue(OutputPlace.isFree(folder.resolve("null.xlsx")));
  }
}
