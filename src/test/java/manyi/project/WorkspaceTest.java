package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.ProblemText;
import manyi.diagnostic.Refusal;
import manyi.language.Language;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Census;
import manyi.record.HeaderLine;
import manyi.record.Words;
import manyi.record.word.PersonRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The company's folder, its projects and their settings. */
class WorkspaceTest {
  private static final Optional<Path> NO_PATH = Optional.empty();

  @TempDir Path folder;
  private Workspace workspace;

  @BeforeEach
  void init() {
    workspace = Workspace.init(folder.resolve("公司"), "绿野物业");
  }

  @Test
  void isFoundByNameThenByTheEnvironmentThenAbove() {
    Path other = Workspace.init(folder.resolve("other"), "").folder();
    Path deep = workspace.folder().resolve("projects");
    Optional<String> environment = Optional.of(other.toString());
    assertEquals(
        workspace.folder(),
        Workspace.find(Optional.of(workspace.folder()), environment, deep).folder());
    assertEquals(other, Workspace.find(NO_PATH, environment, deep).folder());
    assertEquals(workspace.folder(), Workspace.find(NO_PATH, Optional.of(" "), deep).folder());
    assertEquals(
        Code.WORKSPACE_MISSING,
        refused(() -> Workspace.find(Optional.of(deep), environment, deep)).code());
    assertEquals(
        Code.WORKSPACE_MISSING,
        refused(() -> Workspace.find(NO_PATH, Optional.empty(), folder)).code());
  }

  @Test
  void isNotMadeTwice() {
    assertEquals(
        Code.WORKSPACE_EXISTS, refused(() -> Workspace.init(workspace.folder(), "别的")).code());
    assertEquals("绿野物业", workspace.settings().name());
  }

  @Test
  void keysOfOthersStayAndOursAreRead() throws IOException {
    write(
        """
        {"mail": {"host": "smtp.example.cn", "port": 465, "timeout": 1.50},
         "name": "绿野", "language": "en",
         "policy": {"minorDays": 3, "yearlyCoverage": 0.90, "targets": {"completionRate": 0.95}}}
        """);
    CompanySettings settings = workspace.settings();
    assertEquals(Optional.of(Language.EN), settings.language());
    assertEquals(
        Map.of(Setting.MINOR_DAYS, "3", Setting.YEARLY_COVERAGE, "0.90"),
        settings.policy().settings());
    assertEquals(
        new BigDecimal("0.95"), settings.policy().targets().get(Indicator.COMPLETION_RATE));
    workspace.write(settings);
    String text = Files.readString(workspace.folder().resolve("manyi.json"));
    assertTrue(text.contains("\"timeout\" : 1.50"), text);
    assertTrue(text.contains("\"port\" : 465"), text);
    assertEquals(settings, workspace.settings());
    workspace.write(settings);
    assertEquals(text, Files.readString(workspace.folder().resolve("manyi.json")));
    try (Stream<Path> entries = Files.list(workspace.folder())) {
      assertEquals(2, entries.count());
    }
  }

  @Test
  void aSlipInAKeyIsRefusedWithTheKeyThatWasMeant() throws IOException {
    write("{\"policy\": {\"minorDay\": 3}}");
    Problem problem = refused(workspace::settings);
    assertEquals(Code.SETTING_UNKNOWN, problem.code());
    assertEquals("minorDay", problem.found());
    assertTrue(problem.arguments().get(0).startsWith("minorDays"), problem.toString());
    write("{\"polcy\": {\"minorDays\": 3}}");
    assertEquals(List.of("policy"), refused(workspace::settings).arguments());
  }

