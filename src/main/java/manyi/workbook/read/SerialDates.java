package manyi.workbook.read;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
import manyi.grid.Value;
import manyi.grid.Value.Moment;
import manyi.grid.Value.Moment.Part;

/**
 * Excel's day numbers. Counted from 1900, day 60 is a 29 February 1900 that never was: the days
 * before it are one off, and it reads as 1 March. Counted from 1904, day 0 is 1 January.
 */
final class SerialDates {
  /** The day of a bare time of day, and day 0. */
  static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 31);

  private static final LocalDate AFTER_GAP = LocalDate.of(1899, 12, 30);
  private static final LocalDate FIRST_OF_1904 = LocalDate.of(1904, 1, 1);
  private static final int GAP = 60;
  private static final int SECONDS_A_DAY = 86_400;

  /** 31 December 9999, counted from 1900, and how many days fewer it is counted from 1904. */
  private static final int LAST_DAY = 2_958_465;

  private static final int FOUR_YEARS = 1462;

  private final boolean from1904;
  private final int lastDay;
  private final int[] knownDays = new int[4096];
  private final LocalDate[] knownDates = new LocalDate[4096];
  private final LocalTime[] knownMinutes = new LocalTime[24 * 60];

  SerialDates(boolean from1904) {
    this.from1904 = from1904;
    this.lastDay = from1904 ? LAST_DAY - FOUR_YEARS : LAST_DAY;
  }

  /**
   * The moment of a number, to the nearest second.
   *
   * @return empty for a number that Excel shows as ##### under a date format
   */
  Optional<Value> moment(double serial, NumberForm form) {
    if (!(serial >= 0 && serial <= lastDay + 1)) {
      return Optional.empty();
    }
    long seconds = Math.round(serial * SECONDS_A_DAY);
    long days = seconds / SECONDS_A_DAY;
    LocalTime time = time((int) (seconds % SECONDS_A_DAY));
    if (days > lastDay) {
      return Optional.empty();
    }
    boolean timeForm = form.kind() == NumberForm.Kind.TIME;
    boolean midnight = time.equals(LocalTime.MIDNIGHT);
    if (days == 0 && (timeForm || (!from1904 && !midnight))) {
      return Optional.of(new Moment(BEFORE_1900.atTime(time), Part.TIME, time.toString()));
    }
    LocalDateTime at = date((int) days).atTime(time);
    if (form.elapsed()) {
      return Optional.of(new Moment(at, Part.DATE_AND_TIME, duration(seconds)));
    }
    String date = days == 0 && !from1904 ? "1900-01-00" : at.toLocalDate().toString();
    return Optional.of(
        midnight
            ? new Moment(at, Part.DATE, date)
            : new Moment(at, Part.DATE_AND_TIME, date + " " + time));
  }

  /** Dates and times of a log repeat: most share one object. */
  private LocalDate date(int days) {
    int slot = days % knownDates.length;
    if (knownDates[slot] == null || knownDays[slot] != days) {
      knownDays[slot] = days;
      knownDates[slot] = newDate(days);
    }
    return knownDates[slot];
  }

  private LocalDate newDate(int days) {
    if (from1904) {
      return FIRST_OF_1904.plusDays(days);
    }
    return days <= GAP ? BEFORE_1900.plusDays(days) : AFTER_GAP.plusDays(days);
  }

  private LocalTime time(int second) {
    if (second % 60 != 0) {
      return LocalTime.ofSecondOfDay(second);
    }
    int minute = second / 60;
    if (knownMinutes[minute] == null) {
      knownMinutes[minute] = LocalTime.ofSecondOfDay(second);
    }
    return knownMinutes[minute];
  }

  private static String duration(long seconds) {
    long hours = seconds / 3600;
    String time = LocalTime.ofSecondOfDay(seconds % 3600).toString();
    return hours + time.substring(2);
  }
}
