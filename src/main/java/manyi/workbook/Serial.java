package manyi.workbook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import manyi.grid.Value;

/** Dates and times as workbooks store them. */
public final class Serial {
  private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);
  private static final double NANOS_OF_A_DAY = ChronoUnit.DAYS.getDuration().toNanos();

  /** From 1 March 1900 on, the leap day that the year did not have is counted. */
  private static final int FIRST_AFTER_LEAP = 61;

  private Serial() {}

  /** Days since the last day of 1899, with the leap day of 1900 that spreadsheets count. */
  public static double of(Value.Moment moment) {
    double time = moment.at().toLocalTime().toNanoOfDay() / NANOS_OF_A_DAY;
    if (moment.part() == Value.Moment.Part.TIME) {
      return time;
    }
    long days = ChronoUnit.DAYS.between(DAY_0, moment.at().toLocalDate());
    return (days < FIRST_AFTER_LEAP ? days - 1 : days) + time;
  }
}
