package manyi.report.year;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.figures.complaint.Request;
import manyi.figures.survey.SurveyFigures;
import manyi.report.block.NeedsSheet;
import manyi.report.block.ReportFigures;
import manyi.report.block.Span;

/**
 * The figures of an annual report: month by month, of the year as a whole, of the year before, and
 * of the questionnaire rounds. Months and years without data are given too: their figures are empty
 * and show dashes.
 *
 * @param months the twelve months in their order
 * @param year the same figures over the whole year, which need not be the sums of the months:
 *     households visited in two months are one household of the year
 * @param yearBefore the year before; without figures where there are data of other months of it
 *     than of this year, so that the two cannot be compared (D34)
 * @param rounds those that were held in the year, in their order
 * @param earlierRounds those before them that changes are told against: the last two of the year
 *     before, as far as they were held
 * @param requests what came in during the year and is no complaint: suggestions, repairs, praise
 */
public record YearFigures(
    List<Span> months,
    Span year,
    Span yearBefore,
    List<SurveyFigures> rounds,
    List<SurveyFigures> earlierRounds,
    List<Request> requests)
    implements ReportFigures {
  public YearFigures {
    yearBefore = yearBefore.comparableWith(year);
    months = List.copyOf(months);
    rounds = List.copyOf(rounds);
    earlierRounds = List.copyOf(earlierRounds);
    requests = List.copyOf(requests);
    if (months.size() != 12) {
      throw new IllegalArgumentException("a year of " + months.size() + " months");
    }
  }

  /** The round of a half-year; empty where none was held. */
  public Optional<SurveyFigures> round(int half) {
    return rounds.stream().filter(figures -> figures.round().half() == half).findFirst();
  }

  /** The round before another; empty where none was held. */
  public Optional<SurveyFigures> before(SurveyFigures figures) {
    return find(figures.round().previous().toString());
  }

  /** The same half of the year before; empty where none was held. */
  public Optional<SurveyFigures> yearBefore(SurveyFigures figures) {
    return find(figures.round().previous().previous().toString());
  }

  private Optional<SurveyFigures> find(String round) {
    return Stream.concat(earlierRounds.stream(), rounds.stream())
        .filter(figures -> figures.round().toString().equals(round))
        .findFirst();
  }

  /** Where the year's opinions come from. */
  public NeedsSheet.Needs needs() {
    return new NeedsSheet.Needs(year.visits().records(), requests, rounds);
  }

  /** The notes on complaints and visits; those on a round stand on its own sheet. */
  @Override
  public List<Note> notes() {
    return Stream.concat(year.complaints().notes().stream(), year.visits().notes().stream())
        .distinct()
        .toList();
  }

  @Override
  public List<SurveyFigures> rounds() {
    return rounds;
  }
}
