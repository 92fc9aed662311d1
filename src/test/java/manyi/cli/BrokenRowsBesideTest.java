package manyi.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A broken row of a text file is said wherever it stands, also among lists side by side. */
class BrokenRowsBesideTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          complaints | 投诉时间,房号,投诉内容,投诉类别        | 2025-03-0%d,1-%d01,电梯异响%d,设备
          revisits   | 回访时间,房号,回访人,回访结果          | 2025-03-0%d,1-%d01,王%d,满意
          visits     | 走访日期,房号,走访人,走访内容          | 2025-03-0%d,1-%d01,李%d,一切都好
          roster     | 序号,房号,业主,备注                    | %d,1-%d01,张%d,常住
          survey     | 序号,房号,保洁,保安                    | %d,1-%d01,满意,不满意
          """)
  void isRejectedOnceAndNamed(String kind, String head, String line) {
    Desk desk = Desk.in(folder, "--households", "90", "--occupied", "80");
    List<String> lines = new ArrayList<>(List.of(head + "," + head));
    for (int row = 1; row <= 6; row++) {
      String left = line.formatted(row, row, row);
      String right = line.formatted(row, row + 6, row);
      lines.add(row == 4 ? left + ",\"" + right : left + "," + right);
    }
    desk.file("2025年3月.csv", lines);
    List<String> options =
        kind.equals("survey") ? List.of("--round", "2025H1", "--issued", "80") : List.of();
    Said result = new Said(desk.run(command(kind, options)));
    assertEquals(1, result.exit(), result::all);
    assertTrue(result.all().contains("保留 10 + 略过 0 + 拒绝 1 + 合并 0"), result::all);
    assertEquals(1, result.all().split("quote-not-closed", -1).length - 1, result::all);
    assertTrue(result.all().contains("A5"), result::all);
  }

  private record Said(manyi.testing.Cli.Result result) {
    int exit() {
      return result.exit();
    }

    String all() {
      return result.out() + result.err();
    }
  }

  private static String[] command(String kind, List<String> options) {
    List<String> all = new ArrayList<>(List.of("import", kind, "2025年3月.csv", "-p", Desk.PROJECT));
    all.addAll(options);
    return all.toArray(String[]::new);
  }
}
