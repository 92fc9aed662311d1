package manyi.workbook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;
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

  /** 31 December 9999, counted from 1900. */
  private static final long LAST_DAY = 2_958_465;

  private final boolean from1904;

  SerialDates(boolean from1904) {
    this.from1904 = from1904;
  }

  /**
   * The moment of a number, to the nearest second.
   *
   * @return empty for a number that Excel shows as ##### under a date format
   */
  Optional<Moment> moment(double serial, NumberForm form) {
    if (serial < 0 || serial > LAST_DAY + 1) {
      return Optional.empty();
    }
    long seconds = Math.round(serial * SECONDS_A_DAY);
    long days = seconds / SECONDS_A_DAY;
    LocalTime time = LocalTime.ofSecondOfDay(seconds % SECONDS_A_DAY);
    if (days > LAST_DAY) {
      return Optional.empty();
    }
    boolean timeForm = form.kind() == NumberForm.Kind.TIME;
    boolean midnight = time.equals(LocalTime.MIDNIGHT);
    if (days == 0 && (timeForm || (!from1904 && !midnight))) {
      return Optional.of(new Moment(BEFORE_1900.atTime(time), Part.TIME, time.toString()));
    }
    LocalDateTime at = date(days).atTime(time);
    if (form.elapsed()) {
      return Optional.of(new Moment(at, Part.DATE_AND_TIME, duration(seconds)));
    }
    String date = days == 0 && !from1904 ? "1900-01-00" : at.toLocalDate().toString();
    return Optional.of(
        midnight
            ? new Moment(at, Part.DATE, date)
            : new Moment(at, Part.DATE_AND_TIME, date + " " + time));
  }

  private LocalDate date(long days) {
    if (from1904) {
      return FIRST_OF_1904.plusDays(days);
    }
    return days <= GAP ? BEFORE_1900.plusDays(days) : AFTER_GAP.plusDays(days);
  }

  private static String duration(long seconds) {
    long hours = seconds / 3600;
    String time = LocalTime.ofSecondOfDay(seconds % 3600).toString();
    return hours + time.substring(2);
  }
}
