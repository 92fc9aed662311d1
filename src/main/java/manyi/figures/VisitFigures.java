package manyi.figures;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.policy.Indicator;
import manyi.record.Period;
import manyi.record.Visit;

/**
 * The figures of the visits of a period (D27-D34).
 *
 * @param months of the period, those with data and those without
 * @param households 住户数, which picks the band; empty while unknown
 * @param occupied 已入住户数; empty while unknown
 * @param quotaPercent the band's percentage; empty over a quarter or year
 * @param required ceiling of occupied x quotaPercent; empty over a quarter or year
 * @param visited distinct households with a visit that took place, return visits apart (D29)
 * @param met visited is at least required
 * @param visits records of the period that took place, return visits apart
 * @param revisitsExcluded the return visits that were left out
 * @param byOwnerClass households by class (D32); 重要业主 only there
 * @param phoneShare households reached only by phone / visited
 * @param weeks the ISO weeks of the month (V01)
 * @param records what {@code visits} counts
 */
public record VisitFigures(
    String project,
    Period period,
    LocalDate asOf,
    CoveredMonths months,
    Optional<Integer> households,
    Optional<Integer> occupied,
    Optional<Integer> quotaPercent,
    Optional<Long> required,
    Optional<Long> visited,
    Optional<Boolean> met,
    Optional<Long> visits,
    Optional<Long> revisitsExcluded,
    Optional<List<NamedCount>> byMethod,
    Optional<List<NamedCount>> byTopic,
    Optional<List<NamedCount>> byOwnerClass,
    Optional<Fraction> phoneShare,
    Optional<List<Week>> weeks,
    Optional<Answers> satisfaction,
    Optional<YearToDate> yearToDate,
    List<Visit> records,
    List<Note> notes)
    implements Measured {
  public VisitFigures {
    records = List.copyOf(records);
    notes = List.copyOf(notes);
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return switch (indicator) {
      case VISITED -> visited.map(count -> Fraction.of(count, 1));
      case COVERAGE -> yearToDate.flatMap(YearToDate::coverage);
      case VISIT_SATISFACTION_RATE -> satisfaction.flatMap(Answers::rate);
      default -> Optional.empty();
    };
  }

  /** The figures of a period without data: none is known (D34). */
  static VisitFigures none(
      String project, Period period, LocalDate asOf, CoveredMonths months, List<Note> notes) {
    return new VisitFigures(
        project,
        period,
        asOf,
        months,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        notes);
  }

  /**
   * Visits of the two who must go every week (V01).
   *
   * @param week {@code 2026-W10}
   * @param households distinct households that anybody visited in the week (V05)
   * @param director visits by the 管理处主任; empty without roles
   * @param supervisor visits by the 客户服务主管; empty without roles
   */
  public record Week(
      String week,
      LocalDate monday,
      long households,
      Optional<Long> director,
      Optional<Long> supervisor) {}

  /**
   * From 1 January to asOf (V04).
   *
   * @param visited distinct households
   * @param occupied of the last month; empty while unknown
   * @param coverage visited / occupied
   * @param months of the year up to asOf, those with data and those without
   */
  public record YearToDate(
      long visited,
      Optional<Integer> occupied,
      Optional<Fraction> coverage,
      CoveredMonths months) {}

  /**
   * These figures of an earlier period, as far as a change against them can be told (D34): none
   * where the two are not of comparable months, with a note that says why.
   */
  public VisitFigures comparableWith(VisitFigures now) {
    Optional<Note> reason = now.months.notComparedWith(months);
    if (reason.isPresent()) {
      return none(project, period, asOf, months, List.of(reason.get()));
    }
    Optional<Note> ofYear =
        now.yearToDate.flatMap(
            year -> yearToDate.flatMap(then -> year.months().notComparedWith(then.months())));
    return ofYear.isPresent() ? withoutYear(ofYear.get()) : this;
  }

  private VisitFigures withoutYear(Note reason) {
    return new VisitFigures(
        project,
        period,
        asOf,
        months,
        households,
        occupied,
        quotaPercent,
        required,
        visited,
        met,
        visits,
        revisitsExcluded,
        byMethod,
        byTopic,
        byOwnerClass,
        phoneShare,
        weeks,
        satisfaction,
        Optional.empty(),
        records,
        List.of(new Note("year-not-compared", reason.arguments())));
  }
}
