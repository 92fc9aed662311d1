package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import manyi.record.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A machine that stops, and others that import at the same time. */
class WholeOrNotThereTest {
  private static final Round H1 = new Round(2026, 1);

  @TempDir Path folder;
  private ProjectFolder project;
  private Path imports;

  @BeforeEach
  void makeProject() {
    project = Sample.project(folder);
    imports = project.folder().resolve("imports");
  }

  /** Whatever part of the writing was done, as many bytes of each file as you like. */
  @Test
  void everythingBeforeTheMoveIsTheStateBefore() throws IOException {
    Sample.store(project, ImportingProcess.file(1));
    var before = Sample.read(project).rounds();
    byte[] named = Files.readAllBytes(imports.resolve("last.json"));
    Sample.store(project, ImportingProcess.file(2));
    var after = Sample.read(project).rounds();
    Path whole = folder.resolve("whole");
    Files.move(imports.resolve("0002"), whole);
    Files.write(imports.resolve("last.json"), named);
    List<String> files = List.of("records.csv", "left-out.csv", "import.json");
    Path incoming = Files.createDirectory(imports.resolve(".incoming-1"));
    for (String file : files) {
      byte[] content = Files.readAllBytes(whole.resolve(file));
      for (int length : new int[] {0, 1, content.length / 2, content.length - 1, content.length}) {
        Files.write(incoming.resolve(file), Arrays.copyOf(content, length));
        assertEquals(before, Sample.read(project).rounds());
      }
    }
    Files.move(incoming, imports.resolve("0002"));
    assertEquals(after, Sample.read(project).rounds());
  }

  @ParameterizedTest
  @ValueSource(ints = {350, 430, 520})
  void aProcessKilledAtAnyMomentLeavesWholeImports(int milliseconds) throws Exception {
    Process process = ImportingProcess.start(folder, "x", 400);
    for (int waited = 0; waited < 20_000 && !Files.exists(imports.resolve("0001")); waited += 5) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
    TimeUnit.MILLISECONDS.sleep(milliseconds - 349L);
    process.destroyForcibly().waitFor();
    int whole = Sample.read(project).rounds().get(H1).returns().size();
    assertTrue(whole >= 1, () -> "imports: " + whole);
    assertEquals(7 * whole, returned());
    Sample.store(project, ImportingProcess.file(900));
    assertEquals(7 * (whole + 1), returned());
  }

  @Test
  void twoProcessesThatImportTheSameQuestionnairesNeverDoubleThem() throws Exception {
    Process one = ImportingProcess.start(folder, "甲", 12);
    Process two = ImportingProcess.start(folder, "乙", 12);
    assertEquals(0, ImportingProcess.end(one));
    assertEquals(0, ImportingProcess.end(two));
    assertEquals(12 * 7, returned());
    assertEquals(12, new Imports(project, 31).history().notes().size());
  }

  @Test
  void threadsThatImportAtOnceAllGetTheirOwnNumber() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Callable<Decision>> tasks =
        IntStream.rangeClosed(1, 24)
            .<Callable<Decision>>mapToObj(
                i ->
                    () -> Sample.store(project, ImportingProcess.renamed((i + 1) / 2, i + ".xlsx")))
            .toList();
    List<Decision> decisions = new ArrayList<>();
    for (Future<Decision> future : threads.invokeAll(tasks)) {
      decisions.add(future.get());
    }
    threads.shutdown();
    List<Decision> added =
        decisions.stream().filter(d -> d.outcome() == Decision.Outcome.ADDED).toList();
    assertEquals(12, added.size());
    assertEquals(12, added.stream().map(d -> d.id().orElseThrow()).distinct().count());
    assertEquals(12 * 7, returned());
  }

  @Test
  void leftoversGoWithALaterImportWhenTheyAreOld() throws IOException {
    Files.createDirectories(imports.resolve(".incoming-old"));
    Files.writeString(imports.resolve(".incoming-old").resolve("records.csv"), "half");
    Files.createDirectories(imports.resolve(".incoming-young"));
    Files.writeString(imports.resolve(".last.json.old"), "half");
    Instant now = Instant.parse("2026-04-01T04:00:00Z");
    age(imports.resolve(".incoming-old"), now.minus(Duration.ofMinutes(61)));
    age(imports.resolve(".last.json.old"), now.minus(Duration.ofMinutes(61)));
    age(imports.resolve(".incoming-young"), now.minus(Duration.ofMinutes(59)));
    Sample.store(project, ImportingProcess.file(1));
    assertFalse(Files.exists(imports.resolve(".incoming-old")));
    assertTrue(Files.exists(imports.resolve(".incoming-young")));
    try (Stream<Path> entries = Files.list(imports)) {
      assertEquals(3, entries.count());
    }
  }

  private static void age(Path path, Instant at) throws IOException {
    Files.setLastModifiedTime(path, FileTime.from(at));
  }

  private int returned() {
    return Sample.read(project).rounds().get(H1).returns().stream()
        .mapToInt(r -> r.sheets().size())
        .sum();
  }
}
