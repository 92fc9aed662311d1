package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On a console that lacks a character stands the nearest that it has, never a question mark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsoleTextTest {
  @TempDir static Path folder;

  private static final List<String[]> SCREENS = new ArrayList<>();

  @BeforeAll
  static void fillADesk() {
    Desk desk = Desk.in(folder, "--households", "301", "--occupied", "285");
    desk.file(
        "2025年3月投诉台账.csv",
        "投诉日期,房号,业主姓名,投诉内容,投诉类型,严重程度,完成时间,状态,满意度,投诉用户",
        "2025-03-01,1-2-301,王芳,漏水,维修,一般,2025-03-02,已完成,满意,王芳",
        "2025-03-02,1-2-302,李强,噪音,保洁,重大,,处理中,不满意,李强",
        "2025-03-03,1-2-303,陈红,垃圾,保洁,重要,2025-03-04,已完成,一般,陈红",
        "2025-03-04,1-2-304,赵明,灯坏,绿化,不知道,2025-03-05,已完成,还行,赵明",
        "待定,1-2-305,周红,门坏,保安,一般,,处理中,,周红");
    desk.file("2025年3月走访记录.csv", "走访日期,房号,受访人,走访人,走访形式,走访情况", "2025-03-05,1-2-301,王芳,高远,上门,无意见");
    desk.file(
        "问卷.csv",
        "序号,提交时间,1、保洁,2、保安,3、绿化",
        "1,2025-06-01 9:00:00,满意,不满意,满意",
        "2,2025-06-02 9:00:00,不满意,不满意,基本满意",
        "3,2025-06-03 9:00:00,满意,满意,不满意");
    desk.file("巡查.csv", "巡查点位,班次,灭火器", "1栋,早,有");
    desk.imports(1, "complaints", "2025年3月投诉台账.csv");
    desk.imports(0, "visits", "2025年3月走访记录.csv");
    desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--issued", "285");
    for (String line :
        List.of(
            "show complaints -p 金桂苑 --month 2025-03",
            "show complaints -p 金桂苑 --month 2025-04",
            "show visits -p 金桂苑 --month 2025-03",
            "show survey -p 金桂苑 --round 2025H1",
            "inspect 2025年3月投诉台账.csv 2025年3月走访记录.csv 问卷.csv 巡查.csv",
            "import complaints 2025年3月投诉台账.csv -p 金桂苑 --dry-run",
            "import roster 巡查.csv -p 金桂苑",
            "import auto . -p 金桂苑 --dry-run",
            "imports -p 金桂苑",
            "project list",
            "undo 0099 -p 金桂苑",
            "nope",
            "help",
            "help project",
            "help import",
            "help show",
            "help batch")) {
      SCREENS.add(line.split(" ", -1));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, zh",
    "GBK, en",
    "GB18030, zh",
    "GB2312, zh",
    "US-ASCII, en",
    "IBM437, en",
    "windows-1252, en"
  })
  void noScreenHasAQuestionMarkWhereAnotherHasACharacter(String charset, String language) {
    Charset console = Charset.forName(charset);
    Locale locale = language.equals("zh") ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
    for (String[] screen : SCREENS) {
      Cli cli = Cli.in(folder).speaking(locale);
      Cli.Result whole = cli.run(screen);
      Cli.Result shown = cli.writing(console).run(screen);
      assertEquals(whole.exit(), shown.exit(), String.join(" ", screen));
      assertEquals(
          unwritable(whole.out() + whole.err(), console),
          (shown.out() + shown.err()).chars().filter(c -> c == '?').count(),
          String.join(" ", screen) + "\n" + shown.out() + shown.err());
    }
  }

  /**
   * Question marks of the text itself, and words in Chinese that the console cannot show at all.
   */
  private static long unwritable(String text, Charset console) {
    return text.codePoints()
        .filter(
            c ->
                c == '?'
                    || (Character.isIdeographic(c)
                        && !console.newEncoder().canEncode(Character.toString(c))))
        .count();
  }

  @Test
  void theBarsOfTheMainItemsStandOutEverywhere() {
    String[] survey = {"show", "survey", "-p", "金桂苑", "--round", "2025H1"};
    String whole = Cli.in(folder).run(survey).out();
    assertTrue(whole.contains("█") && whole.contains("▒"), whole);
    String gbk = Cli.in(folder).writing(Charset.forName("GBK")).run(survey).out();
    assertTrue(gbk.contains("█") && gbk.contains("---") && !gbk.contains("?"), gbk);
    String ascii =
        Cli.in(folder)
            .speaking(Locale.ENGLISH)
            .writing(Charset.forName("US-ASCII"))
            .run(survey)
            .out();
    assertTrue(ascii.contains("###") && ascii.contains("---"), ascii);
    assertFalse(ascii.contains("█"), ascii);
  }
}
