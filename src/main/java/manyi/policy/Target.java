package manyi.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A figure for which a company may set a target. The key is the name under {@code targets} in
 * {@code manyi.json} and {@code project.json}; a rate is a share of 1, points and counts are as
 * they are printed.
 */
public enum Target {
  RECEIVED("received", Unit.COUNT),
  COMPLAINTS_PER_HUNDRED("complaintsPerHundred", Unit.DECIMAL),
  CARRIED_OVER("carriedOver", Unit.COUNT),
  TO_FOLLOW("toFollow", Unit.COUNT),
  COMPLETED("completed", Unit.COUNT),
  OPEN("open", Unit.COUNT),
  COMPLETION_RATE("completionRate", Unit.RATE),
  TIMELINESS_RATE("timelinessRate", Unit.RATE),
  MEAN_DAYS_TO_COMPLETE("meanDaysToComplete", Unit.DECIMAL),
  ESCALATED("escalated", Unit.COUNT),
  REVISIT_RATE("revisitRate", Unit.RATE),
  REVISIT_IN_TIME_RATE("revisitInTimeRate", Unit.RATE),
  REVISIT_SATISFACTION_RATE("revisitSatisfactionRate", Unit.RATE),
  VISITED("visited", Unit.COUNT),
  COVERAGE("coverage", Unit.RATE),
  VISIT_SATISFACTION_RATE("visitSatisfactionRate", Unit.RATE),
  ISSUED("issued", Unit.COUNT),
  RETURNED("returned", Unit.COUNT),
  RETURN_RATE("returnRate", Unit.RATE),
  RATE("rate", Unit.RATE),
  PENALTY_POINTS("penaltyPoints", Unit.DECIMAL),
  ADJUSTED_RATE("adjustedRate", Unit.RATE),
  MEAN_ITEM_RATE("meanItemRate", Unit.RATE);

  /** What the values of a figure are, and how far a target may go. */
  private enum Unit {
    RATE("1", false, "0.95 (0 … 1)"),
    COUNT("1000000", true, "0, 1, 2 … 1000000"),
    DECIMAL("1000", false, "3.5 (0 … 1000)");

    private final BigDecimal most;
    private final boolean isWhole;
    private final String range;

    Unit(String most, boolean isWhole, String range) {
      this.most = new BigDecimal(most);
      this.isWhole = isWhole;
      this.range = range;
    }
  }

  private static final int MOST_DIGITS = 12;

  private final String key;
  private final Unit unit;

  Target(String key, Unit unit) {
    this.key = key;
    this.unit = unit;
  }

  /** The target of a key. */
  public static Optional<Target> named(String key) {
    return Arrays.stream(values()).filter(target -> target.key.equals(key)).findFirst();
  }

  /** The keys of all targets. */
  public static List<String> keys() {
    return Arrays.stream(values()).map(Target::key).toList();
  }

  public String key() {
    return key;
  }

  /** Which values a target may have, with an example. */
  public String range() {
    return unit.range;
  }

  /** True for a value that the figure can reach. */
  public boolean allows(BigDecimal value) {
    boolean isShort = Math.abs((long) value.scale()) + value.precision() <= MOST_DIGITS;
    return isShort
        && value.signum() >= 0
        && value.compareTo(unit.most) <= 0
        && !(unit.isWhole && value.stripTrailingZeros().scale() > 0);
  }
}
