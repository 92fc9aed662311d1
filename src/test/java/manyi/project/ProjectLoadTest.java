package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.record.Census;
import manyi.record.Words;
import manyi.record.word.PersonRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sheet with a row for each project. */
class ProjectLoadTest {
  private static final Words WORDS =
      new Words(
          List.of(
              new Words.Line("role", "主管", "supervisor"),
              new Words.Line("role", "主任", "director")));

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void init() {
    workspace = Workspace.init(folder, "绿野物业");
  }

  @Test
  void addsUpdatesAndLeavesWhatIsBlank() {
    workspace.add("翠园", ProjectSettings.named("翠园小区").withRegion("华东"));
    ProjectLoad load =
        load(
            """
            2026年项目一览
            项目编号|项目名称|区域|月份|住户数|已入住户数|收件人|人员|主任
            翠园|||2026-03|836|640 户||李明（主管）、王芳：主管|
            松涛|松涛苑|西南||300|201|a@example.cn; b@example.cn||赵云
            合计||||1136|841|||
            """);
    assertEquals(List.of(), load.problems());
    assertEquals(List.of("松涛"), load.added());
    assertEquals(List.of("翠园"), load.updated());
    ProjectSettings known = workspace.project("翠园").settings();
    assertEquals("翠园小区", known.name());
    assertEquals("华东", known.region());
    assertEquals(Map.of(YearMonth.of(2026, 3), 640), known.occupied());
    assertEquals(Map.of("李明", PersonRole.SUPERVISOR, "王芳", PersonRole.SUPERVISOR), known.staff());
    ProjectSettings added = workspace.project("松涛").settings();
    assertEquals(Map.of(Census.BEGINNING, 300), added.households());
    assertEquals(List.of("a@example.cn", "b@example.cn"), added.recipients());
    assertEquals(Map.of("赵云", PersonRole.DIRECTOR), added.staff());
  }

  @Test
  void severalMonthsOfAProjectAddUpAndASecondLoadChangesNothing() {
    String sheet =
        """
        项目|月份|总户数|入住户数
        翠园|2026年1月|820|600
        翠园|2026/3|836|640
        """;
    load(sheet);
    assertEquals(
        Map.of(YearMonth.of(2026, 1), 820, YearMonth.of(2026, 3), 836),
        workspace.project("翠园").settings().households());
    assertEquals(List.of("翠园"), load(sheet).equal());
  }

  @Test
  void oneWrongCellKeepsEverythingOut() {
    ProjectLoad load =
        load(
            """
            项目编号|月份|住户数|人员
            松涛|2026-03|300|
            翠园|三月|8百|李明
            a/b|||
            """);
    assertEquals(
        List.of(
            "B3 setting-value 三月",
            "C3 setting-value 8百",
            "D3 setting-value 李明",
            "A4 project-name-unusable a/b"),
        load.problems().stream().map(ProjectLoadTest::said).toList());
    assertEquals(List.of(), workspace.projects());
  }

  @Test
  void aSheetWithoutHeadersIsSaidWithWhatItsFirstRowReads() {
    Problem problem = load("翠园|836\n").problems().get(0);
    assertEquals(Code.PROJECT_COLUMNS_MISSING, problem.code());
    assertEquals("翠园⟦list.comma⟧836", problem.found());
  }

  @Test
  void moreOccupiedHouseholdsThanThereAreAreRefusedByTheProjectsName() {
    ProjectLoad load =
        load(
            """
            项目编号|月份|住户数|已入住户数
            松涛||300|301
            翠园|2026-03|836|700
            翠园|2026-05||837
            金桂|2026-03|100|100
            """);
    assertEquals(
        List.of("D2 occupied-exceeds-households 301", "D4 occupied-exceeds-households 837"),
        load.problems().stream().map(ProjectLoadTest::said).toList());
    assertEquals(List.of("松涛", "300"), load.problems().get(0).arguments());
    assertEquals(List.of("翠园 2026-05", "836"), load.problems().get(1).arguments());
    assertEquals(List.of(), workspace.projects());
  }

  @Test
  void aLaterRowMayBringTheOtherNumber() {
    assertEquals(
        List.of(),
        load("""
        项目编号|住户数|已入住户数
        松涛||301
        松涛|320|
        """)
            .problems());
  }

  @Test
  void aProjectThatTheTableDoesNotNameIsNotOpened() throws IOException {
    ProjectFolder other = workspace.add("月湖", ProjectSettings.named("月湖"));
    workspace.add("翠园", ProjectSettings.named("翠园"));
    Files.writeString(other.folder().resolve("project.json"), "{");
    ProjectLoad load = load("项目编号|住户数\n翠园|836\n松涛|300\n");
    assertEquals(List.of("松涛"), load.added());
    assertEquals(List.of("翠园"), load.updated());
    assertThrows(Refusal.class, () -> load("项目编号|住户数\n松涛|301\n月湖|836\n"));
    assertEquals(Map.of(Census.BEGINNING, 300), workspace.project("松涛").settings().households());
  }

  @Test
  void aNameIsOneInEveryFormOfUnicode() {
    workspace.add("caf\u00E9", ProjectSettings.named("x"));
    ProjectLoad load = load("项目编号|住户数|区域\ncafe\u0301|836|\ncaf\u00E9||华东\n");
    assertEquals(List.of("caf\u00E9"), load.updated());
    ProjectSettings settings = workspace.project("caf\u00E9").settings();
    assertEquals("华东 836", settings.region() + " " + settings.households().get(Census.BEGINNING));
  }

  @Test
  void twoNamesThatDifferInCapitalsAloneKeepEverythingOut() {
    Refusal refusal =
        assertThrows(Refusal.class, () -> load("项目编号|住户数\n松涛|300\nGarden|836\ngarden|837\n"));
    assertEquals(Code.PROJECT_EXISTS, refusal.problem().code());
    assertEquals("Garden", refusal.problem().found());
    assertEquals(List.of(), workspace.projects());
  }

  private static String said(Problem problem) {
    return problem.place().cell().orElseThrow() + " " + problem.code().id() + " " + problem.found();
  }

  private ProjectLoad load(String table) {
    Grid.Builder grid = Grid.named("项目");
    List<String> lines = table.lines().toList();
    for (int row = 1; row <= lines.size(); row++) {
      List<String> cells = List.of(lines.get(row - 1).split("\\|", -1));
      for (int column = 1; column <= cells.size(); column++) {
        String cell = cells.get(column - 1);
        boolean isNumber = cell.matches("[0-9]+");
        grid.put(row, column, isNumber ? Value.number(Long.parseLong(cell)) : Value.text(cell));
      }
    }
    return ProjectLoad.load(workspace, "项目.xlsx", grid.build(), WORDS);
  }
}
