package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.record.Complaint;
import manyi.record.When;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;

/**
 * One complaint that counts, with its repeats collapsed, as it stands on asOf.
 *
 * @param rows the earliest first; its fields are the complaint's
 * @param shown the first of them as lists show it, without what asOf does not see
 * @param timeliness how its completion is judged
 * @param revisits its return visits as far as asOf lets see, the oldest first
 * @param revisit how its return visit is judged; empty while none is due
 */
record FollowedComplaint(
    List<Complaint> rows,
    Complaint shown,
    When received,
    Completion completion,
    Optional<Validity> validity,
    Optional<SeverityLevel> severity,
    Timed timeliness,
    List<SeenRevisit> revisits,
    Optional<TimedRevisit> revisit) {

  /**
   * A judgement of completion.
   *
   * @param on the day that made it certain; empty while running and where nothing is judged
   * @param dueOn the last day in time
   * @param officeUnknown true if it is late and nobody can tell whether the approver could approve
   */
  record Timed(
      Judgement judgement,
      Optional<LocalDate> on,
      Optional<LocalDate> dueOn,
      boolean officeUnknown) {}

  /**
   * A judgement of the return visit.
   *
   * @param on the day that made it certain
   * @param dueOn the last day in time; empty without a day of completion
   */
  record TimedRevisit(RevisitJudgement judgement, LocalDate on, Optional<LocalDate> dueOn) {}

  Complaint first() {
    return rows.get(0);
  }

  LocalDate receivedOn() {
    return received.date();
  }

  /** The day on which a period counts it as completed. */
  Optional<LocalDate> countedDay() {
    return completion.countedOn();
  }

  /** True if it counts as completed before a day. */
  boolean isDoneBefore(LocalDate day) {
    return countedDay().filter(done -> done.isBefore(day)).isPresent();
  }

  /** False where no log had a column for status or completion (D34). */
  boolean isTold() {
    return completion.isTold();
  }

  /** True for what the company answers for; an unclassified complaint counts as such (D20). */
  boolean isAnsweredFor() {
    return validity.isEmpty() || validity.get() == Validity.VALID;
  }

  /** The first return visit with a date. */
  Optional<LocalDate> revisitedOn() {
    return revisits.stream().flatMap(one -> one.entry().day().stream()).findFirst();
  }

  Case asCase(boolean receivedInPeriod) {
    return new Case(
        shown,
        rows.subList(1, rows.size()),
        receivedInPeriod,
        completion.isDone(),
        completion.isTold(),
        completion.day(),
        timeliness.dueOn(),
        timeliness.judgement(),
        timeliness.on(),
        revisitedOn(),
        !revisits.isEmpty());
  }

  /** Only of a complaint whose return visit is judged. */
  RevisitCase asRevisitCase() {
    TimedRevisit judged = revisit.orElseThrow();
    return new RevisitCase(
        shown, completion.day(), judged.dueOn(), judged.judgement(), revisitedOn());
  }
}
