package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.ReturnVisit;
import manyi.testing.GridOf;
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

  /**
   * What one column tells in the words of another is understood; only what tells nothing is not.
   */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          回访满意度   | 已电话回访           | true
          回访满意度   | 已上门回访           | true
          回访满意度   | 已于当日回访         | true
          回访满意度   | 回访完毕             | true
          回访满意度   | 业主电话一直无人接听 | true
          回访满意度   | 打了三次没人接       | true
          回访满意度   | 约定下周回访         | true
          回访满意度   | 业主拒绝接受回访     | true
          回访满意度   | 尚未回访             | true
          是否满意     | 已电话回访           | true
          满意度       | 已微信回访           | true
          回访评价     | 已完成电话回访       | true
          回访方式     | 已回访               | true
          回访方式     | 已电话回访           | true
          回访方式     | 无人接听             | true
          回访方式     | 电话打不通           | true
          回访方式     | 拒访                 | true
          回访方式     | 未回访               | true
          回访类型     | 已上门回访           | true
          状态         | 已电话回访           | true
          状态         | 已上门回访完毕       | true
          回访满意度   | 马马虎虎吧           | false
          回访满意度   | 看情况               | false
          回访方式     | 托人带话             | false
          回访方式     | 满意                 | false
          状态         | 已归口               | false
          """)
  void aTellingWordOfAnotherColumnIsKnown(String head, String cell, boolean isKnown) {
    for (String at : List.of(".", "2025-03-13")) {
      Batch log =
          Reading.batch(
              """
              | 投诉时间 | 投诉内容 | 完成时间 | %s | 回访时间 |
              | 2025-03-10 | 甲 | 2025-03-12 | %s | %s |
              """
                  .formatted(head, cell, at));
      assertEquals(isKnown, isKnown(log), Reading.problems(log)::toString);
    }
    if (!head.equals("状态")) {
      Batch book =
          Reading.wanting(
                  ReturnVisit.KIND,
                  GridOf.table(
                      "回访记录",
                      """
                      | 投诉编号 | 房号 | 回访时间 | %s | 回访人 |
                      | T250310 | 1-1-101 | 2025-03-13 | %s | 王芳 |
                      """
                          .formatted(head, cell)))
              .batches()
              .get(0);
      assertEquals(isKnown, isKnown(book), Reading.problems(book)::toString);
    }
  }

  private static boolean isKnown(Batch batch) {
    return Reading.problems(batch).stream().noneMatch(problem -> problem.endsWith("word-unknown"));
  }

  /** Nobody was reached, whichever column says so, unless the results tell that somebody was. */
  @ParameterizedTest(name = "{0} {1} {2}: {3}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          回访方式 | 无人接听   | .              | 无人接听
          回访方式 | 电话打不通 | 漏水已修复     | 电话打不通，漏水已修复
          回访方式 | 拒访       | .              | 拒访
          回访方式 | 无人接听   | 业主满意       | 业主满意
          回访方式 | 电话       | 漏水已修复     | 漏水已修复
          回访方式 | 未回访     | .              | 未回访
          状态     | 待回访     | .              | .
          """)
  void anAttemptUnderTheMethodIsOneBesideADateToo(
      String head, String cell, String result, String kept) {
    Batch batch = batch(head, cell, result, "2025-03-13");
    assertEquals(
        List.of(kept.equals(".") ? "" : kept), Reading.kept(batch, Complaint.REVISIT_RESULT));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"回访满意度,尚未回访", "回访满意度,还没有回访", "回访方式,未回访", "回访方式,未进行回访"})
  void aNoInAnyOfTheColumnsBesideADateIsWarnedAbout(String head, String cell) {
    Batch batch =
        Reading.batch(
            """
            | 投诉时间 | 投诉内容 | 完成时间 | %s | 回访时间 |
            | 2025-03-10 | 甲 | 2025-03-12 | %s | 2025-03-13 |
            """
                .formatted(head, cell));
    assertEquals(
        1L,
        Reading.problems(batch).stream()
            .filter(problem -> problem.endsWith("revisit-denied"))
            .count());
  }
}
