package manyi.record.contact;

import java.util.Optional;
import manyi.record.Field;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.answer.SatisfactionText;
import manyi.record.answer.ToldAnswer;
import manyi.record.word.Satisfaction;

/**
 * What the cells of one line tell together of a return visit (D16): its date, how satisfied the
 * owner was, and what came of it. This is the one rule of which lines are return visits, with a
 * date or without.
 *
 * @param isDated true if a day can be read
 * @param tellsADay true if what stands for the day cannot be read and tells of one all the same
 * @param result what the results tell
 * @param satisfaction what stands under satisfaction tells
 * @param answerInResult the answer among the results where none stands in its own column
 */
public record RevisitLine(
    boolean isDated,
    boolean tellsADay,
    RevisitTold result,
    RevisitTold satisfaction,
    Optional<ToldAnswer> answerInResult) {

  /** The column whose text tells of no visit and of nothing that is known. */
  public enum Unclear {
    NONE,
    RESULT,
    SATISFACTION
  }

  /**
   * Reads a line.
   *
   * @param answer what stands under satisfaction means; empty for nothing and for unknown words
   * @param written what stands there
   * @param result what stands among the results
   */
  public static RevisitLine of(
      Field<When> at, Optional<Satisfaction> answer, String written, String result, Words words) {
    return new RevisitLine(
        at.value().isPresent(),
        at instanceof Field.Unreadable<When> unreadable
            && RevisitTold.tellsADay(unreadable.written(), words),
        RevisitTold.of(result, words),
        answer.map(RevisitTold::of).orElseGet(() -> RevisitTold.of(written, words)),
        written.isBlank() ? SatisfactionText.told(result, words) : Optional.empty());
  }

  /** True for a return visit; without a date, one that is done, in time not to be told. */
  public boolean isVisit() {
    return !isAttempt() && (isDated || isTold());
  }

  /** True where a no stands among the results, and no day beside it that would outweigh it. */
  public boolean isDenied() {
    return result == RevisitTold.NO && !isDated && !tellsADay;
  }

  /** What is to be looked at in a line without a date that tells of no visit and denies none. */
  public Unclear unclear() {
    if (isDated
        || isTold()
        || result == RevisitTold.ATTEMPT
        || satisfaction == RevisitTold.ATTEMPT) {
      return Unclear.NONE;
    }
    if (result == RevisitTold.OTHER) {
      return Unclear.RESULT;
    }
    return satisfaction == RevisitTold.OTHER ? Unclear.SATISFACTION : Unclear.NONE;
  }

  private boolean isTold() {
    return result.countsWithoutDate()
        || satisfaction.countsWithoutDate()
        || answerInResult.isPresent()
        || tellsADay;
  }

  /** What stands under satisfaction never undoes a visit that the results tell of. */
  private boolean isAttempt() {
    return switch (result) {
      case ATTEMPT -> !satisfaction.countsWithoutDate();
      case BLANK, NO -> satisfaction == RevisitTold.ATTEMPT;
      case MADE, ANSWERED, REFUSED, OTHER -> false;
    };
  }
}
