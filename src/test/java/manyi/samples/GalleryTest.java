package manyi.samples;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The gallery of workbooks that people keep: what is drawn, what is stored and what is listed are
 * the same. What is read from them is the business of {@link SamplesTest}.
 */
class GalleryTest {
  private static final Path GALLERY = Path.of("samples/gallery");
  private static final boolean APPROVE = Boolean.getBoolean("manyi.approve");

  /** The first line of {@code run}: the rules of the register, and the shape. */
  private static final Pattern SUBJECT =
      Pattern.compile("# ((?:F\\d\\d|D\\d+)(?:, F\\d\\d)?): (.+)");

  private static final Pattern HEAD =
      Pattern.compile("(?s)^.*?\\| rule \\| shape \\| case \\|\n\\|.*?\n");

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.list(GALLERY)) {
      return files.filter(Files::isDirectory).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyWorkbookIsWhatItsSketchDraws(Path sample) throws Exception {
    List<String> drawn = new ArrayList<>();
    for (Sketch.Drawn file : Sketch.read(sample.resolve("sketch.txt"))) {
      drawn.add(file.name());
      byte[] stored = Files.readAllBytes(sample.resolve("in").resolve(file.name()));
      byte[] made = SketchedFile.bytes(file);
      if (stored.length > 1 && stored[0] == 'P' && stored[1] == 'K') {
        assertEquals(parts(made), parts(stored), file.name());
      } else if (!file.is("password")) {
        assertArrayEquals(made, stored, file.name());
      }
    }
    String run = Files.readString(sample.resolve("run"));
    try (Stream<Path> files = Files.list(sample.resolve("in"))) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        assertTrue(run.contains(name), () -> name + " is read by no command");
        assertTrue(
            drawn.contains(name) || name.matches(".*\\.(csv|txt)"), () -> name + " is not drawn");
      }
    }
  }

  /** The parts of a package; how they are packed is not ours to say. */
  private static Map<String, String> parts(byte[] zip) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }

  @Test
  void theIndexListsEveryCase() throws IOException {
    Map<String, String> lines = new TreeMap<>();
    for (Path sample : cases()) {
      String name = sample.getFileName().toString();
      Matcher subject = SUBJECT.matcher(Files.readAllLines(sample.resolve("run")).get(0));
      assertTrue(subject.matches(), () -> name + ": the first line of run names rule and shape");
      String rule = subject.group(1);
      lines.put(
          rule + " " + name,
          "| %s | %s | [%s](%s) |\n".formatted(rule, subject.group(2), name, name));
    }
    Path index = GALLERY.resolve("README.md");
    Matcher head = HEAD.matcher(Files.readString(index));
    assertTrue(head.find());
    String complete = head.group() + String.join("", lines.values());
    if (APPROVE) {
      Files.writeString(index, complete);
    }
    assertEquals(complete, Files.readString(index));
  }
}
