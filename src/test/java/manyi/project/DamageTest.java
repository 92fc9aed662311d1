package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.record.Round;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import that is not as it was written is named, and never passed over. */
class DamageTest {
  @TempDir Path folder;
  private ProjectFolder project;
  private Path imports;

  @BeforeEach
  void importThreeFiles() {
    project = Sample.project(folder);
    imports = project.folder().resolve("imports");
    for (int i = 1; i <= 3; i++) {
      Sample.store(project, ImportingProcess.file(i));
    }
  }

  @Test
  void whatSystemsLeaveLyingAroundDisturbsNothing() throws IOException {
    for (String litter :
        List.of(
            "Thumbs.db",
            ".DS_Store",
            "desktop.ini",
            "ehthumbs.db",
            "$RECYCLE.BIN",
            "__MACOSX",
            "@eaDir",
            "@eadir",
            "#recycle",
            "System Volume Information",
            "lost+found")) {
      Files.writeString(imports.resolve(litter), "x");
      Files.writeString(imports.resolve("0002").resolve(litter), "x");
      Files.writeString(folder.resolve("projects").resolve(litter), "x");
    }
    Files.createDirectories(imports.resolve("0003 - 副本"));
    Files.createDirectories(folder.resolve("projects").resolve("新建文件夹"));
    assertEquals(3, Sample.read(project).rounds().get(new Round(2026, 1)).returns().size());
    assertEquals(List.of("0003 - 副本"), new Imports(project, 31).strays());
    assertEquals(List.of(), new Imports(project, 31).damages());
  }

  @Test
  void aChangedAnswerIsNoticed() throws IOException {
    Path records = imports.resolve("0002").resolve("records.csv");
    String text = Files.readString(records);
    Files.writeString(records, text.replaceFirst("不满意", "满意"));
    assertDamaged("0002", "records.csv");
  }

  @Test
  void aMissingFileIsNoticed() throws IOException {
    Files.delete(imports.resolve("0001").resolve("left-out.csv"));
    assertDamaged("0001", "left-out.csv");
  }

  @Test
  void aNoteThatIsCutShortIsNoticed() throws IOException {
    Path note = imports.resolve("0003").resolve("import.json");
    byte[] content = Files.readAllBytes(note);
    for (int length = 0; length < content.length - 2; length += 97) {
      Files.write(note, Arrays.copyOf(content, length));
      assertDamaged("0003", "import.json");
    }
  }

  @Test
  void aNoteOfALaterFormatIsNotGuessedAt() throws IOException {
    Path note = imports.resolve("0003").resolve("import.json");
    Files.writeString(note, Files.readString(note).replace("\"format\" : 4", "\"format\" : 99"));
    assertDamaged("0003", "import.json");
  }

  @Test
  void aFolderThatIsMissingIsNoticed() throws IOException {
    Files.move(imports.resolve("0002"), folder.resolve("away"));
    Refusal refusal = assertThrows(Refusal.class, () -> Sample.read(project));
    assertEquals(Code.IMPORT_MISSING, refusal.problem().code());
    assertEquals("0002", refusal.problem().found());
    assertEquals(List.of("0003"), refusal.problem().arguments());
  }

  @Test
  void aRecordsFileOfAnotherCharacterSetIsNoticed() throws IOException {
    Path records = imports.resolve("0002").resolve("records.csv");
    Files.write(records, Files.readString(records).getBytes(StandardCharsets.UTF_16));
    assertDamaged("0002", "records.csv");
  }

  private void assertDamaged(String id, String file) {
    Refusal refusal = assertThrows(Refusal.class, () -> Sample.read(project));
    assertEquals(Code.BATCH_DAMAGED, refusal.problem().code());
    assertEquals("翠园/imports/" + id, refusal.problem().place().toString());
    assertEquals(List.of(file), refusal.problem().arguments());
    assertEquals(
        List.of(id), new Imports(project, 31).damages().stream().map(Problem::found).toList());
  }
}
