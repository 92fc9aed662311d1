package manyi.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A questionnaire round: a half-year (D35).
 *
 * @param year from 2000
 * @param half 1 or 2
 */
public record Round(int year, int half) implements Comparable<Round> {
  public Round {
    if (half < 1 || half > 2) {
      throw new IllegalArgumentException("no half-year " + half);
    }
  }

  /** The round in which a day lies. */
  public static Round of(LocalDate day) {
    return new Round(day.getYear(), day.getMonthValue() <= 6 ? 1 : 2);
  }

  /** Reads {@code 2026H1}. */
  public static Optional<Round> parse(String text) {
    if (!text.matches("[0-9]{4}[Hh][12]")) {
      return Optional.empty();
    }
    return Optional.of(new Round(Integer.parseInt(text.substring(0, 4)), text.charAt(5) - '0'));
  }

  /** The month whose occupied households stand in for an unknown number issued (D11). */
  public YearMonth lastMonth() {
    return YearMonth.of(year, half * 6);
  }

  /** The round before. */
  public Round previous() {
    return half == 1 ? new Round(year - 1, 2) : new Round(year, 1);
  }

  @Override
  public int compareTo(Round other) {
    return year != other.year
        ? Integer.compare(year, other.year)
        : Integer.compare(half, other.half);
  }

  /** {@code 2026H1}. */
  @Override
  public String toString() {
    return year + "H" + half;
  }
}
