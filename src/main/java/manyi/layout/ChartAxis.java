package manyi.layout;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * The scale of a chart's value axis.
 *
 * @param from its lower end
 * @param to its upper end; empty to leave it to the program
 * @param step between two labels
 * @param format of the labels
 */
public record ChartAxis(BigDecimal from, Optional<BigDecimal> to, BigDecimal step, String format) {
  private static final String PERCENT = "0%";
  private static final String WHOLE = "#,##0";
  private static final int STEPS = 5;

  /** Shares of 1: from 0, or from just under the lowest where only lines are drawn. */
  public static ChartAxis shares(Collection<BigDecimal> numbers, boolean columns) {
    BigDecimal most = most(numbers);
    BigDecimal to = most.compareTo(BigDecimal.ONE) <= 0 ? BigDecimal.ONE : tenth(most, true);
    BigDecimal from = BigDecimal.ZERO;
    if (!columns && !numbers.isEmpty()) {
      BigDecimal least = numbers.stream().reduce(BigDecimal::min).orElseThrow();
      from = tenth(least.subtract(new BigDecimal("0.02")), false).max(BigDecimal.ZERO);
    }
    boolean narrow = to.subtract(from).compareTo(new BigDecimal("0.5")) <= 0;
    boolean broad = to.subtract(from).compareTo(new BigDecimal("1.5")) > 0;
    String step = narrow ? "0.1" : broad ? "0.5" : "0.2";
    return new ChartAxis(from, Optional.of(to), new BigDecimal(step), PERCENT);
  }

  /** Counts or other quantities, from 0; below 0 only where a number is. */
  public static ChartAxis amounts(Collection<BigDecimal> numbers) {
    BigDecimal most = most(numbers);
    BigDecimal least = numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::min);
    boolean whole = numbers.stream().allMatch(n -> n.stripTrailingZeros().scale() <= 0);
    BigDecimal step = step(most.subtract(least), whole);
    // A little air, so that the label over the highest column keeps clear of the edge.
    BigDecimal to = upTo(most.multiply(new BigDecimal("1.05")), step);
    BigDecimal from = upTo(least.negate(), step).negate();
    String format = step.stripTrailingZeros().scale() <= 0 ? WHOLE : "0.0#";
    return new ChartAxis(from, Optional.of(to.max(from.add(step))), step, format);
  }

  /** Columns of a Pareto chart: their sum as the upper end, so that the line starts on a column. */
  public static ChartAxis whole(BigDecimal total) {
    if (total.signum() <= 0) {
      return amounts(List.of());
    }
    return new ChartAxis(BigDecimal.ZERO, Optional.of(total), step(total, true), WHOLE);
  }

  /** The same scale with empty room above it, about a third of its height, for a line up there. */
  public ChartAxis withRoomAbove() {
    BigDecimal end = to.orElseThrow();
    BigDecimal steps = end.divide(step, 0, RoundingMode.CEILING);
    BigDecimal more = steps.divide(BigDecimal.valueOf(2), 0, RoundingMode.CEILING);
    return new ChartAxis(from, Optional.of(end.add(step.multiply(more))), step, format);
  }

  /** The same scale twice as long, so that what it measures stands in its upper half. */
  public ChartAxis withRoomBelow() {
    BigDecimal end = to.orElseThrow();
    BigDecimal start = from.add(from).subtract(end).max(BigDecimal.ZERO);
    BigDecimal length = end.subtract(start);
    boolean narrow = length.compareTo(new BigDecimal("0.5")) <= 0;
    return new ChartAxis(start, to, new BigDecimal(narrow ? "0.1" : "0.2"), format);
  }

  private static BigDecimal most(Collection<BigDecimal> numbers) {
    return numbers.stream().reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal tenth(BigDecimal number, boolean up) {
    return number.setScale(1, up ? RoundingMode.CEILING : RoundingMode.FLOOR);
  }

  private static BigDecimal upTo(BigDecimal number, BigDecimal step) {
    return number.divide(step, 0, RoundingMode.CEILING).multiply(step);
  }

  /** 1, 2 or 5 times a power of ten, so that about five labels stand on the axis. */
  private static BigDecimal step(BigDecimal range, boolean whole) {
    BigDecimal wanted =
        range.signum() <= 0
            ? BigDecimal.ONE
            : range.divide(BigDecimal.valueOf(STEPS), 6, RoundingMode.HALF_UP);
    int power = wanted.signum() == 0 ? -2 : wanted.precision() - wanted.scale() - 1;
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    for (int times : new int[] {1, 2, 5, 10}) {
      BigDecimal step = unit.multiply(BigDecimal.valueOf(times));
      if (step.compareTo(wanted) >= 0) {
        return whole ? step.max(BigDecimal.ONE) : step;
      }
    }
    throw new IllegalStateException("no step for " + range);
  }
}
