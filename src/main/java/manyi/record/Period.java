package manyi.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A span of days that figures are computed over.
 *
 * @param kind day, month, quarter or year
 * @param firstMonth the statistics month that the span starts in; of a day the month it lies in
 * @param first the first day
 * @param last the last day, included
 */
public record Period(Kind kind, YearMonth firstMonth, LocalDate first, LocalDate last) {

  /** The closing day that stands for calendar months. */
  public static final int MONTH_END = 31;

  /** The spans that reports are made for. */
  public enum Kind {
    DAY(0),
    MONTH(1),
    QUARTER(3),
    YEAR(12);

    private final int months;

    Kind(int months) {
      this.months = months;
    }
  }

  public static Period day(LocalDate day) {
    return new Period(Kind.DAY, YearMonth.from(day), day, day);
  }

  /**
   * A statistics month (D33).
   *
   * @param closingDay {@link #MONTH_END} for the calendar month; 25 for the 26th of the month
   *     before to the 25th
   */
  public static Period month(YearMonth month, int closingDay) {
    return months(Kind.MONTH, month, closingDay);
  }

  /** A quarter, 1 to 4, of months that end on the closing day. */
  public static Period quarter(int year, int quarter, int closingDay) {
    return months(Kind.QUARTER, YearMonth.of(year, quarter * 3 - 2), closingDay);
  }

  /** A year of months that end on the closing day: its first day may lie in the December before. */
  public static Period year(int year, int closingDay) {
    return months(Kind.YEAR, YearMonth.of(year, 1), closingDay);
  }

  private static Period months(Kind kind, YearMonth from, int closingDay) {
    YearMonth to = from.plusMonths(kind.months - 1L);
    return new Period(
        kind, from, closing(from.minusMonths(1), closingDay).plusDays(1), closing(to, closingDay));
  }

  private static LocalDate closing(YearMonth month, int closingDay) {
    return month.atDay(Math.min(closingDay, month.lengthOfMonth()));
  }

  /** Reads {@code 2026-03-05}, {@code 2026-03}, {@code 2026Q1} or {@code 2026}. */
  public static Optional<Period> parse(String text, int closingDay) {
    try {
      if (text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return Optional.of(day(LocalDate.parse(text)));
      }
      if (text.matches("[0-9]{4}-[0-9]{2}")) {
        return Optional.of(month(YearMonth.parse(text), closingDay));
      }
    } catch (java.time.DateTimeException e) {
      return Optional.empty();
    }
    if (text.matches("[0-9]{4}[Qq][1-4]")) {
      return Optional.of(
          quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0', closingDay));
    }
    return text.matches("[0-9]{4}")
        ? Optional.of(year(Integer.parseInt(text), closingDay))
        : Optional.empty();
  }

  /** True from the first to the last day, both included. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  /** The statistics months of the span; of a day the one month it lies in. */
  public List<YearMonth> months() {
    return IntStream.range(0, Math.max(1, kind.months)).mapToObj(firstMonth::plusMonths).toList();
  }

  /**
   * As options and JSON write it: {@code 2026-03-05}, {@code 2026-03}, {@code 2026Q1}, {@code
   * 2026}.
   */
  @Override
  public String toString() {
    return switch (kind) {
      case DAY -> first.toString();
      case MONTH -> firstMonth.toString();
      case QUARTER -> firstMonth.getYear() + "Q" + (firstMonth.getMonthValue() + 2) / 3;
      case YEAR -> String.valueOf(firstMonth.getYear());
    };
  }
}
