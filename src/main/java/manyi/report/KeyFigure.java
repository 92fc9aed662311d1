package manyi.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.Answers;
import manyi.figures.ComplaintFigures;
import manyi.figures.ComplaintFigures.Revisits;
import manyi.figures.ComplaintFigures.Timeliness;
import manyi.figures.Fraction;
import manyi.figures.VisitFigures;
import manyi.grid.Format;
import manyi.policy.Policy;
import manyi.report.MonthFigures.Month;

/**
 * A figure of the overview.
 *
 * @param key names it in texts ({@code figure.KEY}), among the cells of other sheets and among the
 *     targets of a policy
 * @param format COUNT, RATE or DECIMAL
 * @param aim what a target asks for
 * @param value the figure of a month
 */
record KeyFigure(String key, Format format, Aim aim, Function<Month, Optional<Fraction>> value) {

  /** What a target asks for. */
  enum Aim {
    AT_LEAST,
    AT_MOST
  }

  /** Complaints per 100 occupied households, which no other sheet has. */
  static final String PER_HUNDRED = "complaintsPerHundred";

  /** Distinct households visited; its target is the quota. */
  static final String VISITED = "visited";

  /** The figures in the order of the overview. */
  static final List<KeyFigure> ALL =
      List.of(
          count("received", Aim.AT_MOST, ComplaintFigures::received),
          new KeyFigure(PER_HUNDRED, Format.DECIMAL, Aim.AT_MOST, KeyFigure::perHundred),
          count("carriedOver", Aim.AT_MOST, ComplaintFigures::carriedOver),
          count("toFollow", Aim.AT_MOST, ComplaintFigures::toFollow),
          count("completed", Aim.AT_LEAST, ComplaintFigures::completed),
          count("open", Aim.AT_MOST, ComplaintFigures::open),
          rate("completionRate", m -> m.complaints().completionRate()),
          rate("timelinessRate", m -> m.complaints().timeliness().flatMap(Timeliness::rate)),
          new KeyFigure(
              "meanDaysToComplete",
              Format.DECIMAL,
              Aim.AT_MOST,
              m -> m.complaints().meanDaysToComplete()),
          rate("revisitRate", m -> m.complaints().revisits().flatMap(Revisits::rate)),
          rate("revisitInTimeRate", m -> m.complaints().revisits().flatMap(Revisits::inTimeRate)),
          rate(
              "revisitSatisfactionRate",
              m -> m.complaints().revisitSatisfaction().flatMap(Answers::rate)),
          new KeyFigure(
              VISITED, Format.COUNT, Aim.AT_LEAST, m -> m.visits().visited().map(KeyFigure::whole)),
          rate("coverage", m -> m.visits().yearToDate().flatMap(VisitFigures.YearToDate::coverage)),
          rate("visitSatisfactionRate", m -> m.visits().satisfaction().flatMap(Answers::rate)));

  private static KeyFigure count(
      String key, Aim aim, Function<ComplaintFigures, Optional<Long>> value) {
    return new KeyFigure(
        key, Format.COUNT, aim, m -> value.apply(m.complaints()).map(KeyFigure::whole));
  }

  private static KeyFigure rate(String key, Function<Month, Optional<Fraction>> value) {
    return new KeyFigure(key, Format.RATE, Aim.AT_LEAST, value);
  }

  private static Fraction whole(long number) {
    return Fraction.of(number, 1);
  }

  private static Optional<Fraction> perHundred(Month month) {
    return month
        .visits()
        .occupied()
        .flatMap(
            occupied ->
                month
                    .complaints()
                    .received()
                    .flatMap(received -> Fraction.share(received * 100, occupied)));
  }

  Optional<Fraction> of(Month month) {
    return value.apply(month);
  }

  /** What the figure should be: the company's target, of visits the month's quota. */
  Optional<Fraction> target(Policy policy, Month month) {
    Optional<BigDecimal> own = policy.target(key);
    return own.map(Fraction::of)
        .or(
            () ->
                key.equals(VISITED)
                    ? month.visits().required().map(KeyFigure::whole)
                    : Optional.empty());
  }

  /** Whether a target is met; empty where figure or target is. */
  Optional<Boolean> met(Policy policy, Month month) {
    return target(policy, month)
        .flatMap(
            target ->
                of(month)
                    .map(
                        actual ->
                            aim == Aim.AT_LEAST
                                ? actual.compareTo(target) >= 0
                                : actual.compareTo(target) <= 0));
  }
}
