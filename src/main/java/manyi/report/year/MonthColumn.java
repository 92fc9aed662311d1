package manyi.report.year;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Fraction;
import manyi.grid.Format;
import manyi.policy.Indicator;
import manyi.report.block.Measure;
import manyi.report.block.RowRule;
import manyi.report.block.Span;

/**
 * A column of a table of months.
 *
 * @param id what it shows
 * @param value the figure of a month or of the year
 * @param derivation how it follows from other columns of its row; empty for a counted figure
 * @param yearRow how the year's figure follows from those of the months, if it does
 */
record MonthColumn(
    Id id,
    Format format,
    Function<Span, Optional<Fraction>> value,
    Optional<Derivation> derivation,
    YearRow yearRow) {

  /** What a column shows: a figure of the catalogue, or one of a year's tables alone. */
  sealed interface Id permits Known, YearFigure {

    /** Names its place; the head is the name of the figure, else {@code year.KEY}. */
    String key();
  }

  /** A figure of the catalogue. */
  record Known(Indicator figure) implements Id {
    @Override
    public String key() {
      return figure.key();
    }
  }

  /** How the year's figure follows from the months'. */
  enum YearRow {
    SUM,
    /** It is that of the first month. */
    FIRST,
    /** It is that of the last month. */
    LAST,
    /** It does not follow. */
    OWN,
    /** The whole column is a copy of one on a sheet further back. */
    COPY
  }

  /**
   * How a figure follows from others of its row.
   *
   * @param operands what their columns show
   */
  record Derivation(RowRule rule, List<Id> operands) {
    Derivation {
      operands = List.copyOf(operands);
    }
  }

  /**
   * A figure of the catalogue. It follows from others of the table where they give it; a count of
   * the year is the sum, everything else the year's own.
   */
  static MonthColumn of(Indicator indicator) {
    return new MonthColumn(
        new Known(indicator),
        Measure.format(indicator),
        span -> span.number(indicator),
        indicator
            .derivation()
            .map(
                from ->
                    new Derivation(
                        RowRule.of(from.rule()),
                        from.operands().stream().<Id>map(Known::new).toList())),
        Measure.format(indicator) == Format.COUNT ? YearRow.SUM : YearRow.OWN);
  }

  /** A copy of a figure's column in a table on a sheet further back. */
  static MonthColumn copy(Indicator indicator) {
    return new MonthColumn(
        new Known(indicator),
        Measure.format(indicator),
        span -> span.number(indicator),
        Optional.empty(),
        YearRow.COPY);
  }

  /** A counted number, the year's being the sum. */
  static MonthColumn count(YearFigure id, Function<Span, Optional<? extends Number>> value) {
    return new MonthColumn(
        id, Format.COUNT, value.andThen(Measure::whole), Optional.empty(), YearRow.SUM);
  }

  /** A figure that is measured for each month and for the year by itself. */
  static MonthColumn figure(
      YearFigure id, Format format, Function<Span, Optional<Fraction>> value) {
    return new MonthColumn(id, format, value, Optional.empty(), YearRow.OWN);
  }

  /** The same column, following from others. */
  MonthColumn from(RowRule rule, Indicator... operands) {
    return from(rule, Arrays.stream(operands).map(Known::new).toArray(Id[]::new));
  }

  /** The same column, following from others. */
  MonthColumn from(RowRule rule, Id... operands) {
    return new MonthColumn(
        id, format, value, Optional.of(new Derivation(rule, List.of(operands))), yearRow);
  }

  /** The same column with another year's figure. */
  MonthColumn inYear(YearRow row) {
    return new MonthColumn(id, format, value, derivation, row);
  }

  /** What the year's figure would be if it followed from the months'. */
  Optional<Fraction> yearFrom(List<Optional<Fraction>> months) {
    return switch (yearRow) {
      case SUM -> months.stream().flatMap(Optional::stream).reduce(Fraction::plus);
      case FIRST -> months.get(0);
      case LAST -> months.get(months.size() - 1);
      case OWN, COPY -> Optional.empty();
    };
  }
}
