package manyi.report.month;

import java.util.List;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.figures.complaint.Request;
import manyi.report.block.NeedsSheet;
import manyi.report.block.ReportFigures;
import manyi.report.block.Span;

/**
 * The figures of a monthly report, with those that it is compared with. A month without data is
 * given too: its figures are empty and its columns show dashes. So are those of a month that this
 * one cannot be compared with (D34).
 *
 * @param current the month of the report
 * @param lastMonth the month before
 * @param sameMonthLastYear the same month of the year before
 * @param requests what came in during the month and is no complaint: suggestions, repairs, praise
 */
public record MonthFigures(
    Span current, Span lastMonth, Span sameMonthLastYear, List<Request> requests)
    implements ReportFigures {
  public MonthFigures {
    lastMonth = lastMonth.comparableWith(current);
    sameMonthLastYear = sameMonthLastYear.comparableWith(current);
    requests = List.copyOf(requests);
  }

  /** Where the month's opinions come from. */
  public NeedsSheet.Needs needs() {
    return new NeedsSheet.Needs(current.visits().records(), requests, List.of());
  }

  @Override
  public List<Note> notes() {
    return Stream.concat(current.complaints().notes().stream(), current.visits().notes().stream())
        .distinct()
        .toList();
  }
}
