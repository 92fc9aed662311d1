package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project whose lists or settings cannot be read keeps only its own rows out. */
class ClosedProjectTest {
  private static final String HEAD = "投诉编号,投诉时间,项目名称,房号,投诉类型,投诉内容";
  private static final String ONE = "T1,2025-03-02,甲园,1-101,保洁,垃圾未清";
  private static final String TWO = "T2,2025-03-09,乙园,2-202,绿化,树枝挡窗";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    desk.ends(0, "project", "add", "甲园");
    desk.ends(0, "project", "add", "乙园");
  }

  private void put(String name, String text) throws IOException {
    Files.createDirectories(desk.path(name).getParent());
    Files.writeString(desk.path(name), text, StandardCharsets.UTF_8);
  }

  private boolean isImported(String project) {
    return Files.exists(desk.path("projects/" + project + "/imports/0001"));
  }

  @ParameterizedTest
  @CsvSource({
    "words.csv, 'field,word,meaning\nstatus,挂起,未完成\n'",
    "headers.csv, 'kind,field,header\ncomplaint,noSuch,挂起\n'",
    "project.json, '{'",
    "project.json, '{\"policy\": {\"closingDay\": 99}}'"
  })
  void theOthersRowsOfItsFileAreTaken(String list, String text) throws IOException {
    put("projects/乙园/" + list, text);
    desk.file("ab.csv", HEAD, ONE, TWO);
    Cli.Result told = desk.ends(1, "import", "auto", "ab.csv");
    assertTrue(isImported("甲园"), told.out() + told.err());
    assertFalse(isImported("乙园"));
    assertTrue(told.err().contains(list), told.err());
    JsonNode json = Desk.json(desk.ends(1, "import", "auto", "ab.csv", "--format", "json").out());
    assertTrue(json.toString().contains("乙园"), json.toString());
  }

  @Test
  void allOfItsOwnFileStaysOut() throws IOException {
    put("projects/乙园/words.csv", "field,word,meaning\nstatus,挂起,未完成\n");
    put("收件/乙园/b.csv", "投诉编号,投诉时间,房号,投诉类型,投诉内容\nT2,2025-03-09,2-202,绿化,树枝挡窗\n");
    put("收件/甲园/a.csv", "投诉编号,投诉时间,房号,投诉类型,投诉内容\nT1,2025-03-02,1-101,保洁,垃圾未清\n");
    Cli.Result told = desk.ends(1, "import", "auto", "收件");
    assertTrue(isImported("甲园"), told.out() + told.err());
    assertFalse(isImported("乙园"));
    assertTrue(told.err().contains("words.csv"), told.err());
    Cli.Result alone = desk.ends(3, "import", "auto", "收件/乙园/b.csv");
    assertTrue(alone.err().contains("words.csv"), alone.err());
  }

  /** The project's lists may be what makes the file readable: they are what is wrong with it. */
  @Test
  void whatOnlyItsListsCanReadIsRefusedForThem() throws IOException {
    put("projects/乙园/headers.csv", "kind,field,header\ncomplaint,noSuch,挂起\n");
    put("收件/乙园/b.csv", "甲,乙,丙\n1,2,3\n");
    Cli.Result alone = desk.ends(3, "import", "auto", "收件/乙园/b.csv");
    assertTrue(alone.err().contains("headers.csv"), alone.err());
  }

  /** Who else is named in a file is looked up to warn; it refuses none. */
  @Test
  void namesThatCannotBeReadRefuseNoFile() throws IOException {
    put("收件/甲园.csv", HEAD + "\n" + ONE + "\n" + TWO + "\n");
    put("projects/乙园/project.json", "{");
    Cli.Result told = desk.ends(0, "import", "complaints", "收件/甲园.csv", "-p", "甲园");
    assertTrue(told.err().contains("project-differs"), told.err());
    assertEquals(true, isImported("甲园"));
  }
}
