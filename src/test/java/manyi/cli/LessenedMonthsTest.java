package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An import that takes records out of a month says which month, and how many it has left. */
class LessenedMonthsTest {
  private static final String SAID = "months-lessened";
  private static final String HEAD = "序号,投诉时间,房号,业主姓名,投诉内容,处理状态";
  private static final String[] ROWS = {
    "1,2024-03-03,1-101,周岚,楼道积水,处理中",
    "2,2024-03-09,2-202,郑月,电梯异响,处理中",
    "3,2024-04-21,3-303,吴迪,装修噪音,处理中"
  };

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  private String log(String name, String head, String from, String to) {
    String[] lines = {head, ROWS[0], ROWS[1], ROWS[2]};
    for (int i = 1; i < lines.length; i++) {
      lines[i] = lines[i].replace(from, to);
    }
    return desk.file(name, lines);
  }

  @ParameterizedTest
  @ValueSource(strings = {HEAD, "投诉编号,投诉时间,房号,业主姓名,投诉内容,处理状态"})
  void aMendedYearSaysWhichMonthsLoseHowManyRecords(String head) {
    desk.imports(0, "complaints", log("投诉台账.csv", head, "", ""));
    log("投诉台账.csv", head, "2024-", "2025-");
    Cli.Result result = desk.imports(0, "complaints", "投诉台账.csv", "--replace", "1");
    assertTrue(result.err().contains(SAID), result::err);
    assertTrue(result.err().contains("2024-03 2→0、2024-04 1→0"), result::err);
    assertTrue(desk.show("complaints", "--month", "2024-03").get("received").isNull());
    assertEquals(2, desk.show("complaints", "--month", "2025-03").get("received").intValue());
  }

  @Test
  void aMendedYearOfOneRecordNamesItsMonth() {
    desk.imports(0, "complaints", log("投诉台账.csv", HEAD, "", ""));
    log("投诉台账.csv", HEAD, "2024-03-09", "2025-03-09");
    Cli.Result result = desk.imports(0, "complaints", "投诉台账.csv", "--replace", "1");
    assertTrue(result.err().contains("2024-03 2→1"), result::err);
    assertFalse(result.err().contains("2024-04"), result::err);
  }

  @Test
  void anUpdateByNumberSaysItToo() {
    String head = HEAD.replace("序号", "投诉编号");
    desk.imports(0, "complaints", numbered("甲.csv", head, "2024-03-09"));
    Cli.Result result = desk.imports(0, "complaints", numbered("乙.csv", head, "2024-06-09"));
    assertTrue(result.err().contains(SAID), result::err);
    assertTrue(result.err().contains("2024-03 2→1"), result::err);
  }

  private String numbered(String name, String head, String day) {
    return desk.file(
        name, head, "TS-91,2024-03-03,1-101,周岚,楼道积水,处理中", "TS-75," + day + ",2-202,郑月,电梯异响,处理中");
  }

  @Test
  void aMendedCopySaysItToo() {
    String head = HEAD.replace("序号", "投诉编号");
    desk.imports(0, "complaints", numbered("甲.csv", head, "2024-03-09"));
    Cli.Result same = desk.imports(0, "complaints", numbered("丙.csv", head, "2024-03-19"));
    assertFalse(same.err().contains(SAID), same::err);
  }

  @Test
  void visitsSayItToo() {
    String head = "走访日期,房号,受访人,走访人,走访情况";
    desk.file("走访.csv", head, "2024-03-03,1-101,周岚,李明,好", "2024-03-04,1-102,郑月,李明,好");
    desk.imports(0, "visits", "走访.csv");
    desk.file("走访.csv", head, "2025-03-03,1-101,周岚,李明,好", "2025-03-04,1-102,郑月,李明,好");
    Cli.Result result = desk.imports(0, "visits", "走访.csv", "--replace", "1");
    assertTrue(result.err().contains("2024-03 2→0"), result::err);
  }

  @Test
  void aRoundThatLosesItsReturnsIsNamed() {
    desk.file("问卷.csv", "房号,保安,保洁", "1-101,满意,满意", "1-102,满意,不满意", "1-103,不满意,满意");
    desk.imports(0, "survey", "问卷.csv", "--round", "2024H1", "--issued", "5");
    desk.file("问卷.csv", "房号,保安,保洁", "1-101,满意,满意", "1-102,满意,不满意", "1-103,不满意,不满意");
    Cli.Result result =
        desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--issued", "5", "--replace", "1");
    assertTrue(result.err().contains(SAID), result::err);
    assertTrue(result.err().contains("2024H1 3→0"), result::err);
  }

  @Test
  void aRoundThatShrinksIsNamed() {
    desk.file("问卷.csv", "房号,保安,保洁", "1-101,满意,满意", "1-102,满意,不满意", "1-103,不满意,满意");
    desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--issued", "9");
    desk.file("又.csv", "房号,保安,保洁", "2-101,满意,满意", "2-102,不满意,不满意");
    desk.imports(0, "survey", "又.csv", "--round", "2025H1");
    desk.file("少.csv", "房号,保安,保洁", "1-101,满意,满意");
    Cli.Result result = desk.imports(0, "survey", "少.csv", "--round", "2025H1", "--replace", "1");
    assertTrue(result.err().contains(SAID), result::err);
    assertTrue(result.err().contains("2025H1 5→3"), result::err);
  }

  @Test
  void aRoundThatGrowsOrStaysIsNotNamed() {
    desk.file("问卷.csv", "房号,保安,保洁", "1-101,满意,满意", "1-102,满意,不满意");
    desk.imports(0, "survey", "问卷.csv", "--round", "2025H1", "--issued", "9");
    desk.file("新.csv", "房号,保安,保洁", "1-101,满意,满意", "1-104,满意,不满意");
    Cli.Result same = desk.imports(0, "survey", "新.csv", "--round", "2025H1", "--replace", "1");
    assertFalse(same.err().contains(SAID), same::err);
    desk.file("加.csv", "房号,保安,保洁", "3-301,不满意,满意");
    Cli.Result more = desk.imports(0, "survey", "加.csv", "--round", "2025H1");
    assertFalse(more.err().contains(SAID), more::err);
  }

  @Test
  void aTallyOfTheRoundThatShrinksIsNamed() {
    desk.file("汇总.csv", "项目,非常满意,满意,一般,不满意,非常不满意", "保安,30,9,1,1,0", "保洁,21,9,1,1,0");
    desk.imports(0, "tally", "汇总.csv", "--round", "2025H1", "--issued", "90", "--returned", "41");
    desk.file("汇总二.csv", "项目,非常满意,满意,一般,不满意,非常不满意", "保安,10,0,1,0,0", "保洁,10,1,0,0,0");
    Cli.Result result =
        desk.imports(
            0, "tally", "汇总二.csv", "--round", "2025H1", "--returned", "11", "--replace", "1");
    assertTrue(result.err().contains("2025H1 41→11"), result::err);
  }
}
