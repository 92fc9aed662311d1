package manyi.intake.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import manyi.grid.Grid;
import manyi.intake.FileReading;
import manyi.intake.Reading;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;

class CardLayoutTest {
  private static final Grid CARD =
      GridOf.table(
          "单",
          """
          | 客户投诉处理记录单（2025年3月） | < | < | < |
          | 投诉编号 | KH-017 | 投诉时间 | 2025年3月5日上午9时30分 |
          | 客户姓名 | 张三 | 房号 | 1-2-301 |
          | 联系电话 | 13800000000 | 投诉方式 | 来电 |
          | 投诉内容 | 楼道灯不亮，已三天 | < | < |
          | 处理措施 |
          | 更换灯具并检查线路 | < | < | < |
          | 完成时间 | 2025-03-06 | 天气 | 晴 |
          | 回访时间：2025-03-08 | | 回访满意度 | □满意 ☑基本满意 □不满意 |
          | 备注 | | | |
          """);

  @Test
  void readsAComplaintOfOnePage() {
    FileReading reading = Reading.of(CARD);
    Batch batch = reading.batches().get(0);
    assertEquals(Complaint.KIND, batch.kind());
    assertEquals(List.of("2 kept"), Reading.outcomes(batch));
    assertEquals(List.of("KH-017"), Reading.kept(batch, Complaint.NUMBER));
    assertEquals(List.of("2025-03-05T09:30"), Reading.kept(batch, Complaint.RECEIVED_AT));
    assertEquals(List.of("1-2-301"), Reading.kept(batch, Complaint.ROOM));
    assertEquals(List.of("phone"), Reading.kept(batch, Complaint.CHANNEL));
    assertEquals(List.of("楼道灯不亮，已三天"), Reading.kept(batch, Complaint.CONTENT));
    assertEquals(List.of("更换灯具并检查线路"), Reading.kept(batch, Complaint.MEASURE));
    assertEquals(List.of("2025-03-06"), Reading.kept(batch, Complaint.COMPLETED_AT));
    assertEquals(List.of("2025-03-08"), Reading.kept(batch, Complaint.REVISIT_AT));
    assertEquals(
        List.of("basicallySatisfied"), Reading.kept(batch, Complaint.REVISIT_SATISFACTION));
    assertEquals("[2025-03]", batch.covers().toString());
    assertEquals(List.of("C8 header-unknown"), Reading.problems(reading));
  }

  @Test
  void namesTheCellThatAProblemIsAbout() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "单",
                """
                | 投诉编号 | KH-017 | 投诉时间 | 昨天 |
                | 客户姓名 | 张三 | 房号 | 1-2-301 |
                | 投诉内容 | 楼道灯不亮 | 投诉方式 | 飞鸽 |
                """));
    assertEquals(List.of("D1 date-unreadable", "D3 word-unknown"), Reading.problems(reading));
    assertEquals(List.of("1 rejected date-unreadable"), Reading.outcomes(reading.batches().get(0)));
    assertEquals("C1", reading.sheets().get(0).columns().get(1).cell().toString());
  }

  @Test
  void readsSeveralCardsOneUnderAnother() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "访问",
                """
                | 业户访问记录 |
                | 访问时间 | 2025-03-05 | 房号 | 1-2-301 |
                | 受访人 | 张三 | 访问人 | 李四 |
                | 访问内容 | 希望增加路灯 | | |

                | 业户访问记录 |
                | 访问时间 | 2025-03-07 | 房号 | 1-2-302 |
                | 受访人 | 王五 | 访问人 | 李四 |
                | 访问内容 | | | |
                """));
    Batch batch = reading.batches().get(0);
    assertEquals(Visit.KIND, batch.kind());
    assertEquals(List.of("2 kept", "7 kept"), Reading.outcomes(batch));
    assertEquals(List.of("1-2-301", "1-2-302"), Reading.kept(batch, Visit.ROOM));
    assertEquals(List.of("希望增加路灯", ""), Reading.kept(batch, Visit.OPINION));
  }

  @Test
  void putsTheCardsOfSeveralSheetsIntoOneBatch() {
    Grid other =
        GridOf.table(
            "单2",
            """
            | 投诉编号 | KH-018 | 投诉时间 | 2025-03-09 |
            | 客户姓名 | 王五 | 房号 | 1-2-302 |
            | 投诉内容 | 电梯异响 | 投诉方式 | 来访 |
            """);
    Batch batch = Reading.of(CARD, other).batches().get(0);
    assertEquals(2, batch.kept().size());
    assertEquals(2, batch.kept().stream().filter(row -> row.byNumber()).count());
  }

  @Test
  void readsAnAnswerThatCouldBeALabelToo() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "单",
                """
                | 投诉编号 | KH-017 | 投诉时间 | 2025-03-05 |
                | 客户姓名 | 张三 | 投诉方式 | 电话 |
                | 投诉内容 | 楼道灯不亮 | 房号 | 1-2-301 |
                | 回访满意度 | 满意 | 回访人 | 林青 |
                """));
    Batch batch = reading.batches().get(0);
    assertEquals(List.of("phone"), Reading.kept(batch, Complaint.CHANNEL));
    assertEquals(List.of("satisfied"), Reading.kept(batch, Complaint.REVISIT_SATISFACTION));
    assertEquals(List.of("林青"), Reading.kept(batch, Complaint.REVISITOR));
    assertEquals(List.of(""), Reading.kept(batch, Complaint.PHONE));
  }

  @Test
  void takesNoWordOfSeveralToTickForTheAnswer() {
    FileReading reading =
        Reading.of(
            GridOf.table(
                "单",
                """
                | 投诉编号 | KH-017 | 投诉时间 | 2025-03-05 | |
                | 客户姓名 | 张三 | 房号 | 1-2-301 | |
                | 投诉内容 | 楼道灯不亮 | 投诉方式 | 电话 | 13800000000 |
                | 回访满意度 | 满意 | 基本满意 | 不满意 | |
                """));
    Batch batch = reading.batches().get(0);
    assertEquals(List.of(""), Reading.kept(batch, Complaint.REVISIT_SATISFACTION));
    assertEquals(List.of("13800000000"), Reading.kept(batch, Complaint.PHONE));
  }

  @Test
  void takesNoTableForCards() {
    FileReading reading =
        Reading.of(GridOf.table("收费", "| 房号 | 业主姓名 | 金额 |\n| 1-2-301 | 张三 | 1200 |"));
    assertEquals(List.of(), reading.batches());
  }
}
