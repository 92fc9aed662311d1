package manyi.figures.survey;

import static manyi.figures.SurveyCase.fraction;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import manyi.figures.Fraction;
import manyi.figures.SurveyCase;
import manyi.figures.survey.SurveyFigures.Penalty;
import manyi.figures.survey.SurveyFigures.Readings;
import manyi.policy.Policy;
import manyi.policy.Setting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ReturnRatePenaltyTest {
  private static final Optional<Fraction> RAW = Optional.of(fraction("0.92"));

  /** Of 500 issued: the shortfall, then points and adjusted rate under each reading. */
  @ParameterizedTest(name = "{0} of 500 returned")
  @CsvSource({
    "500,  0,     0,   0.92,  0,   0.92,  0,   0.92",
    "301,  0,     0,   0.92,  0,   0.92,  0,   0.92",
    "300,  0,     0,   0.92,  0,   0.92,  0,   0.92",
    "299,  0.2,   1,   0.91,  5,   0.87,  0,   0.92",
    "297,  0.6,   3,   0.89,  5,   0.87,  0,   0.92",
    "296,  0.8,   4,   0.88,  5,   0.87,  0,   0.92",
    "295,  1,     5,   0.87,  5,   0.87,  5,   0.87",
    "293,  1.4,   7,   0.85,  10,  0.82,  5,   0.87",
    "290,  2,     10,  0.82,  10,  0.82,  10,  0.82",
    "209,  18.2,  91,  0.01,  95,  0,     90,  0.02",
    "200,  20,    100, 0,     100, 0,     100, 0",
    "100,  40,    200, 0,     200, 0,     200, 0",
    "0,    60,    300, 0,     300, 0,     300, 0",
  })
  void everyPointUnderTheFloorCostsFive(
      int returned,
      String shortfall,
      String linearPoints,
      String linearRate,
      String begunPoints,
      String begunRate,
      String completedPoints,
      String completedRate) {
    Fraction returnRate = Fraction.of(returned, 500);
    Readings readings = penalty(500, returned, Map.of()).orElseThrow().readings(RAW);

    assertEquals(
        new Penalty(
            returnRate,
            fraction(shortfall),
            fraction(linearPoints),
            Optional.of(fraction(linearRate))),
        readings.linear());
    assertEquals(
        new Penalty(
            returnRate,
            fraction(shortfall),
            fraction(begunPoints),
            Optional.of(fraction(begunRate))),
        readings.pointsBegun());
    assertEquals(
        new Penalty(
            returnRate,
            fraction(shortfall),
            fraction(completedPoints),
            Optional.of(fraction(completedRate))),
        readings.pointsCompleted());
    assertEquals(!begunPoints.equals(completedPoints), readings.differ());
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"linear, 1", "pointsBegun, 5", "pointsCompleted, 0"})
  void thePolicyChoosesTheReading(String reading, String points) {
    assertEquals(
        fraction(points),
        penalty(500, 299, Map.of(Setting.PENALTY_FRACTION, reading))
            .orElseThrow()
            .on(RAW)
            .penaltyPoints());
  }

  @Test
  void floorAndPointsAreTheCompanysOwnWhereSet() {
    Map<Setting, String> own =
        Map.of(Setting.RETURN_RATE_FLOOR, "0.7", Setting.PENALTY_POINTS, "2");
    Penalty penalty = penalty(400, 270, own).orElseThrow().on(RAW);

    assertEquals(fraction("2.5"), penalty.shortfallPoints());
    assertEquals(fraction("5"), penalty.penaltyPoints());
    assertEquals(Optional.of(fraction("0.87")), penalty.adjustedRate());
  }

  @Test
  void withoutARateThereArePointsButNoAdjustedRate() {
    Penalty penalty = penalty(500, 290, Map.of()).orElseThrow().on(Optional.empty());

    assertEquals(fraction("10"), penalty.penaltyPoints());
    assertEquals(Optional.empty(), penalty.adjustedRate());
  }

  @Test
  void thereIsNoPenaltyWhereNoReturnRateIs() {
    assertTrue(penalty(0, 0, Map.of()).isEmpty());
    assertTrue(penalty(0, 3, Map.of()).isEmpty());
    assertTrue(penalty(500, 501, Map.of()).isEmpty());
    Policy policy = SurveyCase.policy(Map.of());
    assertTrue(ReturnRatePenalty.of(Optional.empty(), Optional.of(299), policy).isEmpty());
    assertTrue(ReturnRatePenalty.of(Optional.of(500), Optional.empty(), policy).isEmpty());
  }

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readingsLieInOrderAndRatesInBounds(long seed) {
    Random random = new Random(seed);
    int issued = 1 + random.nextInt(900);
    Optional<Fraction> rate = Fraction.share(random.nextInt(51), 50);
    Readings readings =
        penalty(issued, random.nextInt(issued + 1), Map.of()).orElseThrow().readings(rate);

    Fraction completed = readings.pointsCompleted().penaltyPoints();
    Fraction linear = readings.linear().penaltyPoints();
    Fraction begun = readings.pointsBegun().penaltyPoints();
    assertTrue(completed.compareTo(linear) <= 0 && linear.compareTo(begun) <= 0);
    assertTrue(begun.minus(completed).compareTo(Fraction.of(5, 1)) <= 0);
    Fraction adjusted = readings.linear().adjustedRate().orElseThrow();
    assertTrue(adjusted.compareTo(Fraction.ZERO) >= 0);
    assertTrue(adjusted.compareTo(rate.orElseThrow()) <= 0);
  }

  private static Optional<ReturnRatePenalty> penalty(
      int issued, int returned, Map<Setting, String> settings) {
    return ReturnRatePenalty.of(
        Optional.of(issued), Optional.of(returned), SurveyCase.policy(settings));
  }
}
