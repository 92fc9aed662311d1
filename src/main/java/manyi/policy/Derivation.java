package manyi.policy;

import java.util.List;

/**
 * How a figure follows from others, where all of them are known: as arithmetic in {@code figures},
 * as a live formula in the workbooks. A figure may yet be unknown where they are known: of a period
 * with a gap (D34), of more returns than questionnaires issued (D12).
 *
 * @param operands the others, in the order that the rule asks for
 */
public record Derivation(Rule rule, List<Indicator> operands) {

  /** A way in which numbers give another. */
  public enum Rule {
    /** All of them together. */
    SUM,
    /** The first without the second. */
    DIFFERENCE,
    /** The share of the first in the second. */
    RATIO,
    /** The share of the first in what is left of the second without the third. */
    RATIO_OF_REST,
    /** How many of the first there are for each hundred of the second. */
    PER_HUNDRED
  }

  public Derivation {
    operands = List.copyOf(operands);
  }

  static Derivation sum(Indicator one, Indicator other) {
    return new Derivation(Rule.SUM, List.of(one, other));
  }

  static Derivation difference(Indicator of, Indicator without) {
    return new Derivation(Rule.DIFFERENCE, List.of(of, without));
  }

  static Derivation ratio(Indicator part, Indicator whole) {
    return new Derivation(Rule.RATIO, List.of(part, whole));
  }

  static Derivation ratioOfRest(Indicator part, Indicator whole, Indicator apart) {
    return new Derivation(Rule.RATIO_OF_REST, List.of(part, whole, apart));
  }

  static Derivation perHundred(Indicator counted, Indicator base) {
    return new Derivation(Rule.PER_HUNDRED, List.of(counted, base));
  }
}
