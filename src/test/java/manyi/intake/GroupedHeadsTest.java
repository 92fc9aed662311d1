package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A bare word under groups of one or two rows serves the field of the stage that they name. */
class GroupedHeadsTest {
  private static final String ROWS =
      """
      | 2025-03-05 | 1-2-301 | 漏水 | 张三 | 换了阀门 | 已完成 |
      | 2025-03-06 | 1-2-302 | 噪声 | 李四 | 在谈 | 处理中 |
      """;

  @ParameterizedTest
  @ValueSource(strings = {"处理情况", "处理", "处理信息", "办理", "办理信息", "办理情况", "处理过程", "整改情况", "处置"})
  void underOneGroup(String group) {
    check("| 投诉情况 | < | < | %s | < | < |\n| 日期 | 房号 | 投诉内容 | 处理人 | 结果 | 状态 |\n".formatted(group));
  }

  @ParameterizedTest
  @ValueSource(strings = {"处理情况 | 过程", "处理 | 结果", "办理 | 办理信息", "处理情况 | 跟进", "内部 | 办理情况"})
  void underTwoGroups(String groups) {
    String[] group = groups.split(" \\| ", -1);
    check(
        "| 投诉 | < | < | %s | < | < |\n| 基本 | < | < | %s | < | < |\n| 日期 | 房号 | 投诉内容 | 处理人 | 结果 | 状态 |\n"
            .formatted(group[0], group[1]));
  }

  @ParameterizedTest
  @ValueSource(strings = {"回访", "回访情况", "回访信息"})
  void whatStandsUnderTheReturnVisitIsNoStateOfTheComplaint(String group) {
    Batch batch =
        Reading.batch(
            """
            | 投诉情况 | < | < | %s | < |
            | 日期 | 房号 | 投诉内容 | 时间 | 状态 |
            | 2025-03-05 | 1-2-301 | 漏水 | 2025-03-09 | 已完成 |
            """
                .formatted(group));
    assertEquals(List.of(""), Reading.kept(batch, Complaint.STATUS));
  }

  @Test
  void theNearestStageSpeaksForItsColumns() {
    Batch batch =
        Reading.batch(
            """
            | 投诉 | < | < | < | < |
            | 登记 | < | < | 回访 | < |
            | 日期 | 房号 | 投诉内容 | 时间 | 结果 |
            | 2025-03-05 | 1-2-301 | 漏水 | 2025-03-09 | 满意 |
            """);
    assertEquals(List.of("2025-03-05"), Reading.kept(batch, Complaint.RECEIVED_AT));
    assertEquals(List.of(""), Reading.kept(batch, Complaint.RESULT));
  }

  private static void check(String head) {
    Batch batch = Reading.batch(head + ROWS);
    assertEquals(List.of("completed", "open"), Reading.kept(batch, Complaint.STATUS), head);
    assertEquals(List.of("换了阀门", "在谈"), Reading.kept(batch, Complaint.RESULT), head);
    assertEquals(List.of("张三", "李四"), Reading.kept(batch, Complaint.HANDLER), head);
    assertEquals(2, Reading.kept(batch, Complaint.RECEIVED_AT).size(), head);
  }
}
