package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import manyi.testing.Cli;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tables in which a cell holds thousands of one character, or of two in turn: each is read as soon
 * as a cell of as many other characters, and what stands in it is kept. Text by text, the long
 * cells move on through the columns.
 */
class LongCellsTest {
  private static final int LONG = 8_000;

  /** Many times what reading takes, and a small part of what the square of a cell's length does. */
  private static final Duration SOON = Duration.ofSeconds(4);

  /** Between the long cells of a row. */
  private static final int STEP = 6;

  private static final List<String> TEXTS =
      List.of("共", "1.", ",", "非常", "第", "（", "未", "〖", "，x", "代表", "a ", "2025-", "审核人");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "complaints; --covers 2025-03; 编号 房号 投诉人 联系电话 投诉渠道 投诉性质 投诉级别 投诉类别 投诉内容 责任部门 处理措施 处理结果 状态"
            + " 回访人 回访方式 回访结果 回访满意度 业主签名 备注 投诉时间; T-# 1-2-3# 张三 1380000000# 电话 有效 轻微 保洁 楼道脏# 保洁部 已扫"
            + " 已完成 已完成 李四 电话 满意 满意 张三 无 2025-03-05",
        "visits; --covers 2025-03; 房号 被访人 联系电话 走访人 走访类型 走访方式 意见类别 意见内容 满意度 反馈情况 业主签字 备注 走访日期;"
            + " 1-2-3# 张三 1380000000# 李四 定期走访 上门 保洁 希望多扫# 满意 已办 张三 无 2025-03-05",
        "survey; --round 2025H1; 姓名 保洁服务 安保服务 绿化养护 维修服务 意见建议 房号; 张三 满意 基本满意 不满意 满意 无 1-2-3#"
      })
  void areReadSoonAndKept(String kind, String option, String heads, String cells)
      throws IOException {
    List<String> columns = Arrays.asList(heads.split(" "));
    List<String> lines = new ArrayList<>(List.of(String.join(",", columns)));
    List<Integer> longCells = new ArrayList<>();
    for (int row = 0; row < TEXTS.size(); row++) {
      List<String> line =
          new ArrayList<>(Arrays.asList(cells.replace("#", String.valueOf(row + 1)).split(" ")));
      int cellsHere = 0;
      for (int column = row % STEP; column < columns.size() - 1; column += STEP) {
        line.set(column, run(row));
        cellsHere++;
      }
      longCells.add(cellsHere);
      lines.add('"' + String.join("\",\"", line) + '"');
    }
    Files.write(folder.resolve("表.csv"), lines);
    Cli cli = Cli.in(folder);
    cli.run("init", "c");
    cli.run("-w", "c", "project", "add", "p", "--households", "300", "--occupied", "200");

    long before = spent();
    List<String> command = new ArrayList<>(List.of("-w", "c", "import", kind, "表.csv", "-p", "p"));
    command.addAll(Arrays.asList(option.split(" ")));
    Cli.Result result = cli.run(command.toArray(String[]::new));
    long took = spent() - before;

    assertTrue(took < SOON.toNanos(), took / 1_000_000 + " ms");
    String kept = records();
    List<Integer> found = new ArrayList<>();
    for (int row = 0; row < TEXTS.size(); row++) {
      found.add(count(kept, run(row)));
    }
    assertEquals(longCells, found, result.out());
  }

  private static String run(int row) {
    String text = TEXTS.get(row);
    return text.repeat(LONG / text.length()) + "灯";
  }

  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private String records() throws IOException {
    try (Stream<Path> files = Files.walk(folder.resolve("c"))) {
      Path records = files.filter(file -> file.endsWith("records.csv")).findFirst().orElseThrow();
      return Files.readString(records);
    }
  }

  private static int count(String text, String part) {
    int count = 0;
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
      count++;
    }
    return count;
  }
}
