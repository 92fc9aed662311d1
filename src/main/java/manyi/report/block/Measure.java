package manyi.report.block;

import java.util.Optional;
import java.util.function.BiFunction;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.grid.Format;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Aim;
import manyi.policy.Policy;
import manyi.policy.Setting;

/**
 * A figure of an overview.
 *
 * @param indicator which it is
 * @param standard its target where the company sets none: what the regulations ask for
 * @param standardAt names the cell of another sheet that holds that target; empty where it is a
 *     setting
 * @param <T> what a report covers: a round, a month, a year
 */
public record Measure<T extends Measured>(
    Indicator indicator,
    BiFunction<Policy, T, Optional<Fraction>> standard,
    Optional<Anchor> standardAt) {

  /** A figure that only a company sets a target for. */
  public static <T extends Measured> Measure<T> of(Indicator indicator) {
    return new Measure<>(indicator, (policy, covered) -> Optional.empty(), Optional.empty());
  }

  /** A figure of which the regulations ask for a share that is a setting. */
  public static <T extends Measured> Measure<T> asked(Indicator indicator, Setting share) {
    return new Measure<>(
        indicator,
        (policy, covered) -> Optional.of(Fraction.of(policy.share(share))),
        Optional.empty());
  }

  /** A figure of which the regulations ask for what is another figure. */
  public static <T extends Measured> Measure<T> asked(Indicator indicator, Indicator target) {
    return new Measure<>(
        indicator, (policy, covered) -> covered.number(target), Optional.of(Anchor.of(target)));
  }

  public static Optional<Fraction> whole(Optional<? extends Number> number) {
    return number.map(n -> Fraction.of(n.longValue(), 1));
  }

  public Format format() {
    return format(indicator);
  }

  /** As a figure's unit is shown in a cell. */
  public static Format format(Indicator indicator) {
    return switch (indicator.unit()) {
      case CASES, HOUSEHOLDS, VISITS, FORMS, PERCENT -> Format.COUNT;
      case RATE -> Format.RATE;
      case POINTS -> Format.POINTS;
      case DAYS, PER_HUNDRED -> Format.DECIMAL;
    };
  }

  public Optional<Fraction> of(T covered) {
    return covered.number(indicator);
  }

  /** What the figure should be; empty where nobody says. */
  Optional<Fraction> target(Policy policy, T covered) {
    return policy.target(indicator).map(Fraction::of).or(() -> standard.apply(policy, covered));
  }

  /** Where on other sheets the target stands; empty for one that a company or a setting gives. */
  Optional<Anchor> targetAt(Policy policy) {
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
