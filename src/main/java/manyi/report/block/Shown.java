package manyi.report.block;

import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.Format;

/** Figures within sentences. */
public final class Shown {
  private Shown() {}

  /** A figure as its cell shows it, or a dash. */
  public static String figure(Optional<Fraction> figure, Format format) {
    return figure.map(f -> figure(f, format)).orElse(Cells.DASH);
  }

  public static String figure(Fraction figure, Format format) {
    return format == Format.RATE
        ? percent(figure)
        : figure.toDecimal(format == Format.COUNT ? 0 : 2).toPlainString();
  }

  /** A share in words: 83.33%. */
  public static String percent(Fraction share) {
    return share.times(100).toDecimal(2).toPlainString() + "%";
  }

  /** A whole number, or a dash. */
  public static String count(Optional<? extends Number> number) {
    return number.map(n -> String.valueOf(n.longValue())).orElse(Cells.DASH);
  }

  /** How many points lie between two rates, without a sign: 3.25. */
  public static String points(Fraction one, Fraction other) {
    Fraction difference = one.minus(other).times(100);
    return difference.toDecimal(2).abs().toPlainString();
  }
}
