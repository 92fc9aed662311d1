package manyi.report.block;

import java.time.LocalDate;
import manyi.language.Language;
import manyi.record.Period;
import manyi.record.Round;

/**
 * What stands at the head of every sheet: whose report, over which days, for which eyes.
 *
 * @param company empty where none is set
 * @param project the estate's name
 * @param span the period or round as options write it: {@code 2026-03}, {@code 2026Q1}, {@code
 *     2026}, {@code 2026H1}
 * @param first the first day
 * @param last the last day, included
 * @param asOf nothing after this day was seen (D23)
 * @param unmasked true to print names and phones as they were written
 */
public record Cover(
    String company,
    String project,
    String span,
    LocalDate first,
    LocalDate last,
    LocalDate asOf,
    Language language,
    boolean unmasked) {

  /** The cover of a report over a day, month, quarter or year. */
  public static Cover of(
      String company,
      String project,
      Period period,
      LocalDate asOf,
      Language language,
      boolean unmasked) {
    return new Cover(
        company,
        project,
        period.toString(),
        period.first(),
        period.last(),
        asOf,
        language,
        unmasked);
  }

  /** The cover of a report on a questionnaire round, which spans its half-year. */
  public static Cover of(
      String company, String project, Round round, Language language, boolean unmasked) {
    LocalDate last = round.lastMonth().atEndOfMonth();
    return new Cover(
        company,
        project,
        round.toString(),
        round.lastMonth().minusMonths(5).atDay(1),
        last,
        last,
        language,
        unmasked);
  }

  /** The same cover over a questionnaire round that the report holds. */
  public Cover of(Round round) {
    return of(company, project, round, language, unmasked);
  }
}
