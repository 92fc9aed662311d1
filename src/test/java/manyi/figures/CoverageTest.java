package manyi.figures;

import static manyi.figures.ComplaintTexts.five;
import static manyi.figures.ComplaintTexts.timeliness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.CountedComplaints;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static final String LOG =
      """
      | number | receivedAt | completedAt | severity | content |
      | T-01   | 2026-02-10 | 2026-02-11  | minor    | a       |
      | T-02   | 2026-02-20 | 2026-03-05  | minor    | b       |
      | T-03   | 2026-03-10 | 2026-03-11  | minor    | c       |
      | T-04   | 2026-03-30 | .           | minor    | d       |
      """;

  @Test
  void hasNoFiguresWithoutData() {
    Project project = new Project().complaints(LOG).covers("2026-02", "2026-03");
    ComplaintFigures april = project.complaintFigures("2026-04");
    assertEquals("carried ? + received ? = ?, done ?, open ?, rate ?", five(april, true));
    assertEquals(Optional.empty(), april.counted(CountedComplaints::table));
    assertEquals(Optional.empty(), april.number(Indicator.JUDGED));
    assertEquals(Optional.empty(), april.counted(CountedComplaints::pareto));
    assertEquals(List.of(), april.cases());
    assertEquals(List.of(Note.of(NoteCode.NO_DATA, "2026-04")), april.notes());
    assertEquals(
        "[no-data: 2025-10, 2025-11, 2025-12]",
        project.complaintFigures("2025Q4").notes().toString());
    VisitFigures visits = project.visitFigures("2026-04");
    assertEquals(Optional.empty(), visits.count(Indicator.VISITED));
    assertEquals(Optional.empty(), visits.yearToDate());
    assertEquals(List.of("no-data"), NoteCheck.ids(visits.notes()));
  }

  @Test
  void reportsZeroForAnEmptyLogOfAKnownMonth() {
    ComplaintFigures march = new Project().covers("2026-02", "2026-03").complaintFigures("2026-03");
    assertEquals("carried 0 + received 0 = 0, done 0, open 0, rate ?", five(march, true));
  }

  @Test
  void doesNotKnowWhatWasCarriedOverFromAMonthWithoutData() {
    ComplaintFigures march =
        new Project().complaints(LOG).covers("2026-03", "2026-03").complaintFigures("2026-03");
    assertEquals("carried ? + received 2 = ?, done 2, open 1, rate ?", five(march, true));
    assertTrue(march.notes().contains(Note.of(NoteCode.CARRIED_OVER_UNKNOWN, "2026-02")));
  }

  @Test
  void computesAQuarterOverItsCoveredMonths() {
    Project project = new Project().complaints(LOG).covers("2026-02", "2026-03");
    ComplaintFigures quarter = project.complaintFigures("2026Q1");
    assertEquals("carried ? + received 4 = ?, done 3, open 1, rate ?", five(quarter, true));
    assertTrue(quarter.notes().contains(Note.of(NoteCode.PARTIAL_DATA, "2026-01")));
    assertTrue(quarter.notes().contains(Note.of(NoteCode.CARRIED_OVER_UNKNOWN, "2026-01")));
  }

  @Test
  void judgesNothingLateInMonthsOfWhichNothingIsKnown() {
    Project project = new Project().complaints(LOG).covers("2026-01", "2026-03");
    ComplaintFigures year = project.complaintFigures("2026");
    assertEquals("on time 2, late 1, approved 0, undetermined 0, rate 2/3", timeliness(year));
    assertEquals("carried ? + received 4 = ?, done 3, open 1, rate ?", five(year, true));
    project.covers("2025-12", "2026-04");
    assertEquals(
        "on time 2, late 2, approved 0, undetermined 0, rate 1/2",
        timeliness(project.complaintFigures("2026")));
    assertEquals("carried 0 + received 4 = 4, done 3, open 1, rate 3/4", five(project, "2026"));
  }

  private static final String GAP =
      """
      | number | receivedAt | completedAt | severity | content |
      | A-1    | 2025-01-10 | 2025-01-11  | minor    | a       |
      | A-2    | 2025-01-15 | 2025-02-12  | minor    | b       |
      | A-3    | 2025-03-15 | 2025-03-15  | minor    | c       |
      | A-4    | 2025-02-24 | 2025-03-04  | minor    | d       |
      | A-5    | 2025-02-25 | 2025-03-05  | minor    | e       |
      | A-6    | 2025-02-26 | 2025-03-06  | minor    | f       |
      | A-7    | 2025-02-27 | .           | minor    | g       |
      """;

  private static Project gap() {
    return new Project().complaints(GAP).covers("2024-12", "2025-01").covers("2025-03", "2025-03");
  }

  @Test
  void countsInAQuarterWithAGapWhatIsDatedInItsCoveredMonths() {
    assertEquals("carried 0 + received 2 = 2, done 1, open 1, rate 1/2", five(gap(), "2025-01"));
    assertEquals("carried ? + received 1 = ?, done 4, open 1, rate ?", five(gap(), "2025-03"));
    ComplaintFigures quarter = gap().complaintFigures("2025Q1");
    assertEquals("carried 0 + received 3 = ?, done 5, open 1, rate ?", five(quarter, true));
    // A-2 was done, A-4 and A-5 became late in February, of which nothing is counted.
    assertEquals("on time 2, late 3, approved 0, undetermined 0, rate 2/5", timeliness(quarter));
    assertTrue(quarter.notes().contains(Note.of(NoteCode.PARTIAL_DATA, "2025-02")));
    assertTrue(quarter.notes().contains(Note.of(NoteCode.OUTCOMES_IN_MONTHS_WITHOUT_DATA, 3)));
    assertEquals(
        List.of("A-1", "A-2", "A-4", "A-5", "A-6", "A-7", "A-3"),
        ComplaintTexts.labels(quarter.cases(), one -> true));
  }

  @Test
  void takesTheOpenOnesOfTheLastCoveredMonth() {
    Project project = gap();
    assertEquals(Optional.of(1L), project.complaintFigures("2025").count(Indicator.OPEN));
    assertEquals(
        project.complaintFigures("2025-03").count(Indicator.OPEN),
        project.complaintFigures("2025").count(Indicator.OPEN));
    project.complaints(
        """
        | number | receivedAt | completedAt | content |
        | A-8    | 2025-08-03 | .           | h       |
        """);
    assertEquals(Optional.of(1L), project.complaintFigures("2025").count(Indicator.OPEN));
    assertEquals(
        Optional.of(2L),
        project.covers("2025-12", "2025-12").complaintFigures("2025").count(Indicator.OPEN));
    assertEquals(Optional.of(2L), project.complaintFigures("2025-12").count(Indicator.OPEN));
    assertEquals(
        Optional.of(1L),
        project.complaintFigures("2025", "2025-11-30").count(Indicator.OPEN),
        "before December");
  }

  @Test
  void knowsWhatWasToFollowWhereOnlyTheEndIsMissing() {
    Project project = new Project().complaints(GAP).covers("2024-12", "2025-02");
    assertEquals("carried 0 + received 6 = 6, done 2, open 4, rate 1/3", five(project, "2025Q1"));
  }
}
