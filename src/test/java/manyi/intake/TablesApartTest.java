package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

/** Another table behind a blank column lends no record anything, and none of its rows is one. */
class TablesApartTest {
  private static void isRead(
      RecordKind<?> kind, Column<?> field, List<String> kept, List<String> problems, String drawn) {
    FileReading reading = Reading.wanting(kind, GridOf.table("表", drawn));
    Batch batch = reading.batches().get(0);
    assertEquals(kept, Reading.kept(batch, field));
    assertEquals(batch.rows().size(), batch.kept().size(), Reading.outcomes(batch).toString());
    assertEquals(problems, Reading.problems(reading));
  }

  @Test
  void aCountOfTheCategoriesIsNoCategory() {
    isRead(
        Complaint.KIND,
        Complaint.CATEGORY,
        List.of("", "", ""),
        List.of("G1 sheet-without-table"),
        """
        | 投诉日期 | 房号 | 投诉人 | 投诉内容 | 完成时间 | | 类别 | 件数 |
        | 2026-03-01 | 1-101 | 张 | 楼道脏 | 2026-03-02 | | 保洁 | 3 |
        | 2026-03-02 | 1-102 | 李 | 吵 | | | 秩序 | 2 |
        | 2026-03-05 | 1-103 | 王 | 漏水 | | | 工程 | 1 |
        | | | | | | | 合计 | 6 |
        """);
  }

  @Test
  void aCountOfTheStatesIsNoState() {
    isRead(
        Complaint.KIND,
        Complaint.STATUS,
        List.of("", "", ""),
        List.of("F1 sheet-without-table"),
        """
        | 投诉日期 | 房号 | 投诉人 | 投诉内容 | | 状态 | 数量 |
        | 2026-03-01 | 1-101 | 张 | 楼道脏 | | 已完成 | 3 |
        | 2026-03-02 | 1-102 | 李 | 吵 | | 处理中 | 2 |
        | 2026-03-05 | 1-103 | 王 | 漏水 | | | |
        """);
  }

  @Test
  void aCountBeforeTheLogIsNoPartOfItEither() {
    isRead(
        Complaint.KIND,
        Complaint.CATEGORY,
        List.of("", ""),
        List.of("A1 sheet-not-read"),
        """
        | 类别 | 件数 | 占比 | | 投诉日期 | 房号 | 投诉内容 |
        | 保洁 | 3 | 60% | | 2026-03-01 | 1-101 | 楼道脏 |
        | 秩序 | 2 | 40% | | 2026-03-02 | 1-102 | 吵 |
        """);
  }

  @Test
  void aCountOfAnswersIsNoAnswerOfAVisit() {
    isRead(
        Visit.KIND,
        Visit.SATISFACTION,
        List.of("", "", ""),
        List.of("F1 kind-differs"),
        """
        | 走访日期 | 房号 | 走访人 | 走访情况 | | 满意度 | 户数 |
        | 2026-03-01 | 1-101 | 张 | 好 | | 满意 | 2 |
        | 2026-03-02 | 1-102 | 李 | 吵 | | 不满意 | 1 |
        | 2026-03-03 | 1-103 | 王 | 漏 | | 合计 | 3 |
        """);
  }

  @Test
  void aCountOfHousesTellsOfNoHouse() {
    isRead(
        Household.KIND,
        Household.STATUS,
        List.of("", "", ""),
        List.of("E1 sheet-without-table"),
        """
        | 房号 | 业主姓名 | 面积 | | 入住状态 | 户数 |
        | 1-101 | 张 | 89 | | 已入住 | 2 |
        | 1-102 | 李 | 120 | | 空置 | 1 |
        | 1-103 | 王 | 89 | | 合计 | 3 |
        """);
  }

  @Test
  void theRoomsOfAnotherLogAreNotThoseOfThisOne() {
    String both =
        """
        | 投诉日期 | 房号 | 投诉人 | 投诉内容 | | 走访日期 | 房号 | 走访人 | 走访情况 |
        | 2026-03-01 | 1-101 | 张 | 楼道脏 | | 2026-03-01 | 1-201 | 卫 | 满意 |
        | 2026-03-02 | 1-102 | 李 | 吵 | | 2026-03-02 | 1-202 | 卫 | 满意 |
        | | | | | | 2026-03-04 | 1-203 | 卫 | 满意 |
        """;
    isRead(
        Complaint.KIND,
        Complaint.ROOM,
        List.of("1-101", "1-102"),
        List.of("F1 kind-differs"),
        both);
    isRead(
        Visit.KIND,
        Visit.ROOM,
        List.of("1-201", "1-202", "1-203"),
        List.of("A1 kind-differs"),
        both);
  }

  @Test
  void oneLogMayHaveABlankColumn() {
    isRead(
        Complaint.KIND,
        Complaint.STATUS,
        List.of("completed", "open", ""),
        List.of(),
        """
        | 投诉日期 | 房号 | 投诉人 | 投诉内容 | | 状态 | 处理人 |
        | 2026-03-01 | 1-101 | 张 | 楼道脏 | | 已完成 | 卫 |
        | 2026-03-02 | 1-102 | 李 | 吵 | | 处理中 | 高 |
        | 2026-03-05 | 1-103 | 王 | 漏水 | | | |
        """);
    isRead(
        Complaint.KIND,
        Complaint.CATEGORY,
        List.of("环境卫生", "环境卫生"),
        List.of("G1 header-unknown"),
        """
        | 投诉日期 | 房号 | 投诉内容 | | 类别 | 状态 | 处理次数 |
        | 2026-03-01 | 1-101 | 楼道脏 | | 环境卫生 | 已完成 | 1 |
        | 2026-03-02 | 1-102 | 垃圾 | | 环境卫生 | 处理中 | 2 |
        """);
  }
}
