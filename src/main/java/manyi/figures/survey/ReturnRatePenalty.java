package manyi.figures.survey;

import java.util.Optional;
import manyi.figures.Fraction;
import manyi.figures.survey.SurveyFigures.Penalty;
import manyi.figures.survey.SurveyFigures.Readings;
import manyi.policy.Policy;
import manyi.policy.Setting;

/**
 * What a return rate under the floor takes off the satisfaction rates (Q05, Q07, D1, D2). The
 * points are not capped: 200 of 500 returned cost 100 of them, 100 of 500 cost 200.
 */
public final class ReturnRatePenalty {
  private static final Fraction POINT = Fraction.of(1, 100);

  private final Fraction returnRate;
  private final Fraction shortfall;
  private final Fraction pointsEach;
  private final String reading;

  private ReturnRatePenalty(Fraction returnRate, Policy policy) {
    Fraction floor = Fraction.of(policy.share(Setting.RETURN_RATE_FLOOR));
    this.returnRate = returnRate;
    this.shortfall = floor.minus(returnRate).max(Fraction.ZERO).dividedBy(POINT);
    this.pointsEach = Fraction.of(policy.whole(Setting.PENALTY_POINTS), 1);
    this.reading = policy.text(Setting.PENALTY_FRACTION);
  }

  /**
   * The penalty of a round; empty when it cannot be known: a number is missing (D11), nothing was
   * issued, or more came back than went out (D12).
   */
  public static Optional<ReturnRatePenalty> of(
      Optional<Integer> issued, Optional<Integer> returned, Policy policy) {
    if (issued.isEmpty() || returned.isEmpty() || returned.get() > issued.get()) {
      return Optional.empty();
    }
    return Fraction.share(returned.get(), issued.get())
        .map(rate -> new ReturnRatePenalty(rate, policy));
  }

  /** The penalty on a rate under the policy's reading of a fraction of a point. */
  public Penalty on(Optional<Fraction> rate) {
    Readings all = readings(rate);
    return switch (reading) {
      case "pointsBegun" -> all.pointsBegun();
      case "pointsCompleted" -> all.pointsCompleted();
      default -> all.linear();
    };
  }

  /** The penalty on a rate under each reading (D1). */
  public Readings readings(Optional<Fraction> rate) {
    return new Readings(
        penalty(shortfall, rate),
        penalty(shortfall.ceiling(), rate),
        penalty(shortfall.floor(), rate));
  }

  private Penalty penalty(Fraction countedShortfall, Optional<Fraction> rate) {
    Fraction points = countedShortfall.times(pointsEach);
    return new Penalty(
        returnRate,
        shortfall,
        points,
        rate.map(raw -> raw.minus(points.times(POINT)).max(Fraction.ZERO)));
  }
}
