package manyi.record;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;

/**
 * A date that may carry a time of day. Many logs write dates alone, so a missing time is ordinary
 * and is not midnight.
 *
 * @param date never null
 * @param clock the time of day, null when the log gives none
 */
public record When(LocalDate date, LocalTime clock) {
  public When {
    Objects.requireNonNull(date);
  }

  /** A day of which no time is known. */
  public static When on(LocalDate date) {
    return new When(date, null);
  }

  public static When at(LocalDateTime moment) {
    return new When(moment.toLocalDate(), moment.toLocalTime());
  }

  /** The time of the day; empty where only the day is known. */
  public Optional<LocalTime> time() {
    return Optional.ofNullable(clock);
  }

  /** The moment, if a time of day is known. */
  public Optional<LocalDateTime> moment() {
    return time().map(date::atTime);
  }

  /** True if this lies before the other: by time where both have one, else by date (D24). */
  public boolean isBefore(When other) {
    if (clock != null && other.clock != null) {
      return date.atTime(clock).isBefore(other.date.atTime(other.clock));
    }
    return date.isBefore(other.date);
  }

  /** Reads what {@link #toString} writes. */
  public static Optional<When> parse(String kept) {
    try {
      return Optional.of(
          kept.indexOf('T') < 0 ? on(LocalDate.parse(kept)) : at(LocalDateTime.parse(kept)));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  /** {@code 2025-03-05} or {@code 2025-03-05T09:30}. */
  @Override
  public String toString() {
    return clock == null ? date.toString() : date.atTime(clock).toString();
  }
}