  @ParameterizedTest
  @CsvSource({
    "completionRates, completionRate",
    "completonRate, completionRate",
    "CompletionRate, completionRate",
    "adjustRate, adjustedRate",
    "投诉办结率, carriedOver"
  })
  void aTargetOfNoFigureIsRefusedWithThoseThatMayBeMeant(String key, String meant)
      throws IOException {
    for (String json :
        List.of("{\"targets\": {\"%s\": 0.9}}", "{\"policy\": {\"targets\": {\"%s\": 0.9}}}")) {
      write(json.formatted(key));
      Problem problem = refused(workspace::settings);
      assertEquals(Code.SETTING_UNKNOWN, problem.code());
      assertEquals("targets." + key, problem.found());
      assertTrue(problem.arguments().get(0).startsWith(meant), problem.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"language\": \"fr\"}",
        "{\"targets\": {\"completionRate\": 95}}",
        "{\"targets\": {\"completionRate\": 150}}",
        "{\"targets\": {\"completionRate\": -0.1}}",
        "{\"targets\": {\"completionRate\": \"高\"}}",
        "{\"targets\": {\"completionRate\": null}}",
        "{\"targets\": {\"completionRate\": true}}",
        "{\"targets\": {\"completionRate\": 1e-999999999}}",
        "{\"targets\": {\"received\": 2.5}}",
        "{\"targets\": [0.95]}",
        "{\"policy\": {\"scoreCuts5\": \"40 30\"}}",
        "{\"policy\": {\"visitBands\": \"500:5 300:4 above:7\"}}",
        "{\"policy\": {\"returnRateFloor\": 60}}",
        "{\"policy\": {\"returnRateFloor\": \"高\"}}",
        "{\"policy\": {\"minorDays\": -1}}",
        "{\"policy\": {\"minorDays\": null}}",
        "{\"policy\": {\"minorDays\": 1e999999999}}",
        "{\"policy\": {\"returnRateFloor\": 1e-999999999}}",
        "{\"policy\": {\"minorDays\": [2]}}",
        "{\"name\": 7}",
        "{\"policy\": {\"minorDays\": 2.5}}",
        "{\"policy\": {\"penaltyFraction\": \"begun\"}}",
        "{\"policy\": {\"targets\": {\"rate\": \"95%\"}}}",
        "{\"policy\": [1]}"
      })
  void aValueThatCannotBeIsRefused(String json) throws IOException {
    write(json);
    assertEquals(Code.SETTING_VALUE, refused(workspace::settings).code());
  }

  @Test
  void aFileThatIsNoJsonIsRefusedWithItsLine() throws IOException {
    write("{\n\"name\": \"绿野\",\n\"language\": zh\n}");
    Problem problem = refused(workspace::settings);
    assertEquals(Code.SETTINGS_UNREADABLE, problem.code());
    assertEquals(List.of("3"), problem.arguments());
    write("{\"name\": \"a\", \"name\": \"b\"}");
    assertEquals(Code.SETTINGS_UNREADABLE, refused(workspace::settings).code());
    write("\uFEFF{\"name\": \"绿野\"}");
    assertEquals("绿野", workspace.settings().name());
  }

  @Test
  void projectsStandInTheOrderOfTheirCodePoints() {
    for (String id : List.of("𠮷祥苑", "翠园", "B2", "b1", "｀花园")) {
      workspace.add(id, ProjectSettings.named(id));
    }
    assertEquals(List.of("B2", "b1", "翠园", "｀花园", "𠮷祥苑"), workspace.projects());
  }

  @Test
  void aProjectIsMadeOnceAndAnUnknownOneHasNeighbours() {
    workspace.add("绿城一号", ProjectSettings.named("绿城一号院"));
    workspace.add("Garden", ProjectSettings.named("花园"));
    assertEquals(
        Code.PROJECT_EXISTS,
        refused(() -> workspace.add("garden", ProjectSettings.named("x"))).code());
    Problem unknown = refused(() -> workspace.project("绿城1号"));
    assertEquals(Code.PROJECT_UNKNOWN, unknown.code());
    assertEquals("名称相近的有：绿城一号。", said(unknown));
    assertEquals("现有：Garden、绿城一号。", said(refused(() -> workspace.project("月湖"))));
    assertEquals("绿城一号院", workspace.project("绿城一号").settings().name());
  }

  /** What is found under a name, with the folder's own name; "-" for nothing. */
  @ParameterizedTest
  @CsvSource({
    "翠园, 翠园",
    "e\u0301toile, \u00E9toile",
    "\u00E9toile, \u00E9toile",
    "\u00FCber, u\u0308ber",
    "u\u0308ber, u\u0308ber",
    "'a,b', 'a,b'",
    "旧名, 旧名",
    "Garden, Garden",
    "garden, -",
    "空, -",
    ".git, -",
    "., -",
    ".., -",
    "../别处, -",
    "翠园/../Garden, -",
    "翠, -"
  })
  void aFolderThatSomebodyPutThereIsFoundByItsNameAlone(String id, String found)
      throws IOException {
    Path projects = workspace.folder().resolve("projects");
    for (String name :
        List.of("翠园", "\u00E9toile", "u\u0308ber", "a,b", "Garden", ".git", "../别处")) {
      Files.createDirectories(projects.resolve(name));
      Files.writeString(projects.resolve(name).resolve("project.json"), "{\"name\": \"名\"}");
    }
    Files.createDirectories(projects.resolve("空"));
    Files.createSymbolicLink(projects.resolve("旧名"), projects.resolve("翠园"));
    assertEquals(
        found,
        workspace.find(id).map(project -> project.folder().getFileName().toString()).orElse("-"));
    assertEquals(
        List.of("Garden", "a,b", "u\u0308ber", "\u00E9toile", "旧名", "翠园"), workspace.projects());
  }

  @Test
  void ofTwoFoldersOfOneNameEachIsFoundByItsOwnForm() {
    for (String name : List.of("cafe\u0301", "caf\u00E9")) {
      Path folder = workspace.folder().resolve("projects").resolve(name);
      new ProjectFolder(name, make(folder)).write(ProjectSettings.named("名" + name.length()));
    }
    assertEquals("名4", workspace.project("caf\u00E9").settings().name());
    assertEquals("名5", workspace.project("cafe\u0301").settings().name());
  }

  private static Path make(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String said(Problem problem) {
    return new ProblemText(Language.ZH, false).expected(problem).orElseThrow();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", " ", ".", "..", ".a", "a/b", "a\\b", "a:b", "a?", "CON", "nul.txt", "Lpt1", "com¹",
        "a.", "a ", " a", "a\nb", "-p", "@all", "a,b", "a，b", "a\u200B", "\u202Ea"
      })
  void aNameThatIsNoFolderEverywhereIsRefused(String id) {
    assertEquals(
        Code.PROJECT_NAME_UNUSABLE,
        refused(() -> workspace.add(id, ProjectSettings.named("x"))).code());
  }

  @Test
  void aNameOfSixtyCharactersIsTheLongest() {
    assertTrue(ProjectId.isUsable("园".repeat(60)));
    assertFalse(ProjectId.isUsable("园".repeat(61)));
    assertFalse(ProjectId.isUsable("𠮷".repeat(51)));
    assertTrue(ProjectId.isUsable("绿城·一号（东区） 2期"));
    assertTrue(ProjectId.isUsable("CONDO"));
  }

  @Test
  void settingsOfAProjectAreReadAsTheyWereWritten() {
    ProjectSettings settings =
        ProjectSettings.named("翠园小区")
            .withRegion("华东")
            .withHouseholds(Census.BEGINNING, 820)
            .withHouseholds(YearMonth.of(2026, 3), 836)
            .withOccupied(YearMonth.of(2025, 7), 640)
            .withStaff(Map.of("李明", PersonRole.SUPERVISOR))
            .withRecipients(List.of("a@example.cn"))
            .withPolicy(
                new PolicyChoices(Map.of(Setting.PROFILE, "sampling"), new java.util.TreeMap<>()));
    ProjectFolder project = workspace.add("翠园", settings);
    assertEquals(settings, project.settings());
    Census census = project.settings().census();
    assertEquals(Optional.empty(), census.in(YearMonth.of(2025, 6)));
    assertEquals(Optional.of(new Census.Count(820, 640)), census.in(YearMonth.of(2026, 2)));
    assertEquals(Optional.of(new Census.Count(836, 640)), census.in(YearMonth.of(2026, 3)));
  }

  @Test
  void aCountWithoutAMonthHoldsFromTheBeginning() throws IOException {
    ProjectFolder project = workspace.add("翠园", ProjectSettings.named("翠园"));
    Path file = project.folder().resolve("project.json");
    Files.writeString(file, "{\"households\": 300, \"occupied\": {\"2026-02\": 287}}");
    assertEquals(
        Optional.of(new Census.Count(300, 287)),
        project.settings().census().in(YearMonth.of(2026, 2)));
    for (String wrong :
        List.of("-1", "2.5", "\"300\"", "{\"2026-13\": 5}", "{\"2026-03\": null}")) {
      Files.writeString(file, "{\"households\": " + wrong + "}");
      assertEquals(Code.SETTING_VALUE, refused(project::settings).code(), wrong);
    }
    Files.writeString(file, "{\"staff\": {\"李明\": \"主管\"}}");
    assertEquals(Code.SETTING_VALUE, refused(project::settings).code());
  }

  @Test
  void aLaterListAndALaterSettingWin() throws IOException {
    ProjectFolder project =
        workspace.add(
            "翠园",
            ProjectSettings.named("翠园")
                .withPolicy(
                    new PolicyChoices(
                        Map.of(Setting.IMPORTANT_DAYS, "5"), new java.util.TreeMap<>())));
    write("{\"policy\": {\"minorDays\": 1, \"importantDays\": 4}}");
    Files.writeString(
        workspace.folder().resolve("headers.csv"), "kind,field,header\ncomplaint,room,户\n");
    Files.write(
        project.folder().resolve("headers.csv"),
        "kind,field,header\r\ncomplaint,content,诉求\r\n".getBytes("GB18030"));
    Files.writeString(
        workspace.folder().resolve("words.csv"), "\uFEFFfield,word,meaning\nanswer,还行,fair\n");
    Path once = folder.resolve("once.csv");
    Files.writeString(once, "answer,还行,basicallySatisfied\n");
    Files.writeString(
        workspace.folder().resolve("holidays.csv"), "date,kind,name\n2031-03-05,off,司庆\n");
    Lists lists = new Lists(workspace, Optional.of(project), NO_PATH, Optional.of(once));
    assertEquals(
        List.of(
            new HeaderLine("complaint", "room", "户"), new HeaderLine("complaint", "content", "诉求")),
        lists.ownHeaders());
    assertEquals(
        List.of("fair", "basicallySatisfied"),
        lists.ownWords().stream().map(Words.Line::meaning).toList());
    Policy policy = lists.policy(new Words(lists.ownWords()));
    assertEquals(
        new Policy.Choice("5", Policy.Origin.PROJECT), policy.choice(Setting.IMPORTANT_DAYS));
    assertEquals(new Policy.Choice("1", Policy.Origin.COMPANY), policy.choice(Setting.MINOR_DAYS));
    assertEquals(
        new Policy.Choice("10", Policy.Origin.STANDARD), policy.choice(Setting.MAJOR_DAYS));
    assertFalse(policy.calendar().isWorked(LocalDate.parse("2031-03-05")));
    assertFalse(policy.calendar().isWorked(LocalDate.parse("2026-10-01")));
  }

  @Test
  void aListThatIsNamedMustBeThere() {
    Lists lists =
        new Lists(workspace, Optional.empty(), Optional.of(folder.resolve("none.csv")), NO_PATH);
    assertEquals(Code.FILE_MISSING, refused(lists::ownHeaders).code());
  }

  private void write(String json) throws IOException {
    Files.writeString(workspace.folder().resolve("manyi.json"), json);
  }

  private static Problem refused(Executable step) {
    return assertThrows(Refusal.class, step).problem();
  }
}
