package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.timeliness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.NoteCheck;
import manyi.figures.Project;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.word.PersonRole;
import manyi.record.word.SeverityLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComplaintTimelinessTest {

  @ParameterizedTest(name = "{1} received {0}, asked for {2}: {3}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          2025-03-05 | MINOR     | .                 | 2025-03-07
          2025-03-05 | IMPORTANT | .                 | 2025-03-08
          2025-03-05 | MAJOR     | .                 | 2025-03-15
          2025-03-05 | MINOR     | 2025-03-20        | 2025-03-20
          2025-03-05 | MINOR     | 2025-03-05T18:00  | 2025-03-05
          2025-03-05 | IMPORTANT | 2025-03-20        | 2025-03-08
          2025-03-05 | MINOR     | ?尽快             | 2025-03-07
          2025-03-05 | MINOR     | ?2025/13/9        | -
          2025-03-05 | MINOR     | 2025-03-01        | -
          """)
  void setsTheLastDayBySeverity(
      LocalDate received, SeverityLevel severity, String asked, LocalDate expected) {
    Project project =
        new Project()
            .complaints("|receivedAt|ownerDueAt|content|\n|" + received + "|" + asked + "|a|");
    Complaint complaint = project.records().complaints().get(0);
    assertEquals(
        Optional.ofNullable(expected),
        new CompletionLimit(project.policy()).lastDay(complaint, received, Optional.of(severity)));
  }

  @Test
  void countsWorkingDaysWhereTheCompanyDoes() {
    Project project =
        new Project()
            .set(Setting.DAY_COUNT, "working")
            .complaints(
                """
                | number | receivedAt | completedAt | severity  | content |
                | T-01   | 2026-04-30 | 2026-05-07  | minor     | a       |
                | T-02   | 2026-04-30 | 2026-05-08  | minor     | b       |
                | T-03   | 2026-05-08 | 2026-05-13  | important | c       |
                """)
            .covers("2026-03", "2026-05");
    // The holiday is from 1 to 5 May; Saturday the 9th is worked in exchange.
    assertEquals(
        Map.of("T-01", "2026-05-07", "T-02", "2026-05-07", "T-03", "2026-05-12"),
        project.complaintFigures("2026-05").cases().stream()
            .collect(
                Collectors.toMap(
                    one -> one.complaint().source().label(),
                    one -> one.dueOn().orElseThrow().toString())));
    assertEquals(
        "on time 1, late 2, approved 0, undetermined 0, rate 1/3",
        timeliness(project.complaintFigures("2026-05")));
  }

  @Test
  void namesTheYearsWhoseHolidaysAreNotKnown() {
    Project project =
        new Project()
            .set(Setting.DAY_COUNT, "working")
            .complaints("|receivedAt|severity|content|\n|2031-03-05|minor|a|")
            .covers("2031-02", "2031-03");
    assertTrue(
        project
            .complaintFigures("2031-03")
            .notes()
            .contains(Note.of(NoteCode.CALENDAR_UNKNOWN, "2031")));
  }

  @Test
  void judgesOnceInThePeriodThatMadeItCertain() {
    Project project =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | severity  | content |
                | T-01   | 2026-02-27 | 2026-03-01  | minor     | a       |
                | T-02   | 2026-02-27 | 2026-03-02  | minor     | b       |
                | T-03   | 2026-02-26 | 2026-03-20  | minor     | c       |
                | T-04   | 2026-02-25 | 2026-03-20  | minor     | d       |
                | T-05   | 2026-03-30 | .           | important | e       |
                | T-06   | 2026-03-22 | .           | major     | f       |
                | T-07   | 2026-03-21 | .           | major     | g       |
                """)
            .covers("2026-01", "2026-04");
    // T-04 is late from 28 February, T-03 from 1 March, T-07 not before 1 April.
    assertEquals(
        "on time 0, late 1, approved 0, undetermined 0, rate 0/1",
        timeliness(project.complaintFigures("2026-02")));
    assertEquals(
        "on time 1, late 2, approved 0, undetermined 0, rate 1/3",
        timeliness(project.complaintFigures("2026-03")));
    assertEquals(
        "on time 0, late 3, approved 0, undetermined 0, rate 0/1",
        timeliness(project.complaintFigures("2026-04")));
    assertEquals(
        "on time 1, late 6, approved 0, undetermined 0, rate 1/7",
        timeliness(project.complaintFigures("2026")));
  }

  @Test
  void judgesOnlyWhatTheCompanyAnswersFor() {
    ComplaintFigures march =
        new Project()
            .complaints(
                """
                | number | receivedAt | completedAt | status    | validity     | severity | content |
                | T-01   | 2026-03-01 | 2026-03-02  | .         | valid        | minor    | a       |
                | T-02   | 2026-03-01 | 2026-03-02  | .         | .            | minor    | b       |
                | T-03   | 2026-03-01 | 2026-03-20  | .         | coordination | minor    | c       |
                | T-04   | 2026-03-01 | 2026-03-20  | .         | excessive    | minor    | d       |
                | T-05   | 2026-03-01 | 2026-03-02  | .         | valid        | .        | e       |
                | T-06   | 2026-03-01 | .           | .         | valid        | 一级     | f       |
                | T-07   | 2026-03-01 | .           | completed | valid        | minor    | g       |
                | T-08   | 2026-03-01 | .           | open      | valid        | minor    | h       |
                """)
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals("on time 2, late 1, approved 0, undetermined 3, rate 2/3", timeliness(march));
  }

  @Test
  void hasNoRateWhereNothingWasJudged() {
    ComplaintFigures march =
        new Project()
            .complaints("|receivedAt|severity|content|\n|2026-03-31|minor|a|")
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals("on time 0, late 0, approved 0, undetermined 0, rate ?", timeliness(march));
  }

  @ParameterizedTest(name = "{0} approved by {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minor     | 主管经理  | 1 | 0
          minor     | 总经理    | 1 | 0
          minor     | 主任      | 1 | 0
          minor     | 高远      | 1 | 0
          minor     | 客服主管  | 0 | 0
          minor     | 周 敏     | 1 | 0
          minor     | 赵强      | 0 | 1
          minor     | 赵强、周敏 | 1 | 0
          important | 主管经理  | 0 | 0
          important | 总经理    | 1 | 0
          important | 周敏      | 0 | 0
          important | 主任      | 0 | 0
          important | 高远      | 0 | 0
          major     | 总经理    | 0 | 0
          """)
  void countsAnApprovedOverrunAsLateAndApproved(
      String severity, String approver, long approved, long unknown) {
    ComplaintFigures march =
        new Project()
            .staff("周敏", PersonRole.MANAGER)
            .staff("高远", PersonRole.DIRECTOR)
            .complaints(
                "|receivedAt|severity|overrunApprover|content|\n|2026-03-01|%s|%s|a|"
                    .formatted(severity, approver))
            .covers("2026-02", "2026-03")
            .complaintFigures("2026-03");
    assertEquals(1, march.count(Indicator.LATE).orElseThrow());
    assertEquals(approved, march.count(Indicator.APPROVED).orElseThrow());
    assertEquals(
        unknown,
        NoteCheck.ids(march.notes()).stream().filter("approver-office-unknown"::equals).count());
  }
}
