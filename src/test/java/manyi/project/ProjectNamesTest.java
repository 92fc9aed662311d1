package manyi.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNamesTest {
  private final ProjectNames names =
      new ProjectNames(
          List.of(
              new ProjectNames.Named("CH01", "翠湖花园"),
              new ProjectNames.Named("JG02", "金桂苑"),
              new ProjectNames.Named("BJ03", "滨江一号")),
          "示范物业");

  @ParameterizedTest(name = "{0} beside CH01: {1}")
  @CsvSource({
    "翠湖花园, ''",
    "示范物业翠湖花园服务中心, ''",
    "翠湖花园|翠湖花园二期, ''",
    "一期|二期, ''",
    "银湖名都, ''",
    "金桂苑, 金桂苑",
    "翠湖花园|金桂苑物业服务中心, 金桂苑物业服务中心",
    "翠湖花园|滨江1号|CH01, 滨江1号",
    "翠湖花园|银湖名都, 银湖名都",
  })
  void knowsWhichNamesStandForOtherProjects(String named, String others) {
    assertEquals(
        Arrays.stream(others.split("\\|")).filter(text -> !text.isEmpty()).toList(),
        names.others(Arrays.asList(named.split("\\|")), "CH01"));
  }

  /** Names are looked up to warn and to place; what stops a project is its own work alone. */
  @ParameterizedTest
  @ValueSource(strings = {"{", "[]", "{\"households\": \"many\"}"})
  void aProjectWhoseSettingsCannotBeReadIsKnownByItsId(String settings, @TempDir Path folder)
      throws IOException {
    Workspace workspace = Workspace.init(folder.resolve("c"), "示范物业");
    ProjectFolder project = workspace.add("翠湖花园", ProjectSettings.named("翠湖"));
    Files.writeString(project.folder().resolve("project.json"), settings);
    for (ProjectNames known : List.of(ProjectNames.of(workspace), ProjectNames.of(project))) {
      assertEquals(true, known.isNamed("翠湖花园", "翠湖花园"));
      assertEquals("翠湖花园", known.shown("翠湖花园"));
    }
  }
}
