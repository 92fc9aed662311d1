package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import manyi.grid.Grid;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A batch names the fields that had a column, filled or not (D34). */
class BatchColumnsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "投诉时间,房号,投诉内容,状态; receivedAt room content status",
        "日期,时间,房号,投诉内容; receivedAt room content",
        "投诉日期,楼号,单元号,室,投诉内容,回访时间,回访满意度; " + "receivedAt room content revisitAt revisitSatisfaction",
        "投诉时间,房号,投诉内容,内部流水; receivedAt room content",
        "受理时间,投诉时间,房号,投诉内容; receivedAt room content",
        "走访日期,房号,走访人,开始时间,结束时间,走访情况; visitedAt room visitor opinion minutes",
        "房号,业主姓名,入住时间,房屋状态; room owner status movedInAt"
      })
  void namesTheFieldsThatHadAColumn(String heads, String fields) {
    List<String> cells = Stream.of(heads.split(",", -1)).toList();
    List<String> values = cells.stream().map(BatchColumnsTest::required).toList();
    Grid grid = GridOf.table("表", line(cells) + "\n" + line(values));
    Batch batch = Reading.of(grid).batches().get(0);
    assertEquals(fields.strip(), String.join(" ", batch.columns()));
  }

  @Test
  void aColumnOfOneSheetIsAColumnOfTheFile() {
    Batch batch =
        Reading.of(
                GridOf.table("3月", "| 投诉时间 | 房号 | 投诉内容 |\n| 2025-03-05 | 1-2-301 | 漏水 |"),
                GridOf.table("4月", "| 投诉时间 | 房号 | 投诉内容 | 状态 |\n| 2025-04-05 | 1-2-301 | 停水 | |"))
            .batches()
            .get(0);
    assertTrue(batch.hadColumn(Complaint.STATUS));
    assertFalse(batch.hadColumn(Complaint.REVISIT_AT));
  }

  /** Only what a row cannot do without is filled. */
  private static String required(String head) {
    return switch (head) {
      case "投诉时间", "投诉日期", "日期", "受理时间", "走访日期" -> "2025-03-05";
      case "房号" -> "1-2-301";
      case "楼号" -> "1";
      case "单元号" -> "2";
      case "室" -> "301";
      case "投诉内容" -> "漏水";
      default -> "";
    };
  }

  private static String line(List<String> cells) {
    return "| " + String.join(" | ", cells) + " |";
  }
}
