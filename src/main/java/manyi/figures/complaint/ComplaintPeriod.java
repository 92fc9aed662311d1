package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import manyi.figures.AnswerTally;
import manyi.figures.Answers;
import manyi.figures.Coverage;
import manyi.figures.Fraction;
import manyi.figures.Meanings;
import manyi.figures.Moments;
import manyi.figures.NamedCount;
import manyi.figures.Numbers;
import manyi.figures.ParetoFigures;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.figures.complaint.ComplaintFigures.Judgement;
import manyi.figures.complaint.FollowedComplaint.Timed;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.Household;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.ReturnVisit;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;

/**
 * The complaints of a period: what came, what was done, what is open, how much of it was in time
 * (D16-D26), over the months that are covered (D34).
 */
public final class ComplaintPeriod {
  /** What the figures of complaints rest on. */
  public static final Reach REACH =
      Reach.of(Set.of(Complaint.KIND, ReturnVisit.KIND, Household.KIND));

  private final ProjectRecords records;
  private final Period period;
  private final LocalDate asOf;
  private final Policy policy;
  private final Coverage coverage;
  private final int escalationMonths;

  private ComplaintPeriod(ProjectRecords records, Period period, LocalDate asOf, Policy policy) {
    this.records = records;
    this.period = period;
    this.asOf = asOf;
    this.policy = policy;
    this.coverage = Coverage.of(records, Complaint.KIND, period, asOf, policy);
    this.escalationMonths = policy.whole(Setting.ESCALATION_MONTHS);
  }

  /**
   * Computes the figures.
   *
   * @param asOf nothing dated after it is seen; the last day of the period unless given (D23)
   */
  public static ComplaintFigures figures(
      ProjectRecords records, Period period, Optional<LocalDate> asOf, Policy policy) {
    ComplaintPeriod complaints =
        new ComplaintPeriod(records, period, asOf.orElse(period.last()), policy);
    return complaints.coverage.isEmpty()
        ? new ComplaintFigures(
            records.id(),
            period,
            complaints.asOf,
            complaints.coverage.months(),
            Numbers.NONE,
            Optional.empty(),
            complaints.coverage.notes())
        : complaints.figures();
  }

  private ComplaintFigures figures() {
    Meanings meanings = new Meanings(policy.words());
    ComplaintLog log = ComplaintLog.of(records, asOf, policy);
    List<FollowedComplaint> received =
        log.followed().stream().filter(one -> coverage.contains(one.receivedOn())).toList();
    List<FollowedComplaint> carriedOver =
        log.followed().stream().filter(one -> isCarriedInto(coverage.first(), one)).toList();
    List<FollowedComplaint> completed =
        log.followed().stream()
            .filter(one -> one.countedDay().filter(coverage::contains).isPresent())
            .toList();
    LocalDate behind = coverage.last().plusDays(1);
    long open =
        log.followed().stream().filter(one -> isCarriedInto(behind, one) && one.isTold()).count();
    List<FollowedComplaint> toFollow = log.followed().stream().filter(this::isToFollow).toList();
    Optional<Long> before =
        Optional.of((long) carriedOver.size())
            .filter(count -> coverage.unknownBefore().isEmpty())
            .filter(count -> carriedOver.stream().allMatch(FollowedComplaint::isTold));
    boolean isTold = isTold(received);
    boolean isEndTold =
        isTold(
            received.stream()
                .filter(one -> coverage.lastSpan().contains(one.receivedOn()))
                .toList());

    ComplaintCounts counts = new ComplaintCounts(received, meanings);
    JudgedComplaints judged = new JudgedComplaints(log.followed(), coverage);
    AnswerTally answers = new AnswerTally(policy);
    long fromResult = judged.countAnswers(answers);
    boolean revisitsAreKept = RevisitColumns.areKept(records, coverage, received);
    List<Case> escalated =
        escalated(log, one -> one.validity().equals(Optional.of(Validity.VALID)));
    List<Case> suspected = escalated(log, one -> one.validity().isEmpty());
    ParetoFigures pareto = counts.pareto(policy);
    ComplaintNotes notes = new ComplaintNotes(records, policy, coverage, log, received, toFollow);
    Optional<Answers> satisfaction = Optional.of(answers.answers()).filter(a -> revisitsAreKept);
    Numbers.Builder numbers =
        new Numbers.Builder()
            .putCount(Indicator.CARRIED_OVER, before)
            .put(Indicator.RECEIVED, received.size())
            .putCount(Indicator.REPEAT_HOUSEHOLDS, counts.repeatHouseholds(log.roster()))
            .putCount(Indicator.COMPLETED, Optional.of(completed.size()).filter(count -> isTold))
            .putCount(Indicator.OPEN, Optional.of(open).filter(count -> isEndTold))
            .put(Indicator.MEAN_DAYS_TO_COMPLETE, meanDays(completed).filter(days -> isTold))
            .put(Indicator.ESCALATED, escalated.size())
            .put(Indicator.REVISIT_SATISFACTION_RATE, satisfaction.flatMap(Answers::rate))
            .put(Indicator.COLLAPSED_REPEATS, collapsedRepeats(log))
            .put(Indicator.CANCELLED, count(log.cancelled()));
    if (!coverage.hasGap()) {
      numbers.derive(Indicator.TO_FOLLOW);
    }
    if (isTold(toFollow)) {
      numbers.derive(Indicator.COMPLETION_RATE);
    }
    judged.countTimeliness(numbers);
    judged.countRevisits(numbers, revisitsAreKept);
    return new ComplaintFigures(
        records.id(),
        period,
        asOf,
        coverage.months(),
        numbers.build(),
        Optional.of(
            new CountedComplaints(
                counts.table(),
                counts.byCategory(),
                counts.byChannel(),
                counts.byDepartment(),
                counts.byDay(),
                counts.byDayAndCategory(),
                otherKinds(log, meanings),
                satisfaction,
                escalated,
                suspected,
                pareto,
                toFollow.stream()
                    .map(one -> one.asCase(coverage.contains(one.receivedOn())))
                    .toList(),
                judged.revisitCases())),
        notes.notes(
            answers.note(), fromResult, revisitsAreKept, outcomesWithoutData(log), pareto.notes()));
  }

