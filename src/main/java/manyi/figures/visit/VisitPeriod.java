package manyi.figures.visit;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.figures.AnswerTally;
import manyi.figures.Coverage;
import manyi.figures.CoveredMonths;
import manyi.figures.Fraction;
import manyi.figures.Meanings;
import manyi.figures.NamedCount;
import manyi.figures.Numbers;
import manyi.figures.Occupancy;
import manyi.figures.visit.VisitFigures.Week;
import manyi.policy.Indicator;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Household;
import manyi.record.MonthRange;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.Visit;
import manyi.record.word.Vocabulary;

/**
 * The visits of a period: how many households were seen against the quota, by whom, how, about what
 * (D27-D34).
 */
public final class VisitPeriod {
  private final ProjectRecords records;
  private final Period period;
  private final Optional<LocalDate> givenAsOf;
  private final LocalDate asOf;
  private final Policy policy;
  private final Coverage coverage;
  private final Meanings meanings;
  private final Roster roster;
  private final Occupancy occupancy;
  private final VisitLog log;

  private VisitPeriod(
      ProjectRecords records, Period period, Optional<LocalDate> givenAsOf, Policy policy) {
    this.records = records;
    this.period = period;
    this.givenAsOf = givenAsOf;
    this.asOf = givenAsOf.orElse(period.last());
    this.policy = policy;
    this.coverage = Coverage.of(records, Visit.KIND, period, asOf, policy);
    this.meanings = new Meanings(policy.words());
    this.roster = new Roster(records.roster());
    this.occupancy = new Occupancy(records, roster, meanings);
    this.log = VisitLog.of(records, roster, occupancy, meanings);
  }

  /**
   * What the figures of a period rest on: the visits of the year so far, the month before, for a
   * gap, and the one behind, for the closing days of a week.
   */
  public static Reach reach(Period period, Optional<LocalDate> asOf) {
    LocalDate last = asOf.orElse(period.last());
    List<YearMonth> months = new ArrayList<>(period.months());
    months.addAll(List.of(YearMonth.of(last.getYear(), 1), YearMonth.from(last)));
    return new Reach(
        Set.of(Visit.KIND, Household.KIND),
        MonthRange.of(months).map(range -> range.widened(1, 1)));
  }

  /**
   * Computes the figures.
   *
   * @param asOf nothing dated after it is seen; without one, the last day of the period and the
   *     closing days of its last week (D23)
   */
  public static VisitFigures figures(
      ProjectRecords records, Period period, Optional<LocalDate> asOf, Policy policy) {
    VisitPeriod visits = new VisitPeriod(records, period, asOf, policy);
    return visits.coverage.isEmpty()
        ? new VisitFigures(
            records.id(),
            period,
            visits.asOf,
            visits.coverage.months(),
            visits.householdsAlone(),
            Optional.empty(),
            Optional.empty(),
            visits.coverage.notes())
        : visits.figures();
  }

  /** Households are told by settings or roster, with or without a log of visits (D28). */
  private Numbers householdsAlone() {
    LocalDate last = asOf.isBefore(period.last()) ? asOf : period.last();
    YearMonth month = YearMonth.from(last);
    return new Numbers.Builder()
        .putCount(Indicator.HOUSEHOLDS, occupancy.households(month))
        .putCount(Indicator.OCCUPIED, occupancy.occupied(month))
        .build();
  }

