package manyi.figures.visit;

import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.VisitBands;

/**
 * How many households must be visited in a month (V02): the band is picked by 住户数, its percentage
 * is taken of 已入住户数. Whole numbers throughout, since 0.07 x 300 is no 21 in floating point.
 */
public final class VisitQuota {
  private final VisitBands bands;

  public VisitQuota(Policy policy) {
    this.bands = VisitBands.of(policy.text(Setting.VISIT_BANDS));
  }

  /** The percentage for an estate of so many households. */
  public int percent(int households) {
    return bands.percent(households);
  }

  /** The percentage of the occupied households, a part of one counted as a whole. */
  public static long required(int occupied, int percent) {
    return ((long) occupied * percent + 99) / 100;
  }
}
