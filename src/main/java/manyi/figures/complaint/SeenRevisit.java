package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A return visit and the day on which it is seen (D16): its own date, without one the end of the
 * month of the first log that tells of it.
 *
 * @param seenOn empty for one without a date of which no log is known, which is seen on any day
 */
record SeenRevisit(RevisitEntry entry, Optional<LocalDate> seenOn) {

  boolean isSeenBy(LocalDate asOf) {
    return seenOn.filter(day -> day.isAfter(asOf)).isEmpty();
  }

  boolean isDated() {
    return entry.at().isPresent();
  }

  /**
   * Those that a day lets see. One without a date is taken to be one of those with a date.
   *
   * @param all those with a date first
   */
  static List<SeenRevisit> seenBy(LocalDate asOf, List<SeenRevisit> all) {
    List<SeenRevisit> seen = all.stream().filter(one -> one.isSeenBy(asOf)).toList();
    return seen.stream().anyMatch(SeenRevisit::isDated)
        ? seen.stream().filter(SeenRevisit::isDated).toList()
        : seen;
  }
}
