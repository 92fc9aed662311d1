package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With which periods a period can be compared (D34). */
class CoveredMonthsTest {

  @ParameterizedTest(name = "{0} with data of {2} against {1} with data of {3}: {4}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2026    | 2025    | 2026-01:2026-12         | 2025-01:2025-12         | yes
          2026    | 2025    | 2026-01:2026-12         | 2025-12:2025-12         | no
          2026    | 2025    | 2026-01:2026-06         | 2025-01:2025-12         | no
          2026    | 2025    | 2026-01:2026-06         | 2025-01:2025-06         | yes
          2026    | 2025    | 2026-01:2026-06         | 2025-02:2025-07         | no
          2026    | 2025    | 2026-01:2026-03,2026-05:2026-05 | 2025-01:2025-03,2025-05:2025-05 | yes
          2026    | 2025    | 2026-01:2026-03,2026-05:2026-05 | 2025-01:2025-03,2025-06:2025-06 | no
          2026Q2  | 2026Q1  | 2026-04:2026-06         | 2026-01:2026-03         | yes
          2026Q2  | 2026Q1  | 2026-04:2026-06         | 2026-02:2026-03         | no
          2026Q2  | 2026Q1  | 2026-05:2026-06         | 2026-02:2026-03         | no
          2026-03 | 2026-02 | 2026-03:2026-03         | 2026-02:2026-02         | yes
          2026-03 | 2026-02 | 2026-03:2026-03         | 2025-03:2025-03         | none
          2026-03 | 2025-03 | 2026-03:2026-03         | 2025-03:2025-03         | yes
          """)
  void isToldOnlyBetweenMonthsThatMatch(
      String now, String before, String nowMonths, String beforeMonths, String comparable) {
    Project project = new Project();
    for (String spans : List.of(nowMonths, beforeMonths)) {
      for (String span : spans.strip().split(",", -1)) {
        project.covers(span.split(":", -1)[0], span.split(":", -1)[1]);
      }
    }
    ComplaintFigures current = project.complaintFigures(now);
    ComplaintFigures earlier = project.complaintFigures(before).comparableWith(current);
    assertEquals(comparable.equals("yes"), earlier.count(Indicator.RECEIVED).isPresent());
    assertEquals(comparable.equals("no"), NoteCheck.ids(earlier.notes()).contains("not-compared"));
    VisitFigures visits = project.visitFigures(before).comparableWith(project.visitFigures(now));
    assertEquals(comparable.equals("yes"), visits.count(Indicator.VISITED).isPresent());
    assertEquals(comparable.equals("no"), NoteCheck.ids(visits.notes()).contains("not-compared"));
  }

  @Test
  void theCoverageOfTheYearIsComparedOnlyWithTheSameMonths() {
    Project project = new Project().covers("2025-03", "2025-03").covers("2026-01", "2026-03");
    VisitFigures before =
        project.visitFigures("2025-03").comparableWith(project.visitFigures("2026-03"));
    assertEquals(Optional.of(0L), before.count(Indicator.VISITED));
    assertEquals(Optional.empty(), before.yearToDate());
    assertEquals(List.of("year-not-compared"), NoteCheck.ids(before.notes()));
    project.covers("2025-01", "2025-02");
    assertTrue(
        project
            .visitFigures("2025-03")
            .comparableWith(project.visitFigures("2026-03"))
            .yearToDate()
            .isPresent());
  }

  @Test
  void whatAsOfDoesNotLetSeeIsNotCovered() {
    Project project = new Project().covers("2025-01", "2026-12");
    ComplaintFigures half = project.complaintFigures("2026", "2026-06-30");
    assertEquals(6, half.months().covered().size());
    assertEquals(
        Optional.empty(),
        project.complaintFigures("2025").comparableWith(half).count(Indicator.RECEIVED));
  }
}
