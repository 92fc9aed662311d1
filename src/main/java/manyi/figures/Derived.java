package manyi.figures;

import java.util.List;
import java.util.Optional;
import manyi.policy.Derivation.Rule;
import manyi.policy.Indicator;

/** Figures that follow from others, by the rules of the catalogue. */
public final class Derived {
  private static final Fraction HUNDRED = Fraction.of(100, 1);

  private Derived() {}

  /**
   * What a figure is by its rule.
   *
   * @return empty for a figure without a rule, where one of the others is not known, and for a
   *     share of nothing
   */
  public static Optional<Fraction> of(Indicator indicator, Measured figures) {
    return indicator
        .derivation()
        .flatMap(
            derivation ->
                of(
                    derivation.rule(),
                    derivation.operands().stream().map(figures::number).toList()));
  }

  /** What a rule gives; empty where a number is missing, and for a share of nothing. */
  public static Optional<Fraction> of(Rule rule, List<Optional<Fraction>> numbers) {
    return numbers.stream().allMatch(Optional::isPresent)
        ? known(rule, numbers.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  private static Optional<Fraction> known(Rule rule, List<Fraction> numbers) {
    return switch (rule) {
      case SUM -> numbers.stream().reduce(Fraction::plus);
      case DIFFERENCE -> Optional.of(numbers.get(0).minus(numbers.get(1)));
      case RATIO -> Fraction.share(numbers.get(0), numbers.get(1));
      case RATIO_OF_REST -> Fraction.share(numbers.get(0), numbers.get(1).minus(numbers.get(2)));
      case PER_HUNDRED -> Fraction.share(numbers.get(0).times(HUNDRED), numbers.get(1));
    };
  }
}
