package manyi.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.figures.ComplaintFigures.Case;
import manyi.figures.ComplaintFigures.Judgement;
import manyi.figures.ComplaintFigures.RevisitCase;
import manyi.figures.ComplaintFigures.RevisitJudgement;
import manyi.record.Complaint;
import manyi.record.SeverityLevel;
import manyi.record.Validity;
import manyi.record.When;

/**
 * One complaint that counts, with its repeats collapsed, as it stands on asOf.
 *
 * @param rows the earliest first; its fields are the complaint's
 * @param timeliness how its completion is judged
 * @param revisits its return visits, those after asOf too
 * @param revisit how its return visit is judged; empty while none is due
 */
record FollowedComplaint(
    List<Complaint> rows,
    When received,
    Completion completion,
    Optional<Validity> validity,
    Optional<SeverityLevel> severity,
    Timed timeliness,
    List<RevisitEntry> revisits,
    Optional<TimedRevisit> revisit,
    LocalDate asOf) {

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
    return completion.countedDay(receivedOn());
  }

  /** True if it counts as completed before a day. */
  boolean isDoneBefore(LocalDate day) {
    return countedDay().filter(done -> done.isBefore(day)).isPresent();
  }

  /** True for what the company answers for; an unclassified complaint counts as such (D20). */
  boolean isAnsweredFor() {
    return validity.isEmpty() || validity.get() == Validity.VALID;
  }

  /** The first return visit with a date up to asOf. */
  Optional<LocalDate> revisitedOn() {
    return revisits.stream()
        .flatMap(entry -> entry.day().stream())
        .filter(day -> !day.isAfter(asOf))
        .min(LocalDate::compareTo);
  }

  /** True if a return visit up to asOf is known, with or without a date. */
  boolean isRevisited() {
    return revisitedOn().isPresent() || isRevisitedWithoutDate();
  }

  boolean isRevisitedWithoutDate() {
    return revisits.stream().anyMatch(entry -> entry.at().isEmpty());
  }

  Case asCase(boolean receivedInPeriod) {
    return new Case(
        first(),
        rows.subList(1, rows.size()),
        receivedInPeriod,
        completion.isDone(),
        completion.day(),
        timeliness.dueOn(),
        timeliness.judgement(),
        timeliness.on(),
        revisitedOn(),
        isRevisited());
  }

  /** Only of a complaint whose return visit is judged. */
  RevisitCase asRevisitCase() {
    TimedRevisit judged = revisit.orElseThrow();
    return new RevisitCase(
        first(), completion.day(), judged.dueOn(), judged.judgement(), revisitedOn());
  }
}
