package manyi.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputPartsTest {
  private static final Instant NOW = Instant.parse("2026-02-03T01:00:00Z");

  @TempDir Path folder;

  private Path file(String name, int secondsAgo) throws IOException {
    Path file = Files.writeString(folder.resolve(name), name);
    return Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(secondsAgo)));
  }

  @Test
  void onlyWhatIsLeftOverOfOurOwnIsTakenAway() throws IOException {
    file(".manyi-a.part", 60);
    file(".manyi-b.part", 1);
    file("c.part", 60);
    file(".manyi-d.xlsx", 60);
    OutputParts parts = OutputParts.in(folder);
    file(".manyi-late.part", 60);
    parts.sweep(file("run.json", 0));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(
          List.of(".manyi-b.part", ".manyi-d.xlsx", ".manyi-late.part", "c.part", "run.json"),
          files.map(one -> one.getFileName().toString()).sorted().toList());
    }
  }
}
