package manyi.report.block;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.record.When;

/** How figures stand in cells. What is empty stands as a dash. */
public final class Cells {
  /** Stands where nothing could be computed. */
  public static final String DASH = "–";

  /** Places to which an exact fraction is worked out before it becomes the nearest double. */
  private static final int PLACES = 30;

  private Cells() {}

  /** A short text in the body of a table. */
  public static CellPlan text(String text) {
    return CellPlan.text(text, Role.BODY);
  }

  /** What a row is about. */
  public static CellPlan label(String text) {
    return CellPlan.text(text, Role.LABEL);
  }

  /** A text of more than a line, wrapped. */
  public static CellPlan prose(String text) {
    return CellPlan.text(text, Role.PROSE);
  }

  /** A cell for people to fill in. */
  public static CellPlan input() {
    return CellPlan.of(Value.blank(), Role.INPUT, Format.GENERAL);
  }

  public static CellPlan count(long number) {
    return CellPlan.of(Value.number(number), Role.BODY, Format.COUNT);
  }

  /** A whole number, or a dash where it is not known. */
  public static CellPlan count(Optional<? extends Number> number) {
    return CellPlan.of(value(number), Role.BODY, Format.COUNT);
  }

  /** A figure that is counted or measured, not derived from other cells. */
  public static CellPlan figure(Optional<Fraction> figure, Format format) {
    return CellPlan.of(exact(figure), Role.BODY, format);
  }

  /** A figure that follows from other cells; without a result its formula would have none. */
  public static CellPlan derived(String formula, Value stored, Format format) {
    return CellPlan.formula(formula, stored, Role.BODY, format);
  }

  /** A live formula that gives a whole number. */
  public static CellPlan derived(String formula, long stored) {
    return derived(formula, Value.number(stored), Format.COUNT);
  }

  /** A share of 1 by formula. */
  public static CellPlan rate(String formula, Optional<Fraction> stored) {
    return derived(formula, exact(stored), Format.RATE);
  }

  public static CellPlan date(LocalDate day) {
    return CellPlan.of(moment(When.on(day)), Role.BODY, Format.DATE);
  }

  /** A date, or an empty cell. */
  public static CellPlan date(Optional<LocalDate> day) {
    return day.map(Cells::date).orElseGet(Cells::empty);
  }

  static CellPlan when(When when) {
    return CellPlan.of(
        moment(when), Role.BODY, when.clock() == null ? Format.DATE : Format.DATE_TIME);
  }

  /** A cell of a table that says nothing, where a dash would say "not known". */
  public static CellPlan empty() {
    return CellPlan.of(Value.blank(), Role.BODY, Format.GENERAL);
  }

  /** What stands where a figure is not known. */
  public static Value dash() {
    return Value.text(DASH);
  }

  /** A whole number or a dash. */
  public static Value value(Optional<? extends Number> number) {
    return number.map(n -> Value.number(n.longValue())).orElseGet(Cells::dash);
  }

  /** The double nearest to a fraction, which is what a recalculation arrives at, or a dash. */
  public static Value exact(Optional<Fraction> fraction) {
    return fraction.map(Cells::exact).orElseGet(Cells::dash);
  }

  public static Value exact(Fraction fraction) {
    double nearest = fraction.toDecimal(PLACES).doubleValue();
    return Value.number(BigDecimal.valueOf(nearest).stripTrailingZeros());
  }

  private static Value moment(When when) {
    return new Value.Moment(
        when.time().map(when.date()::atTime).orElseGet(() -> when.date().atStartOfDay()),
        when.clock() == null ? Value.Moment.Part.DATE : Value.Moment.Part.DATE_AND_TIME,
        when.toString().replace('T', ' '));
  }
}
