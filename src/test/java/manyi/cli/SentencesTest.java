package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said can be understood and obeyed as it stands, in both languages. */
class SentencesTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeWorkspace() {
    assertEquals(0, run("init", ".").exit());
    assertEquals(0, run("project", "add", "月湖", "--name", "月湖花园").exit());
  }

  @ParameterizedTest
  @CsvSource({
    "八百二, , zh, 应为：一个整数，例如 860",
    "八百二, , en, 'Expected: a whole number, such as 860'",
    ", 去年三月, zh, 应为：年月，例如 2026-03",
    ", 去年三月, en, 'Expected: a year and a month, such as 2026-03'"
  })
  void whatIsExpectedIsNoOrder(String households, String month, String language, String said)
      throws IOException {
    String row =
        "月湖," + (month == null ? "" : month) + "," + (households == null ? 860 : households);
    file("项目.csv", "项目编号,月份,住户数\n" + row + "\n");
    Cli.Result result = run("project", "load", "项目.csv", "--lang", language);
    assertTrue(result.err().contains(said), result.err());
  }

  @Test
  void aNameThatIsOnlyNearIsNotCalledAllThereIs() {
    String near = run("project", "set", "月胡", "--name", "x").err();
    assertTrue(near.contains("名称相近的有：月湖。"), near);
    String none = run("project", "set", "Garden", "--name", "x", "--lang", "en").err();
    assertTrue(none.contains("There is: 月湖."), none);
  }

  @ParameterizedTest
  @CsvSource({"help nosuch, ''", "help bach, batch", "nosuch, ''", "inspct x.csv, inspect"})
  void onlyANameThatIsNearIsOffered(String line, String offered) {
    Cli.Result result = run(line.split(" ", -1));
    assertEquals(2, result.exit());
    assertEquals(!offered.isEmpty(), result.err().contains("想写的也许是"), result.err());
    assertTrue(result.err().contains(offered), result.err());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--households -5",
        "--households 1e3",
        "--occupied -1",
        "--occupied x",
        "--households 99999999999",
        "--staff 王芳=boss"
      })
  void aValueThatNoOptionTakesIsAWrongCommandLine(String option) {
    String[] words = option.split(" ", -1);
    Cli.Result result = run("project", "set", "月湖", words[0], words[1]);
    assertEquals(2, result.exit(), result.err());
    assertTrue(result.err().contains(words[0]), result.err());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 999, 5000, 90_000})
  void aNumberOfThousandsOfDigitsIsBlamedOnItsKey(int digits) throws IOException {
    file(
        "projects/月湖/project.json",
        "{\"name\": \"月湖花园\", \"households\": " + "9".repeat(digits) + "}\n");
    Cli.Result result = run("project", "list");
    assertTrue(result.err().contains("households"), result.err());
    assertTrue(result.err().contains("setting-value"), result.err());
    assertTrue(result.err().length() < 600, result.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u202E家属情况", "家属\u202E情况", "家属\u2066情况"})
  void noLineIsOfferedThatCannotBeCopied(String header) throws IOException {
    file("投诉.csv", "投诉时间,投诉内容,状态," + header + "\n2026-01-05,楼道灯不亮,已修\u202E好,父母同住\n");
    for (String language : new String[] {"zh", "en"}) {
      Cli.Result result = run("inspect", "投诉.csv", "--lang", language);
      String all = result.out() + result.err();
      assertFalse(all.contains("complaint,-,"), all);
      assertFalse(all.contains("status,"), all);
      assertTrue(all.contains(language.equals("zh") ? "看不见的字符" : "cannot be seen"), all);
    }
  }

  @Test
  void oneIsNoPlural() throws IOException {
    file("投诉.csv", "投诉时间,投诉内容\n2026-01-05,楼道灯不亮\n去年,电梯异响\n");
    String said =
        run("import", "complaints", "投诉.csv", "-p", "月湖", "--lang", "en", "--annotate", "c.xlsx")
            .out();
    assertTrue(said.contains("1 error, 0 warnings"), said);
    String inspected = run("inspect", "投诉.csv", "--lang", "en").out();
    assertTrue(inspected.contains("1 row not read"), inspected);
  }

  @Test
  void whatColumnsAreExpectedIsUnderstoodInEnglish() throws IOException {
    file("值班.csv", "日期,时间,内容,记录人\n2026-01-05,9:30,正常,王芳\n");
    String english = run("inspect", "值班.csv", "--lang", "en").out();
    assertTrue(english.contains("received at (投诉时间), complainant (投诉人)"), english);
    String chinese = run("inspect", "值班.csv").out();
    assertTrue(chinese.contains("一般有：投诉时间、投诉人、"), chinese);
    file("杂.csv", "甲,乙,丙\n1,2,3\n");
    String none = run("inspect", "杂.csv", "--lang", "en").out();
    assertTrue(none.contains("Roster room (房号/房间号)"), none);
    assertFalse(none.contains("A Roster"), none);
  }

  @Test
  void aQuestionThatStandsTwiceIsSaid() throws IOException {
    file("问卷.csv", "房号,服务态度,保洁,服务态度\n1-301,满意,满意,不满意\n1-302,满意,满意,满意\n");
    String said = run("inspect", "问卷.csv").out();
    assertTrue(said.contains("“服务态度”在表头里出现了 2 次，这一列按“服务态度（2）”单独计数"), said);
  }

  private void file(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
  }

  private Cli.Result run(String... arguments) {
    return Cli.in(folder).speaking(Locale.SIMPLIFIED_CHINESE).run(arguments);
  }
}
