package manyi.figures.visit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Answers;
import manyi.figures.CoveredMonths;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.NamedCount;
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
 * @param byOwnerClass households by class (D32); 重要业主 only there
 * @param weeks the ISO weeks of the month (V01)
 * @param yearToDate the months from January to asOf, those with data and those without (V04); empty
 *     where nothing is known of them
 * @param records the visits that took place, return visits apart
 */
public record VisitFigures(
    String project,
    Period period,
    LocalDate asOf,
    CoveredMonths months,
    Numbers numbers,
    Optional<List<NamedCount>> byMethod,
    Optional<List<NamedCount>> byTopic,
    Optional<List<NamedCount>> byOwnerClass,
    Optional<List<Week>> weeks,
    Optional<Answers> satisfaction,
    Optional<CoveredMonths> yearToDate,
    List<Visit> records,
    List<Note> notes)
    implements Measured {
  public VisitFigures {
    records = List.copyOf(records);
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

  /** The figures of a period without data: none is known (D34). */
  static VisitFigures none(
      String project, Period period, LocalDate asOf, CoveredMonths months, List<Note> notes) {
    return new VisitFigures(
        project,
        period,
        asOf,
        months,
        Numbers.NONE,
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
   * These figures of an earlier period, as far as a change against them can be told (D34): none
   * where the two are not of comparable months, with a note that says why.
   */
  public VisitFigures comparableWith(VisitFigures now) {
    Optional<Note> reason = now.months.notComparedWith(months);
    if (reason.isPresent()) {
      return none(project, period, asOf, months, List.of(reason.get()));
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
        byMethod,
        byTopic,
        byOwnerClass,
        weeks,
        satisfaction,
        Optional.empty(),
        records,
        List.of(new Note(NoteCode.YEAR_NOT_COMPARED, reason.arguments())));
  }
}
