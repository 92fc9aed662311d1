package manyi.figures.survey;

import static manyi.figures.SurveyCase.fraction;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.ParetoFigures;
import manyi.figures.SurveyCase;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.figures.survey.SurveyFigures.NamedMeaning;
import manyi.figures.survey.SurveyFigures.Suggestion;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.AnswerSheet;
import manyi.record.SurveyItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurveyRoundTest {

  /** Running numbers repeat, 101 came back twice; a blank, a double tick and 弃权 abstain. */
  private static final String MIXED =
      """
      房号  时间       保洁        绿化        保安      总体评价 建议
      101   2026-05-20 满意        不满意      满意      满意     加装路灯
      101   2026-05-20 满意        不满意      满意      满意     .
      203   2026-05-22 基本满意    不满意      弃权      不满意   无
      204   2026-05-23 不满意      满意        .         一般     垃圾桶太少
      305   2026-05-19 满意+不满意 满意        不满意    满意     .
      306   2026-05-25 一般        基本满意    满意      满意     /
      401   2026-05-26 .           /           (空)      .        .
      """;

  @Test
  void eachItemCountsItsOwnAnswersAndAbstentions() {
    SurveyFigures figures = new SurveyCase().issued(10).file(MIXED).figures();

    assertEquals(Optional.of(7L), figures.count(Indicator.RETURNED));
    assertEquals(Optional.of(6L), figures.count(Indicator.VALID));
    assertEquals(
        List.of(
            "保洁 2 2 1 2 fair 1 rate 4/5",
            "绿化 2 1 3 1 fair 0 rate 1/2",
            "保安 3 0 1 3 fair 0 rate 3/4"),
        shown(figures.items()));
    assertEquals(List.of("总体评价 4 1 1 1 fair 1 rate 5/6"), shown(figures.overallItems()));
    assertEquals(new Answers(7, 3, 5, 6, 1, false), figures.answers());
    assertEquals(Optional.of(Fraction.of(2, 3)), figures.number(Indicator.RATE));
    assertEquals(Optional.of(Fraction.of(9, 15)), figures.number(Indicator.STRICT_RATE));
    assertEquals(Optional.of(Fraction.of(41, 60)), figures.number(Indicator.MEAN_ITEM_RATE));
    assertEquals(Optional.of(Fraction.of(3, 5)), figures.items().get(0).strictRate());
    assertEquals(
        List.of(), figures.notes().stream().filter(n -> !n.id().contains("pareto")).toList());
  }

  @Test
  void thePenaltyLowersTheOverallRateAndEachItems() {
    // 4 of 7 returned is 2 6/7 points under the floor: 14 2/7 points off.
    SurveyFigures figures =
        new SurveyCase()
            .issued(7)
            .file(
                """
                保洁   绿化
                满意   不满意
                满意   满意
                不满意 不满意
                满意   .
                """)
            .figures();

    Fraction off = Fraction.of(1, 7);
    assertEquals(off.times(100), figures.number(Indicator.PENALTY_POINTS).orElseThrow());
    assertEquals(
        Optional.of(Fraction.of(4, 7).minus(off)), figures.number(Indicator.ADJUSTED_RATE));
    assertEquals(
        List.of(Fraction.of(3, 4).minus(off), Fraction.of(1, 3).minus(off)),
        figures.items().stream().map(item -> item.adjustedRate().orElseThrow()).toList());
    assertEquals(fraction("15"), figures.readings().orElseThrow().pointsBegun().penaltyPoints());
  }

  @Test
  void thePenaltyLowersTheOverallRateAloneWhereThatIsSet() {
    SurveyFigures figures =
        new SurveyCase().set(Setting.PENALTY_SCOPE, "overall").issued(20).file(MIXED).figures();

    assertEquals(Optional.of(Fraction.ZERO), figures.number(Indicator.ADJUSTED_RATE));
    assertEquals(
        List.of(Optional.empty(), Optional.empty(), Optional.empty()),
        figures.items().stream().map(Item::adjustedRate).toList());
  }

  /** The worked example: raw 92 %, 23 of every 25 answers. */
  @ParameterizedTest(name = "{1} of {0} returned")
  @CsvSource({
    "500, 300, 0.92, 0.92, 0.92",
    "500, 299, 0.91, 0.87, 0.92",
    "500, 290, 0.82, 0.82, 0.82",
    "500, 200, 0,    0,    0",
  })
  void theWorkedPenaltyExamplesHold(
      int issued, int returned, String linear, String begun, String completed) {
    List<AnswerSheet> sheets =
        IntStream.range(0, returned)
            .mapToObj(i -> SurveyCase.sheet(i < 25 ? (i < 23 ? "满意" : "不满意") : "弃权"))
            .toList();
    SurveyFigures figures =
        new SurveyCase().issued(issued).file(List.of(SurveyItem.inWords("保洁")), sheets).figures();

    assertEquals(Optional.of(fraction("0.92")), figures.number(Indicator.RATE));
    assertEquals(Optional.of(fraction(linear)), figures.number(Indicator.ADJUSTED_RATE));
    SurveyFigures.Readings readings = figures.readings().orElseThrow();
    assertEquals(Optional.of(fraction(begun)), readings.pointsBegun().adjustedRate());
    assertEquals(Optional.of(fraction(completed)), readings.pointsCompleted().adjustedRate());
  }

  @ParameterizedTest(name = "{0} issued")
  @CsvSource({"0, issued-zero", "6, returned-exceeds-issued"})
  void anImpossibleNumberIssuedLeavesTheRawRateAndThePareto(int issued, String note) {
    SurveyFigures figures = new SurveyCase().issued(issued).file(MIXED).figures();

    assertEquals(Optional.of((long) issued), figures.count(Indicator.ISSUED));
    assertEquals(Optional.empty(), figures.number(Indicator.RETURN_RATE));
    assertEquals(Optional.empty(), figures.readings());
    assertEquals(Optional.empty(), figures.items().get(1).adjustedRate());
    assertEquals(Optional.of(Fraction.of(2, 3)), figures.number(Indicator.RATE));
    assertEquals(5, figures.pareto().total());
    assertEquals(note, NoteCheck.ids(figures.notes()).get(0));
  }

  @Test
  void nobodyAnsweringAnItemLeavesItWithoutARate() {
    SurveyFigures figures = new SurveyCase().issued(3).file("保洁 绿化\n . 满意\n 弃权 满意\n").figures();

    assertEquals(Optional.empty(), figures.items().get(0).rate());
    assertEquals(Optional.empty(), figures.items().get(0).adjustedRate());
    assertEquals(Optional.of(Fraction.ONE), figures.number(Indicator.RATE));
    assertEquals(Optional.of(Fraction.ONE), figures.number(Indicator.MEAN_ITEM_RATE));
    assertEquals(Optional.of(2L), figures.count(Indicator.VALID));
  }

  @Test
  void aRoundWithoutReturnsHasNoRateAndNoMainItems() {
    SurveyFigures figures = new SurveyCase().issued(40).file("保洁 绿化\n").figures();

    assertEquals(Optional.of(0L), figures.count(Indicator.RETURNED));
    assertEquals(Optional.empty(), figures.number(Indicator.RATE));
    assertEquals(Optional.empty(), figures.number(Indicator.MEAN_ITEM_RATE));
    assertEquals(fraction("300"), figures.number(Indicator.PENALTY_POINTS).orElseThrow());
    assertEquals(Optional.empty(), figures.number(Indicator.ADJUSTED_RATE));
    assertEquals(List.of(), figures.pareto().items());
  }

  @Test
  void aRoundThatNobodyImportedIsUnknownThroughout() {
    SurveyFigures figures = new SurveyCase().figures();

    assertEquals("garden", figures.project());
    assertEquals(SurveyCase.ROUND, figures.round());
    assertEquals(Optional.empty(), figures.count(Indicator.ISSUED));
    assertEquals(Optional.empty(), figures.count(Indicator.RETURNED));
    assertEquals(List.of("issued-unknown", "returned-unknown"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void emptyRowsAreToldWithTheReturnRateTheyWouldGive() {
    SurveyFigures known = new SurveyCase().issued(16).file(MIXED, 2).file(MIXED, 3).figures();
    assertEquals(5, known.emptyRows());
    assertEquals(Optional.of(14L), known.count(Indicator.RETURNED));
    assertEquals(Note.of(NoteCode.EMPTY_ROWS_RETURN_RATE, 5, "118.75"), known.notes().get(0));

    SurveyFigures unknown = new SurveyCase().file(MIXED, 2).figures();
    assertEquals(
        List.of("issued-unknown", "empty-rows"), NoteCheck.ids(unknown.notes()).subList(0, 2));
  }

  @Test
  void dissatisfiedAnswersMakeTheParetoInQuestionnaireOrder() {
    SurveyFigures figures = new SurveyCase().issued(10).file(MIXED).figures();

    assertEquals(
        List.of("绿化", "保洁", "保安"),
        figures.pareto().items().stream().map(ParetoFigures.Line::item).toList());
    assertEquals(2, figures.pareto().main().size());
    assertEquals(List.of("pareto-tie-row-by-row"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void theStrictReadingLowersTheRateButNeverEntersThePareto() {
    SurveyFigures lenient = new SurveyCase().issued(10).file(MIXED).figures();
    SurveyFigures strict =
        new SurveyCase().set(Setting.FAIR_COUNTS, "strict").issued(10).file(MIXED).figures();

    assertEquals(new Answers(7, 3, 5, 6, 1, true), strict.answers());
    assertEquals(lenient.number(Indicator.STRICT_RATE), strict.number(Indicator.RATE));
    assertEquals(lenient.number(Indicator.STRICT_RATE), strict.number(Indicator.STRICT_RATE));
    assertEquals(lenient.pareto(), strict.pareto());
    assertEquals(
        List.of(
            new NamedMeaning("满意", "satisfied", 2),
            new NamedMeaning("", "abstained", 1),
            new NamedMeaning("一般", "basicallySatisfied", 1),
            new NamedMeaning("不满意", "dissatisfied", 1),
            new NamedMeaning("基本满意", "basicallySatisfied", 1),
            new NamedMeaning("满意+不满意", "abstained", 1)),
        strict.items().get(0).scale());
    assertEquals(
        new NamedMeaning("一般", "basicallySatisfied", 1), lenient.items().get(0).scale().get(2));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "总体评价, true",
    "您对物业服务的整体满意度, true",
    "10、综合评价, true",
    "综合的感受, true",
    "总体的印象, true",
    "总 体 满 意 度, true",
    "您总体上是否满意, true",
    "总体来说，是否满意, true",
    "整体而言满意吗, true",
    "整体满意, true",
    "综合维修, false",
    "综合服务, false",
    "综合满意, false",
    "总体绿化, false",
    "总体来说，您满意吗, false",
    "客服总台, false",
  })
  void overallItemsStandBesideTheOthers(String item, boolean overall) {
    SurveyFigures figures =
        new SurveyCase()
            .issued(4)
            .file(
                List.of(SurveyItem.inWords(item)),
                List.of(SurveyCase.sheet("不满意"), SurveyCase.sheet("不满意")))
            .figures();

    assertEquals(overall ? 1 : 0, figures.overallItems().size());
    assertEquals(overall ? 0 : 1, figures.items().size());
    assertEquals(overall ? 0 : 2, figures.pareto().total());
    assertEquals(overall ? 0 : 2, figures.answers().base());
    assertEquals(Optional.of(2L), figures.count(Indicator.VALID));
  }

  @Test
  void filesOfARoundAddUpByTheFullQuestionText() {
    SurveyFigures figures =
        new SurveyCase()
            .issued(9)
            .file("保洁（公共区域） 绿化\n 满意 不满意\n 不满意 .\n")
            .file("停车 绿　化 保洁(公共区域)\n 满意 满意 基本满意\n")
            .figures();

    assertEquals(Optional.of(3L), figures.count(Indicator.RETURNED));
    assertEquals(
        List.of(
            "保洁（公共区域） 1 1 1 0 fair 0 rate 2/3",
            "绿化 1 0 1 1 fair 0 rate 1/2",
            "停车 1 0 0 0 fair 0 rate 1/1"),
        shown(figures.items()));
  }

  @Test
  void codesMayDifferFromFileToFile() {
    SurveyItem rising = new SurveyItem("保洁", Map.of("1", "不满意", "2", "满意"), false, 0);
    SurveyItem falling = new SurveyItem("保洁", Map.of("1", "满意", "2", "不满意"), false, 0);
    SurveyFigures figures =
        new SurveyCase()
            .file(List.of(rising), List.of(SurveyCase.sheet("1"), SurveyCase.sheet("2")))
            .file(List.of(falling), List.of(SurveyCase.sheet("1"), SurveyCase.sheet("1")))
            .figures();

    assertEquals(List.of("保洁 3 0 1 0 fair 0 rate 3/4"), shown(figures.items()));
  }

  @Test
  void scalesThatDifferFromFileToFileAreTold() {
    SurveyItem five = new SurveyItem("保洁", Map.of(), true, 5);
    SurveyItem ten = new SurveyItem("保 洁", Map.of(), true, 10);
    SurveyFigures figures =
        new SurveyCase()
            .issued(5)
            .file(List.of(five), List.of(SurveyCase.sheet("5")))
            .file(List.of(ten), List.of(SurveyCase.sheet("5"), SurveyCase.sheet("9")))
            .figures();

    assertEquals(List.of("保洁 2 0 1 0 fair 0 rate 2/3"), shown(figures.items()));
    assertEquals("score-scales-differ", NoteCheck.ids(figures.notes()).get(0));
  }

  @Test
  void answersThatNoListKnowsAreNotCountedButTold() {
    SurveyFigures figures =
        new SurveyCase().issued(5).file("保洁 绿化\n 满意 还行\n 还行 不满意\n 凑合 满意\n 弃权 还行\n").figures();

    assertEquals(
        List.of("保洁 1 0 0 1 fair 0 rate 1/1", "绿化 1 0 1 0 fair 0 rate 1/2"),
        shown(figures.items()));
    assertEquals("answers-unknown: 4, 2, 还行×3、凑合×1", figures.notes().get(0).toString());
    assertEquals(new NamedMeaning("还行", "unknown", 2), figures.items().get(1).scale().get(0));
    NoteCheck.ids(figures.notes());
  }

  @Test
  void bareScoresWithoutADirectionAreNotCountedButTold() {
    SurveyFigures figures =
        new SurveyCase()
            .issued(2)
            .file(
                List.of(new SurveyItem("保洁", Map.of(), false, 5)),
                List.of(SurveyCase.sheet("5"), SurveyCase.sheet("1")))
            .figures();

    assertEquals(Optional.empty(), figures.number(Indicator.RATE));
    assertEquals(Optional.of(2L), figures.count(Indicator.VALID));
    assertEquals(List.of(Note.of(NoteCode.ANSWERS_UNDECIDED, "保洁", 2)), figures.notes());
    assertEquals(List.of("answers-undecided"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void fairAloneOfAnUnknownScaleSaysNothing() {
    SurveyFigures figures =
        new SurveyCase().issued(4).file("环境 保洁\n 好 一般\n 一般 一般\n 差 .\n").figures();

    assertEquals(Optional.empty(), figures.items().get(0).rate());
    assertEquals(0, figures.items().get(0).answers().fair());
    assertEquals(Optional.of(Fraction.ONE), figures.items().get(1).rate());
    assertEquals(List.of("fair-alone", "answers-unknown"), NoteCheck.ids(figures.notes()));
    assertEquals("answers-unknown: 3, 3, 一般×1、好×1、差×1", figures.notes().get(1).toString());
  }

  @Test
  void columnsOfOneNameAddUpAndAreTold() {
    SurveyFigures figures =
        new SurveyCase().issued(2).file("态度 态度\n 满意 不满意\n").file("态度 态度\n 满意 满意\n").figures();

    assertEquals(List.of("态度 3 0 1 0 fair 0 rate 3/4"), shown(figures.items()));
    assertEquals(
        List.of("item-listed-twice", "pareto-first-over-line"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void suggestionsKeepTheirRoomsAndLeaveOutTheBlanks() {
    assertEquals(
        List.of(new Suggestion("101", "加装路灯"), new Suggestion("204", "垃圾桶太少")),
        new SurveyCase().file(MIXED).figures().suggestions());
  }

  private static List<String> shown(List<Item> items) {
    return items.stream()
        .map(
            item ->
                String.join(
                    " ",
                    item.item(),
                    "" + item.answers().satisfied(),
                    "" + item.answers().basicallySatisfied(),
                    "" + item.answers().dissatisfied(),
                    "" + item.answers().abstained(),
                    "fair " + item.answers().fair(),
                    "rate " + item.rate().map(Fraction::toString).orElse("none")))
        .toList();
  }
}
