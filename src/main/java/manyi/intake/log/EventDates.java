package manyi.intake.log;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedSet;
import manyi.diagnostic.Code;

/**
 * Which dates of events lie so far from the months that a sheet states that their year or month is
 * mistyped more likely than not. They count as written; somebody should look at them.
 */
final class EventDates {
  private static final int YEAR = 12;

  /** What came less than this before the months of a log is ordinarily carried over. */
  private static final int CARRIED_MONTHS = 6;

  private final SortedSet<YearMonth> covers;

  /**
   * The dates of one sheet.
   *
   * @param covers the months that it states; without any nothing is doubted
   */
  EventDates(SortedSet<YearMonth> covers) {
    this.covers = covers;
  }

  /** What is wrong with a date; empty for one that may well be right. */
  Optional<Code> doubt(LocalDate date) {
    if (covers.isEmpty()) {
      return Optional.empty();
    }
    if (date.isAfter(covers.last().plusMonths(1).atEndOfMonth())) {
      return Optional.of(Code.DATE_AFTER_COVERED);
    }
    return isOfAnEarlierYear(YearMonth.from(date))
        ? Optional.of(Code.DATE_BEFORE_COVERED)
        : Optional.empty();
  }

  /** A month a year and more before, or one of the sheet's months in an earlier year. */
  private boolean isOfAnEarlierYear(YearMonth month) {
    long before = month.until(covers.first(), ChronoUnit.MONTHS);
    boolean isSameMonth =
        covers.stream().anyMatch(covered -> covered.getMonth() == month.getMonth());
    return before >= YEAR || (before >= CARRIED_MONTHS && isSameMonth);
  }

  /** The months that the date was held against. */
  String months(Code doubt) {
    boolean isOne = covers.size() == 1 || doubt == Code.DATE_AFTER_COVERED;
    return isOne ? covers.last().toString() : covers.first() + " – " + covers.last();
  }
}
