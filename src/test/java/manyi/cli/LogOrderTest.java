package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How far a complaint is does not hang on which month's log came first (D20, D24). */
class LogOrderTest {
  private static final List<String> STATES =
      List.of("", "处理中", "已完成", "已回访", "无法解决", "已取消", "已完成;2025-11-20", "无法解决;2025-11-20", ";很快");

  @TempDir Path folder;
  private Desk empty;

  @BeforeEach
  void open() throws IOException {
    empty = Desk.in(Files.createDirectory(folder.resolve("desk")));
  }

  private Desk desk(String name) throws IOException {
    return empty.copyTo(Files.createDirectory(folder.resolve(name)));
  }

  private static Cli.Result log(Desk desk, int month, String state) {
    String[] told = (state + ";").split(";", -1);
    String name = "2025年" + month + "月投诉台账.csv";
    desk.file(
        name,
        "投诉编号,投诉时间,房号,投诉内容,投诉类别,处理状态,完成时间",
        "TS001,2025-11-06,1-101,楼道积水,环境," + told[0] + "," + told[1],
        "TS002,2025-11-16,1-102,电梯异响,设备,处理中,");
    return desk.run("import", "complaints", name, "-p", Desk.PROJECT, "--lang", "en");
  }

  private static List<String> figures(Desk desk) {
    return Stream.of("2025-11", "2025-12")
        .map(month -> desk.show("complaints", "--month", month).toString())
        // Which logs came is told in the order in which they did.
        .map(text -> text.replaceAll("\"(?:imports|sources|files)\":\\[[^\\]]*\\]", ""))
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "处理中",
        "已完成",
        "已回访",
        "无法解决",
        "已取消",
        "已完成;2025-11-20",
        "无法解决;2025-11-20",
        ";很快"
      })
  void theMonthsComeInAnyOrder(String november) throws IOException {
    int number = 0;
    for (String december : STATES) {
      number++;
      Desk inOrder = desk("a" + number);
      log(inOrder, 11, november);
      log(inOrder, 12, december);
      Desk turned = desk("b" + number);
      log(turned, 12, december);
      log(turned, 11, november);
      assertEquals(figures(inOrder), figures(turned), november + " then " + december);
    }
  }

  @ParameterizedTest
  @CsvSource({
    // what December says, what November says that comes late, and what is told of it
    "已完成, 处理中, 2 unchanged",
    "已完成, 无法解决, 2 unchanged",
    "已完成, 已取消, 2 unchanged",
    "无法解决, 已完成, 2 unchanged",
    "无法解决, 处理中, 2 unchanged",
    "处理中, 无法解决, 2 unchanged",
    "已取消, 处理中, 2 unchanged",
    "已回访, 已完成, 2 unchanged",
    "'', 已完成, 1 unchanged",
    "处理中, 已完成;2025-11-20, 1 unchanged",
  })
  void theLogOfAnEarlierMonthTakesNoStateBack(String december, String november, String told)
      throws IOException {
    Desk desk = desk("late");
    log(desk, 12, december);
    Cli.Result late = log(desk, 11, november);
    assertTrue(late.out().contains(told), late::out);
  }

  /** An edition of November that is mended says what November's end was, and December is silent. */
  @ParameterizedTest
  @CsvSource({"处理中, 已取消", "处理中, 已完成", "已完成, 处理中", "已完成, 无法解决"})
  void aLaterLogThatIsSilentHoldsNothingFast(String november, String mended) throws IOException {
    Desk desk = desk("silent");
    log(desk, 11, november);
    log(desk, 12, "");
    Cli.Result result = log(desk, 11, mended);
    assertTrue(result.out().contains("1 updated"), () -> result.out() + result.err());
  }
}
