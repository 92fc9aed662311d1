package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.diagnostic.Code;
import manyi.record.Batch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of one row that cannot follow each other as they stand (D16, D24). */
class RevisitOrderTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"完成时间, true", "处理时间, true", "关闭时间, false", "*关闭时间：, false", "流程结束时间, false"})
  void whatIsClosedAfterTheVisitWasNotVisitedTooEarly(String header, boolean isWarned) {
    Batch batch =
        Reading.batch(
            """
            | 投诉时间 | 投诉内容 | %s | 回访时间 |
            | 2025-03-10 | 甲 | 2025-03-12 | 2025-03-11 |
            """
                .formatted(header));
    assertEquals(
        isWarned,
        batch.problems().stream().anyMatch(p -> p.code() == Code.REVISIT_BEFORE_COMPLETED));
    assertEquals(!isWarned, batch.sheets().get(0).isClosing());
  }

  @Test
  void aStatusIsSaidToContradictADateOnlyWhereTheDateCounts() {
    Batch batch =
        Reading.batch(
            """
            | 投诉时间 | 投诉内容 | 完成时间 | 状态 |
            | 2025-03-10 | 甲 | 2025-03-12 | 处理中 |
            | 2025-03-10 | 乙 | 2025-03-12 | 无法解决 |
            | 2025-03-10 | 丙 | 2025-03-01 | 处理中 |
            | 2025-03-10 | 丁 | 2025-03-12 | 已完成 |
            """);
    assertEquals(
        List.of(
            "D2 status-contradicts-date",
            "D3 status-contradicts-date",
            "C4 completed-before-received"),
        Reading.problems(batch));
  }
}
