package manyi.figures;

import java.util.Optional;

/**
 * How many answered what (Q06). There is one count of each answer, however 一般 is read: under the
 * strict reading only the numerator of the rate changes (D9).
 *
 * @param satisfied 满意
 * @param basicallySatisfied 基本满意, with 一般
 * @param dissatisfied 不满意, never 一般
 * @param abstained answered with no choice or more than one (Q08), outside every rate
 * @param fair how many of {@code basicallySatisfied} were 一般
 * @param isStrict true where the policy does not count 一般 as satisfied
 */
public record Answers(
    long satisfied,
    long basicallySatisfied,
    long dissatisfied,
    long abstained,
    long fair,
    boolean isStrict) {

  /** No answers. */
  public static final Answers NONE = new Answers(0, 0, 0, 0, 0, false);

  /** The answers of both; strict as soon as one of them is. */
  public Answers plus(Answers other) {
    return new Answers(
        satisfied + other.satisfied,
        basicallySatisfied + other.basicallySatisfied,
        dissatisfied + other.dissatisfied,
        abstained + other.abstained,
        fair + other.fair,
        isStrict || other.isStrict);
  }

  /** The answers that a rate is taken of. */
  public long base() {
    return satisfied + basicallySatisfied + dissatisfied;
  }

  /** 满意率 (Q06) by the policy; empty when nobody gave a valid answer. */
  public Optional<Fraction> rate() {
    return isStrict ? strictRate() : Fraction.share(satisfied + basicallySatisfied, base());
  }

  /** The rate with 一般 not counted as satisfied (D9). */
  public Optional<Fraction> strictRate() {
    return Fraction.share(satisfied + basicallySatisfied - fair, base());
  }
}
