package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.counts;
import static manyi.figures.ComplaintTexts.five;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.Project;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RepeatedComplaintsTest {
  private static final String TOLD_TWICE =
      """
      | number | receivedAt | completedAt | status    | room      | complainant | content     | respondent | severity | category |
      | T-01   | 2026-03-01 | 2026-03-05  | .         | 1-2-301   | 张敏        | 楼道漏水。  | 工程部     | minor    | 维修     |
      | T-02   | 2026-03-04 | %s          | %s        | 1栋2单元301室 | 张 敏   | 楼道漏水    | 客服部     | minor    | 客服     |
      """;

  private static Project told(String completedAt, String status) {
    return new Project()
        .complaints(TOLD_TWICE.formatted(completedAt, status))
        .covers("2026-02", "2026-04");
  }

  @Test
  void countsAProblemToldToTwoDepartmentsOnce() {
    ComplaintFigures march = told("2026-03-07", ".").complaintFigures("2026-03");
    assertEquals("carried 0 + received 1 = 1, done 1, open 0, rate 1/1", five(march, true));
    assertEquals(Optional.of(1L), march.count(Indicator.COLLAPSED_REPEATS));
    assertEquals("维修 1", counts(march.counted(CountedComplaints::byCategory)));
    assertEquals(Optional.of(Fraction.of(6, 1)), march.number(Indicator.MEAN_DAYS_TO_COMPLETE));
    ComplaintFigures.Case one = march.cases().get(0);
    assertEquals("T-01", one.complaint().source().label());
    assertEquals(List.of("T-02"), one.repeats().stream().map(r -> r.source().label()).toList());
    assertEquals(Optional.of(LocalDate.of(2026, 3, 7)), one.completedOn());
    assertEquals(ComplaintFigures.Judgement.LATE, one.judgement());
  }

  @ParameterizedTest(name = "done {0}, told again {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-30       | 2026-04-01       | 2
          2026-03-31T09:00 | 2026-03-31T10:00 | 2
          2026-03-31T11:00 | 2026-03-31T10:00 | 1
          2026-03-31T09:00 | 2026-03-31       | 1
          2026-04-01       | 2026-04-01T08:00 | 1
          2026-04-20       | 2026-04-01       | 1
          .                | 2026-04-01       | 1
          """)
  void nothingCollapsesIntoWhatWasDoneBeforeItCame(String done, String again, long complaints) {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | room    | complainant | content | respondent | severity |
                | T-01   | 2026-03-29 | %s          | 1-1-101 | 张三        | 电梯坏  | 工程部     | minor    |
                | T-02   | %s         | 2026-04-20  | 1-1-101 | 张三        | 电梯坏  | 保洁部     | minor    |
                """
                    .formatted(done, again))
            .covers("2026-02", "2026-04");
    ComplaintFigures year = project.complaintFigures("2026");
    assertEquals(Optional.of(complaints), year.count(Indicator.RECEIVED));
    assertEquals(Optional.of(2 - complaints), year.count(Indicator.COLLAPSED_REPEATS));
    assertEquals(
        project.complaintFigures("2026-03").count(Indicator.OPEN),
        project.complaintFigures("2026-04").count(Indicator.CARRIED_OVER));
  }

  @Test
  void theSameDepartmentAgainIsARepeatAndABlankOneCollapsesWithNone() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | room    | complainant | content | respondent |
                | T-01   | 2026-03-01 | 1-1-101 | 张三        | 电梯坏  | 工程部     |
                | T-02   | 2026-03-02 | 1-1-101 | 张三        | 电梯坏  | 工程部     |
                | T-03   | 2026-03-03 | 1-1-101 | 张三        | 电梯坏  | .          |
                | T-04   | 2026-03-04 | 1-1-101 | 张三        | 电梯坏  | 保洁部     |
                | T-05   | 2026-03-05 | 1-1-101 | 张三        | 电梯坏  | 客服部     |
                """)
            .covers("2026-02", "2026-04");
    // T-04 comes within three days of T-01, T-05 only of T-02.
    assertEquals(Optional.of(3L), project.complaintFigures("2026-03").count(Indicator.RECEIVED));
  }

  @Test
  void isOpenWhileAnyOfThemIs() {
    assertEquals(
        "carried 0 + received 1 = 1, done 0, open 1, rate 0/1", five(told(".", "."), "2026-03"));
    assertEquals(
        "carried 0 + received 1 = 1, done 0, open 1, rate 0/1",
        five(told(".", "unsolvable"), "2026-03"));
    assertEquals(
        "carried 0 + received 1 = 1, done 1, open 0, rate 1/1",
        five(told("2026-03-05", "unsolvable"), "2026-03"));
  }

  @Test
  void hasNoDateWhenOneOfThemHasNone() {
    ComplaintFigures march = told(".", "completed").complaintFigures("2026-03");
    assertEquals(Optional.of(1L), march.count(Indicator.COMPLETED));
    assertEquals(Optional.empty(), march.cases().get(0).completedOn());
    assertEquals(1, march.count(Indicator.TIME_UNDETERMINED).orElseThrow());
  }

  @ParameterizedTest(name = "{0} {1} {2} {3} {4}: {5}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-05 | 1-2-301 | 张敏 | 楼道漏水 | 客服部 | 2
          2026-03-04 | 1-2-302 | 张敏 | 楼道漏水 | 客服部 | 2
          2026-03-04 | 1-2-301 | 李明 | 楼道漏水 | 客服部 | 2
          2026-03-04 | 1-2-301 | 张敏 | 电梯漏水 | 客服部 | 2
          2026-03-04 | 1-2-301 | 张敏 | 楼道漏水 | 工程部 | 2
          2026-03-04 | 1-2-301 | 张敏 | 楼道漏水 | .      | 2
          2026-03-04 | 1-2-301 | 张敏 | 楼道漏水 | 客服部 | 1
          """)
  void collapsesOnlyTheSameProblemToldElsewhereWithinDays(
      String receivedAt,
      String room,
      String complainant,
      String content,
      String respondent,
      long expected) {
    Project project =
        new Project()
            .complaints(
                """
                | receivedAt | room    | complainant | content  | respondent |
                | 2026-03-01 | 1-2-301 | 张敏        | 楼道漏水 | 工程部     |
                | %s | %s | %s | %s | %s |
                """
                    .formatted(receivedAt, room, complainant, content, respondent))
            .covers("2026-02", "2026-03");
    assertEquals(
        Optional.of(expected), project.complaintFigures("2026-03").count(Indicator.RECEIVED));
  }

  @Test
  void keepsApartWhatNobodyPutANameOrARoomTo() {
    Project project =
        new Project()
            .complaints(
                """
                | receivedAt | content  | respondent |
                | 2026-03-01 | 楼道漏水 | 工程部     |
                | 2026-03-02 | 楼道漏水 | 客服部     |
                | 2026-03-03 | 楼道漏水 | 保安部     |
                """)
            .covers("2026-02", "2026-03");
    assertEquals(Optional.of(3L), project.complaintFigures("2026-03").count(Indicator.RECEIVED));
  }

  @Test
  void followsTheDaysThatTheCompanySets() {
    Project project = told("2026-03-07", ".").set(Setting.REPEAT_DAYS, "2");
    assertEquals(Optional.of(2L), project.complaintFigures("2026-03").count(Indicator.RECEIVED));
  }

  @Test
  void countsARepeatInTheMonthThatItCame() {
    Project project =
        new Project()
            .complaints(
                """
                | receivedAt | room    | content  | respondent |
                | 2026-03-31 | 1-2-301 | 楼道漏水 | 工程部     |
                | 2026-04-01 | 1-2-301 | 楼道漏水 | 客服部     |
                | 2026-04-02 | 1-2-301 | 楼道漏水 | 保安部     |
                """)
            .covers("2026-02", "2026-04");
    assertEquals(
        Optional.of(0L), project.complaintFigures("2026-03").count(Indicator.COLLAPSED_REPEATS));
    ComplaintFigures april = project.complaintFigures("2026-04");
    assertEquals(Optional.of(2L), april.count(Indicator.COLLAPSED_REPEATS));
    assertEquals("carried 1 + received 0 = 1, done 0, open 1, rate 0/1", five(april, true));
  }

  @Test
  void joinsTheReturnVisitOfAnyOfItsNumbers() {
    ComplaintFigures march =
        told("2026-03-07", ".")
            .revisits("|number|revisitAt|\n|T-02|2026-03-09|")
            .complaintFigures("2026-03");
    assertEquals(1, march.count(Indicator.REVISIT_IN_TIME).orElseThrow());
  }
}
