package manyi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Answers;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.Fraction;
import manyi.figures.VisitFigures.YearToDate;
import manyi.grid.Format;
import manyi.policy.Setting;
import manyi.report.Measure.Aim;
import manyi.report.YearFigures.Span;

/** The key figures of a year, questionnaires apart. */
final class YearMeasures {
  /** Complaints per 100 occupied households, which no other sheet has. */
  static final String PER_HUNDRED = "complaintsPerHundred";

  /** The figures in the order of the overview. */
  static final List<Measure<Span>> ALL =
      List.of(
          count("received", Aim.AT_MOST, ComplaintFigures::received),
          Measure.of(PER_HUNDRED, Format.DECIMAL, Aim.AT_MOST, YearMeasures::perHundred),
          count("carriedOver", Aim.AT_MOST, ComplaintFigures::carriedOver),
          count("completed", Aim.AT_LEAST, ComplaintFigures::completed),
          count("open", Aim.AT_MOST, ComplaintFigures::open),
          rate("completionRate", ComplaintFigures::completionRate),
          rate("timelinessRate", c -> c.timeliness().flatMap(Timeliness::rate)),
          Measure.of(
              "meanDaysToComplete",
              Format.DECIMAL,
              Aim.AT_MOST,
              s -> s.complaints().meanDaysToComplete()),
          count("escalated", Aim.AT_MOST, c -> c.escalated().map(list -> (long) list.size())),
          rate("revisitRate", c -> c.revisits().flatMap(Revisits::rate))
              .asked((policy, s) -> Optional.of(Fraction.of(policy.share(Setting.REVISIT_SHARE)))),
          rate("revisitInTimeRate", c -> c.revisits().flatMap(Revisits::inTimeRate)),
          rate("revisitSatisfactionRate", c -> c.revisitSatisfaction().flatMap(Answers::rate)),
          Measure.count("visited", Aim.AT_LEAST, s -> s.visits().visited()),
          Measure.<Span>rate("coverage", s -> s.visits().yearToDate().flatMap(YearToDate::coverage))
              .asked(
                  (policy, s) -> Optional.of(Fraction.of(policy.share(Setting.YEARLY_COVERAGE)))),
          Measure.rate(
              "visitSatisfactionRate", s -> s.visits().satisfaction().flatMap(Answers::rate)));

  private YearMeasures() {}

  private static Measure<Span> count(
      String key, Aim aim, Function<ComplaintFigures, Optional<Long>> value) {
    return Measure.count(key, aim, s -> value.apply(s.complaints()));
  }

  private static Measure<Span> rate(
      String key, Function<ComplaintFigures, Optional<Fraction>> value) {
    return Measure.rate(key, s -> value.apply(s.complaints()));
  }

  private static Optional<Fraction> perHundred(Span span) {
    return span.visits()
        .occupied()
        .flatMap(
            occupied ->
                span.complaints()
                    .received()
                    .flatMap(received -> Fraction.share(received * 100, occupied)));
  }

  /** Where a figure comes from on the sheets behind the overview. */
  static String formula(SheetDraft draft, Measure<Span> measure) {
    return measure.key().equals(PER_HUNDRED)
        ? Formula.perHundred(
            draft.place("received").orElseThrow(), draft.place("occupied").orElseThrow())
        : draft.place(measure.key()).orElseThrow();
  }
}
