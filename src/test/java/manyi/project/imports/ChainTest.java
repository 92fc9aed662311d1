package manyi.project.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.project.Decision;
import manyi.project.Imports;
import manyi.project.ProjectFolder;
import manyi.project.Sample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The imports prove themselves: none can be changed, lost or brought back from before unseen. */
class ChainTest {
  private static final String LOG =
      """
      | room  | receivedAt | content  |
      | 1-%d0 | 2026-0%d-02 | 电梯异响 |
      | 1-%d1 | 2026-0%d-03 | 楼道漏水 |
      """;

  @TempDir Path folder;
  private ProjectFolder project;
  private Path imports;

  @BeforeEach
  void importThreeMonths() {
    project = Sample.project(folder);
    imports = project.folder().resolve("imports");
    for (int month = 1; month <= 3; month++) {
      store(month);
    }
  }

  private Decision store(int month) {
    String table = LOG.formatted(month, month, month, month);
    return Sample.store(project, Sample.running(month + "月.xlsx", table));
  }

  private int count() {
    return Sample.read(project).complaints().size();
  }

  private void undo(String id) {
    new Imports(project, 31).undo(id, Sample.NOON);
  }

  /** Everything that reads or adds is refused, with the import that is meant. */
  private void assertRefused(Code code, String id) {
    Problem problem = assertThrows(Refusal.class, () -> Sample.read(project)).problem();
    assertEquals(code, problem.code());
    assertEquals(id, problem.found());
    assertThrows(Refusal.class, () -> store(7));
    assertThrows(Refusal.class, () -> new Imports(project, 31).history());
    assertTrue(
        new Imports(project, 31)
            .damages().stream().anyMatch(p -> p.code() == code && p.found().equals(id)));
  }

  private void edit(String id, String old, String now) throws IOException {
    Path note = imports.resolve(id).resolve(ImportsFolder.NOTE);
    String text = Files.readString(note);
    assertTrue(text.contains(old), text);
    Files.writeString(note, text.replace(old, now));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "0002", "0003"})
  void aMonthThatWasEditedByHandIsNoticedAlsoWithItsSum(String id) throws IOException {
    Path records = imports.resolve(id).resolve(RecordsCsv.NAME);
    String old = Sample.sha256(Files.readString(records));
    String text = Files.readString(records).replaceFirst("2026-0", "2025-0");
    Files.writeString(records, text);
    edit(id, old, Sample.sha256(text));
    assertRefused(Code.BATCH_DAMAGED, id);
    undo(id);
    assertEquals(4, count());
    assertEquals(Decision.Outcome.ADDED, store(Integer.parseInt(id)).outcome());
    assertEquals(6, count());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001", "0002", "0003"})
  void aNoteThatCannotBeReadIsAcceptedByUndoAlone(String id) throws IOException {
    Files.writeString(imports.resolve(id).resolve(ImportsFolder.NOTE), "{");
    assertRefused(Code.BATCH_DAMAGED, id);
    undo(id);
    assertEquals(4, count());
    assertThrows(Refusal.class, () -> undo("0004"));
    assertEquals(4, count());
  }

  @Test
  void anEditOfWhatTheNoteSaysIsNoticed() throws IOException {
    edit("0002", "\"coversStated\" : false", "\"coversStated\" : true");
    assertRefused(Code.BATCH_DAMAGED, "0002");
  }

  @Test
  void aLastImportThatWasNotCopiedIsNoticedAndAcceptedByUndo() throws IOException {
    remove(imports.resolve("0003"));
    assertRefused(Code.IMPORT_LOST, "0003");
    assertThrows(Refusal.class, () -> undo("0002"));
    undo("0003");
    assertEquals(4, count());
    assertEquals("0004", store(3).id().orElseThrow());
    assertEquals(6, count());
  }

  @Test
  void ofSeveralThatWereNotCopiedTheLastStandsForAll() throws IOException {
    remove(imports.resolve("0003"));
    remove(imports.resolve("0002"));
    assertRefused(Code.IMPORT_LOST, "0003");
    undo("3");
    assertEquals(2, count());
    store(2);
    assertEquals(4, count());
  }

  @Test
  void anUndoThatWasNotYetNamedStillAcceptsTheLoss() throws IOException {
    byte[] named = Files.readAllBytes(imports.resolve(Last.NAME));
    for (String lost : List.of("0003", "0002")) {
      remove(imports.resolve(lost));
    }
    undo("0003");
    Files.write(imports.resolve(Last.NAME), named);
    assertEquals(2, count());
    store(4);
    assertEquals(4, count());
  }

  @Test
  void anOlderStateOfTheLastFolderIsNoticed() throws IOException {
    Path kept = folder.resolve("backup");
    copy(imports.resolve("0003"), kept);
    // Another import took the number in between.
    remove(imports.resolve("0003"));
    undo("0003");
    remove(imports.resolve("0003"));
    copy(kept, imports.resolve("0003"));
    assertRefused(Code.BATCH_DAMAGED, "0003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "{\"format\" : 9, \"import\" : \"0003\"}"})
  void theNameOfTheLastIsNotLostUnseenAndNothingGoodIsWithdrawnForIt(String left)
      throws IOException {
    Path name = imports.resolve(Last.NAME);
    if (left.isEmpty()) {
      Files.delete(name);
    } else {
      Files.writeString(name, left);
    }
    assertRefused(Code.LAST_IMPORT_UNKNOWN, "0004");
    assertThrows(Refusal.class, () -> undo("0003"));
    undo("0004");
    assertEquals(6, count());
    assertEquals("0005", store(4).id().orElseThrow());
    assertEquals(8, count());
    assertEquals(List.of(), new Imports(project, 31).damages());
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3})
  void betweenTheMoveAndTheNameAnImportIsWhollyThere(int named) throws IOException {
    byte[] before =
        named == 0
            ? JsonFile.bytes(Last.NONE.json())
            : JsonFile.bytes(
                new Last(
                        "000" + named,
                        Sample.sha256(
                            Files.readString(
                                imports.resolve("000" + named).resolve(ImportsFolder.NOTE))))
                    .json());
    Files.write(imports.resolve(Last.NAME), before);
    Files.writeString(imports.resolve(".last.json.0815"), "{\"form");
    assertEquals(6, count());
    assertEquals("0004", store(4).id().orElseThrow());
    assertEquals(8, count());
    assertEquals("0004", project.imports().last().orElseThrow().id());
  }

  @Test
  void importsOfBeforeStayReadableAndAreProvenFromTheNextOn() throws IOException {
    Sample.asOfBefore(project);
    assertEquals(6, count());
    store(4);
    assertEquals(8, count());
    edit("0002", "2月.xlsx", "二月.xlsx");
    assertEquals(8, count());
    edit("0003", "3月.xlsx", "三月.xlsx");
    assertRefused(Code.BATCH_DAMAGED, "0003");
  }

  @Test
  void aNoteWithoutTheSumOfTheOneBeforeIsNoneOfOurs() throws IOException {
    Path note = imports.resolve("0003").resolve(ImportsFolder.NOTE);
    ObjectNode json = JsonFile.parse(Files.readAllBytes(note));
    json.remove("previousSha256");
    json.put("format", 2);
    Files.write(note, JsonFile.bytes(json));
    assertRefused(Code.BATCH_DAMAGED, "0003");
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static void remove(Path tree) throws IOException {
    try (Stream<Path> paths = Files.walk(tree)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
