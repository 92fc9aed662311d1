package manyi.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.RecordKind;
import manyi.record.Visit;
import manyi.testing.GridOf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A yes and a no are one thing in every column that can be answered by them. */
class YesNoColumnsTest {
  private static final List<String> YES =
      List.of("是", "√", "✓", "✔", "✔\uFE0F", "☑", "对", "Y", "y", "Ｙ", "yes", "YES", "T", "true");
  private static final List<String> YES_WHERE_ASKED = List.of("1", "'1", "１", "1.0", "有", "■", "V");
  private static final List<String> NO =
      List.of("否", "×", "✗", "✘", "✕", "☒", "错", "N", "n", "Ｎ", "no", "NO", "F", "false", "✖");
  private static final List<String> NO_WHERE_ASKED = List.of("0", "'0", "０", "0.0", "X", "○", "□");

  /** A table with one column to be read, and what a yes and a no mean in it. */
  private record Asked(
      RecordKind<?> kind, String heads, String row, Column<?> column, String yes, String no) {}

  private static final String LOG = "|投诉时间|房号|投诉内容|%s|";
  private static final String LOG_ROW = "|2026-03-05|1-101|灯坏|%s|";
  private static final String VISITS = "|走访时间|房号|走访人|走访情况|%s|";
  private static final String VISIT_ROW = "|2026-03-05|1-101|高远|无意见|%s|";

  private static Asked log(String head, Column<?> column, String yes, String no) {
    return new Asked(Complaint.KIND, LOG.formatted(head), LOG_ROW, column, yes, no);
  }

  private static Asked visit(String head, Column<?> column, String yes, String no) {
    return new Asked(Visit.KIND, VISITS.formatted(head), VISIT_ROW, column, yes, no);
  }

  private static Stream<Asked> columns() {
    return Stream.concat(
        Stream.of("是否处理", "是否整改", "是否关闭", "是否完成", "完成与否", "是否闭环", "是否办结", "是否解决", "是否结案")
            .map(head -> log(head, Complaint.STATUS, "completed", "open")),
        Stream.of(
            log("是否有效", Complaint.VALIDITY, "valid", "invalid"),
            log("是否有效投诉", Complaint.VALIDITY, "valid", "invalid"),
            log("是否紧急", Complaint.URGENCY, "urgent", "ordinary"),
            log("是否满意", Complaint.REVISIT_SATISFACTION, "satisfied", "dissatisfied"),
            log("满意与否", Complaint.REVISIT_SATISFACTION, "satisfied", "dissatisfied"),
            visit("是否满意", Visit.SATISFACTION, "satisfied", "dissatisfied"),
            visit("是否回访", Visit.VISIT_KIND, "revisit", "regular"),
            visit("是否需反馈", Visit.FEEDBACK_WANTED, "yes", "no"),
            visit("是否需要跟进", Visit.FEEDBACK_WANTED, "yes", "no"),
            new Asked(
                Household.KIND,
                "|房号|业主姓名|联系电话|是否入住|",
                "|1-101|张三|13800001234|%s|",
                Household.STATUS,
                "occupied",
                "vacant")));
  }

  static Stream<Arguments> cells() {
    return columns()
        .flatMap(
            asked ->
                Stream.of(
                        Stream.concat(YES.stream(), YES_WHERE_ASKED.stream())
                            .map(cell -> Arguments.of(asked, cell, asked.yes())),
                        Stream.concat(NO.stream(), NO_WHERE_ASKED.stream())
                            .map(cell -> Arguments.of(asked, cell, asked.no())))
                    .flatMap(all -> all));
  }

  private static String read(Asked asked, String cell) {
    Batch batch =
        Reading.wanting(
                asked.kind(),
                GridOf.table("台账", asked.heads() + "\n" + asked.row().formatted(cell)))
            .batches()
            .get(0);
    return Reading.kept(batch, asked.column()).get(0);
  }

  @ParameterizedTest(name = "{1} {2}")
  @MethodSource("cells")
  void readsAYesAndANoAlikeInEveryColumn(Asked asked, String cell, String meaning) {
    assertEquals(meaning, read(asked, cell), asked.heads());
  }

  @Test
  void booleansOfExcelAreAnswers() {
    assertEquals("completed", read(log("是否完成", Complaint.STATUS, "", ""), "TRUE"));
    assertEquals("invalid", read(log("是否有效", Complaint.VALIDITY, "", ""), "FALSE"));
  }

  @Test
  void numbersAboveOneMakeOfANumberACode() {
    Batch batch =
        Reading.batch(
            LOG.formatted("是否满意") + "\n" + LOG_ROW.formatted("1") + "\n" + LOG_ROW.formatted("4"));
    assertEquals(List.of("1", "4"), Reading.kept(batch, Complaint.REVISIT_SATISFACTION));
  }

  @Test
  void aNumberUnderAnotherHeadIsNoAnswer() {
    assertEquals("1", read(log("处理状态", Complaint.STATUS, "", ""), "1"));
    assertEquals("1", read(visit("走访类型", Visit.VISIT_KIND, "", ""), "1"));
    assertEquals("completed", read(log("处理状态", Complaint.STATUS, "", ""), "√"));
  }

  @Test
  void aNoWhereADayIsAskedForIsABlankDay() {
    for (String no : List.of("否", "×", "FALSE", "N", "／")) {
      Batch batch = Reading.batch(LOG.formatted("完成时间") + "\n" + LOG_ROW.formatted(no));
      assertEquals(List.of(""), Reading.kept(batch, Complaint.COMPLETED_AT), no);
      assertEquals(List.of(), batch.problems(), no);
    }
  }
}
