package manyi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.grid.Format;
import manyi.report.YearFigures.Span;

/**
 * A column of a table of months.
 *
 * @param key its head is {@code number.KEY}, unless the bundle knows {@code year.KEY}
 * @param value the figure of a month or of the year
 * @param derivation how it follows from other columns of its row; empty for a counted figure
 * @param yearRow how the year's figure follows from those of the months, if it does
 */
record MonthColumn(
    String key,
    Format format,
    Function<Span, Optional<Fraction>> value,
    Optional<Derivation> derivation,
    YearRow yearRow) {

  /** How the year's figure follows from the months'. */
  enum YearRow {
    SUM,
    /** It is that of the first month. */
    FIRST,
    /** It is that of the last month. */
    LAST,
    /** It does not follow. */
    OWN
  }

  /** How a figure follows from two others. */
  enum Rule {
    SUM,
    DIFFERENCE,
    RATIO
  }

  /** A figure that follows from two other columns. */
  record Derivation(Rule rule, String one, String other) {

    /** What the rule gives; empty where a number is missing or the ratio is of nothing. */
    Optional<Fraction> result(Optional<Fraction> first, Optional<Fraction> second) {
      if (first.isEmpty() || second.isEmpty()) {
        return Optional.empty();
      }
      return switch (rule) {
        case SUM -> Optional.of(first.get().plus(second.get()));
        case DIFFERENCE -> Optional.of(first.get().minus(second.get()));
        case RATIO ->
            second.get().equals(Fraction.ZERO)
                ? Optional.empty()
                : Optional.of(first.get().dividedBy(second.get()));
      };
    }

    String formula(Object first, Object second) {
      return switch (rule) {
        case SUM -> Formula.ifKnown(first, second, first + "+" + second);
        case DIFFERENCE -> Formula.change(first, second);
        case RATIO -> Formula.ratio(first, second);
      };
    }
  }

  /** A counted number, the year's being the sum. */
  static MonthColumn count(String key, Function<Span, Optional<? extends Number>> value) {
    return new MonthColumn(
        key, Format.COUNT, value.andThen(Measure::whole), Optional.empty(), YearRow.SUM);
  }

  /** A figure that is measured for each month and for the year by itself. */
  static MonthColumn figure(String key, Format format, Function<Span, Optional<Fraction>> value) {
    return new MonthColumn(key, format, value, Optional.empty(), YearRow.OWN);
  }

  /** The share of one column in another. */
  static MonthColumn rate(
      String key, String part, String whole, Function<Span, Optional<Fraction>> value) {
    return new MonthColumn(
        key,
        Format.RATE,
        value,
        Optional.of(new Derivation(Rule.RATIO, part, whole)),
        YearRow.OWN);
  }

  /** The same column, following from two others. */
  MonthColumn from(Rule rule, String one, String other) {
    return new MonthColumn(
        key, format, value, Optional.of(new Derivation(rule, one, other)), yearRow);
  }

  /** The same column with another year's figure. */
  MonthColumn inYear(YearRow row) {
    return new MonthColumn(key, format, value, derivation, row);
  }

  /** What the year's figure would be if it followed from the months'. */
  Optional<Fraction> yearFrom(List<Optional<Fraction>> months) {
    return switch (yearRow) {
      case SUM -> months.stream().flatMap(Optional::stream).reduce(Fraction::plus);
      case FIRST -> months.get(0);
      case LAST -> months.get(months.size() - 1);
      case OWN -> Optional.empty();
    };
  }
}
