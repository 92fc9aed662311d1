package manyi.figures.complaint;

import java.util.List;
import manyi.figures.Coverage;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ImportFacts;
import manyi.record.ProjectRecords;
import manyi.record.ReturnVisit;
import manyi.record.Telling;

/**
 * Whether anybody kept return visits (D34): where no file had a place for them, that none was made
 * is not known.
 */
final class RevisitColumns {
  static final List<Column<?>> ALL =
      List.of(
          Complaint.REVISIT_AT,
          Complaint.REVISITOR,
          Complaint.REVISITOR_ROLE,
          Complaint.REVISIT_METHOD,
          Complaint.REVISIT_RESULT,
          Complaint.REVISIT_SATISFACTION);

  private RevisitColumns() {}

  /** True where an import has any of the columns. */
  static boolean isIn(ImportFacts log) {
    return ALL.stream().anyMatch(log::hadColumn);
  }

  /**
   * True when an import that reports on the period or brought records of it had a column for return
   * visits, or a return-visit book reports on the period. A status that tells of a visit is no such
   * column: it is silent of those that were not made.
   *
   * @param received the complaints of the period
   */
  static boolean areKept(
      ProjectRecords records, Coverage coverage, List<FollowedComplaint> received) {
    if (records.imports().isEmpty()) {
      return !records.revisits().isEmpty()
          || records.complaints().stream().anyMatch(RevisitColumns::isFilled);
    }
    boolean ofPeriod =
        records.imports().stream()
            .filter(log -> log.covers().stream().anyMatch(coverage.covered()::contains))
            .anyMatch(
                log ->
                    log.kind().equals(ReturnVisit.KIND.name())
                        || (log.kind().equals(Complaint.KIND.name()) && isIn(log)));
    return ofPeriod
        || received.stream()
            .flatMap(one -> one.rows().stream())
            .flatMap(row -> records.tellings(row).stream())
            .map(Telling::by)
            .anyMatch(RevisitColumns::isIn);
  }

  /** Where nothing is known of the imports, a filled cell tells of its column. */
  private static boolean isFilled(Complaint complaint) {
    return ALL.stream().anyMatch(column -> !complaint.get(column).isBlank());
  }
}
