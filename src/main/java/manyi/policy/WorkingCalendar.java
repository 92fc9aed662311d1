package manyi.policy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import manyi.record.HolidayLine;

/**
 * The official days off and the weekends that are worked in exchange (调休), for the years that are
 * known; Monday to Friday in every other year (D36).
 */
public final class WorkingCalendar {
  private final Set<LocalDate> daysOff;
  private final Set<LocalDate> workedWeekends;
  private final Set<Integer> years = new HashSet<>();

  /**
   * A calendar.
   *
   * @param daysOff days of rest that would else be worked; weekends may be named too
   * @param workedWeekends Saturdays and Sundays that are worked
   */
  public WorkingCalendar(Set<LocalDate> daysOff, Set<LocalDate> workedWeekends) {
    this.daysOff = Set.copyOf(daysOff);
    this.workedWeekends = Set.copyOf(workedWeekends);
    this.daysOff.forEach(day -> years.add(day.getYear()));
  }

  /**
   * The calendar of some lists one after another: the official holidays, then a company's own. Of
   * two lines for one day the later one holds.
   */
  public static WorkingCalendar of(List<HolidayLine> lines) {
    Set<LocalDate> daysOff = new HashSet<>();
    Set<LocalDate> worked = new HashSet<>();
    for (HolidayLine line : lines) {
      (line.worked() ? daysOff : worked).remove(line.date());
      (line.worked() ? worked : daysOff).add(line.date());
    }
    return new WorkingCalendar(daysOff, worked);
  }

  /** False for a year whose holidays are not listed; a report then says so. */
  public boolean knows(int year) {
    return years.contains(year);
  }

  /**
   * True for Monday to Friday without the listed days off, and for listed weekends worked instead.
   */
  public boolean isWorked(LocalDate day) {
    if (workedWeekends.contains(day)) {
      return true;
    }
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return !weekend && !daysOff.contains(day);
  }

  /**
   * The working day that lies a number of working days after a day, which itself does not count.
   *
   * @param days 0 or more
   */
  public LocalDate plusWorkingDays(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      if (isWorked(day)) {
        left--;
      }
    }
    return day;
  }
}
