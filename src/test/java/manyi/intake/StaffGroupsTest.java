package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.grid.Grid;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.RecordKind;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class StaffGroupsTest {

  private static Batch batch(RecordKind<?> kind, String drawn) {
    Grid grid = GridOf.table("台账", drawn);
    return Reading.wanting(kind, grid).batches().get(0);
  }

  private static void assertKept(List<String> expected, Batch batch, Column<?> column) {
    assertEquals(expected, Reading.kept(batch, column), column.name());
  }

  @Test
  void aNameUnderThoseWhoVisitIsNotThatOfTheVisited() {
    Batch batch =
        batch(
            Visit.KIND,
            """
            | 走访日期 | 房号 | 走访人员 | | 走访情况 |
            | | | 姓名 | 岗位 | |
            | 2026-03-02 | 1-101 | 王丽 | 主管 | 一切正常 |
            | 2026-03-03 | | 王丽 | 主管 | 路上谈话 |
            """);
    assertEquals(List.of("3 kept", "4 rejected cell-required"), Reading.outcomes(batch));
    assertKept(List.of("王丽"), batch, Visit.VISITOR);
    assertKept(List.of("supervisor"), batch, Visit.VISITOR_ROLE);
    assertKept(List.of(""), batch, Visit.PERSON);
  }

  @Test
  void theVisitedStandsBesideTheVisitor() {
    Batch batch =
        batch(
            Visit.KIND,
            """
            | 走访日期 | 房号 | 业主信息 | | 走访人员 | | 走访情况 |
            | | | 姓名 | 电话 | 姓名 | 电话 | |
            | 2026-03-02 | 1-101 | 赵敏 | 13800001234 | 王丽 | 13911112222 | 一切正常 |
            """);
    assertKept(List.of("赵敏"), batch, Visit.PERSON);
    assertKept(List.of("13800001234"), batch, Visit.PHONE);
    assertKept(List.of("王丽"), batch, Visit.VISITOR);
  }

  @Test
  void anOwnersColumnLeavesTheVisitorHis() {
    Batch batch =
        batch(
            Visit.KIND,
            """
            | 走访日期 | 房号 | 业主姓名 | 访问人 | | 走访情况 |
            | | | | 姓名 | 职务 | |
            | 2026-03-02 | 1-101 | 赵敏 | 王丽 | 主管 | 一切正常 |
            """);
    assertKept(List.of("赵敏"), batch, Visit.PERSON);
    assertKept(List.of("王丽"), batch, Visit.VISITOR);
  }

  @Test
  void aLogTellsItsStaffApart() {
    Batch batch =
        batch(
            Complaint.KIND,
            """
            | 投诉日期 | 房号 | 投诉人 | | 投诉内容 | 接待人 | 处理人 | | 回访人员 | |
            | | | 姓名 | 电话 | | 姓名 | 姓名 | 签名 | 姓名 | 岗位 |
            | 2026-03-02 | 1-101 | 赵敏 | 13800001234 | 灯不亮 | 钱芳 | 孙力 | 孙 | 王丽 | 主管 |
            """);
    assertKept(List.of("赵敏"), batch, Complaint.COMPLAINANT);
    assertKept(List.of("13800001234"), batch, Complaint.PHONE);
    assertKept(List.of("钱芳"), batch, Complaint.RECEIVER);
    assertKept(List.of("孙力"), batch, Complaint.HANDLER);
    assertKept(List.of("王丽"), batch, Complaint.REVISITOR);
    assertKept(List.of("supervisor"), batch, Complaint.REVISITOR_ROLE);
    assertKept(List.of(""), batch, Complaint.SIGNATURE);
  }
}
