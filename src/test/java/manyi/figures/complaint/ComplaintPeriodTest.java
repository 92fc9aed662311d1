package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.counts;
import static manyi.figures.ComplaintTexts.five;
import static manyi.figures.ComplaintTexts.labels;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.ComplaintTexts;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.ParetoFigures;
import manyi.figures.Project;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;
import org.junit.jupiter.api.Test;

class ComplaintPeriodTest {
  private static final String SPRING =
      """
      | number | receivedAt | completedAt | status     | validity     | severity  | category | respondent | channel | content |
      | T-01   | 2026-01-05 | 2026-01-06  | closed     | valid        | minor     | 保洁     | 保洁部     | phone   | 楼道脏  |
      | T-02   | 2026-01-30 | 2026-03-02  | completed  | valid        | important | 维修     | 工程部     | wechat  | 漏水    |
      | T-03   | 2026-02-03 | 2026-02-20  | completed  | coordination | .         | 毗邻     | .          | phone   | 噪音    |
      | T-04   | 2026-02-27 | .           | open       | valid        | major     | 维修     | 工程部     | 对讲机  | 电梯停  |
      | T-05   | 2026-03-01 | 2026-03-03  | completed  | valid        | minor     | 保洁     | 保洁部     | .       | 垃圾    |
      | T-06   | 2026-03-05 | .           | completed  | excessive    | minor     | .        | 客服部     | phone   | 减免    |
      | T-07   | 2026-03-05 | 2026-04-01  | closed     | .            | minor     | 其他     | 客服部     | phone   | 公告    |
      | T-08   | 2026-03-09 | 2026-03-10  | unsolvable | valid        | minor     | 保洁     | 保洁部     | phone   | 异味    |
      | T-09   | 2026-03-11 | 2026-03-12  | cancelled  | valid        | minor     | 保洁     | 保洁部     | phone   | 误报    |
      """;

  private static Project spring() {
    return new Project().complaints(SPRING).covers("2026-01", "2026-03");
  }

  @Test
  void countsWhatCameWasDoneAndIsOpen() {
    assertEquals("carried 2 + received 4 = 6, done 4, open 2, rate 2/3", five(spring(), "2026-03"));
    assertEquals("carried 1 + received 2 = 3, done 1, open 2, rate 1/3", five(spring(), "2026-02"));
    assertEquals("carried ? + received 2 = ?, done 1, open 1, rate ?", five(spring(), "2026-01"));
  }

  @Test
  void seesNothingDatedAfterAsOf() {
    Project project = spring();
    assertEquals(
        "carried 2 + received 3 = 5, done 3, open 2, rate 3/5",
        five(project.complaintFigures("2026-03", "2026-03-05"), false));
    assertEquals(
        "carried 2 + received 4 = 6, done 4, open 2, rate 2/3",
        five(project.complaintFigures("2026-03", "2026-04-20"), false));
  }

  @Test
  void countsADayLikeAnyPeriod() {
    assertEquals(
        "carried 1 + received 2 = 3, done 1, open 2, rate 1/3", five(spring(), "2026-03-05"));
  }

  @Test
  void keepsUnsolvableComplaintsOpenUntilTheyHaveADateAndCancelledOnesOut() {
    Project project =
        spring()
            .complaints(
                """
                | number | receivedAt | completedAt | status     | content |
                | T-10   | 2026-03-09 | .           | unsolvable | 渗水    |
                | T-11   | 2026-03-09 | ?待定       | unsolvable | 渗水    |
                """);
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals(Optional.of(1L), march.count(Indicator.CANCELLED));
    assertEquals(
        List.of("T-02", "T-05", "T-06", "T-08"),
        ComplaintTexts.labels(march.cases(), ComplaintFigures.Case::completed));
    NoteCheck.ids(march.notes());
    assertTrue(march.notes().contains(Note.of(NoteCode.UNSOLVABLE_OPEN, 2)));
  }

  @Test
  void countsTheReceivedByWhatTheyAre() {
    ComplaintFigures march = spring().complaintFigures("2026-03");
    assertEquals("保洁 2, 其他 1, 未分类 1", counts(march.counted(CountedComplaints::byCategory)));
    assertEquals("phone 3, unclassified 1", counts(march.counted(CountedComplaints::byChannel)));
    assertEquals("保洁部 2, 客服部 2", counts(march.counted(CountedComplaints::byDepartment)));
    assertEquals(
        "2026-03-01 1, 2026-03-05 2, 2026-03-09 1",
        counts(march.counted(CountedComplaints::byDay)));
    assertEquals(
        "phone 1, 对讲机 1",
        counts(spring().complaintFigures("2026-02").counted(CountedComplaints::byChannel)));
    assertEquals(Optional.of(2L), march.counted(c -> c.received(Optional.of(Validity.VALID))));
    assertEquals(Optional.of(1L), march.counted(c -> c.received(Optional.empty())));
    assertEquals(
        Optional.of(4L), march.counted(c -> c.receivedOf(Optional.of(SeverityLevel.MINOR))));
    assertEquals(
        "{2026-03-01={保洁=1}, 2026-03-05={其他=1, 未分类=1}, 2026-03-09={保洁=1}}",
        march.counted(CountedComplaints::byDayAndCategory).orElseThrow().toString());
  }

