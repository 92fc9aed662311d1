package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import manyi.grid.GridBook;
import manyi.grid.Origin;
import manyi.testing.Cli;
import manyi.workbook.read.WorkbookReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCommandTest {
  @TempDir Path folder;

  private Cli.Result run(String... args) {
    return Cli.in(folder).run(args);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  private String firstTab(String file) {
    return book(file).grids().get(0).name();
  }

  private GridBook book(String file) {
    return WorkbookReader.plain().read(folder.resolve(file));
  }

  @ParameterizedTest
  @CsvSource({
    "complaints, 客户服务需求记录表（投诉台账模板）.xlsx",
    "revisits, 客户回访记录表（模板）.xlsx",
    "visits, 业户访问记录（走访台账模板）.xlsx",
    "survey, 业户意见调查表（问卷录入模板）.xlsx",
    "tally, 问卷结果统计表（模板）.xlsx",
    "roster, 住户花名册（模板）.xlsx"
  })
  void aFormIsWrittenUnderItsNameWhereThePersonStands(String kind, String name) throws IOException {
    Cli.Result result = run("template", kind);
    assertEquals(0, result.exit(), result::err);
    assertEquals("", result.err());
    assertTrue(result.out().contains(name), result::out);
    assertEquals(List.of(name), files());
    assertEquals(Origin.TEMPLATE, book(name).origin());
  }

  @Test
  void theSameFormIsTheSameBytes() throws IOException {
    run("template", "survey", "-o", "1.xlsx");
    run("template", "survey", "-o", "2.xlsx");
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("1.xlsx")), Files.readAllBytes(folder.resolve("2.xlsx")));
  }

  @Test
  void aFileThatIsThereStaysUnlessItIsToBeReplaced() throws IOException {
    Files.writeString(folder.resolve("台账.xlsx"), "别人的");
    Cli.Result refused = run("template", "visits", "-o", "台账.xlsx");
    assertEquals(3, refused.exit());
    assertTrue(refused.err().contains("output-exists"), refused::err);
    assertEquals("别人的", Files.readString(folder.resolve("台账.xlsx"), StandardCharsets.UTF_8));
    assertEquals(0, run("template", "visits", "-o", "台账.xlsx", "--force").exit());
    assertEquals("访问记录", firstTab("台账.xlsx"));
  }

  @Test
  void aFolderThatIsNotThereIsRefused() throws IOException {
    assertEquals(3, run("template", "visits", "-o", "没有/台账.xlsx").exit());
    assertEquals(List.of(), files());
  }

  @Test
  void anotherKindIsRefusedWithThoseThatThereAre() {
    Cli.Result wrong = run("template", "repairs");
    assertEquals(2, wrong.exit());
    for (String kind : List.of("complaints", "revisits", "visits", "survey", "tally", "roster")) {
      assertTrue(wrong.err().contains(kind), wrong::err);
    }
    assertEquals(2, run("template").exit());
  }

  @Test
  void theLanguageIsThatOfReports() {
    Cli english = Cli.in(folder).speaking(Locale.ENGLISH);
    assertEquals(0, english.run("template", "roster", "-o", "1.xlsx").exit());
    assertEquals("住户花名册", firstTab("1.xlsx"));
    assertEquals(0, run("template", "roster", "-o", "2.xlsx", "--lang", "en").exit());
    assertEquals("Roster", firstTab("2.xlsx"));
  }

  @Test
  void aWorkspaceMayHaveAnotherLanguage() throws IOException {
    run("init", ".");
    Files.writeString(folder.resolve("manyi.json"), "{\"name\": \"x\", \"language\": \"en\"}");
    assertEquals(0, run("template", "roster", "-o", "1.xlsx").exit());
    assertEquals("Roster", firstTab("1.xlsx"));
  }
}
