package manyi.record;

import java.time.YearMonth;
import java.util.Collection;
import java.util.Optional;

/**
 * The months from one to another, both included.
 *
 * @param first not after {@code last}
 */
public record MonthRange(YearMonth first, YearMonth last) {
  public MonthRange {
    if (first.isAfter(last)) {
      throw new IllegalArgumentException(first + " is after " + last);
    }
  }

  /** From the first to the last of some months; empty for none. */
  public static Optional<MonthRange> of(Collection<YearMonth> months) {
    return months.stream()
        .map(month -> new MonthRange(month, month))
        .reduce((one, other) -> one.with(other));
  }

  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /** True where a month lies in both. */
  public boolean touches(MonthRange other) {
    return !other.last.isBefore(first) && !other.first.isAfter(last);
  }

  /** From the earlier beginning of the two to the later end. */
  public MonthRange with(MonthRange other) {
    return new MonthRange(
        first.isBefore(other.first) ? first : other.first,
        last.isAfter(other.last) ? last : other.last);
  }

  /** The same with so many months more before it and behind it. */
  public MonthRange widened(int before, int behind) {
    return new MonthRange(first.minusMonths(before), last.plusMonths(behind));
  }
}
