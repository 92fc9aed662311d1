package manyi.report.block;

import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Value;

/** Differences between a figure now and the same figure before. */
public final class Change {
  /** Decimal places that a difference keeps; many more than are ever shown. */
  public static final int PLACES = 8;

  private Change() {}

  /** A difference of figures that are shown in a format. */
  public static CellPlan of(
      Format format,
      Object nowCell,
      Object beforeCell,
      Optional<Fraction> now,
      Optional<Fraction> before) {
    return switch (format) {
      case COUNT -> ofCounts(nowCell, beforeCell, now, before);
      case RATE -> ofRates(nowCell, beforeCell, now, before);
      default -> ofMeasures(nowCell, beforeCell, now, before);
    };
  }

  /** A difference of counts. */
  static CellPlan ofCounts(
      Object nowCell, Object beforeCell, Optional<Fraction> now, Optional<Fraction> before) {
    return Cells.derived(
        Formula.change(nowCell, beforeCell), stored(now, before, 1), Format.CHANGE_COUNT);
  }

  /** A difference of rates in percentage points. */
  public static CellPlan ofRates(
      Object nowCell, Object beforeCell, Optional<Fraction> now, Optional<Fraction> before) {
    return Cells.derived(
        Formula.change(nowCell, beforeCell, 100), stored(now, before, 100), Format.CHANGE_POINTS);
  }

  /** A difference of measures such as days. */
  static CellPlan ofMeasures(
      Object nowCell, Object beforeCell, Optional<Fraction> now, Optional<Fraction> before) {
    return Cells.derived(
        Formula.change(nowCell, beforeCell, 1), stored(now, before, 1), Format.CHANGE_POINTS);
  }

  private static Value stored(Optional<Fraction> now, Optional<Fraction> before, int factor) {
    if (now.isEmpty() || before.isEmpty()) {
      return Cells.dash();
    }
    Fraction difference = now.get().minus(before.get()).times(factor);
    return Cells.exact(Fraction.of(difference.toDecimal(PLACES)));
  }
}
