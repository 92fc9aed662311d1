package manyi.figures;

import static manyi.figures.ComplaintTexts.five;
import static manyi.figures.ComplaintTexts.timeliness;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
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
    assertEquals(Optional.empty(), april.table());
    assertEquals(Optional.empty(), april.timeliness());
    assertEquals(Optional.empty(), april.pareto());
    assertEquals(List.of(), april.cases());
    assertEquals(List.of(Note.of("no-data", "2026-04")), april.notes());
    assertEquals(
        List.of(Note.of("no-data", "2025-10, 2025-11, 2025-12")),
        project.complaintFigures("2025Q4").notes());
    VisitFigures visits = project.visitFigures("2026-04");
    assertEquals(Optional.empty(), visits.visited());
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
    assertTrue(march.notes().contains(Note.of("carried-over-unknown", "2026-02")));
  }

  @Test
  void computesAQuarterOverItsCoveredMonths() {
    Project project = new Project().complaints(LOG).covers("2026-02", "2026-03");
    ComplaintFigures quarter = project.complaintFigures("2026Q1");
    assertEquals("carried ? + received 4 = ?, done 3, open 1, rate ?", five(quarter, true));
    assertTrue(quarter.notes().contains(Note.of("partial-data", "2026-01")));
    assertTrue(quarter.notes().contains(Note.of("carried-over-unknown", "2026-01")));
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
}
