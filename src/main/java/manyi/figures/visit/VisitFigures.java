package manyi.figures.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.CoveredMonths;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.Numbers;
import manyi.policy.Indicator;
import manyi.policy.Indicator.Part;
import manyi.record.Period;
import manyi.record.Visit;

/**
 * The figures of the visits of a period (D27-D34).
 *
 * @param months of the period, those with data and those without
 * @param numbers what is one number, by what it is; without a quota over a quarter or a year, and
 *     with the households that were visited, return visits apart (D29)
 * @param counted what is counted by group and listed; empty without data
 * @param yearToDate the months from January to asOf, those with data and those without (V04); empty
 *     where nothing is known of them
 */
public record VisitFigures(
    String project,
    Period period,
    LocalDate asOf,
    CoveredMonths months,
    Numbers numbers,
    Optional<CountedVisits> counted,
    Optional<CoveredMonths> yearToDate,
    List<Note> notes)
    implements Measured {
  public VisitFigures {
    notes = List.copyOf(notes);
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return numbers.number(indicator);
  }

  /** Whether as many households were visited as the quota asks for; empty without one. */
  public Optional<Boolean> met() {
    return count(Indicator.REQUIRED)
        .flatMap(required -> count(Indicator.VISITED).map(visited -> visited >= required));
  }

  /** How much of the quota was visited, 1 being all of it; empty without one. */
  public Optional<Fraction> achieved() {
    return count(Indicator.REQUIRED)
        .flatMap(
            required ->
                count(Indicator.VISITED).flatMap(visited -> Fraction.share(visited, required)));
  }

  /** One of the things counted by group; empty without data. */
  public <T> Optional<T> counted(Function<CountedVisits, T> part) {
    return counted.map(part);
  }

  /** The visits that took place, return visits apart; none without data. */
  public List<Visit> records() {
    return counted.map(CountedVisits::records).orElse(List.of());
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
   * These figures of an earlier period, as far as a change against them can be told (D34): none
   * where the two are not of comparable months, with a note that says why.
   */
  public VisitFigures comparableWith(VisitFigures now) {
    Optional<Note> reason = now.months.notComparedWith(months);
    if (reason.isPresent()) {
      return new VisitFigures(
          project,
          period,
          asOf,
          months,
          Numbers.NONE,
          Optional.empty(),
          Optional.empty(),
          List.of(reason.get()));
    }
    Optional<Note> ofYear =
        now.yearToDate.flatMap(year -> yearToDate.flatMap(year::notComparedWith));
    return ofYear.isPresent() ? withoutYear(ofYear.get()) : this;
  }

  private VisitFigures withoutYear(Note reason) {
    return new VisitFigures(
        project,
        period,
        asOf,
        months,
        numbers.without(Part.YEAR_TO_DATE),
        counted,
        Optional.empty(),
        List.of(new Note(NoteCode.YEAR_NOT_COMPARED, reason.arguments())));
  }
}
