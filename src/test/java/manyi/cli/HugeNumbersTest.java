package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A number that is short to write and endless to write out is answered in time, wherever it stands:
 * cells of text files, the project table, settings, the files of a project, the command line.
 */
class HugeNumbersTest {
  private static final Duration SOON = Duration.ofSeconds(30);

  @TempDir Path folder;
  private Desk desk;

  static List<String> numbers() {
    return List.of(
        "1e999999999",
        "1e-999999999",
        "-1E+2147483647",
        "1e-2147483648",
        "1e99999999999999",
        "9".repeat(3_000),
        "0." + "0".repeat(3_000) + "1");
  }

  @BeforeEach
  void makeWorkspace() {
    desk = Desk.in(folder, "--households", "300");
  }

  private Cli.Result soon(String... command) {
    Cli.Result result = assertTimeoutPreemptively(SOON, () -> desk.run(command));
    String said = result.out() + result.err();
    assertFalse(said.contains("Exception") || said.contains("Error"), said);
    assertTrue(result.exit() <= 3, said);
    assertTrue(said.lines().count() < 60, said);
    return result;
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inACell(String number) {
    desk.file(
        "3月投诉.csv",
        "投诉编号,投诉时间,房号,投诉内容,投诉类别,完成时间,回访满意度,是否满意",
        "T1,2025-03-01,1-1-101,灯不亮,保洁,2025-03-02,满意,是",
        "%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s,%1$s".formatted(number),
        "T2,2025-03-01,1-1-101,灯不亮,保洁,%1$s,%1$s,%1$s".formatted(number));
    soon("inspect", "3月投诉.csv");
    soon("import", "complaints", "3月投诉.csv", "-p", Desk.PROJECT);
    soon("show", "complaints", "-p", Desk.PROJECT, "--month", "2025-03");
    desk.file("走访.csv", "走访日期,房号,走访时长(分钟),满意度", "2025-03-01,1-1-101,%1$s,%1$s".formatted(number));
    soon("import", "visits", "走访.csv", "-p", Desk.PROJECT);
    desk.file(
        "问卷.csv",
        "序号,所用时间,1、保洁,2、保安",
        "1,%1$s,满意,%1$s".formatted(number),
        "2,5,%1$s,满意".formatted(number));
    soon("import", "survey", "问卷.csv", "-p", Desk.PROJECT, "--round", "2025H1", "--issued", "9");
    desk.file("汇总.csv", "项目,满意,基本满意,不满意", "保洁,%1$s,1,%1$s".formatted(number), "保安,1,2,3");
    soon("import", "tally", "汇总.csv", "-p", Desk.PROJECT, "--round", "2025H2", "--issued", "9");
    desk.file("名册.csv", "房号,业主姓名,建筑面积,入住时间", "1-1-101,甲,%1$s,%1$s".formatted(number));
    soon("import", "roster", "名册.csv", "-p", Desk.PROJECT);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inTheProjectTable(String number) {
    desk.file("项目.csv", "项目,名称,月份,住户数,已入住户数", "X,X,%1$s,%1$s,%1$s".formatted(number));
    Cli.Result result = soon("project", "load", "项目.csv");
    assertEquals(3, result.exit(), result.err());
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void inTheSettings(String number) throws IOException {
    List<String> settings =
        List.of(
            "\"policy\": {\"lightDays\": %s}",
            "\"policy\": {\"returnRateLine\": %s}",
            "\"policy\": {\"targets\": {\"completionRate\": %s}}",
            "\"targets\": {\"completionRate\": %s}",
            "\"households\": %s",
            "\"households\": {\"2025-01\": %s}",
            "\"name\": %s");
    for (Path file : List.of(folder.resolve("manyi.json"), project("project.json"))) {
      String before = Files.readString(file);
      for (String setting : settings) {
        Files.writeString(file, "{" + setting.formatted(number) + "}");
        soon("show", "complaints", "-p", Desk.PROJECT, "--month", "2025-03");
      }
      // Every command reads the settings alike; two more with the last of them.
      soon("report", "monthly", "-p", Desk.PROJECT, "--month", "2025-03", "--force");
      soon("project", "list");
      Files.writeString(file, before);
    }
  }

  private Path project(String name) {
    return folder.resolve("projects").resolve(Desk.PROJECT).resolve(name);
  }

  @ParameterizedTest
  @MethodSource("numbers")
  void onTheCommandLine(String number) {
    desk.file("a.csv", "房号,业主姓名", "1-1-101,甲");
    for (String option : List.of("--issued", "--returned")) {
      String[] line = {"import", "tally", "a.csv", "-p", Desk.PROJECT, option, number};
      assertEquals(2, soon(line).exit());
    }
    for (String option : List.of("--households", "--occupied", "--from")) {
      assertEquals(2, soon("project", "set", Desk.PROJECT, option, number).exit());
    }
    for (String option : List.of("--year", "--month", "--day", "--quarter", "--as-of")) {
      assertEquals(2, soon("show", "complaints", "-p", Desk.PROJECT, option, number).exit());
    }
  }
}
