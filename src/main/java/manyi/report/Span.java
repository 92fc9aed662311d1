package manyi.report;

import java.time.YearMonth;
import manyi.figures.ComplaintFigures;
import manyi.figures.VisitFigures;

/** Everything that is counted of a month or a year, questionnaires apart. */
public record Span(ComplaintFigures complaints, VisitFigures visits) {

  /** What of it a later month or year can be compared with (D34). */
  Span comparableWith(Span now) {
    return new Span(complaints.comparableWith(now.complaints), visits.comparableWith(now.visits));
  }

  YearMonth firstMonth() {
    return complaints.period().firstMonth();
  }
}
