package manyi.figures;

import java.time.Duration;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import manyi.record.Entry;
import manyi.record.When;

/** Orders and differences of dates that may carry a time of day. */
public final class Moments {
  public static final long SECONDS_OF_A_DAY = 86_400;

  /** By date, then by time; a date alone comes first of its day. */
  public static final Comparator<When> ORDER =
      Comparator.comparing(When::date)
          .thenComparing(When::clock, Comparator.nullsFirst(Comparator.<LocalTime>naturalOrder()));

  /** By where records came from, which no order of reading changes. */
  public static final Comparator<Entry> BY_SOURCE =
      Comparator.<Entry, String>comparing(entry -> entry.source().batch())
          .thenComparing(entry -> entry.source().file())
          .thenComparing(entry -> entry.source().sheet())
          .thenComparingInt(entry -> entry.source().row())
          .thenComparing(entry -> entry.source().label());

  private Moments() {}

  /** Seconds from one to the other: by time where both have one, else whole days (D24). */
  public static long seconds(When from, When to) {
    return from.moment().isPresent() && to.moment().isPresent()
        ? Duration.between(from.moment().get(), to.moment().get()).toSeconds()
        : ChronoUnit.DAYS.between(from.date(), to.date()) * SECONDS_OF_A_DAY;
  }
}
