package manyi.figures.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.AnswerMeaning;
import manyi.figures.AnswerScale.Met;
import manyi.figures.Answers;
import manyi.policy.Policy;
import manyi.record.Column;
import manyi.record.Field;
import manyi.record.RoundFacts;
import manyi.record.SurveyRecords.Tally;
import manyi.record.TallyLine;

/** Adds up tallied rounds, item by item (D13). */
final class TallyCounts {

  /** A column of a tally and the level that it counts. */
  private record Level(Column<BigDecimal> column, Met met) {}

  private static final List<Level> LEVELS =
      List.of(
          level(TallyLine.VERY_SATISFIED, "非常满意", AnswerMeaning.SATISFIED),
          level(TallyLine.SATISFIED, "满意", AnswerMeaning.SATISFIED),
          level(TallyLine.BASICALLY_SATISFIED, "基本满意", AnswerMeaning.BASICALLY_SATISFIED),
          level(TallyLine.FAIR, "一般", AnswerMeaning.FAIR),
          level(TallyLine.DISSATISFIED, "不满意", AnswerMeaning.DISSATISFIED),
          level(TallyLine.VERY_DISSATISFIED, "非常不满意", AnswerMeaning.DISSATISFIED),
          level(TallyLine.ABSTAINED, "弃权", AnswerMeaning.ABSTAINED));

  private final SurveyCounts.Items items;
  private final List<Note> notes = new ArrayList<>();

  private TallyCounts(Policy policy) {
    this.items = new SurveyCounts.Items(policy);
  }

  /**
   * Counts.
   *
   * @param stated 回收数 and 有效数 of the round, where the sheets state them
   */
  static SurveyCounts of(List<Tally> files, RoundFacts stated, Policy policy) {
    TallyCounts all = new TallyCounts(policy);
    List<TallyLine> lines = files.stream().flatMap(file -> file.lines().stream()).toList();
    lines.forEach(all::add);
    if (!lines.isEmpty()
        && lines.stream().allMatch(line -> line.get(TallyLine.ABSTAINED).isBlank())) {
      all.notes.add(Note.of(NoteCode.ABSTAINED_NOT_STATED));
    }
    stated.returned().ifPresent(all::noteTooManyAnswers);
    return new SurveyCounts(stated.returned(), stated.valid(), 0, all.items.all(), all.notes);
  }

  /** A line with a count that is none is left out whole: a rate of the rest would be wrong. */
  private void add(TallyLine line) {
    ItemCount item = items.of(line.text(TallyLine.ITEM));
    Map<Met, Long> met = new LinkedHashMap<>();
    for (Level level : LEVELS) {
      Field<BigDecimal> field = line.get(level.column());
      Optional<Long> count = field.value().flatMap(TallyCounts::wholeNumber);
      if (!field.isBlank() && count.isEmpty()) {
        notes.add(
            Note.of(
                NoteCode.TALLY_LINE_NOT_COUNTED,
                item.text(),
                line.source().file(),
                line.source().sheet(),
                line.source().row(),
                level.met().written()));
        return;
      }
      count.filter(number -> number > 0).ifPresent(number -> met.put(level.met(), number));
    }
    met.forEach(item::add);
  }

  private static Optional<Long> wholeNumber(BigDecimal number) {
    try {
      return number.signum() < 0 ? Optional.empty() : Optional.of(number.longValueExact());
    } catch (ArithmeticException e) {
      return Optional.empty();
    }
  }

  private void noteTooManyAnswers(int returned) {
    List<String> texts = new ArrayList<>();
    for (ItemCount item : items.all()) {
      Answers answers = item.answers();
      if (answers.base() + answers.abstained() > returned) {
        texts.add(item.text());
      }
    }
    if (!texts.isEmpty()) {
      notes.add(Note.of(NoteCode.TALLY_EXCEEDS_RETURNED, Note.list(texts), returned));
    }
  }

  private static Level level(Column<BigDecimal> column, String written, AnswerMeaning meaning) {
    return new Level(column, new Met(written, meaning));
  }
}
