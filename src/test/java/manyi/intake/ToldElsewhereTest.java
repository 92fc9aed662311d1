package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.Complaint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Return visits that another column than that of results tells of, and bare answers (D16). */
class ToldElsewhereTest {

  private static Batch batch(String head, String cell, String result, String at) {
    return Reading.batch(
        """
        | 投诉时间 | 投诉内容 | 完成时间 | %s | 回访结果 | 回访时间 |
        | 2025-03-10 | 甲 | 2025-03-12 | %s | %s | %s |
        """
            .formatted(head, cell, result, at));
  }

  @ParameterizedTest(name = "{0} {1}, {2}, {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          状态     | 已回访     | 漏水已修复 | . | 已回访，漏水已修复 | true
          状态     | 已电话回访 | 漏水已修复 | . | 已电话回访，漏水已修复 | true
          满意度   | 已回访     | 漏水已修复 | . | 已回访，漏水已修复 | true
          回访方式 | 已回访     | 漏水已修复 | . | 已回访，漏水已修复 | true
          是否回访 | 是         | 漏水已修复 | . | 已回访，漏水已修复 | true
          是否回访 | 1          | 漏水已修复 | . | 已回访，漏水已修复 | true
          是否回访 | √          | .          | . | 已回访             | true
          状态     | 已回访     | .          | . | 已回访             | true
          状态     | 已回访     | 业主满意   | . | 业主满意           | true
          状态     | 已回访     | 无人接听   | . | 无人接听           | true
          状态     | 已回访     | 漏水已修复 | 2025-03-13 | 漏水已修复 | true
          状态     | 已完成     | 漏水已修复 | . | 漏水已修复         | false
          是否回访 | 否         | 漏水已修复 | . | 漏水已修复         | false
          是否回访 | 0          | 漏水已修复 | . | 漏水已修复         | false
          是否满意 | 是         | 漏水已修复 | . | 漏水已修复         | true
          """)
  void theMarkStandsInFrontOfTheText(
      String head, String cell, String result, String at, String kept, boolean isClear) {
    Batch batch = batch(head, cell, result, at);
    assertEquals(List.of(kept), Reading.kept(batch, Complaint.REVISIT_RESULT));
    assertEquals(
        isClear,
        Reading.problems(batch).stream().noneMatch(problem -> problem.endsWith("revisit-untold")));
  }

  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          是否回访   | 1   | 已回访 | false
          是否回访   | 1.0 | 已回访 | false
          是否回访   | 有  | 已回访 | false
          是否回访   | 0   | 未回访 | true
          是否回访   | 无  | 未回访 | true
          是否回访   | 是  | 是     | false
          是否回访   | 否  | 否     | true
          回访意见   | 无  | 无     | false
          回访建议   | 无  | 无     | false
          回访情况   | 1   | 1      | false
          """)
  void aBareAnswerDecidesOnlyUnderAHeadThatAsks(
      String head, String cell, String kept, boolean isDenied) {
    Batch batch =
        Reading.batch(
            """
            | 投诉时间 | 投诉内容 | 完成时间 | 回访时间 | %s |
            | 2025-03-10 | 甲 | 2025-03-12 | 2025-03-13 | %s |
            """
                .formatted(head, cell));
    assertEquals(List.of(kept), Reading.kept(batch, Complaint.REVISIT_RESULT));
    assertEquals(
        isDenied,
        Reading.problems(batch).stream().anyMatch(problem -> problem.endsWith("revisit-denied")));
  }
}
