package manyi.report.block;

import java.time.YearMonth;
import java.util.Optional;
import manyi.figures.Derived;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.visit.VisitFigures;
import manyi.policy.Indicator;

/** Everything that is counted of a month or a year, questionnaires apart. */
public record Span(ComplaintFigures complaints, VisitFigures visits) implements Measured {

  /** What of it a later month or year can be compared with (D34). */
  public Span comparableWith(Span now) {
    return new Span(complaints.comparableWith(now.complaints), visits.comparableWith(now.visits));
  }

  public YearMonth firstMonth() {
    return complaints.period().firstMonth();
  }

  @Override
  public Optional<Fraction> number(Indicator indicator) {
    return indicator == Indicator.COMPLAINTS_PER_HUNDRED
        ? Derived.of(indicator, this)
        : complaints.number(indicator).or(() -> visits.number(indicator));
  }
}
