package manyi.figures;

import java.math.BigDecimal;
import java.util.Optional;
import manyi.policy.Indicator;

/** What was counted of a month, a year or a round: each figure by what it is. */
public interface Measured {
  /** The decimals with which a rate is told to programs. */
  int RATE_PLACES = 6;

  /** The decimals with which points and days are told to programs. */
  int POINT_PLACES = 4;

  /** A figure; empty where it is not known, or where nothing of the kind was counted. */
  Optional<Fraction> number(Indicator indicator);

  /**
   * A figure as it is told to programs: a count whole, a rate from 0 to 1 with six decimals at the
   * most, points and days with four, rounded half up.
   */
  default Optional<BigDecimal> rounded(Indicator indicator) {
    int places =
        switch (indicator.unit()) {
          case CASES, HOUSEHOLDS, VISITS, FORMS, PERCENT -> 0;
          case RATE -> RATE_PLACES;
          case DAYS, POINTS, PER_HUNDRED -> POINT_PLACES;
        };
    return places == 0
        ? count(indicator).map(BigDecimal::valueOf)
        : number(indicator).map(number -> Measured.plain(number, places));
  }

  /** A number with so many decimals at the most, rounded half up, without zeros behind. */
  static BigDecimal plain(Fraction number, int places) {
    BigDecimal stripped = number.toDecimal(places).stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** A figure that is a whole number. */
  default Optional<Long> count(Indicator indicator) {
    return number(indicator).map(Fraction::whole);
  }
}
