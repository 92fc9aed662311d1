package manyi.record;

import java.time.LocalDate;

/**
 * One line of holidays.csv.
 *
 * @param date the day
 * @param worked true for a weekend worked in exchange (调休), false for a day off
 * @param name of the holiday; may be empty
 */
public record HolidayLine(LocalDate date, boolean worked, String name) {}
