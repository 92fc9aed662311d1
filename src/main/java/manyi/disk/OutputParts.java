package manyi.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What runs that were killed left of files that were not whole yet ({@link OutputFile}). A run
 * looks what there is of it when it begins, and takes away what is still there, and as it was, when
 * it ends: a file that somebody else is writing at this moment does not last so long.
 */
public final class OutputParts {
  /** Longer than any file lies between being written and being moved. */
  private static final Duration AGE = Duration.ofSeconds(5);

  private final List<Path> parts;

  private OutputParts(List<Path> parts) {
    this.parts = parts;
  }

  /** Those that lie in a folder now. */
  public static OutputParts in(Path folder) {
    List<Path> parts = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(file -> OutputFile.isPart(file.getFileName().toString())).forEach(parts::add);
    } catch (IOException e) {
      // What cannot be listed is not swept.
      parts.clear();
    }
    return new OutputParts(parts);
  }

  /**
   * Takes away those that are left over.
   *
   * @param written a file that was written just now, which tells the time of the disk itself
   */
  public void sweep(Path written) {
    parts.forEach(part -> sweep(part, written));
  }

  private static void sweep(Path part, Path written) {
    try {
      FileTime now = Files.getLastModifiedTime(written);
      Duration age = Duration.between(Files.getLastModifiedTime(part).toInstant(), now.toInstant());
      if (age.compareTo(AGE) > 0) {
        Files.deleteIfExists(part);
      }
    } catch (IOException e) {
      // It is gone already, or cannot be taken away: the next run tries again.
      return;
    }
  }
}
