package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.figures.complaint.FollowedComplaint.Timed;
import manyi.figures.complaint.FollowedComplaint.TimedRevisit;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.Telling;
import manyi.record.When;
import manyi.record.word.SeverityLevel;

/**
 * Judges each complaint once: whether it was done in time and whether it was visited again in time,
 * and on which day that became certain (D16, D22). That day decides the period that counts it.
 */
final class ComplaintJudge {
  private final CompletionLimit limit;
  private final OverrunApproval approval;
  private final Exemption exemption;
  private final int revisitDays;
  private final ProjectRecords records;
  private final MonthEnds ends;
  private final LocalDate asOf;

  ComplaintJudge(ProjectRecords records, MonthEnds ends, LocalDate asOf, Policy policy) {
    this.records = records;
    this.ends = ends;
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
   * @param standing how the complaint stood on any day
   */
  Timed timeliness(
      Complaint complaint,
      LocalDate received,
      Completion completion,
      Optional<SeverityLevel> severity,
      boolean answeredFor,
      Function<LocalDate, Completion> standing) {
    Optional<LocalDate> due = limit.lastDay(complaint, received, severity);
    if (!answeredFor) {
      return new Timed(Judgement.NOT_JUDGED, Optional.empty(), due, false);
    }
    if (due.isEmpty() || !completion.isTold()) {
      return new Timed(Judgement.UNDETERMINED, Optional.of(received), due, false);
    }
    LocalDate lastDay = due.get();
    if (completion.isUndated() && !wasOpenAfter(lastDay, standing)) {
      return new Timed(Judgement.UNDETERMINED, completion.countedOn(), due, false);
    }
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
   * True where it was open at the end of a covered month after its limit: that month counted it as
   * late, and no log without a date takes that back (D24).
   */
  private boolean wasOpenAfter(LocalDate lastDay, Function<LocalDate, Completion> standing) {
    return ends.between(lastDay, asOf.plusDays(1)).stream()
        .anyMatch(end -> standing.apply(end).isOpen());
  }

  /**
   * Judges the return visit of a handled complaint.
   *
   * @param rows the complaint with its repeats
   * @param all its return visits, those with a date first, the oldest of them foremost
   * @return empty while it is open or its limit is not over
   */
  Optional<TimedRevisit> revisit(
      List<Complaint> rows, Completion completion, List<SeenRevisit> all) {
    if (!completion.isDone()) {
      return Optional.empty();
    }
    LocalDate handled = completion.countedOn().orElseThrow();
    Optional<LocalDate> due = completion.day().map(day -> day.plusDays(revisitDays));
    if (rows.stream().anyMatch(exemption::holds)) {
      return judged(RevisitJudgement.EXEMPT, handled, due);
    }
    List<SeenRevisit> seen = SeenRevisit.seenBy(asOf, all);
    if (due.isEmpty()) {
      return judged(
          seen.isEmpty() ? RevisitJudgement.MISSING : RevisitJudgement.UNDETERMINED, handled, due);
    }
    return seen.isEmpty() || seen.get(0).isDated()
        ? dated(seen, handled, due.get(), earliest(rows, completion))
        : undated(rows, seen, handled, due.get());
  }

  /**
   * Before what a return visit comes too early: the completion, or the reception where the
   * completion is a time of closing, which follows the visit (D16).
   */
  private When earliest(List<Complaint> rows, Completion completion) {
    return rows.stream().anyMatch(this::isClosed)
        ? rows.get(0).value(Complaint.RECEIVED_AT).orElseThrow()
        : completion.at().orElseThrow();
  }

  /** Which column the completion stood in, says the last import that brought one. */
  private boolean isClosed(Complaint row) {
    return records.tellings(row).stream()
        .filter(telling -> telling.said().get(Complaint.COMPLETED_AT).value().isPresent())
        .reduce((earlier, last) -> last)
        .filter(Telling::isClosing)
        .isPresent();
  }

  /** By the dates of the visits; without any visit it is missing once the limit is over. */
  private Optional<TimedRevisit> dated(
      List<SeenRevisit> seen, LocalDate done, LocalDate lastDay, When earliest) {
    boolean isEarly = seen.stream().anyMatch(one -> one.entry().isBefore(earliest));
    Optional<LocalDate> inTime =
        seen.stream()
            .filter(one -> !one.entry().isBefore(earliest))
            .flatMap(one -> one.entry().day().stream())
            .filter(day -> !day.isAfter(lastDay))
            .findFirst();
    Optional<LocalDate> due = Optional.of(lastDay);
    if (inTime.isPresent()) {
      LocalDate visited = inTime.get();
      return judged(
          RevisitJudgement.IN_TIME, isEarly || visited.isBefore(done) ? done : visited, due);
    }
    if (isEarly) {
      return judged(RevisitJudgement.UNDETERMINED, done, due);
    }
    return asOf.isAfter(lastDay)
        ? judged(
            seen.isEmpty() ? RevisitJudgement.MISSING : RevisitJudgement.LATE,
            lastDay.plusDays(1),
            due)
        : Optional.empty();
  }

  /** Done, in time not to be told, unless a month after the limit had to count it as not done. */
  private Optional<TimedRevisit> undated(
      List<Complaint> rows, List<SeenRevisit> seen, LocalDate handled, LocalDate lastDay) {
    LocalDate seenOn =
        seen.stream()
            .map(one -> one.seenOn().orElse(handled))
            .min(LocalDate::compareTo)
            .orElseThrow();
    LocalDate late = lastDay.plusDays(1);
    boolean wasMissing =
        ends.between(lastDay, seenOn).stream()
            .anyMatch(end -> rows.stream().anyMatch(row -> isToldOfVisitsBy(end, row)));
    if (wasMissing) {
      return judged(RevisitJudgement.LATE, late, Optional.of(lastDay));
    }
    LocalDate certain = seenOn.isAfter(lastDay) ? late : seenOn;
    return judged(
        RevisitJudgement.UNDETERMINED,
        certain.isBefore(handled) ? handled : certain,
        Optional.of(lastDay));
  }

  /** True if a log up to the end of a month tells of the complaint and of return visits. */
  private boolean isToldOfVisitsBy(LocalDate end, Complaint row) {
    LocalDate received = row.value(Complaint.RECEIVED_AT).orElseThrow().date();
    return records.tellings(row).stream()
        .anyMatch(
            telling ->
                RevisitColumns.isIn(telling.by()) && !ends.of(telling, received).isAfter(end));
  }

  private static Optional<TimedRevisit> judged(
      RevisitJudgement judgement, LocalDate on, Optional<LocalDate> due) {
    return Optional.of(new TimedRevisit(judgement, on, due));
  }
}
