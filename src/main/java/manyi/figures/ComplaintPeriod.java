package manyi.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import manyi.figures.ComplaintFigures.Case;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Validity;
import manyi.record.Vocabulary;

/**
 * The complaints of a period: what came, what was done, what is open, how much of it was in time
 * (D16-D26), over the months that are covered (D34).
 */
public final class ComplaintPeriod {
  private final ProjectRecords records;
  private final Period period;
  private final LocalDate asOf;
  private final Policy policy;
  private final Coverage coverage;

  private ComplaintPeriod(ProjectRecords records, Period period, LocalDate asOf, Policy policy) {
    this.records = records;
    this.period = period;
    this.asOf = asOf;
    this.policy = policy;
    this.coverage = Coverage.of(records, Complaint.KIND, period, asOf, policy);
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
        ? ComplaintFigures.none(records.id(), period, complaints.asOf, complaints.coverage.notes())
        : complaints.figures();
  }

  private ComplaintFigures figures() {
    Meanings meanings = new Meanings(policy.words());
    ComplaintLog log = ComplaintLog.of(records, asOf, policy);
    List<FollowedComplaint> received =
        log.followed().stream().filter(one -> coverage.contains(one.receivedOn())).toList();
    List<FollowedComplaint> carriedOver =
        log.followed().stream()
            .filter(one -> one.receivedOn().isBefore(coverage.first()))
            .filter(one -> !one.isDoneBefore(coverage.first()))
            .toList();
    List<FollowedComplaint> toFollow = new ArrayList<>(carriedOver);
    toFollow.addAll(received);
    List<FollowedComplaint> completed =
        toFollow.stream().filter(one -> one.isDoneBefore(coverage.last().plusDays(1))).toList();
    boolean isKnown = coverage.unknownBefore().isEmpty();
    Optional<Long> followed = Optional.of((long) toFollow.size()).filter(count -> isKnown);

    ComplaintCounts counts = new ComplaintCounts(received, meanings);
    JudgedComplaints judged = new JudgedComplaints(log.followed(), coverage);
    AnswerTally answers = new AnswerTally(policy);
    long fromResult = judged.countAnswers(answers);
    boolean revisitsAreKept = RevisitJoin.isKept(records);
    List<Case> escalated =
        escalated(log, one -> one.validity().equals(Optional.of(Validity.VALID)));
    List<Case> suspected = escalated(log, one -> one.validity().isEmpty());
    ParetoFigures pareto = counts.pareto(policy);
    ComplaintNotes notes = new ComplaintNotes(records, policy, coverage, log, received, toFollow);
    return new ComplaintFigures(
        records.id(),
        period,
        asOf,
        Optional.of((long) carriedOver.size()).filter(count -> isKnown),
        Optional.of((long) received.size()),
        followed,
        Optional.of((long) completed.size()),
        Optional.of((long) toFollow.size() - completed.size()),
        followed.flatMap(count -> Fraction.share(completed.size(), count)),
        Optional.of(counts.table()),
        Optional.of(counts.byCategory()),
        Optional.of(counts.byChannel()),
        Optional.of(counts.byDepartment()),
        Optional.of(counts.byDay()),
        Optional.of(counts.byDayAndCategory()),
        Optional.of(otherKinds(log, meanings)),
        Optional.of(judged.timeliness()),
        Optional.of(judged.revisits(revisitsAreKept)),
        Optional.of(answers.answers()).filter(a -> revisitsAreKept),
        meanDays(completed),
        Optional.of(escalated),
        Optional.of(suspected),
        Optional.of(collapsedRepeats(log)),
        Optional.of(count(log.cancelled())),
        Optional.of(pareto),
        cases(carriedOver, received),
        judged.revisitCases(),
        notes.notes(answers.note(), fromResult, revisitsAreKept, pareto.notes()));
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
    int months = policy.whole(Setting.ESCALATION_MONTHS);
    return log.followed().stream()
        .filter(filter)
        .filter(
            one -> {
              LocalDate over = one.receivedOn().plusMonths(months).plusDays(1);
              return coverage.contains(over) && !one.isDoneBefore(over);
            })
        .map(one -> one.asCase(coverage.contains(one.receivedOn())))
        .toList();
  }

  private static List<Case> cases(
      List<FollowedComplaint> carriedOver, List<FollowedComplaint> received) {
    List<Case> cases = new ArrayList<>();
    carriedOver.forEach(one -> cases.add(one.asCase(false)));
    received.forEach(one -> cases.add(one.asCase(true)));
    return cases;
  }
}
