package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;

/** A complaint as a list of some day shows it: what was dated or told later is blank (D23). */
final class SeenComplaint {
  /** What a line tells of its return visit, which is seen as a whole or not at all. */
  private static final List<Column<?>> REVISIT =
      List.of(
          Complaint.REVISIT_AT,
          Complaint.REVISITOR,
          Complaint.REVISITOR_ROLE,
          Complaint.REVISIT_METHOD,
          Complaint.REVISIT_RESULT,
          Complaint.REVISIT_SATISFACTION);

  private SeenComplaint() {}

  /**
   * The complaint without what the day does not see of its return visit.
   *
   * @param revisitToldOn the day of what the line tells of it; empty where nothing is known of that
   */
  static Complaint on(LocalDate asOf, Complaint complaint, Optional<LocalDate> revisitToldOn) {
    if (revisitToldOn.filter(day -> day.isAfter(asOf)).isEmpty()) {
      return complaint;
    }
    Fields seen = complaint.fields();
    for (Column<?> column : REVISIT) {
      seen = seen.without(column);
    }
    return new Complaint(complaint.source(), seen);
  }
}
