package manyi.intake.cell;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import manyi.intake.sheet.HeaderSpelling;
import manyi.intake.sheet.ScoreHint;
import manyi.record.Column;
import manyi.record.Words;
import manyi.record.answer.AnswerReader;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;
import manyi.record.answer.Score;
import manyi.record.word.Meaning;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/**
 * Reads what is no plain word in a satisfaction column of a log. A score is kept as it was written,
 * with its scale beside it, {@code 4/5分}: what it means is said when a figure is computed (D14). A
 * bare number without 星, ★ or 分 in header or cell is no answer (D15).
 */
final class ScoreReading {
  /** Of a column that holds no answers. */
  static final ScoreReading NONE = new ScoreReading(Optional.empty(), 0, false, false);

  private static final int OF_STARS = 5;

  private final Optional<AnswerWords> answers;
  private final int top;
  private final boolean isScale;
  private final boolean isTopSaid;

  /**
   * A reading.
   *
   * @param top the highest score of the scale: 5, 10 or 100
   * @param isScale true when the header says that the cells are scores
   * @param isTopSaid false when the scale was told by the highest score alone
   */
  private ScoreReading(Optional<AnswerWords> answers, int top, boolean isScale, boolean isTopSaid) {
    this.answers = answers;
    this.top = top;
    this.isScale = isScale;
    this.isTopSaid = isTopSaid;
  }

  /**
   * How the answers of a column are meant.
   *
   * @param highest the highest number in the column; decides the scale where the header does not
   */
  static ScoreReading of(Column<?> field, HeaderSpelling header, BigDecimal highest, Words words) {
    ScoreHint hint = ScoreHint.of(header.written());
    if (hint.isTurned()) {
      // Scores of which the lowest is the best: each is named, and none is counted.
      return NONE;
    }
    boolean isStars = header.text().contains("星") || header.text().contains("★");
    return new ScoreReading(
        Optional.of(new AnswerWords(words, field.name())),
        hint.top() > 0 ? hint.top() : isStars ? OF_STARS : scale(highest),
        hint.scored() || isStars,
        hint.top() > 0 || isStars);
  }

  private static int scale(BigDecimal highest) {
    return highest.compareTo(BigDecimal.TEN) > 0
        ? 100
        : highest.compareTo(BigDecimal.valueOf(5)) > 0 ? 10 : 5;
  }

  /** The number of a cell that may be a score; zero for any other text. */
  static BigDecimal number(String cell) {
    return Score.in(cell).map(Score::value).orElse(BigDecimal.ZERO);
  }

  /** True for a score that was kept with its scale, which is no word and not unknown. */
  static boolean isKept(String written) {
    return Score.in(written).filter(score -> score.top() > 0).isPresent();
  }

  /**
   * The value of a cell that the lists do not know as it stands: an option with something around
   * it, two choices, which are none (Q08), or a score.
   */
  <E extends Enum<E> & Meaning> Optional<Word<E>> read(String cell, Vocabulary<E> vocabulary) {
    if (answers.isEmpty()) {
      return Optional.empty();
    }
    List<String> made = Choices.of(cell, answers.get().known());
    Optional<Score> score = Score.in(made.size() == 1 ? made.get(0) : cell);
    if (score.isPresent()) {
      return score.get().isUnfilled()
          ? word(Satisfaction.ABSTAINED, vocabulary)
          : scored(score.get());
    }
    Optional<Satisfaction> meaning =
        made.size() == 1 ? answers.get().meaning(made.get(0)) : Optional.empty();
    return meaning.isPresent()
        ? word(meaning.get(), vocabulary)
        : made.size() > 1 ? word(Satisfaction.ABSTAINED, vocabulary) : Optional.empty();
  }

  /** True for a word of a scale and for a score: both may be printed as options. */
  boolean isChoice(String text) {
    return answers.isPresent() && (answers.get().known().test(text) || Score.in(text).isPresent());
  }

  /** What two marked options are: no answer (Q08); empty in a column that holds no answers. */
  <E extends Enum<E> & Meaning> Optional<Word<E>> ofSeveral(Vocabulary<E> vocabulary) {
    return answers.isEmpty() ? Optional.empty() : word(Satisfaction.ABSTAINED, vocabulary);
  }

  /** How a score is kept in a column of texts; empty for what is none. */
  Optional<String> kept(String cell) {
    return Score.in(cell)
        .filter(score -> answers.isPresent() && !score.isUnfilled())
        .flatMap(this::<Satisfaction>scored)
        .map(Word::written);
  }

  private <E extends Enum<E> & Meaning> Optional<Word<E>> scored(Score score) {
    boolean isStars = score.unit() == Score.Unit.STARS;
    boolean isOfAnotherScale =
        !isStars
            && score.top() == 0
            && !isTopSaid
            && top > 10
            && score.value().compareTo(BigDecimal.TEN) <= 0;
    if (isOfAnotherScale || (!score.isMarked() && !isScale)) {
      // 5分 beside 100分: full marks of one scale, or next to nothing of the other.
      return Optional.empty();
    }
    Score whole = score.outOf(isStars && !(isTopSaid && top == 10) ? OF_STARS : top);
    return AnswerReader.isOnScale(whole)
        ? Optional.of(Word.unknown(whole.written()))
        : Optional.empty();
  }

  private static <E extends Enum<E> & Meaning> Optional<Word<E>> word(
      Satisfaction meaning, Vocabulary<E> vocabulary) {
    return vocabulary.meaning(meaning.code()).map(Word::of);
  }
}
