package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class RowSamenessTest {

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
