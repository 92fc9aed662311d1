package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Visit;
import manyi.record.word.Outcome;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

/** Which rows under a head are left out, and that no record is among them. */
class RowsLeftOutTest {

  private static Batch read(RecordKind<?> kind, String drawn) {
    return Reading.wanting(kind, GridOf.table("表", drawn)).batches().get(0);
  }

  @Test
  void aTotalOfVisitsWithALongerLabelIsNoVisit() {
    assertEquals(
        List.of("2 kept", "3 kept", "4 skipped total", "5 skipped total"),
        Reading.outcomes(
            read(
                Visit.KIND,
                """
                | 走访日期 | 房号 | 走访人 | 走访情况 | 走访时长(分钟) |
                | 2025-03-01 | 1-101 | 李四 | 满意 | 20 |
                | 2025-03-02 | 1-102 | 李四 | 物业费合计有误 | 15 |
                | 本月走访合计 | | | 2 | 35 |
                | 一季度走访户数累计： | | | 57户 | |
                """)));
  }

  @Test
  void theSumOfItemsIsNoItemAndAnItemMayBeCalledLikeATotal() {
    Batch tally =
        read(
            TallyLine.KIND,
            """
            | 调查项目 | 满意 | 基本满意 | 不满意 |
            | 客服类 | 50 | 9 | 6 |
            | 前台接待 | 30 | 4 | 1 |
            | 报修响应 | 20 | 5 | 5 |
            | 合计服务 | 28 | 6 | 1 |
            | 平均等候 | 25 | 2 | 8 |
            | 您对停车是否满意？ | | | |
            """);
    assertEquals(
        List.of(
            "2 skipped total", "3 kept", "4 kept", "5 kept", "6 kept", "7 rejected cell-required"),
        Reading.outcomes(tally));
  }

  @Test
  void ofAHeadOfThreeRowsNoneIsARecord() {
    String drawn =
        """
        | 三月投诉台账 | < | < | < | < | < |
        | 序号 | 房号 | 投诉 | < | 处理 | < |
        | ^ | ^ | 登记信息 | < | 回访情况 | < |
        | ^ | ^ | 投诉时间 | 投诉内容 | 时间 | 结果 |
        | | | （天） | | | |
        | 1 | 2 | 3 | 4 | 5 | 6 |
        | 1 | 1-2-301 | 2025-03-05 | 漏水 | 2025-03-07 | 满意 |
        | 2 | 1-2-302 | 2025-03-06 | 停电 | 2025-03-08 | 满意 |
        """;
    Batch log = read(Complaint.KIND, drawn);
    assertEquals(
        List.of("5 skipped note", "6 skipped note", "7 kept", "8 kept"), Reading.outcomes(log));
    assertEquals(List.of("2025-03-07", "2025-03-08"), Reading.kept(log, Complaint.REVISIT_AT));
    Batch plain = read(Complaint.KIND, drawn.replace("<", "").replace("^", ""));
    assertEquals(Reading.outcomes(log), Reading.outcomes(plain));
    assertEquals(List.of("2025-03-05", "2025-03-06"), Reading.kept(plain, Complaint.RECEIVED_AT));
  }

  @Test
  void countsAndScoresNamedUnderTheHeadAreNoItemsAndNoReturns() {
    assertEquals(
        List.of("3 skipped note", "4 kept"),
        Reading.outcomes(
            read(
                TallyLine.KIND,
                """
                | 调查项目 | 满意度 | | |
                | | 满意 | 基本满意 | 不满意 |
                | | 人数 | 人数 | 人数 |
                | 保洁 | 10 | 2 | 1 |
                """)));
    Batch shares =
        read(
            TallyLine.KIND,
            """
            | 调查项目 | 满意度 | < | < | < | < | < |
            | ^ | 满意 | < | 基本满意 | < | 不满意 | < |
            | ^ | 人数 | 比例 | 人数 | 比例 | 人数 | 比例 |
            | 保洁 | 10 | 77% | 2 | 15% | 1 | 8% |
            """);
    assertEquals(List.of("4 kept"), Reading.outcomes(shares));
    assertEquals(List.of("2"), Reading.kept(shares, TallyLine.BASICALLY_SATISFIED));
    assertEquals(
        List.of("3 skipped note", "4 kept", "5 kept"),
        Reading.outcomes(
            read(
                SurveyReturn.KIND,
                """
                | 序号 | 房号 | 客服 | < | 保洁 | < |
                | ^ | ^ | 态度 | 时效 | 楼道 | 外围 |
                | ^ | ^ | 单选 | 单选 | 单选 | 单选 |
                | 1 | 1-101 | 满意 | 不满意 | 满意 | 满意 |
                | 2 | 1-102 | 满意 | 不满意 | 满意 | 满意 |
                """)));
  }

  @Test
  void aPitchOfAShopIsARoomInEveryKind() {
    assertEquals(
        List.of("A-12"),
        Reading.kept(
            read(Complaint.KIND, "| 投诉时间 | 铺位 | 投诉内容 |\n| 2025-03-05 | A-12 | 漏水 |"),
            Complaint.ROOM));
    assertEquals(
        List.of("A-12"),
        Reading.kept(
            read(ReturnVisit.KIND, "| 铺位 | 回访时间 | 回访结果 |\n| A-12 | 2025-03-05 | 满意 |"),
            ReturnVisit.ROOM));
    assertEquals(
        List.of("A-12"),
        Reading.kept(
            read(Visit.KIND, "| 走访时间 | 铺位 | 走访情况 |\n| 2025-03-05 | A-12 | 好 |"), Visit.ROOM));
    assertEquals(
        List.of("A-12", "A-14"),
        Reading.kept(
            read(
                SurveyReturn.KIND, "| 铺位 | 保洁服务 | 保安服务 |\n| A-12 | 满意 | 不满意 |\n| A-14 | 满意 | 满意 |"),
            SurveyReturn.ROOM));
    assertEquals(
        List.of("A-12"),
        Reading.kept(read(Household.KIND, "| 铺位 | 业主 |\n| A-12 | 甲 |"), Household.ROOM));
  }

  /** Whatever the numbers of households are, none of them is taken for a sum. */
  @Test
  void noHouseholdIsEverLeftOutForItsNumbers() {
    Random random = new Random(7);
    for (int round = 0; round < 200; round++) {
      StringBuilder drawn = new StringBuilder("| 房号 | 面积 | 物业费 | 车位 |\n");
      int rate = 1 + random.nextInt(4);
      boolean isNamed = random.nextBoolean();
      int households = 3 + random.nextInt(20);
      for (int i = 0; i < households; i++) {
        int area = 30 * (1 + random.nextInt(6));
        String room = isNamed ? "商铺" + (char) ('甲' + i) : (i / 4 + 1) + "-" + (101 + i);
        drawn.append("| %s | %d | %d | %d |\n".formatted(room, area, area * rate, area / 30));
      }
      Batch batch = read(Household.KIND, drawn.toString());
      assertEquals(households, batch.rows().size());
      assertEquals(
          List.of(),
          batch.rows().stream()
              .filter(row -> row.outcome() == Outcome.SKIPPED)
              .map(ReadRow::row)
              .toList(),
          drawn.toString());
    }
  }
}
