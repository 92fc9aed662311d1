package manyi.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs every case under {@code samples} and compares what a person would see with {@code
 * expected/transcript.txt}. With {@code -Dmanyi.approve=true} writes it instead (scripts/approve).
 */
class SamplesTest {
  private static final Path SAMPLES = Path.of("samples");
  private static final boolean APPROVE = Boolean.getBoolean("manyi.approve");

  @TempDir Path folder;

  static List<Path> cases() throws IOException {
    try (Stream<Path> files = Files.walk(SAMPLES, 3)) {
      return files
          .filter(file -> file.getFileName().toString().equals("run"))
          .map(Path::getParent)
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void saysWhatWasApproved(Path sample) throws IOException {
    String said = Transcript.of(sample, folder);
    Path expected = sample.resolve("expected/transcript.txt");
    if (APPROVE) {
      Files.createDirectories(expected.getParent());
      Files.writeString(expected, said);
    }
    assertTrue(Files.exists(expected), () -> "not approved yet: " + expected);
    assertEquals(Files.readString(expected), said);
  }

  @Test
  void everyProblemHasASpecimenAndEverySpecimenShowsItsProblem() throws IOException {
    Set<String> codes =
        Arrays.stream(Code.values()).map(Code::id).collect(Collectors.toCollection(TreeSet::new));
    Set<String> specimens = new TreeSet<>();
    try (Stream<Path> folders = Files.list(SAMPLES.resolve("problems"))) {
      for (Path specimen : folders.toList()) {
        String id = specimen.getFileName().toString();
        specimens.add(id);
        String said = Files.readString(specimen.resolve("expected/transcript.txt"));
        assertTrue(said.contains(id), () -> id + " is not in its own transcript");
      }
    }
    assertEquals(codes, specimens);
  }
}
