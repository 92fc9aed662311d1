package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.JsonFile;
import manyi.project.imports.NoteJson;
import manyi.record.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Notes of every format that manyi wrote say what they said. */
class NoteFormatsTest {
  private static final String LOG =
      """
      | number | receivedAt | content  | completedAt |
      | TS-1   | 2026-02-02 | 电梯异响 | 2026-02-05  |
      """;

  @TempDir Path folder;

  private ObjectNode written(Batch.SheetNote... sheets) throws IOException {
    ProjectFolder project = Sample.project(folder);
    Batch log = Sample.numbered("2月.xlsx", LOG);
    Sample.store(
        project,
        new Batch(
            log.kind(),
            log.file(),
            log.sha256(),
            log.copyOf(),
            List.of(sheets),
            log.covers(),
            log.columns(),
            log.items(),
            log.round(),
            log.problems(),
            log.rows()));
    return JsonFile.parse(
        Files.readAllBytes(project.imports().folder("0001").resolve(ImportsFolder.NOTE)));
  }

  @Test
  void whichSheetsCloseIsSaidOfEachSheetAndNotAmongTheFields() throws IOException {
    ObjectNode json =
        written(new Batch.SheetNote("2月", 2, true), new Batch.SheetNote("3月", 3, false));
    assertEquals(4, json.path("format").asInt());
    assertFalse(json.path("fields").toString().contains("closedAt"), json::toString);
    ImportNote note = NoteJson.read(json);
    assertEquals(Set.of("2月"), Batch.closing(note.sheets()));
    assertEquals(
        List.of("number", "receivedAt", "content", "completedAt"),
        List.copyOf(note.columns().orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"3, true", "3, false", "2, true", "2, false"})
  void ofBeforeItStoodAmongTheFieldsForAllSheets(int format, boolean isClosing) throws IOException {
    ObjectNode json =
        written(new Batch.SheetNote("2月", 2, false), new Batch.SheetNote("3月", 3, false));
    json.put("format", format);
    if (isClosing) {
      ((ArrayNode) json.path("fields")).add("closedAt");
    }
    ImportNote note = NoteJson.read(json);
    assertEquals(isClosing ? Set.of("2月", "3月") : Set.of(), Batch.closing(note.sheets()));
    assertEquals(
        List.of("number", "receivedAt", "content", "completedAt"),
        List.copyOf(note.columns().orElseThrow()));
  }

  @Test
  void theFirstFormatKnewNoFields() throws IOException {
    ObjectNode json = written(new Batch.SheetNote("2月", 2, false));
    json.put("format", 1);
    json.remove("fields");
    assertEquals(Optional.empty(), NoteJson.read(json).columns());
  }
}