  /**
   * False where some of the complaints came in logs that cannot tell whether they were done (D34):
   * a part is not printed as the whole.
   */
  private static boolean isTold(List<FollowedComplaint> received) {
    return received.stream().allMatch(FollowedComplaint::isTold);
  }

  private long count(List<Complaint> complaints) {
    return complaints.stream()
        .filter(one -> coverage.contains(one.value(Complaint.RECEIVED_AT).orElseThrow().date()))
        .count();
  }

  private long collapsedRepeats(ComplaintLog log) {
    return count(
        log.followed().stream()
            .flatMap(one -> one.rows().subList(1, one.rows().size()).stream())
            .toList());
  }

  private List<NamedCount> otherKinds(ComplaintLog log, Meanings meanings) {
    Map<String, Long> kinds = new HashMap<>();
    for (Complaint other : log.others()) {
      if (coverage.contains(other.value(Complaint.RECEIVED_AT).orElseThrow().date())) {
        kinds.merge(
            meanings.name(other, Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND), 1L, Long::sum);
      }
    }
    return NamedCount.list(kinds);
  }

  /** Elapsed days over those completed with a date. */
  private static Optional<Fraction> meanDays(List<FollowedComplaint> completed) {
    long seconds = 0;
    long dated = 0;
    for (FollowedComplaint one : completed) {
      if (one.completion().at().isPresent()) {
        seconds += Moments.seconds(one.received(), one.completion().at().get());
        dated++;
      }
    }
    return Fraction.share(seconds, dated * Moments.SECONDS_OF_A_DAY);
  }

  /** Not done a month after reception, where the day after that month lies in the period (D25). */
  private List<Case> escalated(ComplaintLog log, Predicate<FollowedComplaint> filter) {
    return log.followed().stream()
        .filter(filter)
        .filter(one -> escalatedOn(one).filter(coverage::contains).isPresent())
        .map(one -> one.asCase(coverage.contains(one.receivedOn())))
        .toList();
  }

  /** The day after the month of grace; empty for one that was done by then or is not there yet. */
  private Optional<LocalDate> escalatedOn(FollowedComplaint one) {
    LocalDate over = one.receivedOn().plusMonths(escalationMonths).plusDays(1);
    return Optional.of(over)
        .filter(day -> one.isAnsweredFor() && one.isTold())
        .filter(day -> !day.isAfter(asOf) && !one.isDoneBefore(day));
  }

  private static boolean isCarriedInto(LocalDate day, FollowedComplaint one) {
    return one.receivedOn().isBefore(day) && !one.isDoneBefore(day);
  }

  /** Received in a covered month, or carried over into one. */
  private boolean isToFollow(FollowedComplaint one) {
    return coverage.contains(one.receivedOn())
        || coverage.begun().stream().anyMatch(month -> isCarriedInto(month.first(), one));
  }

  /** How many complaints have an outcome that is known, but of a month without data (D34). */
  private long outcomesWithoutData(ComplaintLog log) {
    return log.followed().stream()
        .filter(
            one ->
                Stream.of(
                        one.countedDay(),
                        Optional.of(one.timeliness())
                            .filter(timed -> timed.judgement() != Judgement.UNDETERMINED)
                            .flatMap(Timed::on),
                        escalatedOn(one),
                        one.revisit().map(FollowedComplaint.TimedRevisit::on))
                    .flatMap(Optional::stream)
                    .anyMatch(coverage::isWithoutData))
        .count();
  }
}