  private VisitFigures figures() {
    List<VisitLog.Made> made =
        log.made().stream().filter(one -> coverage.contains(one.on())).toList();
    Map<RoomKey, List<VisitLog.Made>> households = byHousehold(made);
    YearMonth lastMonth = coverage.covered().get(coverage.covered().size() - 1);
    Optional<Integer> allHouseholds = occupancy.households(lastMonth);
    Optional<Integer> occupied = occupancy.occupied(lastMonth);
    Optional<Integer> percent =
        allHouseholds.filter(count -> hasMonthlyQuota()).map(new VisitQuota(policy)::percent);
    Optional<Long> required =
        percent.flatMap(share -> occupied.map(count -> VisitQuota.required(count, share)));
    AnswerTally answers = new AnswerTally(policy);
    for (VisitLog.Made one : made) {
      answers.add(
          meanings.of(one.visit(), Visit.SATISFACTION, Vocabulary.SATISFACTION),
          one.visit().text(Visit.SATISFACTION).strip());
    }
    Numbers.Builder numbers =
        new Numbers.Builder()
            .putCount(Indicator.HOUSEHOLDS, allHouseholds)
            .putCount(Indicator.OCCUPIED, occupied)
            .putCount(Indicator.QUOTA_PERCENT, percent)
            .putCount(Indicator.REQUIRED, required)
            .put(Indicator.VISITED, households.size())
            .put(Indicator.VISITS, made.size())
            .put(Indicator.REVISITS_EXCLUDED, inPeriod(log.revisits()))
            .put(Indicator.PHONE_SHARE, phoneShare(households))
            .put(Indicator.VISIT_SATISFACTION_RATE, answers.answers().rate());
    countYearToDate(numbers);
    return new VisitFigures(
        records.id(),
        period,
        asOf,
        coverage.months(),
        numbers.build(),
        Optional.of(
            new CountedVisits(
                by(made, one -> meanings.name(one.visit(), Visit.METHOD, Vocabulary.METHOD)),
                by(made, one -> meanings.name(one.visit(), Visit.TOPIC, Vocabulary.TOPIC)),
                byOwnerClass(households.keySet()),
                weeks(),
                answers.answers(),
                made.stream().map(VisitLog.Made::visit).toList())),
        Optional.of(new CoveredMonths(yearToDateMonths(true), yearToDateMonths(false))),
        new VisitNotes(records, policy, coverage, log, made, occupancy, meanings)
            .notes(lastMonth, answers.note(), yearToDateMonths(false)));
  }

  /** The bands are of the month and of the regulation that S4 is (D27). */
  private boolean hasMonthlyQuota() {
    return period.kind() == Period.Kind.MONTH && policy.is(Setting.PROFILE, "standard");
  }

  private long inPeriod(List<Visit> visits) {
    return visits.stream().filter(visit -> coverage.contains(VisitLog.on(visit))).count();
  }

  private static Map<RoomKey, List<VisitLog.Made>> byHousehold(List<VisitLog.Made> made) {
    Map<RoomKey, List<VisitLog.Made>> households = new HashMap<>();
    for (VisitLog.Made one : made) {
      if (one.counts()) {
        households
            .computeIfAbsent(one.household().orElseThrow(), room -> new ArrayList<>())
            .add(one);
      }
    }
    return households;
  }

  private static List<NamedCount> by(
      List<VisitLog.Made> made, Function<VisitLog.Made, String> name) {
    return NamedCount.list(
        made.stream().collect(Collectors.groupingBy(name, Collectors.counting())));
  }

  private List<NamedCount> byOwnerClass(Set<RoomKey> households) {
    return NamedCount.list(
        households.stream()
            .collect(
                Collectors.groupingBy(
                    room -> OwnerClass.of(roster.lines(room), period.last(), policy.words()),
                    Collectors.counting())));
  }

  /** Empty too when no visit says how it was made. */
  private static Optional<Fraction> phoneShare(Map<RoomKey, List<VisitLog.Made>> households) {
    boolean isKnown =
        households.values().stream()
            .flatMap(List::stream)
            .anyMatch(one -> !one.visit().get(Visit.METHOD).isBlank());
    long onlyByPhone =
        households.values().stream()
            .filter(visits -> visits.stream().allMatch(VisitLog.Made::byPhone))
            .count();
    return isKnown ? Fraction.share(onlyByPhone, households.size()) : Optional.empty();
  }

  private List<Week> weeks() {
    if (period.kind() == Period.Kind.DAY) {
      return List.of();
    }
    WeeksOfMonth weeks = new WeeksOfMonth(records, log.made(), meanings, givenAsOf);
    return coverage.spans().stream().flatMap(month -> weeks.of(month).stream()).toList();
  }

  /** From 1 January to asOf, over the occupied households of asOf's month (V04). */
  private void countYearToDate(Numbers.Builder numbers) {
    LocalDate newYear = asOf.withDayOfYear(1);
    Set<RoomKey> visited = new HashSet<>();
    log.made().stream()
        .filter(VisitLog.Made::counts)
        .filter(one -> !one.on().isBefore(newYear) && !one.on().isAfter(asOf))
        .forEach(one -> visited.add(one.household().orElseThrow()));
    numbers
        .put(Indicator.VISITED_IN_YEAR, visited.size())
        .putCount(Indicator.OCCUPIED_IN_YEAR, occupancy.occupied(YearMonth.from(asOf)))
        .derive(Indicator.COVERAGE);
  }

  /** The months of the year up to asOf that some import reports on, or the others. */
  private List<YearMonth> yearToDateMonths(boolean covered) {
    return Stream.iterate(YearMonth.of(asOf.getYear(), 1), month -> month.plusMonths(1))
        .limit(asOf.getMonthValue())
        .filter(month -> records.covers(Visit.KIND, month) == covered)
        .toList();
  }
}
