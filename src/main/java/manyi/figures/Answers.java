package manyi.figures;

import java.util.Optional;

/**
 * How many answered what (Q06).
 *
 * @param satisfied 满意
 * @param basicallySatisfied 基本满意, with 一般 where that counts so (D9)
 * @param dissatisfied 不满意, with 一般 where the strict reading is set
 * @param abstained answered with no choice or more than one (Q08), outside every rate
 * @param fair how many of the counted answers were 一般
 */
public record Answers(
    long satisfied, long basicallySatisfied, long dissatisfied, long abstained, long fair) {

  /** No answers. */
  public static final Answers NONE = new Answers(0, 0, 0, 0, 0);

  public Answers plus(Answers other) {
    return new Answers(
        satisfied + other.satisfied,
        basicallySatisfied + other.basicallySatisfied,
        dissatisfied + other.dissatisfied,
        abstained + other.abstained,
        fair + other.fair);
  }

  /** The answers that a rate is taken of. */
  public long base() {
    return satisfied + basicallySatisfied + dissatisfied;
  }

  /** 满意率 (Q06); empty when nobody gave a valid answer. */
  public Optional<Fraction> rate() {
    return Fraction.share(satisfied + basicallySatisfied, base());
  }

  /**
   * The rate with 一般 not counted as satisfied (D9).
   *
   * @param fairIsSatisfied whether {@code basicallySatisfied} includes 一般
   */
  public Optional<Fraction> strictRate(boolean fairIsSatisfied) {
    return Fraction.share(satisfied + basicallySatisfied - (fairIsSatisfied ? fair : 0), base());
  }
}
