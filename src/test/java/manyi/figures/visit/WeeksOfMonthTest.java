package manyi.figures.visit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import manyi.figures.ComplaintTexts;
import manyi.figures.Project;
import manyi.policy.Setting;
import manyi.record.word.PersonRole;
import org.junit.jupiter.api.Test;

class WeeksOfMonthTest {

  /** April 2026 begins on a Wednesday and ends on a Thursday. */
  private static Project april() {
    return new Project()
        .visits(
            """
            | visitedAt  | room    | visitor    | visitorRole | kind    | opinion |
            | 2026-03-30 | 1-1-101 | 周敏       | director    | regular | .       |
            | 2026-04-05 | 1-1-101 | 周敏       | director    | regular | .       |
            | 2026-04-06 | 1-1-102 | 周敏、赵强 | .           | regular | .       |
            | 2026-04-15 | 1-1-102 | 王刚       | 客服主管    | regular | .       |
            | 2026-04-16 | 1-1-103 | 王刚       | supervisor  | revisit | .       |
            | 2026-04-17 | 1-1-103 | 王刚       | supervisor  | regular | 未遇    |
            | 2026-05-02 | 1-1-104 | 周敏       | director    | regular | .       |
            | 2026-05-04 | 1-1-104 | 周敏       | director    | regular | .       |
            """)
        .covers("2026-03", "2026-05");
  }

  @Test
  void takesTheWeeksWithFourDaysInTheMonthAndAllTheirDays() {
    assertEquals(
        List.of("2026-W14 2/0", "2026-W15 1/1", "2026-W16 0/1", "2026-W17 0/0", "2026-W18 1/0"),
        weeks(april().staff("周敏", PersonRole.DIRECTOR).staff("赵强", PersonRole.SUPERVISOR), null));
  }

  @Test
  void doesNotJudgeAWeekThatAsOfCutsWhileNobodyWent() {
    Project project = april().staff("周敏", PersonRole.DIRECTOR).staff("赵强", PersonRole.SUPERVISOR);
    assertEquals("2026-W18 ?/?", weeks(project, "2026-04-30").get(4));
    assertEquals("2026-W18 1/?", weeks(project, "2026-05-02").get(4));
    assertEquals("2026-W18 1/0", weeks(project, "2026-05-03").get(4));
    assertEquals(
        List.of("2026-W14 2/0", "2026-W15 1/1", "2026-W16 ?/1", "2026-W17 ?/?", "2026-W18 ?/?"),
        weeks(project, "2026-04-15"));
  }

  @Test
  void knowsNothingWithoutOffices() {
    Project project =
        new Project()
            .visits("|visitedAt|room|visitor|kind|\n|2026-04-15|1-1-101|周敏|regular|")
            .covers("2026-03", "2026-05");
    assertTrue(weeks(project, null).stream().allMatch(week -> week.endsWith(" ?/?")));
    assertEquals(
        List.of("2026-W14 0/?", "2026-W15 0/?", "2026-W16 1/?", "2026-W17 0/?", "2026-W18 0/?"),
        weeks(project.staff("周敏", PersonRole.DIRECTOR), null));
  }

  @Test
  void doubtsAWeekWhoseVisitorHasNoKnownOffice() {
    Project project =
        new Project()
            .visits(
                """
                | visitedAt  | room    | visitor | visitorRole | kind    |
                | 2026-04-06 | 1-1-101 | 周敏    | director    | regular |
                | 2026-04-14 | 1-1-102 | 赵强    | .           | regular |
                """)
            .covers("2026-03", "2026-05");
    assertEquals(
        List.of("2026-W14 0/0", "2026-W15 1/0", "2026-W16 ?/?", "2026-W17 0/0", "2026-W18 0/0"),
        weeks(project, null));
  }

  @Test
  void followsTheClosingDayAndTheYear() {
    Project project = april().set(Setting.CLOSING_DAY, "25");
    assertEquals(
        List.of("2026-W13", "2026-W14", "2026-W15", "2026-W16", "2026-W17"),
        names(project.visitFigures("2026-04")));
    assertEquals(53, names(april().covers("2026-01", "2026-12").visitFigures("2026")).size());
    assertEquals(List.of(), names(april().visitFigures("2026-04-15")));
  }

  @Test
  void countsTheHouseholdsOfTheWeek() {
    assertEquals(
        List.of(1L, 1L, 1L, 0L, 1L),
        april().visitFigures("2026-04").counted(CountedVisits::weeks).orElseThrow().stream()
            .map(VisitFigures.Week::households)
            .toList());
  }

  private static List<String> names(VisitFigures figures) {
    return figures.counted(CountedVisits::weeks).orElseThrow().stream()
        .map(VisitFigures.Week::week)
        .toList();
  }

  private static List<String> weeks(Project project, String asOf) {
    VisitFigures april =
        asOf == null ? project.visitFigures("2026-04") : project.visitFigures("2026-04", asOf);
    return april.counted(CountedVisits::weeks).orElseThrow().stream()
        .map(
            week ->
                week.week()
                    + " "
                    + ComplaintTexts.or(week.director())
                    + "/"
                    + ComplaintTexts.or(week.supervisor()))
        .toList();
  }
}
