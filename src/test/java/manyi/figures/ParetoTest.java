package manyi.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.ParetoFigures.Line;
import manyi.language.Language;
import manyi.language.Messages;
import manyi.policy.Policy;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ParetoTest {

  @Test
  void itemsWithinTheLineAreMain() {
    ParetoFigures figures = items("保安 40, 保洁 30, 绿化 10, 维修 12, 停车 8");

    assertEquals(100, figures.total());
    assertEquals(Fraction.of(4, 5), figures.threshold());
    assertEquals(
        List.of(
            line("保安", 40, "0.40", "0.40", true),
            line("保洁", 30, "0.30", "0.70", true),
            line("维修", 12, "0.12", "0.82", false),
            line("绿化", 10, "0.10", "0.92", false),
            line("停车", 8, "0.08", "1", false)),
        figures.items());
    assertEquals(List.of("保安", "保洁", "维修"), figures.readings().reaching());
    assertEquals(List.of(), figures.notes());
  }

  /** Main items, then the readings reaching / tiesIn / tiesOut, then the notes. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          甲 5, 乙 3, 丙 2             | 甲 乙    | 甲 乙       | 甲 乙          | 甲 乙 | ""
          甲 9, 乙 1                   | 甲       | 甲          | 甲             | 甲    | pareto-first-over-line
          甲 7                         | 甲       | 甲          | 甲             | 甲    | pareto-first-over-line
          甲 8, 乙 2                   | 甲       | 甲          | 甲             | 甲    | ""
          甲 801, 乙 199               | 甲       | 甲          | 甲             | 甲    | pareto-first-over-line
          甲 4, 乙 2, 丙 2, 丁 2       | 甲 乙 丙 | 甲 乙 丙    | 甲 乙 丙 丁    | 甲    | pareto-tie-row-by-row
          甲 2, 乙 2, 丙 2, 丁 2, 戊 2 | 甲 乙 丙 丁 | 甲 乙 丙 丁 | 甲 乙 丙 丁 戊 | 甲 | pareto-tie-row-by-row
          甲 3, 乙 3, 丙 3             | 甲 乙    | 甲 乙 丙    | 甲 乙 丙       | 甲    | pareto-tie-row-by-row
          甲 5, 乙 5                   | 甲       | 甲 乙       | 甲 乙          | 甲    | pareto-tie-row-by-row
          甲 0, 乙 0                   | ""       | ""          | ""             | ""    | ""
          丙 2, 乙 0, 甲 6, 丁 2       | 甲 丙    | 甲 丙       | 甲 丙 丁       | 甲    | pareto-tie-row-by-row
          """)
  void countsGiveMainItemsAndTheirOtherReadings(
      String counts, String main, String reaching, String tiesIn, String tiesOut, String notes) {
    ParetoFigures figures = items(counts);

    assertEquals(names(main), names(figures.main()));
    assertEquals(
        List.of(names(reaching), names(tiesIn), names(tiesOut)),
        List.of(
            figures.readings().reaching(),
            figures.readings().tiesIn(),
            figures.readings().tiesOut()));
    assertEquals(names(notes), NoteCheck.ids(figures.notes()));
  }

  @Test
  void theReportSaysWhichItemsTieAndWhichAloneIsOverTheLine() {
    assertEquals(
        "[pareto-tie-row-by-row: 乙、丙、丁, 2, 80]", items("甲 4, 乙 2, 丙 2, 丁 2").notes().toString());
    assertEquals(
        List.of(Note.of(NoteCode.PARETO_FIRST_OVER_LINE, "甲", "85.71", "80")),
        items("甲 6, 乙 1").notes());
  }

  /** A reader is told in his language what has no category; programs are given the form's word. */
  @ParameterizedTest(name = "{0}, ties {1}")
  @CsvSource({
    "'投诉 2, 未分类 2', rowByRow",
    "'投诉 2, 未分类 2', allIn",
    "'未分类 2, 投诉 2', allOut",
    "'未分类 2', rowByRow",
  })
  void notesNameWhatHasNoCategoryInTheLanguageOfTheReader(String counts, String ties) {
    List<Note> notes = items(counts, Map.of(Setting.PARETO_TIES, ties)).notes();
    assertFalse(notes.isEmpty());
    Messages english = Messages.of("notes", Language.EN);
    Messages chinese = Messages.of("notes", Language.ZH);
    for (Note note : notes) {
      assertFalse(note.sentence(english).contains("未分类"), note.sentence(english));
      assertFalse(note.sentence(chinese).contains("Unclassified"), note.sentence(chinese));
      assertFalse(note.toString().contains("⟦"), note.toString());
    }
    assertTrue(notes.stream().anyMatch(note -> note.sentence(english).contains("Unclassified")));
    assertTrue(notes.stream().anyMatch(note -> note.toString().contains("未分类")));
  }

  @Test
  void tiedItemsAreAllInOrAllOutWhereThatIsSet() {
    String counts = "甲 4, 乙 2, 丙 2, 丁 2";

    ParetoFigures allIn = items(counts, Map.of(Setting.PARETO_TIES, "allIn"));
    assertEquals(names("甲 乙 丙 丁"), names(allIn.main()));
    assertEquals(List.of("pareto-tie-all-in"), NoteCheck.ids(allIn.notes()));

    ParetoFigures allOut = items(counts, Map.of(Setting.PARETO_TIES, "allOut"));
    assertEquals(names("甲"), names(allOut.main()));
    assertEquals(List.of("pareto-tie-all-out"), NoteCheck.ids(allOut.notes()));
    assertEquals(allIn.readings(), allOut.readings());
  }

  @Test
  void theListIsNeverEmptyWhereAllTiedItemsAreOut() {
    ParetoFigures figures = items("甲 3, 乙 3, 丙 3", Map.of(Setting.PARETO_TIES, "allOut"));

    assertEquals(names("甲"), names(figures.main()));
    assertEquals(
        List.of("pareto-tie-all-out", "pareto-tie-first-kept"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void aLowLineCanBeCrossedByTheFirstItemAndItsTieAtOnce() {
    Map<Setting, String> low = Map.of(Setting.PARETO_THRESHOLD, "0.4");
    ParetoFigures figures = items("甲 9, 乙 9, 丙 2", low);

    assertEquals(names("甲"), names(figures.main()));
    assertEquals(names("甲"), figures.readings().reaching());
    assertEquals(names("甲 乙"), figures.readings().tiesIn());
    assertEquals(names("甲"), figures.readings().tiesOut());
    assertEquals(
        List.of("pareto-first-over-line", "pareto-tie-row-by-row"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void theLineIsWhereItIsSet() {
    String counts = "甲 5, 乙 3, 丙 1, 丁 1";
    assertEquals(names("甲"), names(items(counts, Map.of(Setting.PARETO_THRESHOLD, "0.75")).main()));
    assertEquals(
        names("甲 乙 丙 丁"), names(items(counts, Map.of(Setting.PARETO_THRESHOLD, "1")).main()));
    assertEquals(names("甲"), names(items(counts, Map.of(Setting.PARETO_THRESHOLD, "0")).main()));
  }

  @Test
  void otherCategoriesComeLastAndStillCount() {
    ParetoFigures figures = categories("其他 50, 保洁 20, 未分类 6, 保安 24", Map.of());

    assertEquals(100, figures.total());
    assertEquals(
        List.of("保安", "保洁", "其他", "未分类"), figures.items().stream().map(Line::item).toList());
    assertEquals(Fraction.of(94, 100), figures.items().get(2).cumulative());
    assertEquals(names("保安 保洁"), names(figures.main()));
    assertEquals(List.of("category-too-coarse"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void theUnclassifiedStandBehindTheOthers() {
    ParetoFigures figures = categories("未分类 9, 其它 1, 其他 3, 保洁 20, 其他类 2", Map.of());

    assertEquals(
        List.of("保洁", "其他", "其他类", "其它", "未分类"), figures.items().stream().map(Line::item).toList());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          保洁 3, 保安 2, 其他 5           | 50
          保洁 3, 保安 3, 其他 5           |
          保洁 3, 保安 2, 其他 2, 未分类 3  | 50
          保洁 2, 未分类 4, 其他类 1        | 71.43
          保洁 5                           |
          其他 5                           | 100
          """)
  void saysWhereTheClassificationIsTooCoarse(String counts, String percent) {
    for (String order : List.of("last", "byCount")) {
      ParetoFigures figures = categories(counts.strip(), Map.of(Setting.PARETO_OTHER, order));
      assertEquals(
          Optional.ofNullable(percent),
          figures.notes().stream()
              .filter(note -> note.id().equals("category-too-coarse"))
              .map(note -> note.arguments().get(0))
              .findFirst());
    }
  }

  @Test
  void theItemsOfAQuestionnaireAreNeverTooCoarse() {
    assertEquals(List.of(), NoteCheck.ids(items("其他 6, 保洁 3, 保安 1").notes()));
  }

  @Test
  void anotherCategoryIsNeverTheLoneMainItem() {
    assertEquals(names("保洁"), names(categories("其他 95, 保洁 5", Map.of()).main()));

    ParetoFigures nothingElse = categories("其他 95, 未分类 5", Map.of());
    assertEquals(List.of(), nothingElse.main());
    assertEquals(List.of(), nothingElse.readings().reaching());
    assertEquals(List.of(), nothingElse.readings().tiesIn());
    assertEquals(2, nothingElse.items().size());
    assertEquals(
        List.of("category-too-coarse", "pareto-only-others"), NoteCheck.ids(nothingElse.notes()));
  }

  @Test
  void anotherCategoryOfEqualCountIsNoTie() {
    ParetoFigures figures = categories("保安 7, 保洁 3, 其他 3", Map.of());

    assertEquals(names("保安 保洁"), names(figures.main()));
    assertEquals(names("保安 保洁"), figures.readings().tiesIn());
    assertEquals(List.of(), figures.notes());
  }

  @Test
  void otherCategoriesAreCategoriesLikeAnyWhereThatIsSet() {
    ParetoFigures figures = categories("其他 9, 保洁 1", Map.of(Setting.PARETO_OTHER, "byCount"));

    assertEquals(names("其他"), names(figures.main()));
    assertEquals(
        List.of("category-too-coarse", "pareto-first-over-line"), NoteCheck.ids(figures.notes()));
  }

  @Test
  void equalCategoriesStandInCodePointOrder() {
    List<NamedCount> counts =
        NamedCount.list(Map.of("\uD842\uDFB7", 2L, "\uFA0E", 2L, "绿化", 2L, "保安", 3L));
    assertEquals(
        List.of("保安", "绿化", "\uFA0E", "\uD842\uDFB7"),
        Pareto.of(counts, Pareto.OTHERS, SurveyCase.policy(Map.of())).items().stream()
            .map(Line::item)
            .toList());
  }

  static LongStream seeds() {
    return LongStream.range(0, 100);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void anyCountsHoldTogether(long seed) {
    Random random = new Random(seed);
    List<NamedCount> counts = new ArrayList<>();
    for (int i = 0, size = random.nextInt(9); i < size; i++) {
      counts.add(new NamedCount("项目" + i, random.nextInt(6)));
    }
    if (random.nextBoolean()) {
      counts.add(new NamedCount("其他", random.nextInt(9)));
      counts.add(new NamedCount("未分类", random.nextInt(9)));
    }
    Collections.shuffle(counts, random);
    String ties = List.of("rowByRow", "allIn", "allOut").get(random.nextInt(3));
    Policy policy = SurveyCase.policy(Map.of(Setting.PARETO_TIES, ties));

    ParetoFigures figures = Pareto.of(counts, Pareto.OTHERS, policy);

    List<Line> items = figures.items();
    List<String> all = items.stream().map(Line::item).toList();
    boolean someSubject = all.stream().anyMatch(name -> !Pareto.OTHERS.contains(name));
    assertEquals(counts.stream().mapToLong(NamedCount::count).sum(), figures.total());
    assertEquals(figures.total(), items.stream().mapToLong(Line::count).sum());
    assertTrue(items.stream().allMatch(line -> line.count() > 0));
    if (!items.isEmpty()) {
      assertEquals(Fraction.ONE, items.get(items.size() - 1).cumulative());
    }
    assertEquals(someSubject, !figures.main().isEmpty());
    ParetoFigures.Readings readings = figures.readings();
    for (List<String> head :
        List.of(
            names(figures.main()), readings.reaching(), readings.tiesIn(), readings.tiesOut())) {
      assertEquals(all.subList(0, head.size()), head);
      assertEquals(someSubject, !head.isEmpty());
    }
    assertTrue(readings.tiesOut().size() <= readings.tiesIn().size());
    int othersFrom = all.size() - (int) all.stream().filter(Pareto.OTHERS::contains).count();
    assertTrue(all.subList(othersFrom, all.size()).stream().allMatch(Pareto.OTHERS::contains));
    for (int i = 1; i < items.size(); i++) {
      assertTrue(i >= othersFrom || items.get(i - 1).count() >= items.get(i).count());
    }
    if (ties.equals("rowByRow")) {
      List<Line> within =
          items.stream().filter(l -> l.cumulative().compareTo(Fraction.of(4, 5)) <= 0).toList();
      assertTrue(!someSubject || figures.main().size() == Math.max(1, within.size()));
    }
    NoteCheck.ids(figures.notes());
  }

  private static ParetoFigures items(String counts) {
    return items(counts, Map.of());
  }

  private static ParetoFigures items(String counts, Map<Setting, String> settings) {
    return Pareto.of(counts(counts), Set.of(), SurveyCase.policy(settings));
  }

  private static ParetoFigures categories(String counts, Map<Setting, String> settings) {
    return Pareto.of(counts(counts), Pareto.OTHERS, SurveyCase.policy(settings));
  }

  private static List<NamedCount> counts(String text) {
    return Stream.of(text.split(", ", -1))
        .map(pair -> pair.split(" ", -1))
        .map(pair -> new NamedCount(pair[0], Long.parseLong(pair[1])))
        .toList();
  }

  private static Line line(String item, long count, String share, String cumulative, boolean main) {
    return new Line(item, count, SurveyCase.fraction(share), SurveyCase.fraction(cumulative), main);
  }

  private static List<String> names(List<Line> lines) {
    return lines.stream().map(Line::item).toList();
  }

  private static List<String> names(String text) {
    return text.isEmpty() ? List.of() : List.of(text.split(" ", -1));
  }
}
