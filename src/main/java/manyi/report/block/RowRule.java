package manyi.report.block;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.figures.Derived;
import manyi.figures.Fraction;
import manyi.policy.Derivation.Rule;

/** How a figure of a row follows from others of the same row. */
public enum RowRule {
  SUM(Rule.SUM) {
    @Override
    String formula(List<?> cells) {
      return cells.stream().map(Object::toString).collect(Collectors.joining("+"));
    }
  },
  DIFFERENCE(Rule.DIFFERENCE) {
    @Override
    String formula(List<?> cells) {
      return cells.get(0) + "-" + cells.get(1);
    }
  },
  RATIO(Rule.RATIO) {
    @Override
    String formula(List<?> cells) {
      return Formula.share(cells.get(0), cells.get(1));
    }
  },
  /** The share in what is left of a whole without some of it. */
  RATIO_OF_REST(Rule.RATIO_OF_REST) {
    @Override
    String formula(List<?> cells) {
      return Formula.share(cells.get(0), "(" + cells.get(1) + "-" + cells.get(2) + ")");
    }
  },
  PER_HUNDRED(Rule.PER_HUNDRED) {
    @Override
    String formula(List<?> cells) {
      return Formula.share(cells.get(0) + "*100", cells.get(1));
    }
  },
  /** A percentage of households, a part of one counting as one (V02). */
  QUOTA {
    @Override
    Optional<Fraction> known(List<Fraction> numbers) {
      return Optional.of(
          numbers.get(0).times(numbers.get(1)).dividedBy(Fraction.of(100, 1)).ceiling());
    }

    @Override
    String formula(List<?> cells) {
      return "INT((" + cells.get(0) + "*" + cells.get(1) + "+99)/100)";
    }
  },
  /** 满意率 of 满意, 基本满意 and 不满意, with 一般 among 基本满意 and not counted as satisfied (D9). */
  STRICT_SATISFACTION {
    @Override
    Optional<Fraction> known(List<Fraction> numbers) {
      Fraction base = numbers.get(0).plus(numbers.get(1)).plus(numbers.get(2));
      return Fraction.share(numbers.get(0).plus(numbers.get(1)).minus(numbers.get(3)), base);
    }

    @Override
    String formula(List<?> cells) {
      String all = cells.get(0) + "+" + cells.get(1);
      return Formula.share(
          "(" + all + "-" + cells.get(3) + ")", "(" + all + "+" + cells.get(2) + ")");
    }
  },
  /** 满意率 of 满意, 基本满意 and 不满意 (Q06). */
  SATISFACTION {
    @Override
    Optional<Fraction> known(List<Fraction> numbers) {
      Fraction satisfied = numbers.get(0).plus(numbers.get(1));
      return Fraction.share(satisfied, satisfied.plus(numbers.get(2)));
    }

    @Override
    String formula(List<?> cells) {
      String satisfied = cells.get(0) + "+" + cells.get(1);
      return Formula.share("(" + satisfied + ")", "(" + satisfied + "+" + cells.get(2) + ")");
    }
  };

  private final Optional<Rule> rule;

  RowRule() {
    rule = Optional.empty();
  }

  /** A rule of the catalogue of figures, whose arithmetic is theirs. */
  RowRule(Rule rule) {
    this.rule = Optional.of(rule);
  }

  /** As a rule of the catalogue is written in a sheet. */
  public static RowRule of(Rule rule) {
    return Arrays.stream(values())
        .filter(one -> one.rule.equals(Optional.of(rule)))
        .findFirst()
        .orElseThrow();
  }

  /** What the rule gives of known numbers; empty where that is a share of nothing. */
  Optional<Fraction> known(List<Fraction> numbers) {
    return Derived.of(rule.orElseThrow(), numbers.stream().map(Optional::of).toList());
  }

  /** The rule over cells that hold numbers. */
  abstract String formula(List<?> cells);

  /** What the rule gives; empty where a number is missing. */
  public Optional<Fraction> result(List<Optional<Fraction>> numbers) {
    return numbers.stream().allMatch(Optional::isPresent)
        ? known(numbers.stream().map(Optional::orElseThrow).toList())
        : Optional.empty();
  }

  /**
   * The rule as a live formula, which gives a dash where a number is missing.
   *
   * @param cells where the numbers stand, on this sheet or another
   */
  public String guarded(List<?> cells) {
    return Formula.ifKnown(cells, formula(cells));
  }
}
