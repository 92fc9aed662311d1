package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import manyi.grid.BookPlan;
import manyi.grid.CellPlan;
import manyi.grid.Origin;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.testing.Cli;
import manyi.workbook.write.WorkbookWriter;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An inbox with files of several projects, and where each of them goes. */
class AutoImportTest {
  private static final String HEAD = "投诉编号,投诉时间,房号,投诉类型,投诉内容";
  private static final String ONE = "T1,2025-03-02,1-101,保洁,垃圾未清";
  private static final String TWO = "T2,2025-03-09,2-202,绿化,树枝挡窗";

  @TempDir Path folder;
  private Desk desk;

  /** The desk's project is 金桂苑; two more, one of them with an id that is not its name. */
  @BeforeEach
  void open() {
    desk = Desk.in(folder);
    desk.ends(0, "project", "add", "CH01", "--name", "翠湖花园");
    desk.ends(0, "project", "add", "绿城一号");
  }

  private void put(String name, String... lines) {
    try {
      Path file = desk.path(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  private JsonNode auto(int exit, String... args) {
    List<String> all = new ArrayList<>(List.of("import", "auto"));
    all.addAll(Arrays.asList(args));
    all.addAll(List.of("--format", "json"));
    return Desk.json(desk.ends(exit, all.toArray(String[]::new)).out());
  }

  /** Each entry as its keys' values, one line each. */
  private static String entries(JsonNode json, String list, String... keys) {
    List<String> lines = new ArrayList<>();
    for (JsonNode entry : json.get(list)) {
      List<String> values = new ArrayList<>();
      for (String key : keys) {
        JsonNode value = entry.get(key);
        values.add(value.isTextual() || value.isNumber() ? value.asText() : value.toString());
      }
      lines.add(String.join(" ", values));
    }
    return String.join("\n", lines);
  }

  private static String imported(JsonNode json) {
    return entries(json, "imported", "file", "project", "kind", "placedBy", "read", "kept");
  }

  private static String unplaced(JsonNode json) {
    return entries(json, "unplaced", "file", "sheet", "found", "rows", "code");
  }

  private String received(String project) {
    JsonNode json =
        Desk.json(
            desk.ends(
                    0,
                    "show",
                    "complaints",
                    "-p",
                    project,
                    "--month",
                    "2025-03",
                    "--format",
                    "json")
                .out());
    return json.get("received").toString();
  }

  @Test
  void placesEachFileByTheStrongestThatNamesItsProject() {
    put("inbox/金桂苑/台账.csv", HEAD, ONE, TWO);
    put("inbox/翠湖花园2025年3月投诉.csv", HEAD, ONE);
    put("inbox/其他/3月.csv", "绿城一号服务中心2025年3月客户投诉月报表", HEAD, TWO);
    put("inbox/CH01/走访.csv", "项目：翠湖花园,统计月份：2025年3月", "走访日期,房号,走访人,走访方式", "2025-03-05,1-101,高远,上门");
    JsonNode json = auto(0, "inbox");
    assertEquals(
        """
        inbox/CH01/走访.csv CH01 visit ["title"] 1 1
        inbox/其他/3月.csv 绿城一号 complaint ["title"] 1 1
        inbox/翠湖花园2025年3月投诉.csv CH01 complaint ["file"] 1 1
        inbox/金桂苑/台账.csv 金桂苑 complaint ["folder"] 2 2\
        """,
        imported(json));
    assertEquals("1 2 1", received("CH01") + " " + received("金桂苑") + " " + received("绿城一号"));
  }

  @Test
  void dividesAWorkbookByItsColumnAndNamesTheRowsThatAreNoOnes() {
    put(
        "公司投诉汇总.csv",
        "项目," + HEAD,
        "翠湖花园," + ONE,
        "金桂苑小区," + ONE,
        "金桂园," + TWO,
        "," + TWO,
        "翠湖花园," + TWO);
    JsonNode json = auto(1, "公司投诉汇总.csv");
    assertEquals(
        """
        公司投诉汇总.csv CH01 complaint ["column"] 2 2
        公司投诉汇总.csv 金桂苑 complaint ["column"] 1 1\
        """,
        imported(json));
    assertEquals(
        """
        公司投诉汇总.csv 公司投诉汇总 金桂园 1 rows-not-known
        公司投诉汇总.csv 公司投诉汇总 null 1 rows-not-named\
        """,
        unplaced(json));
    assertTrue(json.get("unplaced").get(0).get("message").asText().contains("金桂苑"));
    assertEquals("2 1", received("CH01") + " " + received("金桂苑"));
  }

  @Test
  void ofManyUnknownNamesTheFirstAreListedAndTheOthersCounted() {
    List<String> lines = new ArrayList<>(List.of("项目," + HEAD, "翠湖花园," + ONE));
    for (int i = 1; i <= 33; i++) {
      lines.add("望江" + i + "号," + ONE.replace("T1", "N" + i));
    }
    put("汇总.csv", lines.toArray(String[]::new));
    JsonNode json = auto(1, "汇总.csv");
    assertEquals(21, json.get("unplaced").size());
    assertEquals("汇总.csv 汇总 望江1号 1 rows-not-known", unplaced(json).lines().findFirst().get());
    assertTrue(unplaced(json).endsWith("汇总.csv 汇总 13 13 names-not-known"), unplaced(json));
  }

  @Test
  void aColumnOfAllSortsOfTextsIsNamedOnce() {
    List<String> lines = new ArrayList<>(List.of("项目," + HEAD));
    for (int i = 1; i <= 33; i++) {
      lines.add("第" + i + "次报修," + ONE.replace("T1", "N" + i));
    }
    put("金桂苑/汇总.csv", lines.toArray(String[]::new));
    assertEquals("金桂苑/汇总.csv 汇总 33 33 column-not-of-projects", unplaced(auto(3, "金桂苑/汇总.csv")));
  }

  @Test
  void aLongTextInTheColumnIsAnUnknownNameAndNoBlank() {
    put("汇总.csv", "项目," + HEAD, "翠湖花园," + ONE, "望江府".repeat(15) + "," + TWO);
    assertEquals(
        "汇总.csv 汇总 " + "望江府".repeat(15).substring(0, 40) + "… 1 rows-not-known",
        unplaced(auto(1, "汇总.csv")));
  }

  @Test
  void aHeadWithoutRowsIsNobodysAsLongAsNothingNamesAProject() {
    put("汇总.csv", "项目," + HEAD);
    assertEquals("汇总.csv 汇总 null 0 project-not-named", unplaced(auto(3, "汇总.csv")));
  }

  @Test
  void blankRowsBelongToTheOnlyProjectWhereNoOtherIsNamed() {
    desk = Desk.in(makeFolder("one"));
    desk.file("甲.csv", "项目," + HEAD, "金桂苑小区," + ONE, "," + TWO);
    assertEquals("甲.csv 金桂苑 complaint [\"column\",\"only\"] 2 2", imported(auto(0, "甲.csv")));
    desk.file("乙.csv", "项目," + HEAD, "望江府," + ONE, "," + TWO);
    assertEquals(
        "乙.csv 乙 望江府 1 rows-not-known\n乙.csv 乙 null 1 rows-not-named", unplaced(auto(3, "乙.csv")));
  }

  @Test
  void neverGuesses() {
    put("inbox/翠湖花园/金桂苑3月.csv", HEAD, ONE);
    put("inbox/台账.csv", HEAD, ONE);
    put("inbox/望江府3月投诉.csv", HEAD, ONE);
    JsonNode json = auto(3, "inbox");
    assertEquals(
        """
        inbox/台账.csv 台账 null 1 project-not-named
        inbox/望江府3月投诉.csv 望江府3月投诉 望江府 1 project-not-known
        inbox/翠湖花园/金桂苑3月.csv 金桂苑3月 文件名指“金桂苑”；文件夹名指“CH01 翠湖花园” 1 projects-differ\
        """,
        unplaced(json));
    assertEquals("", imported(json));
    assertEquals(false, Files.exists(desk.path("projects/CH01/imports")));
  }

  @Test
  void thePersonsWordIsTheLast() {
    put("inbox/翠湖花园/金桂苑3月.csv", "项目," + HEAD, "望江府," + ONE, "," + TWO);
    JsonNode json = auto(0, "inbox", "-p", "绿城一号");
    assertEquals("inbox/翠湖花园/金桂苑3月.csv 绿城一号 complaint [\"given\"] 2 2", imported(json));
  }

  @Test
  void theOnlyProjectIsMeantWhereNothingNamesAnother() {
    desk = Desk.in(makeFolder("one"));
    desk.file("台账.csv", HEAD, ONE);
    desk.file("望江府3月投诉.csv", HEAD, ONE);
    JsonNode json = auto(1, ".");
    assertEquals("台账.csv 金桂苑 complaint [\"only\"] 1 1", imported(json));
    assertEquals("望江府3月投诉.csv 望江府3月投诉 望江府 1 project-not-known", unplaced(json));
  }

  private Path makeFolder(String name) {
    try {
      return Files.createDirectories(desk.path(name));
    } catch (IOException e) {
      throw new AssertionError(name, e);
    }
  }

  @Test
  void leavesAloneWhatIsNoBusinessOfItsOwn() throws IOException {
    put("inbox/金桂苑/~$台账.xlsx", "lock");
    put("inbox/金桂苑/照片.jpg", "jpg");
    put("inbox/金桂苑/.DS_Store", "x");
    put("inbox/金桂苑/Thumbs.db", "x");
    put("inbox/金桂苑/台账.csv", HEAD, ONE);
    write("inbox/金桂苑/月报.xlsx", Origin.REPORT);
    desk.file("旧.csv", HEAD, "T1,三月二,1-101,保洁,垃圾未清");
    desk.ends(0, "inspect", "旧.csv", "--annotate", "inbox/金桂苑/台账-标注.xlsx");
    JsonNode json = auto(0, "inbox");
    assertEquals("inbox/金桂苑/台账.csv 金桂苑 complaint [\"folder\"] 1 1", imported(json));
    assertEquals(
        """
        inbox/金桂苑/~$台账.xlsx file-is-lock
        inbox/金桂苑/台账-标注.xlsx file-is-annotated
        inbox/金桂苑/月报.xlsx file-is-report
        inbox/金桂苑/照片.jpg file-of-another-kind\
        """,
        entries(json, "leftAlone", "file", "code"));
  }

  @Test
  void whatSystemsLeaveInFoldersIsNotEvenListed() {
    for (String left : List.of("@eaDir", "__MACOSX", "#recycle", "System Volume Information")) {
      put("inbox/金桂苑/" + left + "/台账.csv", HEAD, ONE);
    }
    put("inbox/金桂苑/ehthumbs.db", "x");
    put("inbox/金桂苑/真.csv", HEAD, ONE);
    JsonNode json = auto(0, "inbox");
    assertEquals("inbox/金桂苑/真.csv 金桂苑 complaint [\"folder\"] 1 1", imported(json));
    assertEquals("", entries(json, "leftAlone", "file", "code"));
  }

  /** s.csv is no words.csv: what is wrong with the list is not said of the log. */
  @Test
  void aFileTakesNoProblemOfAnotherWhoseNameEndsAlike() {
    put("s.csv", HEAD, ONE);
    put("projects/金桂苑/words.csv", "field,word,meaning", "no such field,搞定,completed");
    Cli.Result result = desk.run("import", "auto", "s.csv", "-p", "金桂苑", "--lang", "en");
    String told = result.out() + result.err();
    assertEquals(3, result.exit(), told);
    assertTrue(told.contains("words.csv"), told);
  }

  @Test
  void whatIsAWorkbookIsReadWhateverItsNameEndsIn() throws IOException {
    put("inbox/金桂苑/纪要.docx", "PK\u0003\u0004 is no workbook");
    put("inbox/金桂苑/说明.md", "# 说明");
    write("inbox/金桂苑/3月投诉.xlsx.bak", Origin.OUTSIDE);
    write("inbox/金桂苑/log", Origin.OUTSIDE);
    JsonNode json = auto(0, "inbox");
    assertEquals("inbox/金桂苑/3月投诉.xlsx.bak\ninbox/金桂苑/log", entries(json, "imported", "file"));
    assertEquals(
        """
        inbox/金桂苑/纪要.docx file-of-another-kind
        inbox/金桂苑/说明.md file-of-another-kind\
        """,
        entries(json, "leftAlone", "file", "code"));
  }

  @Test
  void warnsOfAnotherProjectThanTheOneThatIsGiven() {
    put("inbox/3月.csv", "项目," + HEAD, "翠湖花园," + ONE, "绿城一号," + TWO);
    JsonNode json = auto(0, "inbox", "-p", "绿城一号");
    assertEquals("2", entries(json, "imported", "kept"));
    Cli.Result text = desk.ends(0, "import", "auto", "inbox", "-p", "绿城一号");
    assertTrue(text.err().contains("project-differs"), text.err());
  }

  private void write(String name, Origin origin) throws IOException {
    SheetPlan sheet =
        SheetPlan.named("1月")
            .put(1, 1, CellPlan.text("投诉编号", Role.HEAD))
            .put(1, 2, CellPlan.text("投诉时间", Role.HEAD))
            .put(1, 3, CellPlan.text("投诉内容", Role.HEAD))
            .put(2, 1, CellPlan.text("T9", Role.BODY))
            .put(2, 2, CellPlan.text("2025-03-05", Role.BODY))
            .put(2, 3, CellPlan.text("漏水", Role.BODY))
            .build();
    new WorkbookWriter()
        .write(
            new BookPlan(origin, "台账", Language.ZH, LocalDate.of(2025, 3, 31), "", List.of(sheet)),
            desk.path(name));
  }

  @Test
  void passesOverItsOwnFolders() {
    put("金桂苑台账.csv", HEAD, ONE);
    put("headers.csv", "kind,field,header");
    auto(0, ".");
    assertEquals("金桂苑台账.csv", entries(auto(0, "."), "imported", "file"));
    JsonNode json = auto(3, "projects/金桂苑");
    assertEquals(
        "[] [] []", json.get("imported") + " " + json.get("refused") + " " + json.get("unplaced"));
  }

  @Test
  void anEmptyFolderIsNothingDone() {
    makeFolder("空");
    Cli.Result result = desk.ends(3, "import", "auto", "空");
    assertTrue(result.err().contains("folder-without-files"));
  }

  @Test
  void oneFilesFailureStopsNoOther() {
    put("inbox/金桂苑/1月.csv", "");
    put("inbox/金桂苑/2月.csv", "岗位,班次,值班人", "北门岗,早班,韩松");
    put("inbox/金桂苑/满意度问卷.csv", "序号,1.客服态度,2.环境卫生", "1,满意,满意", "2,满意,不满意");
    put("inbox/金桂苑/3月.csv", HEAD, ONE);
    put("inbox/金桂苑/10月.xls", "不是\0表格");
    JsonNode json = auto(1, "inbox");
    assertEquals(
        """
        inbox/金桂苑/2月.csv header-not-found
        inbox/金桂苑/10月.xls file-not-a-workbook
        inbox/金桂苑/满意度问卷.csv round-unknown\
        """,
        entries(json, "refused", "file", "code")
            .lines()
            .filter(l -> !l.contains("1月.csv"))
            .reduce((a, b) -> a + "\n" + b)
            .orElse(""));
    assertEquals("inbox/金桂苑/3月.csv 金桂苑 complaint [\"folder\"] 1 1", imported(json));
    assertEquals(
        "inbox/金桂苑/满意度问卷.csv",
        entries(auto(1, "inbox", "--round", "2025H2"), "imported", "file")
            .lines()
            .filter(line -> line.contains("问卷"))
            .findFirst()
            .orElse(""));
  }

  @Test
  void aSecondRunChangesNothing() {
    put("inbox/金桂苑/台账.csv", HEAD, ONE, TWO);
    put("inbox/汇总.csv", "小区," + HEAD, "翠湖花园," + ONE, "绿城一号," + TWO);
    auto(0, "inbox");
    var before = desk.tree();
    assertEquals("true\ntrue\ntrue", entries(auto(0, "inbox"), "imported", "unchanged"));
    assertEquals(before, desk.tree());
  }

  @Test
  void aTryWritesNothing() {
    put("inbox/金桂苑/台账.csv", HEAD, ONE, TWO);
    var before = desk.tree();
    assertEquals("2", entries(auto(0, "inbox", "--dry-run"), "imported", "kept"));
    assertEquals(before, desk.tree());
  }

  @Test
  void readsWithTheListsOfTheProjectOnceItIsKnown() {
    put(
        "projects/CH01/headers.csv",
        "kind,field,header",
        "complaint,receivedAt,何时来的",
        "complaint,content,说了啥");
    put("inbox/翠湖花园/甲.csv", "投诉编号,何时来的,说了啥", "T1,2025-03-05,漏水");
    put("inbox/乙.csv", "翠湖花园2025年3月", "投诉编号,何时来的,说了啥", "T2,2025-03-06,停水");
    put(
        "inbox/丙.csv",
        "项目,编号,投诉时间,投诉内容,说了啥",
        "翠湖花园,T3,2025-03-07,异味,补记",
        "金桂苑,T3,2025-03-07,异味,补记");
    put("inbox/金桂苑/丁.csv", "投诉编号,何时来的,说了啥", "T1,2025-03-05,漏水");
    JsonNode json = auto(1, "inbox");
    assertEquals(
        """
        inbox/丙.csv CH01
        inbox/丙.csv 金桂苑
        inbox/乙.csv CH01
        inbox/翠湖花园/甲.csv CH01\
        """,
        entries(json, "imported", "file", "project"));
    assertEquals("inbox/金桂苑/丁.csv", entries(json, "refused", "file"));
  }

  @Test
  void listsSideBySideMayBelongToDifferentProjects() {
    put("projects/CH01/headers.csv", "kind,field,header", "roster,owner,房主");
    put(
        "inbox/名册.csv",
        "项目,房号,业主,备注,项目,房号,业主,备注",
        "翠湖花园,1-101,甲,常住,金桂苑,2-101,丙,常住",
        "翠湖花园,1-102,乙,常住,金桂苑,2-102,丁,常住",
        "翠湖花园,1-103,戊,常住,金桂苑,2-103,己,常住");
    JsonNode json = auto(0, "inbox");
    assertEquals("CH01 3\n金桂苑 3", entries(json, "imported", "project", "kept"));
    assertEquals("", entries(json, "unplaced", "rows", "code"));
  }

  @Test
  void aListThatMovesRowsElsewhereIsSaid() {
    put("projects/CH01/headers.csv", "kind,field,header", "complaint,place,项目");
    put("inbox/丙.csv", "项目,编号,投诉时间,投诉内容", "翠湖花园,T3,2025-03-07,异味", "金桂苑,T3,2025-03-07,异味");
    JsonNode json = auto(1, "inbox");
    assertEquals("inbox/丙.csv 金桂苑", entries(json, "imported", "file", "project"));
    assertEquals("1 projects-differ", entries(json, "unplaced", "rows", "code"));
    assertTrue(json.get("unplaced").get(0).get("found").asText().contains("headers.csv"));
  }

  @Test
  void whatBelongsToOneProjectCannotBeSaidOfMany() {
    put("inbox/金桂苑/台账.csv", HEAD, ONE);
    desk.ends(2, "import", "auto", "inbox", "--replace", "1");
    desk.ends(2, "import", "auto", "inbox", "-p", "金桂苑", "--replace", "1");
    desk.ends(2, "import", "auto", "inbox", "--issued", "300");
    desk.ends(2, "import", "complaints", "inbox/金桂苑/台账.csv");
    desk.ends(3, "import", "auto", "inbox", "-p", "没有");
    desk.ends(3, "import", "complaints", "inbox", "-p", "金桂苑");
  }

  @Test
  void aStrictImportRefusesTheShareThatHasAProblem() {
    put("汇总.csv", "项目," + HEAD + ",完成时间", "翠湖花园," + ONE + ",二月", "金桂苑," + TWO + ",2025-03-10");
    JsonNode json = auto(1, "汇总.csv", "--strict");
    assertEquals("金桂苑", entries(json, "imported", "project"));
    assertEquals("CH01 date-unreadable", entries(json, "refused", "project", "code"));
  }

  @Test
  void linksThatLeadBackDoNoHarm() throws IOException {
    put("inbox/金桂苑/台账.csv", HEAD, ONE);
    Files.createSymbolicLink(desk.path("inbox/金桂苑/回到上面"), desk.path("inbox"));
    Files.createSymbolicLink(desk.path("inbox/断了.csv"), desk.path("没有.csv"));
    JsonNode json = auto(1, "inbox");
    assertEquals("inbox/金桂苑/台账.csv", entries(json, "imported", "file"));
    assertEquals("inbox/断了.csv file-missing", entries(json, "refused", "file", "code"));
  }

  @Test
  void goesThroughMonthsInTheirOrder() {
    for (String month : List.of("10", "2", "1")) {
      put("inbox/金桂苑/" + month + "月.csv", HEAD, ONE);
    }
    assertEquals(
        "inbox/金桂苑/1月.csv\ninbox/金桂苑/2月.csv\ninbox/金桂苑/10月.csv",
        entries(auto(0, "inbox"), "imported", "file"));
  }

  @Test
  void saysOfEachFileByWhatItWasPlaced() {
    put("inbox/金桂苑/台账.csv", HEAD, ONE);
    put("inbox/台账.csv", HEAD, ONE);
    Cli.Result result = desk.ends(1, "import", "auto", "inbox");
    assertTrue(result.out().contains("→ 金桂苑（按文件夹名）"), result.out());
    assertTrue(result.out().contains("project-not-named"), result.out());
    assertFalse(result.err().contains("project-not-named"), result.err());
  }
}
