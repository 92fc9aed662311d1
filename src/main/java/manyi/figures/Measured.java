package manyi.figures;

import java.util.Optional;
import manyi.policy.Indicator;

/** What was counted of a month, a year or a round: each figure by what it is. */
public interface Measured {

  /** A figure; empty where it is not known, or where nothing of the kind was counted. */
  Optional<Fraction> number(Indicator indicator);

  /** A figure that is a whole number. */
  default Optional<Long> count(Indicator indicator) {
    return number(indicator).map(Fraction::whole);
  }
}
