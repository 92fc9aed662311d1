package manyi.disk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Refusal;
import manyi.grid.BookPlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.workbook.write.SampleBook;
import manyi.workbook.write.WorkbookWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputFileTest {
  private static final byte[] NEW = {1, 2, 3};

  @TempDir Path folder;

  @Test
  void replacesTheOldFileAndLeavesNothingBeside() throws IOException {
    Path target = Files.writeString(folder.resolve("月报.xlsx"), "old");
    new OutputFile(target).write(NEW);
    assertEquals(3, Files.size(target));
    assertEquals(List.of("月报.xlsx"), names());
  }

  @Test
  void whatALinkLeadsToIsNobodysTarget() throws IOException {
    Path real = Files.writeString(folder.resolve("real.xlsx"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), real);
    assertEquals(Code.OUTPUT_NOT_WRITABLE, refused(link));
    assertTrue(Files.isSymbolicLink(link));
    assertEquals("old", Files.readString(real));
    Path astray = Files.createSymbolicLink(folder.resolve("a.xlsx"), folder.resolve("none.xlsx"));
    assertEquals(Code.OUTPUT_NOT_WRITABLE, refused(astray));
    assertEquals(List.of("a.xlsx", "link.xlsx", "real.xlsx"), names());
  }

  @Test
  void aFolderThatIsMissingIsNotMade() throws IOException {
    assertEquals(Code.OUTPUT_FOLDER_MISSING, refused(folder.resolve("没有").resolve("月报.xlsx")));
    assertEquals(List.of(), names());
  }

  @Test
  void aFolderIsNoTarget() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("月报.xlsx"));
    assertEquals(Code.OUTPUT_NOT_WRITABLE, refused(taken));
    assertEquals(List.of("月报.xlsx"), names());
  }

  @ParameterizedTest
  @ValueSource(strings = {"~$月报.xlsx", ".~lock.月报.xlsx#", ".~月报.xlsx"})
  void aWorkbookThatIsOpenElsewhereStaysAsItWas(String lock) throws IOException {
    Path target = Files.writeString(folder.resolve("月报.xlsx"), "old");
    Files.writeString(folder.resolve(lock), "");
    assertEquals(Code.OUTPUT_IN_USE, refused(target));
    assertEquals("old", Files.readString(target));
    assertEquals(2, names().size());
  }

  @Test
  void aLockWithoutItsWorkbookIsNobodys() throws IOException {
    Files.writeString(folder.resolve("~$月报.xlsx"), "");
    new OutputFile(folder.resolve("月报.xlsx")).write(NEW);
    assertTrue(Files.exists(folder.resolve("月报.xlsx")));
  }

  @Test
  void aTargetThatIsTakenWhileWritingIsRefusedAndNothingIsLeft() throws IOException {
    Path target = folder.resolve("月报.xlsx");
    OutputFile file = new OutputFile(target);
    Files.createDirectories(target.resolve("inside"));
    Refusal refusal = assertThrows(Refusal.class, () -> file.write(NEW));
    assertEquals(Code.OUTPUT_IN_USE, refusal.problem().code());
    assertEquals(List.of("月报.xlsx"), names());
  }

  @Test
  void aPlanThatIsNoWorkbookLeavesTheOldFile() throws IOException {
    Path target = Files.writeString(folder.resolve("月报.xlsx"), "old");
    BookPlan plan = SampleBook.of(SheetPlan.named("a/b").build());
    assertThrows(IllegalArgumentException.class, () -> new WorkbookWriter().write(plan, target));
    assertEquals("old", Files.readString(target));
    assertEquals(List.of("月报.xlsx"), names());
  }

  @Test
  void everyRefusalHasItsWords() {
    for (Language language : Language.values()) {
      ProblemText words = new ProblemText(language, false);
      Refusal refusal =
          assertThrows(Refusal.class, () -> new OutputFile(folder.resolve("没有/月报.xlsx")));
      assertTrue(words.says(refusal.problem()).contains("没有"));
      assertTrue(words.help(refusal.problem()).isPresent());
    }
  }

  private static Code refused(Path target) {
    BookPlan plan = SampleBook.of(SheetPlan.named("总览").build());
    Refusal refusal = assertThrows(Refusal.class, () -> new WorkbookWriter().write(plan, target));
    return refusal.problem().code();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
