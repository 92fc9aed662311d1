package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import manyi.testing.Cli;
import manyi.testing.GridText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A complaint that one log calls done and a later one open is named with both (D17, D24). */
class ReopenedTest {
  private static final String SAID = "record-reopened";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void open() {
    desk = Desk.in(folder);
  }

  private Cli.Result log(String month, String state) {
    return log("2025年" + month + "月投诉台账.csv", "TS001", state);
  }

  /** A log of two complaints, one of which stands as told. */
  private Cli.Result log(String name, String number, String state) {
    String[] told = (state + ";").split(";", -1);
    desk.file(
        name,
        "投诉编号,投诉时间,房号,业主姓名,投诉内容,处理状态,完成时间",
        number + ",2025-01-06,1-101,周岚,楼道积水," + told[0] + "," + told[1],
        "TS002,2025-01-16,1-102,郑月,电梯异响,处理中,");
    return desk.imports(0, "complaints", name);
  }

  @ParameterizedTest
  @CsvSource({
    // what the logs of January, February and March say in this order, and which of them is told of
    "已完成, 处理中, 处理中, 2",
    "已完成, 已完成, 处理中, 3",
    "已完成;2025-01-20, 处理中, 处理中, 2",
    "已回访, 待处理, 已完成, 2",
    "处理中, 已完成, 无法解决, 3",
    "已完成, '', 处理中, 3",
    "处理中, 处理中, 已完成, 0",
    "已完成, 已完成, 已完成, 0",
    "处理中;2025-01-20, 已完成, '', 0",
    "已完成;2025-03-20, 处理中, 已完成, 0",
    "已完成, 已取消, 已完成, 0",
  })
  void theFirstLogThatOpensItAgainSaysSo(String january, String february, String march, int told) {
    String[] states = {january, february, march};
    for (int month = 1; month <= states.length; month++) {
      Cli.Result result = log(String.valueOf(month), states[month - 1]);
      assertEquals(month == told, result.err().contains(SAID), result::err);
      if (month == told) {
        assertTrue(result.err().contains("2025年" + month + "月投诉台账!A2"), result::err);
        assertTrue(result.err().contains("TS001"), result::err);
        assertTrue(result.err().contains("0001") || result.err().contains("0002"), result::err);
      }
    }
  }

  @Test
  void anEarlierLogThatComesLateSaysSoToo() {
    log("2", "处理中");
    Cli.Result result = log("1", "已完成");
    assertTrue(result.err().contains(SAID), result::err);
    assertTrue(result.err().contains("0001 2025年2月投诉台账.csv"), result::err);
  }

  @Test
  void theOrderOfTheLogsChangesNothing() {
    log("1", "已完成");
    log("2", "处理中");
    String figures = figures();
    desk.ends(0, "undo", "2", "-p", Desk.PROJECT);
    desk.ends(0, "undo", "1", "-p", Desk.PROJECT);
    log("2", "处理中");
    log("1", "已完成");
    assertEquals(figures, figures());
  }

  private String figures() {
    desk.ends(
        0,
        "report",
        "monthly",
        "-p",
        Desk.PROJECT,
        "--month",
        "2025-02",
        "-o",
        "月报.xlsx",
        "--force");
    String list;
    try {
      list = GridText.of(desk.path("月报.xlsx"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The places in the data quality sheet go by the order of the imports.
    return list.substring(list.indexOf("# 投诉明细"), list.indexOf("# 回访"))
        + desk.show("complaints", "--month", "2025-01").toString()
        + desk.show("complaints", "--month", "2025-02")
        + desk.ends(0, "show", "complaints", "-p", Desk.PROJECT, "--month", "2025-02").out();
  }

  @Test
  void theLogThatIsReplacedReopensNothing() {
    log("1", "已完成");
    desk.file(
        "2025年1月定稿.csv",
        "投诉编号,投诉时间,房号,业主姓名,投诉内容,处理状态,完成时间",
        "TS001,2025-01-06,1-101,周岚,楼道积水,处理中,",
        "TS002,2025-01-16,1-102,郑月,电梯异响,处理中,");
    Cli.Result mended = desk.imports(0, "complaints", "2025年1月定稿.csv", "--replace", "0001");
    assertFalse(mended.err().contains(SAID), mended::err);
  }

  @Test
  void twoLogsOfOneMonthThatDifferAreNamed() {
    log("1", "已完成");
    Cli.Result other = log("客服部2025年1月投诉.csv", "TS001", "处理中");
    assertTrue(other.err().contains(SAID), other::err);
  }
}
