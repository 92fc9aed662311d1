package manyi.figures.complaint;

import static manyi.figures.ComplaintTexts.answers;
import static manyi.figures.ComplaintTexts.revisits;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.Project;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.policy.Indicator;
import manyi.record.Complaint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What logs tell of return visits, with and without dates and columns (D16, D22, D34). */
class ToldRevisitTest {
  private static final String MARCH =
      """
      | number | receivedAt | completedAt | validity | revisitAt | revisitResult | content |
      | A-1    | 2026-03-10 | 2026-03-11  | valid    | .         | .             | a       |
      | A-2    | 2026-03-12 | 2026-03-12  | valid    | .         | 已回访        | b       |
      | A-3    | 2026-03-29 | 2026-03-30  | valid    | .         | .             | c       |
      """;

  private static final String APRIL =
      """
      | number | receivedAt | completedAt | validity | revisitAt | revisitResult | revisitSatisfaction | content |
      | A-1    | 2026-03-10 | 2026-03-11  | valid    | .         | 已回访        | satisfied           | a       |
      | A-3    | 2026-03-29 | 2026-03-30  | valid    | .         | 已回访        | dissatisfied        | c       |
      """;

  @Test
  void aVisitWithoutADateIsSeenAtTheEndOfTheMonthThatTellsIt() {
    Project project = new Project().covers("2026-02", "2026-02").log("2026-03", MARCH);
    String march = revisits(project.complaintFigures("2026-03"));
    assertEquals("required 2, done 1, in time 0, exempt 0, undetermined 1", march);
    project.log("2026-04", APRIL);
    assertEquals(march, revisits(project.complaintFigures("2026-03")));
    // A-3 had until 2 April; April is the first month to judge it.
    assertEquals(
        "required 1, done 1, in time 0, exempt 0, undetermined 1",
        revisits(project.complaintFigures("2026-04")));
    // A-1 was missing when March ended, after its limit: done by now, but late.
    ComplaintFigures year = project.complaintFigures("2026");
    assertEquals("required 3, done 3, in time 0, exempt 0, undetermined 2", revisits(year));
    assertEquals(Optional.of(Fraction.ZERO), year.number(Indicator.REVISIT_IN_TIME_RATE));
    assertEquals("0/0/0/1", answers(project.complaintFigures("2026-03")));
    assertEquals("1/0/1/0", answers(project.complaintFigures("2026-04")));
    NoteCheck.ids(year.notes());
    assertTrue(year.notes().contains(Note.of(NoteCode.REVISITS_WITHOUT_DATE, 2)));
  }

  /** What was dated or first told after the as-of date stands in no list either (D23). */
  @ParameterizedTest(name = "as of {0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-31 | ., ., satisfied, ., .
          2026-04-02 | dissatisfied, ., satisfied, 无人接听, .
          2026-04-30 | dissatisfied, ., satisfied, 无人接听, satisfied
          """)
  void listsShowNoAnswerOfALaterDay(LocalDate asOf, String answers) {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log(
                "2026-03",
                """
                | number | receivedAt | completedAt | validity | revisitAt  | revisitResult | revisitSatisfaction | content |
                | A-1    | 2026-03-10 | 2026-03-11  | valid    | 2026-04-02 | .             | dissatisfied        | a       |
                | A-2    | 2026-03-11 | 2026-03-12  | valid    | .          | .             | .                   | b       |
                | A-3    | 2026-03-12 | 2026-03-13  | valid    | 2026-03-14 | .             | satisfied           | c       |
                | A-4    | 2026-03-13 | 2026-03-14  | valid    | 2026-04-01 | 无人接听          | .                   | d       |
                | A-5    | 2026-03-14 | 2026-03-15  | valid    | .          | .             | .                   | e       |
                """)
            .log(
                "2026-04",
                """
                | number | receivedAt | completedAt | validity | revisitResult | revisitSatisfaction | content |
                | A-5    | 2026-03-14 | 2026-03-15  | valid    | 已回访           | satisfied           | e       |
                """);
    ComplaintFigures march = project.complaintFigures("2026-03", asOf.toString());
    assertEquals(
        answers,
        march.cases().stream().map(one -> told(one.complaint())).collect(Collectors.joining(", ")));
    assertEquals(
        List.of(),
        march.revisitCases().stream()
            .map(RevisitCase::complaint)
            .filter(
                one ->
                    one.value(Complaint.REVISIT_AT)
                        .filter(at -> at.date().isAfter(asOf))
                        .isPresent())
            .map(one -> one.source().label())
            .toList());
  }

  /** What a list prints of the answer, else of the result. */
  private static String told(Complaint complaint) {
    return Stream.of(Complaint.REVISIT_SATISFACTION, Complaint.REVISIT_RESULT)
        .map(complaint::text)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(".");
  }

  @Test
  void aLogWithoutColumnsForVisitsMakesNoneLate() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log(
                "2026-03",
                """
                | number | receivedAt | completedAt | validity | content |
                | A-1    | 2026-03-10 | 2026-03-11  | valid    | a       |
                """)
            .log("2026-04", APRIL);
    assertEquals(
        "required 2, done 2, in time 0, exempt 0, undetermined 2",
        revisits(project.complaintFigures("2026")));
  }

  @ParameterizedTest(name = "done {0}, visited {1}: {2}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026-03-11       | 2026-03-05       | in time 0, exempt 0, undetermined 1
          2026-03-12       | 2026-03-11       | in time 0, exempt 0, undetermined 1
          2026-03-12       | 2026-03-12       | in time 1, exempt 0, undetermined 0
          2026-03-12T10:00 | 2026-03-12       | in time 1, exempt 0, undetermined 0
          2026-03-12T10:00 | 2026-03-12T09:00 | in time 0, exempt 0, undetermined 1
          2026-03-12T10:00 | 2026-03-12T11:00 | in time 1, exempt 0, undetermined 0
          2026-03-12       | 2026-03-15       | in time 1, exempt 0, undetermined 0
          2026-03-12       | 2026-03-16       | in time 0, exempt 0, undetermined 0
          """)
  void aVisitBeforeTheCompletionIsDoneInTimeNotToBeTold(String done, String visited, String told) {
    ComplaintFigures march =
        new Project()
            .covers("2026-02", "2026-02")
            .log(
                "2026-03",
                """
                | number | receivedAt | completedAt | revisitAt | content |
                | A-1    | 2026-03-10 | %s          | %s        | a       |
                """
                    .formatted(done, visited))
            .complaintFigures("2026-03");
    assertEquals("required 1, done 1, " + told, revisits(march));
    boolean undetermined = told.endsWith("1");
    assertEquals(
        undetermined, march.notes().contains(Note.of(NoteCode.REVISITS_BEFORE_COMPLETION, 1)));
    assertEquals(undetermined, march.number(Indicator.REVISIT_IN_TIME_RATE).isEmpty());
    assertEquals(Optional.of(Fraction.ONE), march.number(Indicator.REVISIT_RATE));
  }

