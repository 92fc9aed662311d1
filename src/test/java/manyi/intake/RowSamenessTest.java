package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import manyi.grid.Grid;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowSamenessTest {
  private static final int MANY = 6_000;

  /** Many times what reading takes, and a small part of what comparing all pairs does. */
  private static final Duration SOON = Duration.ofSeconds(5);

  private static long spent() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static List<String> byNumber(Batch batch) {
    return batch.kept().stream().filter(ReadRow::byNumber).map(row -> "" + row.row()).toList();
  }

  @Test
  void aUniqueNumberIdentifies() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 投诉内容 |
            | T-1 | 2025-03-05 | 漏水 |
            | T-2 | 2025-03-06 | 停水 |
            | | 2025-03-06 | 噪声 |
            """);
    assertEquals(List.of("2", "3"), byNumber(batch));
  }

  @Test
  void aRunningNumberIdentifiesNothing() {
    assertEquals(
        List.of(),
        byNumber(
            Reading.batch(
                """
                | 编号 | 投诉时间 | 投诉内容 |
                | 1 | 2025-03-05 | 漏水 |
                | 2 | 2025-03-06 | 停水 |
                | 4 | 2025-03-07 | 噪声 |
                """)));
    assertEquals(
        List.of(),
        byNumber(
            Reading.batch(
                """
                | 序号 | 投诉时间 | 投诉内容 |
                | A7 | 2025-03-05 | 漏水 |
                | A9 | 2025-03-06 | 停水 |
                """)));
    assertEquals(
        List.of("2", "3"),
        byNumber(
            Reading.batch(
                """
                | 编号 | 投诉时间 | 投诉内容 |
                | 20250301 | 2025-03-05 | 漏水 |
                | 20250302 | 2025-03-06 | 停水 |
                """)));
  }

  @Test
  void aNumberThatRunsOnOverTheSheetsIdentifiesNothing() {
    Batch batch =
        Reading.of(
                GridOf.table(
                    "1月", "| 编号 | 投诉时间 | 投诉内容 |\n| 1 | 2025-01-05 | 漏水 |\n| 2 | 2025-01-06 | 停水 |"),
                GridOf.table(
                    "2月", "| 编号 | 投诉时间 | 投诉内容 |\n| 3 | 2025-02-05 | 漏水 |\n| 4 | 2025-02-06 | 停水 |"))
            .batches()
            .get(0);
    assertEquals(List.of(), byNumber(batch));
    assertEquals(4, batch.kept().size());
  }

  @Test
  void collapsesRowsThatDifferInTheRunningNumberAlone() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "1月", "| 序号 | 投诉时间 | 投诉内容 |\n| 1 | 2025-01-05 | 漏水 |\n| 2 | 2025-01-05 | 漏水 |"),
            GridOf.table("2月", "| 投诉内容 | 序号 | 投诉时间 |\n| 漏水 | 9 | 2025-01-05 |"));
    assertEquals(
        List.of("2 kept", "3 collapsed equal-to-2", "2 collapsed equal-to-1月/2"),
        Reading.outcomes(reading.batches().get(0)));
    assertEquals(List.of("A3 rows-collapsed", "B2 rows-collapsed"), Reading.problems(reading));
  }

  @Test
  void keepsRowsApartThatDifferInAColumnNobodyReads() {
    Batch batch =
        Reading.batch(
            """
            | 序号 | 投诉时间 | 投诉内容 | 天气 |
            | 1 | 2025-01-05 | 漏水 | 晴 |
            | 2 | 2025-01-05 | 漏水 | 雨 |
            | 3 | 2025-01-05 | 漏水 | 晴 |
            """);
    assertEquals(List.of("2 kept", "3 kept", "4 collapsed equal-to-2"), Reading.outcomes(batch));
  }

  /** Of every three rows two are alike; the rest differ in what nobody reads. */
  @Test
  void thousandsOfRowsThatDifferInAColumnNobodyReadsAreReadSoon() {
    StringBuilder drawn = new StringBuilder("| 序号 | 投诉时间 | 投诉内容 | 天气 | 附件（扫描） |\n");
    List<String> expected = new ArrayList<>();
    for (int i = 0; i < MANY; i++) {
      int picture = i % 3 == 2 ? i - 1 : i;
      drawn.append("| %d | 2025-01-05 | 漏水 | 晴 | 图%d |%n".formatted(i + 1, picture));
      int row = i + 2;
      expected.add(picture == i ? row + " kept" : row + " collapsed equal-to-" + (row - 1));
    }
    long before = spent();
    Batch batch = Reading.batch(drawn.toString());
    long took = spent() - before;
    assertEquals(expected, Reading.outcomes(batch));
    assertTrue(took < SOON.toNanos(), took / 1_000_000 + " ms");
  }

  /** Row for row: equal in what is read and in all else that is filled, whatever its column. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
  void rowsAreComparedInEveryColumnOfAnySheet(long seed) {
    Random random = new Random(seed);
    List<List<String>> seen = new ArrayList<>();
    List<String> names = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    List<Grid> grids = new ArrayList<>();
    List<List<String>> unread = List.of(List.of("天气", "附件"), List.of("附件", "天 气*", "天气"));
    for (int sheet = 0; sheet < unread.size(); sheet++) {
      String heads = String.join(" | ", unread.get(sheet));
      StringBuilder drawn = new StringBuilder("| 序号 | " + heads + " | 投诉时间 | 投诉内容 |\n");
      String name = (sheet + 1) + "月";
      for (int i = 0; i < 12; i++) {
        List<String> cells = new ArrayList<>();
        List<String> weather = new ArrayList<>();
        String scan = "";
        for (String head : unread.get(sheet)) {
          String text =
              random.nextInt(3) == 0 ? "" : "甲乙".substring(random.nextInt(2)).substring(0, 1);
          cells.add(text);
          if (head.equals("附件")) {
            scan = text;
          } else if (!text.isEmpty()) {
            weather.add(text);
          }
        }
        String content = random.nextInt(4) == 0 ? "停水" : "漏水";
        drawn.append(
            "| %d | %s | 2025-01-05 | %s |%n".formatted(i + 1, String.join(" | ", cells), content));
        List<String> said = List.of(content, scan, weather.toString());
        int first = seen.indexOf(said);
        String row = String.valueOf(i + 2);
        if (first < 0) {
          expected.add(row + " kept");
        } else {
          String at = names.get(first);
          String own = name + "/";
          expected.add(
              row
                  + " collapsed equal-to-"
                  + (at.startsWith(own) ? at.substring(own.length()) : at));
        }
        seen.add(said);
        names.add(name + "/" + row);
      }
      grids.add(GridOf.table(name, drawn.toString()));
    }
    Batch batch = Reading.of(grids.toArray(Grid[]::new)).batches().get(0);
    assertEquals(expected, Reading.outcomes(batch));
  }

  @Test
  void saysANumberThatIsUsedTwice() {
    Batch batch =
        Reading.batch(
            """
            | 编号 | 投诉时间 | 投诉内容 |
            | T-1 | 2025-03-05 | 漏水 |
            | T-2 | 2025-03-06 | 停水 |
            | T-1 | 2025-03-09 | 噪声 |
            | T-2 | 2025-03-06 | 停水 |
            """);
    assertEquals(List.of("A5 rows-collapsed", "A4 number-reused"), Reading.problems(batch));
    assertEquals(List.of("3"), byNumber(batch));
  }

  @Test
  void aComplaintMayBeRevisitedTwice() {
    Batch batch =
        Reading.batch(
            """
            | 回访记录表 | < | < | < |
            | 投诉编号 | 房号 | 回访时间 | 回访结果 |
            | TS-1 | 1-2-301 | 2025-03-05 | 无人接听 |
            | TS-1 | 1-2-301 | 2025-03-06 | 满意 |
            """);
    assertEquals(manyi.record.ReturnVisit.KIND, batch.kind());
    assertEquals(List.of("3 kept", "4 kept"), Reading.outcomes(batch));
    assertEquals(List.of(), Reading.problems(batch));
  }
}
