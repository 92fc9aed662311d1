package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.five;
import static manyi.figures.ComplaintTexts.revisits;
import static manyi.figures.ComplaintTexts.timeliness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Project;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;

/** What several logs tell of the same complaints, month after month (D16, D23, D24, D34). */
class ToldProgressTest {
  private static final String MARCH =
      """
      | number | receivedAt | severity | validity | status | content |
      | A-1    | 2026-03-11 | minor    | valid    | open   | a       |
      | A-2    | 2026-03-12 | minor    | valid    | open   | b       |
      | A-3    | 2026-03-30 | minor    | valid    | open   | c       |
      """;

  private static final String APRIL =
      """
      | number | receivedAt | severity | validity | status    | content |
      | B-1    | 2026-04-02 | minor    | valid    | completed | d       |
      """;

  private static final String MAY =
      """
      | number | receivedAt | severity | validity | status    | content |
      | A-1    | 2026-03-11 | minor    | valid    | completed | a       |
      | A-2    | 2026-03-12 | minor    | valid    | completed | b       |
      | A-3    | 2026-03-30 | minor    | valid    | completed | c       |
      """;

  private static Project signed() {
    return new Project().covers("2026-02", "2026-02").log("2026-03", MARCH).log("2026-04", APRIL);
  }

  @Test
  void aCompletionWithoutADateRewritesNoMonthThatWasSigned() {
    Project before = signed();
    Project after = signed().log("2026-05", MAY);
    for (String month : List.of("2026-03", "2026-04")) {
      ComplaintFigures was = before.complaintFigures(month);
      ComplaintFigures is = after.complaintFigures(month);
      assertEquals(five(was, true), five(is, true), month);
      assertEquals(timeliness(was), timeliness(is), month);
    }
    assertEquals("carried 0 + received 3 = 3, done 0, open 3, rate 0/1", five(after, "2026-03"));
    assertEquals("carried 3 + received 1 = 4, done 1, open 3, rate 1/4", five(after, "2026-04"));
    assertEquals("carried 3 + received 0 = 3, done 3, open 0, rate 1/1", five(after, "2026-05"));
    // A-3 passed its limit on 1 April, and April counted it.
    assertEquals(
        "on time 0, late 2, approved 0, undetermined 0, rate 0/1",
        timeliness(after.complaintFigures("2026-03")));
    assertEquals(
        "on time 0, late 1, approved 0, undetermined 1, rate 0/1",
        timeliness(after.complaintFigures("2026-04")));
    assertEquals(
        "on time 0, late 0, approved 0, undetermined 0, rate ?",
        timeliness(after.complaintFigures("2026-05")));
    assertEquals(
        "on time 0, late 3, approved 0, undetermined 1, rate 0/1",
        timeliness(after.complaintFigures("2026")));
  }

  @Test
  void theOrderOfImportsChangesNothing() {
    Project later = new Project().covers("2026-02", "2026-02").log("2026-05", MAY);
    later.log("2026-04", APRIL).log("2026-03", MARCH);
    Project inOrder = signed().log("2026-05", MAY);
    for (String period : List.of("2026-03", "2026-04", "2026-05", "2026Q2", "2026")) {
      assertEquals(
          five(inOrder.complaintFigures(period), true), five(later.complaintFigures(period), true));
      assertEquals(
          timeliness(inOrder.complaintFigures(period)), timeliness(later.complaintFigures(period)));
    }
  }

  @Test
  void ofLogsOfTheSameMonthTheLaterImportSpeaks() {
    Project mended = signed().log("2026-03", MAY);
    assertEquals("carried 0 + received 3 = 3, done 3, open 0, rate 1/1", five(mended, "2026-03"));
    assertEquals(
        "on time 0, late 0, approved 0, undetermined 3, rate ?",
        timeliness(mended.complaintFigures("2026-03")));
  }

  @Test
  void aDateIsSeenFromItsDayOn() {
    Project dated =
        signed()
            .log(
                "2026-05",
                """
                | number | receivedAt | severity | validity | status    | completedAt | content |
                | A-1    | 2026-03-11 | minor    | valid    | completed | 2026-03-12  | a       |
                | A-2    | 2026-03-12 | minor    | valid    | completed | 2026-04-20  | b       |
                | A-3    | 2026-03-30 | minor    | valid    | open      | 2026-05-02  | c       |
                """);
    assertEquals("carried 0 + received 3 = 3, done 1, open 2, rate 1/3", five(dated, "2026-03"));
    assertEquals("carried 2 + received 1 = 3, done 2, open 1, rate 2/3", five(dated, "2026-04"));
    assertEquals("carried 1 + received 0 = 1, done 1, open 0, rate 1/1", five(dated, "2026-05"));
    assertEquals(
        "on time 1, late 1, approved 0, undetermined 0, rate 1/2",
        timeliness(dated.complaintFigures("2026-03")));
  }