  @Test
  void takesTheParetoOverWhatTheCompanyAnswersFor() {
    ParetoFigures pareto =
        spring().complaintFigures("2026-03").counted(CountedComplaints::pareto).orElseThrow();
    assertEquals(3, pareto.total());
    assertEquals(List.of("保洁"), pareto.main().stream().map(ParetoFigures.Line::item).toList());
  }

  @Test
  void putsOtherKindsApartAndNamesTheUnknownOnes() {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | kind       | status    | content |
                | T-01   | 2026-03-01 | complaint  | open      | a       |
                | T-02   | 2026-03-01 | .          | open      | b       |
                | T-03   | 2026-03-02 | repair     | open      | c       |
                | T-04   | 2026-03-02 | repair     | open      | d       |
                | T-05   | 2026-03-02 | 物业服务   | open      | e       |
                | T-06   | 2026-03-02 | suggestion | cancelled | f       |
                """)
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals(Optional.of(2L), march.count(Indicator.RECEIVED));
    assertEquals("repair 2, 物业服务 1", counts(march.counted(CountedComplaints::otherKinds)));
    assertEquals(
        List.of(
            "kind-unknown",
            "validity-missing",
            "severity-missing",
            "revisits-not-kept",
            "category-too-coarse",
            "pareto-only-others"),
        NoteCheck.ids(march.notes()));
  }

  @Test
  void believesADateOfCompletionBeforeTheStatus() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt       | completedAt      | status    | content |
                | T-01   | 2026-03-01       | 2026-03-04       | open      | a       |
                | T-02   | 2026-03-01       | ?3月底           | .         | b       |
                | T-03   | 2026-03-01       | ?3月底           | open      | c       |
                | T-04   | 2026-03-05       | 2026-03-04       | .         | d       |
                | T-05   | 2026-03-05       | 2026-03-04       | open      | e       |
                | T-06   | 2026-03-05T10:00 | 2026-03-05       | .         | f       |
                | T-07   | 2026-03-05T10:00 | 2026-03-05T09:00 | .         | g       |
                | T-08   | 2026-03-05       | .                | .         | h       |
                """)
            .covers("2026-02", "2026-03");
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals("carried 0 + received 8 = 8, done 5, open 3, rate 5/8", five(march, false));
    assertEquals(
        List.of("T-02", "T-04", "T-07"),
        labels(march.cases(), one -> one.completed() && one.completedOn().isEmpty()));
    assertTrue(NoteCheck.ids(march.notes()).contains("completed-without-date"));
  }

  @Test
  void takesTheMeanOfTimesWhereBothAreKnownElseOfDates() {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt       | completedAt      | status    | content |
                | T-01   | 2026-03-01T08:00 | 2026-03-02T20:00 | .         | a       |
                | T-02   | 2026-03-01T08:00 | 2026-03-04       | .         | b       |
                | T-03   | 2026-02-10       | 2026-03-10       | .         | c       |
                | T-04   | 2026-03-10       | .                | completed | d       |
                | T-05   | 2026-03-10       | 2026-04-10       | .         | e       |
                """)
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals(Optional.of(Fraction.of(65, 6)), march.number(Indicator.MEAN_DAYS_TO_COMPLETE));
  }

  @Test
  void listsWhatIsNotDoneAMonthAfterReception() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | status    | validity     | content |
                | T-01   | 2026-01-31 | 2026-03-01  | .         | valid        | a       |
                | T-02   | 2026-01-31 | 2026-02-28  | .         | valid        | b       |
                | T-03   | 2026-01-31 | .           | .         | .            | c       |
                | T-04   | 2026-02-10 | .           | .         | coordination | d       |
                | T-05   | 2026-02-10 | .           | completed | valid        | e       |
                | T-06   | 2026-02-28 | .           | .         | valid        | f       |
                | T-07   | 2026-03-02 | .           | .         | valid        | g       |
                """)
            .covers("2026-01", "2026-03");
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals(
        List.of("T-01", "T-06"),
        labels(march.counted(CountedComplaints::escalated).orElseThrow(), one -> true));
    assertEquals(
        List.of("T-03"),
        labels(march.counted(CountedComplaints::suspectedEscalations).orElseThrow(), one -> true));
    assertEquals(
        List.of(),
        project.complaintFigures("2026-02").counted(CountedComplaints::escalated).orElseThrow());
    assertEquals(
        List.of("T-01"),
        labels(
            project
                .complaintFigures("2026-03", "2026-03-28")
                .counted(CountedComplaints::escalated)
                .orElseThrow(),
            x -> true));
  }

  @Test
  void countsRowsThatCouldNotBeReadInANote() {
    ComplaintFigures march = spring().rejectedComplaint("2026-03").complaintFigures("2026-03");
    assertTrue(march.notes().contains(Note.of(NoteCode.ROWS_NOT_COUNTED, 1)));
  }

  @Test
  void followsTheClosingDayOfTheCompany() {
    Project project =
        new Project()
            .set(Setting.CLOSING_DAY, "25")
            .complaints(
                """
                | number | receivedAt | completedAt | content |
                | T-01   | 2026-02-25 | .           | a       |
                | T-02   | 2026-02-26 | .           | b       |
                | T-03   | 2026-03-25 | .           | c       |
                | T-04   | 2026-03-26 | .           | d       |
                """)
            .covers("2026-02", "2026-03");
    assertEquals("carried 1 + received 2 = 3, done 0, open 3, rate 0/1", five(project, "2026-03"));
    assertEquals(List.of("no-data"), NoteCheck.ids(project.complaintFigures("2026-03-26").notes()));
  }
}
