package manyi.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every figure that is counted of complaints, visits and rounds as one number, once: its key, what
 * it is counted in, which way it should move, where the regulations speak of it, and what it
 * follows from.
 *
 * <p>The key is the name under {@code targets} in {@code manyi.json} and {@code project.json}, and
 * names the figure in texts ({@code indicator.KEY}); a rate is a share of 1, points and counts are
 * as they are printed.
 */
public enum Indicator {
  // Complaints of a period.
  CARRIED_OVER("carriedOver", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  RECEIVED("received", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  TO_FOLLOW("toFollow", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  COMPLETED("completed", Unit.CASES, Aim.MORE, "S0 4.6.4"),
  OPEN("open", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  COMPLETION_RATE("completionRate", Unit.RATE, Aim.MORE, "S0 4.6.4"),
  COMPLAINTS_PER_HUNDRED("complaintsPerHundred", Unit.PER_HUNDRED, Aim.LESS, ""),
  TIMELINESS_RATE("timelinessRate", Unit.RATE, Aim.MORE, "S0 4.10"),
  MEAN_DAYS_TO_COMPLETE("meanDaysToComplete", Unit.DAYS, Aim.LESS, ""),
  ESCALATED("escalated", Unit.CASES, Aim.LESS, "S0 4.4.1"),
  REVISIT_RATE("revisitRate", Unit.RATE, Aim.MORE, "S0 4.6.4"),
  REVISIT_IN_TIME_RATE("revisitInTimeRate", Unit.RATE, Aim.MORE, "S1 L234"),
  REVISIT_SATISFACTION_RATE("revisitSatisfactionRate", Unit.RATE, Aim.MORE, "S4 L64/120"),

  COLLAPSED_REPEATS("collapsedRepeats", Unit.CASES, Aim.NONE, "S1 L243"),
  CANCELLED("cancelled", Unit.CASES, Aim.NONE, ""),

  // Visits of a period.
  VISITED("visited", Unit.HOUSEHOLDS, Aim.MORE, "S4 L44/95-99"),
  COVERAGE("coverage", Unit.RATE, Aim.MORE, "S0 4.2.4"),
  VISIT_SATISFACTION_RATE("visitSatisfactionRate", Unit.RATE, Aim.MORE, "S4 L64/120"),

  // A questionnaire round.
  ISSUED("issued", Unit.FORMS, Aim.MORE, "S4 L63/119"),
  RETURNED("returned", Unit.FORMS, Aim.MORE, "S4 L63/119"),
  RETURN_RATE("returnRate", Unit.RATE, Aim.MORE, "S4 L63/119"),
  RATE("rate", Unit.RATE, Aim.MORE, "S4 L64/120"),
  PENALTY_POINTS("penaltyPoints", Unit.POINTS, Aim.LESS, "S4 L65/121"),
  ADJUSTED_RATE("adjustedRate", Unit.RATE, Aim.MORE, "S4 L65/121"),
  MEAN_ITEM_RATE("meanItemRate", Unit.RATE, Aim.MORE, "S4 L64/120");

  /** What a figure is counted in, and how far a target may go. */
  public enum Unit {
    /** A share of 1. */
    RATE("1", false, "0.95 (0 … 1)"),
    /** Complaints, a whole number. */
    CASES("1000000", true, "0, 1, 2 … 1000000"),
    /** Households, a whole number. */
    HOUSEHOLDS("1000000", true, "0, 1, 2 … 1000000"),
    /** Questionnaires, a whole number. */
    FORMS("1000000", true, "0, 1, 2 … 1000000"),
    /** Complaints for each hundred occupied households. */
    PER_HUNDRED("1000", false, "3.5 (0 … 1000)"),
    /** Days and parts of them. */
    DAYS("1000", false, "3.5 (0 … 1000)"),
    /** Percentage points. */
    POINTS("1000", false, "3.5 (0 … 1000)");

    private final BigDecimal most;
    private final boolean isWhole;
    private final String range;

    Unit(String most, boolean isWhole, String range) {
      this.most = new BigDecimal(most);
      this.isWhole = isWhole;
      this.range = range;
    }
  }

  /** Which way a figure should move. */
  public enum Aim {
    /** A target is the least that is asked for. */
    MORE,
    /** A target is the most that is borne. */
    LESS,
    /** Neither way is better: there is no target. */
    NONE
  }

  private static final int MOST_DIGITS = 12;

  private final String key;
  private final Unit unit;
  private final Aim aim;
  private final String clause;

  Indicator(String key, Unit unit, Aim aim, String clause) {
    this.key = key;
    this.unit = unit;
    this.aim = aim;
    this.clause = clause;
  }

  /** The figure of a key. */
  public static Optional<Indicator> named(String key) {
    return Arrays.stream(values()).filter(indicator -> indicator.key.equals(key)).findFirst();
  }

  /** Those that may have a target. */
  public static List<Indicator> targets() {
    return Arrays.stream(values()).filter(indicator -> indicator.aim != Aim.NONE).toList();
  }

  public String key() {
    return key;
  }

  public Unit unit() {
    return unit;
  }

  public Aim aim() {
    return aim;
  }

  /** Where the regulations speak of it, S4 L65/121; empty for one that only reports have. */
  public String clause() {
    return clause;
  }

  /** Which values a target may have, with an example. */
  public String range() {
    return unit.range;
  }

  /** True for a target that the figure can reach. */
  public boolean allows(BigDecimal target) {
    boolean isShort = Math.abs((long) target.scale()) + target.precision() <= MOST_DIGITS;
    return isShort
        && target.signum() >= 0
        && target.compareTo(unit.most) <= 0
        && !(unit.isWhole && target.stripTrailingZeros().scale() > 0);
  }
}
