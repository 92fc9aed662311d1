package manyi.figures.survey;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import manyi.figures.AnswerMeaning;
import manyi.figures.AnswerScale.Met;
import manyi.figures.Answers;
import manyi.figures.Fraction;
import manyi.figures.NamedCount;
import manyi.figures.survey.SurveyFigures.Item;
import manyi.figures.survey.SurveyFigures.NamedMeaning;
import manyi.language.Spelling;
import manyi.policy.Policy;
import manyi.policy.Setting;

/** The answers to one item of a round, added up over its files. */
final class ItemCount {
  private static final Pattern OVERALL =
      Pattern.compile("(总体|整体|综合)的?(评价|满意度|印象|感受)|(总体|整体)(上|来说|而言)?[，,]?(是否)?满意");

  private static final Comparator<NamedMeaning> MOST_FIRST =
      Comparator.comparingLong(NamedMeaning::count)
          .reversed()
          .thenComparing(NamedMeaning::written, NamedCount::byCodePoint);

  private final String text;
  private final boolean strict;
  private final Map<Met, Long> counts = new HashMap<>();

  ItemCount(String text, Policy policy) {
    this.text = text;
    this.strict = policy.is(Setting.FAIR_COUNTS, "strict");
  }

  String text() {
    return text;
  }

  void add(Met met, long count) {
    counts.merge(met, count, Long::sum);
  }

  /** True for 总体评价 and its like, which stand beside the items (D7). */
  boolean isOverall() {
    return OVERALL.matcher(Spelling.plain(text)).find();
  }

  Answers answers() {
    long fair = count(AnswerMeaning.FAIR);
    return new Answers(
        count(AnswerMeaning.SATISFIED),
        count(AnswerMeaning.BASICALLY_SATISFIED) + fair,
        count(AnswerMeaning.DISSATISFIED),
        count(AnswerMeaning.ABSTAINED),
        fair,
        strict);
  }

  /** The 不满意 that the Pareto counts: never 一般, however that is counted elsewhere (D9). */
  long dissatisfied() {
    return count(AnswerMeaning.DISSATISFIED);
  }

  /** How many answers mean something; of an open meaning, how many were left out. */
  long count(AnswerMeaning meaning) {
    return counts.entrySet().stream()
        .filter(entry -> meaningOf(entry.getKey()) == meaning)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The words that no list knows, with their numbers. */
  Map<String, Long> unknownWords() {
    Map<String, Long> words = new HashMap<>();
    counts.forEach(
        (met, count) -> {
          if (meaningOf(met) == AnswerMeaning.UNKNOWN) {
            words.merge(met.written(), count, Long::sum);
          }
        });
    return words;
  }

  /**
   * True when 一般 is the only word known of the scale, as in 好 一般 差: it then says nothing of
   * satisfaction, and counting it alone would give 100 %.
   */
  boolean isFairAlone() {
    boolean others = false;
    boolean fair = false;
    for (Met met : counts.keySet()) {
      switch (met.meaning()) {
        case SATISFIED, BASICALLY_SATISFIED, DISSATISFIED -> {
          return false;
        }
        case FAIR -> fair = true;
        case UNKNOWN, UNDECIDED -> others = true;
        case ABSTAINED -> {}
      }
    }
    return fair && others;
  }

  private AnswerMeaning meaningOf(Met met) {
    return met.meaning() == AnswerMeaning.FAIR && isFairAlone()
        ? AnswerMeaning.UNKNOWN
        : met.meaning();
  }

  /**
   * The item's figures.
   *
   * @param adjusting what the penalty leaves of a rate; empty where it lowers no item
   */
  Item item(Function<Fraction, Optional<Fraction>> adjusting) {
    Answers answers = answers();
    return new Item(
        text,
        answers,
        answers.rate(),
        answers.rate().flatMap(adjusting),
        answers.strictRate(),
        scale());
  }

  private List<NamedMeaning> scale() {
    List<NamedMeaning> scale = new ArrayList<>();
    counts.forEach(
        (met, count) -> scale.add(new NamedMeaning(met.written(), countedAs(met), count)));
    scale.sort(MOST_FIRST.thenComparing(NamedMeaning::meaning));
    return scale;
  }

  private String countedAs(Met met) {
    AnswerMeaning meaning = meaningOf(met);
    return meaning == AnswerMeaning.FAIR
        ? AnswerMeaning.BASICALLY_SATISFIED.code()
        : meaning.code();
  }
}
