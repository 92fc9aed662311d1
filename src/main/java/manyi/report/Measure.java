package manyi.report;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.grid.Format;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Aim;
import manyi.policy.Policy;

/**
 * A figure of an overview.
 *
 * @param indicator which it is
 * @param value the figure of what the report covers
 * @param standard its target where the company sets none: what the regulations ask for
 * @param standardAt names the cell of another sheet that holds that target; empty where it is a
 *     setting
 * @param <T> what a report covers: a round, a month, a year
 */
record Measure<T>(
    Indicator indicator,
    Function<T, Optional<Fraction>> value,
    BiFunction<Policy, T, Optional<Fraction>> standard,
    Optional<String> standardAt) {

  /** A figure that only a company sets a target for. */
  static <T> Measure<T> of(Indicator indicator, Function<T, Optional<Fraction>> value) {
    return new Measure<>(indicator, value, (policy, covered) -> Optional.empty(), Optional.empty());
  }

  /** A number of things. */
  static <T> Measure<T> count(Indicator indicator, Function<T, Optional<? extends Number>> value) {
    return of(indicator, value.andThen(Measure::whole));
  }

  static Optional<Fraction> whole(Optional<? extends Number> number) {
    return number.map(n -> Fraction.of(n.longValue(), 1));
  }

  /** The same figure with what the regulations ask for, a setting. */
  Measure<T> asked(Function<Policy, Optional<Fraction>> target) {
    return new Measure<>(
        indicator, value, (policy, covered) -> target.apply(policy), Optional.empty());
  }

  /**
   * The same figure with what the regulations ask for, a figure too.
   *
   * @param place of that figure
   */
  Measure<T> asked(String place, Function<T, Optional<Fraction>> target) {
    return new Measure<>(
        indicator, value, (policy, covered) -> target.apply(covered), Optional.of(place));
  }

  String key() {
    return indicator.key();
  }

  Format format() {
    return switch (indicator.unit()) {
      case CASES, HOUSEHOLDS, FORMS -> Format.COUNT;
      case RATE -> Format.RATE;
      case POINTS -> Format.POINTS;
      case DAYS, PER_HUNDRED -> Format.DECIMAL;
    };
  }

  Optional<Fraction> of(T covered) {
    return value.apply(covered);
  }

  /** What the figure should be; empty where nobody says. */
  Optional<Fraction> target(Policy policy, T covered) {
    return policy.target(indicator).map(Fraction::of).or(() -> standard.apply(policy, covered));
  }

  /** Where on other sheets the target stands; empty for one that a company or a setting gives. */
  Optional<String> targetAt(Policy policy) {
    return policy.target(indicator).isPresent() ? Optional.empty() : standardAt;
  }

  /** Whether the target is met; empty where figure or target is. */
  Optional<Boolean> met(Policy policy, T covered) {
    return target(policy, covered)
        .flatMap(
            target ->
                of(covered)
                    .map(
                        actual ->
                            indicator.aim() == Aim.MORE
                                ? actual.compareTo(target) >= 0
                                : actual.compareTo(target) <= 0));
  }
}
