package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.JsonFile;
import manyi.record.Complaint;
import manyi.record.ImportFacts;
import manyi.record.ProjectRecords;
import manyi.record.Telling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which fields had a column is kept with each import, and told of each record (D34). */
class ColumnsKeptTest {
  private static final String WITHOUT_REVISITS =
      """
      | room  | receivedAt | content  | status |
      | 1-101 | 2026-03-02 | 电梯异响 | 处理中 |
      | 1-102 | 2026-03-03 | 楼道漏水 |        |
      """;

  private static final String WITH_REVISITS =
      """
      | room  | receivedAt | content  | status | revisitAt | revisitResult |
      | 1-102 | 2026-03-03 | 楼道漏水 | 已完成 |           |               |
      | 1-103 | 2026-04-04 | 路灯不亮 | 已完成 |           |               |
      """;

  @TempDir private Path folder;
  private ProjectFolder project;

  @BeforeEach
  void makeProject() {
    project = Sample.project(folder);
    Sample.store(project, Sample.running("3月.xlsx", WITHOUT_REVISITS));
    Sample.store(project, Sample.running("4月.xlsx", WITH_REVISITS));
  }

  @Test
  void aColumnThatIsBlankInEveryRowIsKeptAsAColumn() throws IOException {
    assertEquals(
        List.of("room", "receivedAt", "content", "status", "revisitAt", "revisitResult"),
        fields("0002"));
    assertEquals(4, note("0002").path("format").intValue());
    List<ImportFacts> imports = Sample.read(project).imports();
    assertEquals(List.of("0001", "0002"), imports.stream().map(ImportFacts::id).toList());
    assertFalse(imports.get(0).hadColumn(Complaint.REVISIT_AT));
    assertTrue(imports.get(1).hadColumn(Complaint.REVISIT_AT));
  }

  @Test
  void aRecordKnowsTheColumnsOfEveryImportThatTellsOfIt() {
    ProjectRecords records = Sample.read(project);
    List<Boolean> revisits =
        records.complaints().stream()
            .map(complaint -> records.hadColumn(complaint, Complaint.REVISIT_AT))
            .toList();
    assertEquals(List.of(false, true, true), revisits);
    assertTrue(
        records.complaints().stream()
            .noneMatch(complaint -> records.hadColumn(complaint, Complaint.COMPLETED_AT)));
  }

  @Test
  void whatEachImportSaysOfARecordIsToldInTheirOrder() {
    ProjectRecords records = Sample.read(project);
    List<Telling> tellings = records.tellings(records.complaints().get(1));
    assertEquals(
        List.of("0001:", "0002:已完成"),
        tellings.stream()
            .map(t -> t.by().id() + ":" + t.said().kept(Complaint.STATUS).replace("=", ""))
            .map(text -> text.replaceAll("\\|.*", ""))
            .toList());
  }

  @Test
  void anImportOfBeforeHadTheColumnsWithAFilledCell() throws IOException {
    Sample.asOfBefore(project);
    Sample.store(project, Sample.running("5月.xlsx", WITHOUT_REVISITS.replace("-03-", "-05-")));
    ProjectRecords records = Sample.read(project);
    assertEquals(
        Set.of("room", "receivedAt", "content", "status"), records.imports().get(1).columns());
    assertFalse(records.hadColumn(records.complaints().get(2), Complaint.REVISIT_AT));
    assertTrue(records.hadColumn(records.complaints().get(2), Complaint.STATUS));
    assertEquals(
        List.of(true, true, false),
        records.imports().stream().map(ImportFacts::isOfBeforeInvalid).toList());
  }

  private List<String> fields(String id) throws IOException {
    return StreamSupport.stream(note(id).path("fields").spliterator(), false)
        .map(node -> node.textValue())
        .toList();
  }

  private ObjectNode note(String id) throws IOException {
    return JsonFile.parse(Files.readAllBytes(file(id)));
  }

  private Path file(String id) {
    return project.imports().folder(id).resolve(ImportsFolder.NOTE);
  }
}
