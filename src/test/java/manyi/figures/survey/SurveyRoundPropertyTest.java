package manyi.figures.survey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NoteCheck;
import manyi.figures.SurveyCase;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.figures.survey.SurveyFigures.NamedMeaning;
import manyi.policy.Indicator;
import manyi.policy.Setting;
import manyi.record.AnswerSheet;
import manyi.record.SurveyItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SurveyRoundPropertyTest {
  private static final List<String> CHOICES =
      List.of("满意", "非常满意", "基本满意", "一般", "不满意", "不太满意", "弃权", "还行", "4", "5星", "");

  private static final List<SurveyItem> ITEMS =
      List.of(
          SurveyItem.inWords("保洁"),
          new SurveyItem("绿化", Map.of(), true, 5),
          SurveyItem.inWords("总体满意度"),
          new SurveyItem("维修", Map.of("4", "比较不满意"), false, 0),
          SurveyItem.inWords("停车"));

  static LongStream seeds() {
    return LongStream.range(0, 80);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void partsSumAndSharesStayInBounds(long seed) {
    Random random = new Random(seed);
    List<AnswerSheet> sheets = sheets(random);
    boolean strict = random.nextBoolean();
    SurveyFigures figures =
        new SurveyCase()
            .set(Setting.FAIR_COUNTS, strict ? "strict" : "basicallySatisfied")
            .issued(1 + random.nextInt(60))
            .file(ITEMS, sheets)
            .figures();

    List<Item> all =
        Stream.of(figures.items(), figures.overallItems()).flatMap(List::stream).toList();
    assertEquals(ITEMS.size(), all.size());
    for (Item item : all) {
      long open =
          item.scale().stream()
              .filter(m -> m.meaning().equals("unknown") || m.meaning().equals("undecided"))
              .mapToLong(NamedMeaning::count)
              .sum();
      Answers answers = item.answers();
      assertEquals(sheets.size(), answers.base() + answers.abstained() + open);
      assertEquals(sheets.size(), item.scale().stream().mapToLong(NamedMeaning::count).sum());
      assertTrue(answers.fair() <= answers.basicallySatisfied());
      assertEquals(answers.base() == 0, item.rate().isEmpty());
      assertOrder(item.adjustedRate(), item.rate());
      assertOrder(item.strictRate(), item.rate());
    }
    assertEquals(
        figures.items().stream().map(Item::answers).reduce(Answers.NONE, Answers::plus),
        figures.answers());
    assertOrder(figures.number(Indicator.STRICT_RATE), figures.number(Indicator.RATE));
    assertOrder(figures.number(Indicator.ADJUSTED_RATE), figures.number(Indicator.RATE));
    assertTrue(figures.count(Indicator.VALID).orElseThrow() <= sheets.size());
    assertEquals(figures.answers().dissatisfied(), figures.pareto().total());
    if (strict) {
      assertEquals(figures.number(Indicator.STRICT_RATE), figures.number(Indicator.RATE));
    }
    NoteCheck.ids(figures.notes());
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void theOrderOfRowsChangesNothing(long seed) {
    Random random = new Random(seed);
    List<AnswerSheet> sheets = sheets(random);
    List<AnswerSheet> shuffled = new ArrayList<>(sheets);
    Collections.shuffle(shuffled, random);

    assertEquals(figures(sheets), figures(shuffled));
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void aFileSplitInTwoGivesTheSameFigures(long seed) {
    Random random = new Random(seed);
    List<AnswerSheet> sheets = sheets(random);
    int cut = random.nextInt(sheets.size() + 1);
    SurveyFigures halves =
        new SurveyCase()
            .issued(33)
            .file(ITEMS, sheets.subList(0, cut))
            .file(ITEMS, sheets.subList(cut, sheets.size()))
            .figures();

    assertEquals(figures(sheets), halves);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void oneMoreDissatisfiedAnswerNeverRaisesARate(long seed) {
    Random random = new Random(seed);
    List<AnswerSheet> sheets = new ArrayList<>(sheets(random));
    Optional<Fraction> before = figures(sheets).number(Indicator.RATE);
    sheets.add(SurveyCase.sheet("", "", "", "", "不满意"));

    assertOrder(
        figures(sheets).number(Indicator.RATE), before.or(() -> Optional.of(Fraction.ZERO)));
  }

  private static SurveyFigures figures(List<AnswerSheet> sheets) {
    return new SurveyCase().issued(33).file(ITEMS, sheets).figures();
  }

  private static List<AnswerSheet> sheets(Random random) {
    List<AnswerSheet> sheets = new ArrayList<>();
    for (int i = 0, size = random.nextInt(30); i < size; i++) {
      String[] made = new String[ITEMS.size()];
      for (int item = 0; item < made.length; item++) {
        made[item] = CHOICES.get(random.nextInt(CHOICES.size()));
        if (random.nextInt(12) == 0) {
          made[item] += "+" + CHOICES.get(random.nextInt(CHOICES.size()));
        }
      }
      sheets.add(SurveyCase.sheet(made));
    }
    return sheets;
  }

  /** Both are shares of 1, the first no greater, or neither is known. */
  private static void assertOrder(Optional<Fraction> lower, Optional<Fraction> upper) {
    if (lower.isPresent()) {
      assertTrue(lower.get().compareTo(Fraction.ZERO) >= 0);
      assertTrue(lower.get().compareTo(upper.orElseThrow()) <= 0);
      assertTrue(upper.get().compareTo(Fraction.ONE) <= 0);
    }
  }
}
