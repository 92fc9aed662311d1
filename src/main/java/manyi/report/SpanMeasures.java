package manyi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Answers;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.Fraction;
import manyi.figures.VisitFigures.YearToDate;
import manyi.policy.Indicator;
import manyi.policy.Setting;

/** The key figures of a month and of a year, questionnaires apart. */
final class SpanMeasures {
  private static final Measure<Span> RECEIVED =
      count(Indicator.RECEIVED, ComplaintFigures::received);
  private static final Measure<Span> PER_HUNDRED =
      Measure.of(Indicator.COMPLAINTS_PER_HUNDRED, SpanMeasures::perHundred);
  private static final Measure<Span> REVISIT_RATE =
      rate(Indicator.REVISIT_RATE, c -> c.revisits().flatMap(Revisits::rate));
  private static final Measure<Span> VISITED =
      Measure.count(Indicator.VISITED, s -> s.visits().visited());
  private static final Measure<Span> COVERAGE =
      Measure.of(Indicator.COVERAGE, s -> s.visits().yearToDate().flatMap(YearToDate::coverage));
  private static final Measure<Span> ESCALATED =
      count(Indicator.ESCALATED, c -> c.escalated().map(List::size));

  private static final List<Measure<Span>> OF_CASES =
      List.of(
          count(Indicator.COMPLETED, ComplaintFigures::completed),
          count(Indicator.OPEN, ComplaintFigures::open),
          rate(Indicator.COMPLETION_RATE, ComplaintFigures::completionRate),
          rate(Indicator.TIMELINESS_RATE, c -> c.timeliness().flatMap(Timeliness::rate)),
          rate(Indicator.MEAN_DAYS_TO_COMPLETE, ComplaintFigures::meanDaysToComplete));

  private static final List<Measure<Span>> OF_REVISITS =
      List.of(
          rate(Indicator.REVISIT_IN_TIME_RATE, c -> c.revisits().flatMap(Revisits::inTimeRate)),
          rate(
              Indicator.REVISIT_SATISFACTION_RATE,
              c -> c.revisitSatisfaction().flatMap(Answers::rate)));

  private static final Measure<Span> VISIT_SATISFACTION =
      Measure.of(
          Indicator.VISIT_SATISFACTION_RATE, s -> s.visits().satisfaction().flatMap(Answers::rate));

  /** Those of a month in the order of its overview; the visits are measured by the quota. */
  static final List<Measure<Span>> MONTH =
      joined(
          List.of(
              RECEIVED,
              PER_HUNDRED,
              count(Indicator.CARRIED_OVER, ComplaintFigures::carriedOver),
              count(Indicator.TO_FOLLOW, ComplaintFigures::toFollow)),
          OF_CASES,
          List.of(REVISIT_RATE),
          OF_REVISITS,
          List.of(
              VISITED.asked("required", s -> Measure.whole(s.visits().required())),
              COVERAGE,
              VISIT_SATISFACTION));

  /** Those of a year; what is due by its end is measured by it. */
  static final List<Measure<Span>> YEAR =
      joined(
          List.of(
              RECEIVED, PER_HUNDRED, count(Indicator.CARRIED_OVER, ComplaintFigures::carriedOver)),
          OF_CASES,
          List.of(ESCALATED, asked(REVISIT_RATE, Setting.REVISIT_SHARE)),
          OF_REVISITS,
          List.of(VISITED, asked(COVERAGE, Setting.YEARLY_COVERAGE), VISIT_SATISFACTION));

  private SpanMeasures() {}

  @SafeVarargs
  private static List<Measure<Span>> joined(List<Measure<Span>>... parts) {
    List<Measure<Span>> all = new ArrayList<>();
    for (List<Measure<Span>> part : parts) {
      all.addAll(part);
    }
    return List.copyOf(all);
  }

  private static Measure<Span> asked(Measure<Span> measure, Setting share) {
    return measure.asked(policy -> Optional.of(Fraction.of(policy.share(share))));
  }

  private static Measure<Span> count(
      Indicator indicator, Function<ComplaintFigures, Optional<? extends Number>> value) {
    return Measure.count(indicator, s -> value.apply(s.complaints()));
  }

  private static Measure<Span> rate(
      Indicator indicator, Function<ComplaintFigures, Optional<Fraction>> value) {
    return Measure.of(indicator, s -> value.apply(s.complaints()));
  }

  /** Complaints per 100 occupied households, which no other sheet has. */
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
    return measure.indicator() == Indicator.COMPLAINTS_PER_HUNDRED
        ? Formula.perHundred(
            draft.place("received").orElseThrow(), draft.place("occupied").orElseThrow())
        : draft.place(measure.key()).orElseThrow();
  }
}