  @Test
  void aSecondVisitAfterTheCompletionIsInTimeAndJudgedInTheSameMonth() {
    Project project =
        new Project()
            .covers("2026-02", "2026-02")
            .log(
                "2026-03",
                """
                | number | receivedAt | completedAt | revisitAt  | room  | content |
                | A-1    | 2026-03-10 | 2026-03-30  | 2026-03-29 | 1-101 | a       |
                """)
            .book("2026-04", "|number|room|revisitAt|\n|A-1|1-101|2026-04-01|");
    assertEquals(
        "required 1, done 1, in time 0, exempt 0, undetermined 1",
        revisits(project.complaintFigures("2026-03")));
    project.covers("2026-04", "2026-04");
    assertEquals(
        "required 0, done 0, in time 0, exempt 0, undetermined 0",
        revisits(project.complaintFigures("2026-04")));
    assertEquals(
        "required 1, done 1, in time 1, exempt 0, undetermined 0",
        revisits(project.complaintFigures("2026")));
  }

  private static final String NO_VISITS =
      """
      | number | receivedAt | completedAt | status | room  | content |
      | A-1    | 2026-03-10 | 2026-03-11  | closed | 1-101 | a       |
      | A-2    | 2026-03-10 | 2026-03-11  | closed | 1-102 | b       |
      """;

  @Test
  void withoutAColumnNobodyKnowsOfVisits() {
    Project project =
        new Project().covers("2026-02", "2026-02").log("2026-03", NO_VISITS).log("2026-04", MARCH);
    ComplaintFigures march = new Project().log("2026-03", NO_VISITS).complaintFigures("2026-03");
    assertEquals("required 2, done ?, in time ?, exempt 0, undetermined ?", revisits(march));
    assertEquals(Optional.empty(), march.number(Indicator.REVISIT_RATE));
    assertEquals(Optional.empty(), march.number(Indicator.REVISIT_IN_TIME_RATE));
    assertEquals(Optional.empty(), march.revisitSatisfaction());
    assertTrue(NoteCheck.ids(march.notes()).contains("revisits-not-kept"));
    // A log of another month that brings records of March had a place for them.
    assertTrue(project.complaintFigures("2026-03").count(Indicator.REVISIT_DONE).isPresent());
  }

  @Test
  void aBookOfTheMonthOrAStatusTellsOfVisits() {
    Project withBook =
        new Project()
            .log("2026-03", NO_VISITS)
            .book("2026-03", "|room|revisitAt|\n|1-101|2026-03-13|");
    assertEquals(
        "required 2, done 1, in time 1, exempt 0, undetermined 0",
        revisits(withBook.complaintFigures("2026-03")));
    Project otherMonth =
        new Project()
            .log("2026-03", NO_VISITS)
            .book("2026-02", "|room|revisitAt|\n|9-101|2026-02-13|");
    assertEquals(
        Optional.empty(), otherMonth.complaintFigures("2026-03").count(Indicator.REVISIT_DONE));
  }

  @Test
  void aVisitBeforeTheTimeOfClosingIsInTime() {
    String log =
        """
        | number | receivedAt | completedAt | revisitAt  | content |
        | A-1    | 2026-03-10 | 2026-03-30  | 2026-03-20 | a       |
        | A-2    | 2026-03-10 | 2026-03-30  | 2026-03-09 | b       |
        """;
    assertEquals(
        "required 2, done 2, in time 0, exempt 0, undetermined 2",
        revisits(new Project().log("2026-03", log).complaintFigures("2026-03")));
    assertEquals(
        "required 2, done 2, in time 1, exempt 0, undetermined 1",
        revisits(new Project().closingLog("2026-03", log).complaintFigures("2026-03")));
  }
}
