package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.figures.Coverage;
import manyi.figures.Meanings;
import manyi.policy.Policy;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.word.Vocabulary;

/**
 * What came in during a period and is no complaint (D20): by the same sorting by which complaints
 * are counted, so that no record is both.
 */
public final class OtherRequests {
  private OtherRequests() {}

  /**
   * The requests of a period, in the order of the log.
   *
   * @param asOf nothing dated after it is seen; the last day of the period unless given (D23)
   */
  public static List<Request> of(
      ProjectRecords records, Period period, Optional<LocalDate> asOf, Policy policy) {
    LocalDate last = asOf.orElse(period.last());
    Coverage coverage = Coverage.of(records, Complaint.KIND, period, last, policy);
    if (coverage.isEmpty()) {
      return List.of();
    }
    Meanings meanings = new Meanings(policy.words());
    return SortedLog.of(records, last, meanings).others().stream()
        .filter(one -> coverage.contains(one.value(Complaint.RECEIVED_AT).orElseThrow().date()))
        .map(
            one ->
                new Request(one, meanings.of(one, Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND)))
        .toList();
  }
}
