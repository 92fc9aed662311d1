package manyi.figures.survey;

import static manyi.figures.SurveyCase.fraction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.SurveyCase;
import manyi.figures.survey.SurveyFigures.NamedMeaning;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyRoundTest {
  private static final String FIVE_LEVELS =
      """
      item     verySatisfied satisfied fair dissatisfied veryDissatisfied abstained
      保洁     40            30        20   6            3                1
      绿化     10            50        25   9            4                2
      总体评价 60            30        5    3            2                .
      """;

  @Test
  void fiveLevelsJoinTheThreeOfTheRegulation() {
    SurveyFigures figures = new SurveyCase().issued(160).returned(100).tally(FIVE_LEVELS).figures();

    assertEquals(
        List.of(new Answers(70, 20, 9, 1, 20, false), new Answers(60, 25, 13, 2, 25, false)),
        figures.items().stream().map(SurveyFigures.Item::answers).toList());
    assertEquals(Optional.of(Fraction.of(175, 197)), figures.number(Indicator.RATE));
    assertEquals(Optional.of(Fraction.of(130, 197)), figures.number(Indicator.STRICT_RATE));
    assertEquals(1, figures.overallItems().size());
    assertEquals(Optional.of(100L), figures.count(Indicator.RETURNED));
    assertEquals(Optional.empty(), figures.count(Indicator.VALID));
    assertEquals(Optional.of(fraction("0")), figures.number(Indicator.PENALTY_POINTS));
    assertEquals(22, figures.pareto().total());
    assertEquals(new NamedMeaning("非常满意", "satisfied", 40), figures.items().get(0).scale().get(0));
    assertEquals(List.of(), NoteCheck.ids(figures.notes()));
  }

  @Test
  void theStrictReadingCountsFairAsDissatisfiedButNotInThePareto() {
    SurveyFigures figures =
        new SurveyCase().set(Setting.FAIR_COUNTS, "strict").tally(FIVE_LEVELS).figures();

    assertEquals(new Answers(70, 20, 9, 1, 20, true), figures.items().get(0).answers());
    assertEquals(Optional.of(Fraction.of(130, 197)), figures.number(Indicator.RATE));
    assertEquals(22, figures.pareto().total());
  }

  @Test
  void talliesOfSeveralBuildingsAddUpItemByItem() {
    SurveyFigures figures =
        new SurveyCase()
            .issued(100)
            .tally(
                """
                item 	satisfied basicallySatisfied dissatisfied abstained
                保洁	30        5                  2            1
                保洁	7         1                  4            .
                """)
            .tally(
                """
                item 	satisfied basicallySatisfied dissatisfied abstained
                停车	3         .                  1            0
                保　洁	10        2                  3            4
                """)
            .figures();

    assertEquals(
        List.of(new Answers(47, 8, 9, 5, 0, false), new Answers(3, 0, 1, 0, 0, false)),
        figures.items().stream().map(SurveyFigures.Item::answers).toList());
    assertEquals(Optional.empty(), figures.count(Indicator.RETURNED));
    assertEquals(Optional.empty(), figures.number(Indicator.RETURN_RATE));
    assertEquals(
        List.of("returned-unknown", "pareto-first-over-line"), NoteCheck.ids(figures.notes()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"?若干", "12.5", "-3"})
  void aLineWithACountThatIsNoneIsLeftOutAndTold(String count) {
    SurveyFigures figures =
        new SurveyCase()
            .issued(50)
            .returned(40)
            .tally(
                """
                item satisfied dissatisfied abstained
                保洁 30        %s           1
                绿化 25        4            2
                """
                    .formatted(count))
            .figures();

    assertEquals(Optional.empty(), figures.items().get(0).rate());
    assertEquals(Optional.of(Fraction.of(25, 29)), figures.number(Indicator.RATE));
    assertEquals(
        Note.of(NoteCode.TALLY_LINE_NOT_COUNTED, "保洁", "问卷.xlsx", "Sheet1", 2, "不满意"),
        figures.notes().get(0));
    NoteCheck.ids(figures.notes());
  }

  @Test
  void moreAnswersThanReturnsAndMissingAbstentionsAreTold() {
    SurveyFigures figures =
        new SurveyCase()
            .issued(60)
            .returned(40)
            .tally("item satisfied dissatisfied\n 保洁 39 2\n 绿化 30 10\n")
            .figures();

    assertEquals(Note.of(NoteCode.TALLY_EXCEEDS_RETURNED, "保洁", 40), figures.notes().get(1));
    assertEquals(
        List.of("abstained-not-stated", "tally-exceeds-returned", "pareto-first-over-line"),
        NoteCheck.ids(figures.notes()));
  }

  @Test
  void moreReturnsThanIssuedLeaveNoReturnRate() {
    SurveyFigures figures = new SurveyCase().issued(500).returned(501).tally(FIVE_LEVELS).figures();

    assertEquals(Optional.empty(), figures.number(Indicator.RETURN_RATE));
    assertEquals(Optional.of(Fraction.of(175, 197)), figures.number(Indicator.RATE));
    assertEquals(List.of("returned-exceeds-issued"), NoteCheck.ids(figures.notes()));
  }
}
