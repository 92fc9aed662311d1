package manyi.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.figures.ComplaintFigures.Judgement;
import manyi.figures.ComplaintFigures.RevisitJudgement;
import manyi.figures.FollowedComplaint.Timed;
import manyi.figures.FollowedComplaint.TimedRevisit;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.SeverityLevel;

/**
 * Judges each complaint once: whether it was done in time and whether it was visited again in time,
 * and on which day that became certain (D16, D22). That day decides the period that counts it.
 */
final class ComplaintJudge {
  private final CompletionLimit limit;
  private final OverrunApproval approval;
  private final Exemption exemption;
  private final int revisitDays;
  private final LocalDate asOf;

  ComplaintJudge(ProjectRecords records, LocalDate asOf, Policy policy) {
    this.limit = new CompletionLimit(policy);
    this.approval = new OverrunApproval(records.staff(), policy);
    this.exemption = new Exemption(records);
    this.revisitDays = policy.whole(Setting.REVISIT_DAYS);
    this.asOf = asOf;
  }

  /**
   * Judges the completion.
   *
   * @param answeredFor false for what the company has no fault in, which is not judged (D20)
   */
  Timed timeliness(
      Complaint complaint,
      LocalDate received,
      Completion completion,
      Optional<SeverityLevel> severity,
      boolean answeredFor) {
    Optional<LocalDate> due = limit.lastDay(complaint, received, severity);
    if (!answeredFor) {
      return new Timed(Judgement.NOT_JUDGED, Optional.empty(), due, false);
    }
    if (due.isEmpty() || completion.isUndated()) {
      return new Timed(Judgement.UNDETERMINED, Optional.of(received), due, false);
    }
    LocalDate lastDay = due.get();
    Optional<LocalDate> done = completion.day();
    if (done.isPresent() && !done.get().isAfter(lastDay)) {
      return new Timed(Judgement.ON_TIME, done, due, false);
    }
    if (!asOf.isAfter(lastDay)) {
      return new Timed(Judgement.RUNNING, Optional.empty(), due, false);
    }
    OverrunApproval.Finding approved = approval.of(complaint, severity);
    return new Timed(
        approved == OverrunApproval.Finding.RIGHT ? Judgement.LATE_APPROVED : Judgement.LATE,
        Optional.of(lastDay.plusDays(1)),
        due,
        approved == OverrunApproval.Finding.UNKNOWN_OFFICE);
  }

  /**
   * Judges the return visit of a handled complaint.
   *
   * @param rows the complaint with its repeats
   * @param entries its return visits, oldest first
   * @return empty while it is open or its limit is not over
   */
  Optional<TimedRevisit> revisit(
      List<Complaint> rows, LocalDate received, Completion completion, List<RevisitEntry> entries) {
    if (!completion.isDone()) {
      return Optional.empty();
    }
    Optional<LocalDate> done = completion.day();
    Optional<LocalDate> due = done.map(day -> day.plusDays(revisitDays));
    LocalDate handled = done.orElse(received);
    if (rows.stream().anyMatch(exemption::holds)) {
      return judged(RevisitJudgement.EXEMPT, handled, due);
    }
    Optional<LocalDate> visited =
        entries.stream()
            .flatMap(entry -> entry.day().stream())
            .filter(day -> !day.isAfter(asOf))
            .min(LocalDate::compareTo);
    boolean undated = entries.stream().anyMatch(entry -> entry.at().isEmpty());
    if (undated || (due.isEmpty() && visited.isPresent())) {
      return judged(RevisitJudgement.UNDETERMINED, handled, due);
    }
    if (due.isEmpty()) {
      return judged(RevisitJudgement.MISSING, handled, due);
    }
    LocalDate lastDay = due.get();
    if (visited.isPresent() && !visited.get().isAfter(lastDay)) {
      LocalDate certain = visited.get().isBefore(handled) ? handled : visited.get();
      return judged(RevisitJudgement.IN_TIME, certain, due);
    }
    return asOf.isAfter(lastDay)
        ? judged(
            visited.isPresent() ? RevisitJudgement.LATE : RevisitJudgement.MISSING,
            lastDay.plusDays(1),
            due)
        : Optional.empty();
  }

  private static Optional<TimedRevisit> judged(
      RevisitJudgement judgement, LocalDate on, Optional<LocalDate> due) {
    return Optional.of(new TimedRevisit(judgement, on, due));
  }
}
