package manyi.report;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.grid.Format;
import manyi.policy.Policy;

/**
 * A key figure of an overview.
 *
 * @param key names it in texts and among the targets of a policy
 * @param format COUNT, RATE, POINTS or DECIMAL
 * @param aim what a target asks for
 * @param value the figure of what the report covers
 * @param standard its target where the company sets none: what the regulations ask for
 * @param <T> what a report covers: a round, a year
 */
record Measure<T>(
    String key,
    Format format,
    Aim aim,
    Function<T, Optional<Fraction>> value,
    BiFunction<Policy, T, Optional<Fraction>> standard) {

  /** What a target asks for. */
  enum Aim {
    AT_LEAST,
    AT_MOST
  }

  /** A figure that only a company sets a target for. */
  static <T> Measure<T> of(
      String key, Format format, Aim aim, Function<T, Optional<Fraction>> value) {
    return new Measure<>(key, format, aim, value, (policy, covered) -> Optional.empty());
  }

  /** A number of things. */
  static <T> Measure<T> count(String key, Aim aim, Function<T, Optional<? extends Number>> value) {
    return of(key, Format.COUNT, aim, value.andThen(Measure::whole));
  }

  /** A share that should be high. */
  static <T> Measure<T> rate(String key, Function<T, Optional<Fraction>> value) {
    return of(key, Format.RATE, Aim.AT_LEAST, value);
  }

  static Optional<Fraction> whole(Optional<? extends Number> number) {
    return number.map(n -> Fraction.of(n.longValue(), 1));
  }

  /** The same figure with what the regulations ask for. */
  Measure<T> asked(BiFunction<Policy, T, Optional<Fraction>> target) {
    return new Measure<>(key, format, aim, value, target);
  }

  Optional<Fraction> of(T covered) {
    return value.apply(covered);
  }

  /** What the figure should be; empty where nobody says. */
  Optional<Fraction> target(Policy policy, T covered) {
    return policy.target(key).map(Fraction::of).or(() -> standard.apply(policy, covered));
  }

  /** Whether the target is met; empty where figure or target is. */
  Optional<Boolean> met(Policy policy, T covered) {
    return target(policy, covered)
        .flatMap(
            target ->
                of(covered)
                    .map(
                        actual ->
                            aim == Aim.AT_LEAST
                                ? actual.compareTo(target) >= 0
                                : actual.compareTo(target) <= 0));
  }
}