  @Test
  void aBlankErasesNothingAndAReopenedComplaintIsOpenInItsMonth() {
    Project project =
        signed()
            .log(
                "2026-03",
                """
                | number | receivedAt | severity | validity | status | content |
                | A-1    | 2026-03-11 | minor    | valid    | closed | a       |
                """)
            .log(
                "2026-04",
                """
                | number | receivedAt | severity | validity | status | content |
                | A-1    | 2026-03-11 | minor    | valid    | .      | a       |
                """);
    assertEquals("carried 2 + received 1 = 3, done 1, open 2, rate 1/3", five(project, "2026-04"));
    project.log(
        "2026-05",
        """
        | number | receivedAt | severity | validity | status | content |
        | A-1    | 2026-03-11 | minor    | valid    | open   | a       |
        """);
    assertEquals("carried 0 + received 3 = 3, done 1, open 2, rate 1/3", five(project, "2026-03"));
    assertEquals(Optional.of(3L), project.complaintFigures("2026-05").count(Indicator.OPEN));
  }

  @Test
  void anUnreadableOrImpossibleDateIsNoDate() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log(
                "2026-03",
                """
                | number | receivedAt | severity | completedAt | status     | content |
                | A-1    | 2026-03-11 | minor    | ?下旬       | .          | a       |
                | A-2    | 2026-03-11 | minor    | 2026-03-01  | .          | b       |
                | A-3    | 2026-03-11 | minor    | ?下旬       | open       | c       |
                | A-4    | 2026-03-11 | minor    | 2026-03-01  | unsolvable | d       |
                """);
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals("carried 0 + received 4 = 4, done 2, open 2, rate 1/2", five(march, true));
    assertEquals("on time 0, late 2, approved 0, undetermined 2, rate 0/1", timeliness(march));
  }

  private static final String NO_STATE =
      """
      | number | receivedAt | severity | validity | content |
      | N-1    | 2026-03-11 | minor    | valid    | a       |
      | N-2    | 2026-03-12 | minor    | .        | b       |
      """;

  @Test
  void knowsNothingOfCompletionWhereNoLogHadAColumnForIt() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log("2026-03", NO_STATE)
            .log("2026-04", APRIL)
            .covers("2026-05", "2026-05");
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals("carried 0 + received 2 = 2, done ?, open ?, rate ?", five(march, true));
    assertEquals(Optional.empty(), march.number(Indicator.MEAN_DAYS_TO_COMPLETE));
    assertEquals("on time 0, late 0, approved 0, undetermined 2, rate ?", timeliness(march));
    assertTrue(march.notes().contains(Note.of(NoteCode.STATE_NOT_KEPT, 2)));
    ComplaintFigures april = project.complaintFigures("2026-04");
    assertEquals("carried ? + received 1 = ?, done 1, open 0, rate ?", five(april, true));
    assertEquals(Optional.of(List.of()), april.counted(CountedComplaints::escalated));
    assertEquals(Optional.of(List.of()), april.counted(CountedComplaints::suspectedEscalations));
    assertEquals("required 1, done ?, in time ?, exempt 0, undetermined ?", revisits(april));
    ComplaintFigures year = project.complaintFigures("2026");
    assertEquals(
        project.complaintFigures("2026-05").count(Indicator.OPEN), year.count(Indicator.OPEN));
    assertEquals(Optional.empty(), year.number(Indicator.COMPLETION_RATE));
    project.log(
        "2026-04",
        """
        | number | receivedAt | completedAt | content |
        | N-1    | 2026-03-11 | 2026-03-12  | a       |
        | N-2    | 2026-03-12 | .           | b       |
        """);
    assertEquals("carried 0 + received 2 = 2, done 1, open 1, rate 1/2", five(project, "2026-03"));
    assertEquals("carried 1 + received 1 = 2, done 1, open 1, rate 1/2", five(project, "2026-04"));
  }

  @Test
  void aPartIsNotPrintedAsTheWhole() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log("2026-03", NO_STATE)
            .log(
                "2026-03",
                """
                | number | receivedAt | severity | validity | completedAt | content |
                | A-1    | 2026-03-11 | minor    | valid    | 2026-03-12  | a       |
                | A-2    | 2026-03-12 | minor    | valid    | .           | b       |
                """);
    ComplaintFigures march = project.complaintFigures("2026-03");
    assertEquals("carried 0 + received 4 = 4, done ?, open ?, rate ?", five(march, true));
    assertEquals(Optional.empty(), march.number(Indicator.MEAN_DAYS_TO_COMPLETE));
    assertTrue(march.notes().contains(Note.of(NoteCode.STATE_NOT_KEPT, 2)));
    project.log("2026-04", APRIL);
    ComplaintFigures quarter = project.complaintFigures("2026Q1");
    assertEquals(Optional.empty(), quarter.count(Indicator.COMPLETED));
    assertEquals(Optional.empty(), quarter.count(Indicator.OPEN));
    assertEquals(Optional.of(1L), project.complaintFigures("2026-04").count(Indicator.COMPLETED));
  }

  @Test
  void aMonthWithoutComplaintsIsZeroWhateverColumnsItsLogHas() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log("2026-03", "| number | receivedAt | content | revisitAt |\n")
            .log("2026-04", "| number | receivedAt | content |\n");
    assertEquals("carried 0 + received 0 = 0, done 0, open 0, rate ?", five(project, "2026-03"));
    assertEquals(
        "required 0, done 0, in time 0, exempt 0, undetermined 0",
        revisits(project.complaintFigures("2026-03")));
    assertEquals(
        "required 0, done ?, in time ?, exempt 0, undetermined ?",
        revisits(project.complaintFigures("2026-04")));
  }
}
