package manyi.figures.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.SurveyCase;
import manyi.policy.Indicator;
import manyi.record.word.HouseStatus;
import org.junit.jupiter.api.Test;

class IssuedCountTest {
  private static final String RETURNS =
      """
      时间       保洁
      2026-04-03 满意
      2026-03-30 满意
      2026-05-01 不满意
      """;

  private static final String WITHOUT_TIMES = "保洁\n 满意\n 不满意\n";

  @Test
  void theStatedNumberGoesBeforeAll() {
    SurveyFigures figures = households().issued(77).issuedOn("2026-02-10").file(RETURNS).figures();

    assertEquals(Optional.of(77L), figures.count(Indicator.ISSUED));
    assertEquals(List.of("pareto-first-over-line"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void householdsOfTheMonthOfIssueStandIn() {
    assertIssued(
        households().issuedOn("2026-02-10").file(RETURNS),
        Note.of(NoteCode.ISSUED_FROM_MONTH_ISSUED, 20, "2026-02"));
  }

  @Test
  void elseThoseOfTheMonthOfTheFirstReturn() {
    assertIssued(
        households().file("保洁\n 满意\n").file(RETURNS),
        Note.of(NoteCode.ISSUED_FROM_MONTH_FIRST_RETURNED, 30, "2026-03"));
  }

  @Test
  void elseThoseOfTheHalfYearsLastMonth() {
    assertIssued(
        households().file(WITHOUT_TIMES),
        Note.of(NoteCode.ISSUED_FROM_MONTH_OF_HALF_YEAR, 60, "2026-06"));
  }

  @Test
  void elseTheOccupiedUnitsOfTheRoster() {
    SurveyCase roster =
        new SurveyCase()
            .unit("101", HouseStatus.OCCUPIED)
            .unit("102", HouseStatus.VACANT)
            .unit("103", HouseStatus.OCCUPIED)
            .unit("104", HouseStatus.OCCUPIED)
            .unit("105", HouseStatus.UNSOLD);
    assertIssued(roster.file(RETURNS), Note.of(NoteCode.ISSUED_FROM_ROSTER, 3));
  }

  @Test
  void twoOwnersOfOneRoomGetOneQuestionnaire() {
    SurveyCase roster =
        new SurveyCase()
            .unit("1-1-101", HouseStatus.OCCUPIED)
            .unit("1栋1单元101室", HouseStatus.OCCUPIED)
            .unit("1-1-102", HouseStatus.VACANT)
            .unit("1-1-102", HouseStatus.OCCUPIED)
            .unit("1-1-103", HouseStatus.VACANT);
    assertIssued(roster.file(RETURNS), Note.of(NoteCode.ISSUED_FROM_ROSTER, 2));
  }

  @Test
  void theRosterCountsForMonthsBeforeTheSettingsBegin() {
    SurveyCase late =
        new SurveyCase()
            .households("2026-04", 90, 80)
            .unit("101", HouseStatus.OCCUPIED)
            .unit("102", HouseStatus.OCCUPIED)
            .unit("103", HouseStatus.OCCUPIED)
            .file(RETURNS);
    assertIssued(late, Note.of(NoteCode.ISSUED_FROM_ROSTER, 3));
  }

  @Test
  void unknownHouseholdsLeaveThePenaltyUnknown() {
    SurveyFigures figures = new SurveyCase().file(RETURNS).figures();

    assertEquals(Optional.empty(), figures.count(Indicator.ISSUED));
    assertEquals(Optional.empty(), figures.number(Indicator.RETURN_RATE));
    assertEquals(Optional.of(Fraction.of(2, 3)), figures.number(Indicator.RATE));
    assertEquals(
        List.of("issued-unknown", "pareto-first-over-line"), NoteCheck.ids(figures.notes()));
  }

  private static SurveyCase households() {
    return new SurveyCase()
        .households("2025-12", 100, 10)
        .households("2026-02", 100, 20)
        .households("2026-03", 100, 30)
        .households("2026-04", 100, 40)
        .households("2026-06", 100, 60)
        .households("2026-07", 100, 70)
        .unit("101", HouseStatus.OCCUPIED);
  }

  private static void assertIssued(SurveyCase survey, Note note) {
    SurveyFigures figures = survey.figures();
    assertEquals(note, figures.notes().get(0));
    assertEquals(
        Optional.of(Long.valueOf(note.arguments().get(0))), figures.count(Indicator.ISSUED));
    NoteCheck.ids(figures.notes());
  }
}
