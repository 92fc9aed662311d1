package manyi.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

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
  CARRIED_OVER(Part.COMPLAINTS, "carriedOver", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  RECEIVED(Part.COMPLAINTS, "received", Unit.CASES, Aim.LESS, "S0 4.6.4"),
  TO_FOLLOW(
      Part.COMPLAINTS,
      "toFollow",
      Unit.CASES,
      Aim.LESS,
      "S0 4.6.4",
      () -> Derivation.sum(CARRIED_OVER, RECEIVED)),
  COMPLETED(Part.COMPLAINTS, "completed", Unit.CASES, Aim.MORE, "S0 4.6.4"),
  OPEN(
      Part.COMPLAINTS,
      "open",
      Unit.CASES,
      Aim.LESS,
      "S0 4.6.4",
      () -> Derivation.difference(TO_FOLLOW, COMPLETED)),
  COMPLETION_RATE(
      Part.COMPLAINTS,
      "completionRate",
      Unit.RATE,
      Aim.MORE,
      "S0 4.6.4",
      () -> Derivation.ratio(COMPLETED, TO_FOLLOW)),
  /** With two complaints or more. */
  REPEAT_HOUSEHOLDS(Part.COMPLAINTS, "repeatHouseholds", Unit.HOUSEHOLDS, Aim.NONE, "S0 4.4.1"),

  // Whether they were done in time.
  JUDGED(Part.TIMELINESS, "judged", Unit.CASES, Aim.NONE, "S0 4.10", Indicator::ofThoseJudged),
  ON_TIME(Part.TIMELINESS, "onTime", Unit.CASES, Aim.NONE, "S0 4.10"),
  LATE(Part.TIMELINESS, "late", Unit.CASES, Aim.NONE, "S0 4.10"),
  /** Late with the right approver; among the late. */
  APPROVED(Part.TIMELINESS, "approved", Unit.CASES, Aim.NONE, "S0 4.10"),
  /** Without a severity or a date; not among the judged. */
  TIME_UNDETERMINED(Part.TIMELINESS, "timeUndetermined", Unit.CASES, Aim.NONE, "S0 4.10"),
  TIMELINESS_RATE(
      Part.TIMELINESS,
      "timelinessRate",
      Unit.RATE,
      Aim.MORE,
      "S0 4.10",
      () -> Derivation.ratio(ON_TIME, JUDGED)),

  // Whether those who complained were visited again.
  REVISIT_REQUIRED(Part.REVISITS, "revisitRequired", Unit.CASES, Aim.NONE, "S0 4.6.4"),
  REVISIT_DONE(Part.REVISITS, "revisitDone", Unit.CASES, Aim.NONE, "S0 4.6.4"),
  REVISIT_IN_TIME(Part.REVISITS, "revisitInTime", Unit.CASES, Aim.NONE, "S1 L234"),
  /** Anonymous or answered by letter; not among the required. */
  REVISIT_EXEMPT(Part.REVISITS, "revisitExempt", Unit.CASES, Aim.NONE, "S0 4.6.4"),
  /** Done without a date, or before the completion; among the required. */
  REVISIT_UNDETERMINED(Part.REVISITS, "revisitUndetermined", Unit.CASES, Aim.NONE, "S1 L234"),
  REVISIT_RATE(
      Part.REVISITS,
      "revisitRate",
      Unit.RATE,
      Aim.MORE,
      "S0 4.6.4",
      () -> Derivation.ratio(REVISIT_DONE, REVISIT_REQUIRED)),
  REVISIT_IN_TIME_RATE(
      Part.REVISITS,
      "revisitInTimeRate",
      Unit.RATE,
      Aim.MORE,
      "S1 L234",
      () ->
          Derivation.ratioOfRest(
              Indicator.REVISIT_IN_TIME,
              Indicator.REVISIT_REQUIRED,
              Indicator.REVISIT_UNDETERMINED)),
  REVISIT_SATISFACTION_RATE(
      Part.BESIDE, "revisitSatisfactionRate", Unit.RATE, Aim.MORE, "S4 L64/120"),

  MEAN_DAYS_TO_COMPLETE(Part.DAYS, "meanDaysToComplete", Unit.DAYS, Aim.LESS, ""),
  ESCALATED(Part.BESIDE, "escalated", Unit.CASES, Aim.LESS, "S0 4.4.1"),
  COLLAPSED_REPEATS(Part.SET_ASIDE, "collapsedRepeats", Unit.CASES, Aim.NONE, "S1 L243"),
  CANCELLED(Part.SET_ASIDE, "cancelled", Unit.CASES, Aim.NONE, ""),

  // Visits of a period.
  HOUSEHOLDS(Part.QUOTA, "households", Unit.HOUSEHOLDS, Aim.NONE, ""),
  OCCUPIED(Part.QUOTA, "occupied", Unit.HOUSEHOLDS, Aim.NONE, ""),
  /** The band's percentage; of a month alone. */
  QUOTA_PERCENT(Part.QUOTA, "quotaPercent", Unit.PERCENT, Aim.NONE, "S4 L44/95-99"),
  REQUIRED(Part.QUOTA, "required", Unit.HOUSEHOLDS, Aim.NONE, "S4 L44/95-99"),
  VISITED(Part.QUOTA, "visited", Unit.HOUSEHOLDS, Aim.MORE, "S4 L44/95-99"),
  /** Visits that took place, return visits apart. */
  VISITS(Part.VISITS, "visits", Unit.VISITS, Aim.NONE, ""),
  REVISITS_EXCLUDED(Part.VISITS, "revisitsExcluded", Unit.VISITS, Aim.NONE, ""),
  PHONE_SHARE(Part.PHONE, "phoneShare", Unit.RATE, Aim.NONE, "S1 L276"),
  VISITED_IN_YEAR(Part.YEAR_TO_DATE, "visitedInYear", Unit.HOUSEHOLDS, Aim.NONE, "S0 4.2.4"),
  OCCUPIED_IN_YEAR(Part.YEAR_TO_DATE, "occupiedInYear", Unit.HOUSEHOLDS, Aim.NONE, "S0 4.2.4"),
  COVERAGE(
      Part.YEAR_TO_DATE,
      "coverage",
      Unit.RATE,
      Aim.MORE,
      "S0 4.2.4",
      () -> Derivation.ratio(VISITED_IN_YEAR, OCCUPIED_IN_YEAR)),
  VISIT_SATISFACTION_RATE(Part.BESIDE, "visitSatisfactionRate", Unit.RATE, Aim.MORE, "S4 L64/120"),

  // Complaints and households together.
  COMPLAINTS_PER_HUNDRED(
      Part.BESIDE,
      "complaintsPerHundred",
      Unit.PER_HUNDRED,
      Aim.LESS,
      "",
      () -> Derivation.perHundred(RECEIVED, OCCUPIED)),

  // A questionnaire round.
  ISSUED(Part.RETURNS, "issued", Unit.FORMS, Aim.MORE, "S4 L63/119"),
  RETURNED(Part.RETURNS, "returned", Unit.FORMS, Aim.MORE, "S4 L63/119"),
  /** With at least one item answered by exactly one choice. */
  VALID(Part.RETURNS, "valid", Unit.FORMS, Aim.NONE, "S4 L63/119"),
  RETURN_RATE(
      Part.RETURNS,
      "returnRate",
      Unit.RATE,
      Aim.MORE,
      "S4 L63/119",
      () -> Derivation.ratio(RETURNED, ISSUED)),
  /** How far the return rate lies under the floor. */
  SHORTFALL_POINTS(Part.RETURNS, "shortfallPoints", Unit.POINTS, Aim.NONE, "S4 L65/121"),
  PENALTY_POINTS(Part.RETURNS, "penaltyPoints", Unit.POINTS, Aim.LESS, "S4 L65/121"),
  RATE(Part.RATES, "rate", Unit.RATE, Aim.MORE, "S4 L64/120"),
  ADJUSTED_RATE(Part.RATES, "adjustedRate", Unit.RATE, Aim.MORE, "S4 L65/121"),
  STRICT_RATE(Part.RATES, "strictRate", Unit.RATE, Aim.NONE, "S4 L64/120"),
  MEAN_ITEM_RATE(Part.RATES, "meanItemRate", Unit.RATE, Aim.MORE, "S4 L64/120");

  /** What a figure is counted in, and how far a target may go. */
  public enum Unit {
    /** A share of 1. */
    RATE("1", false, "0.95 (0 … 1)"),
    /** Complaints, a whole number. */
    CASES("1000000", true, "0, 1, 2 … 1000000"),
    /** Households, a whole number. */
    HOUSEHOLDS("1000000", true, "0, 1, 2 … 1000000"),
    /** Visits, a whole number. */
    VISITS("1000000", true, "0, 1, 2 … 1000000"),
    /** Percent as printed, a whole number. */
    PERCENT("100", true, "0, 1, 2 … 100"),
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
    /** Nobody sets a target for it. */
    NONE
  }

  /**
   * Figures that are told together, on a screen, in JSON and on a sheet. A figure that is new in a
   * part is told wherever the part is.
   */
  public enum Part {
    /** What came, what was done, what is open. */
    COMPLAINTS,
    TIMELINESS,
    REVISITS,
    DAYS,
    /** Rows that are no complaint of their own. */
    SET_ASIDE,
    QUOTA,
    VISITS,
    PHONE,
    YEAR_TO_DATE,
    RETURNS,
    RATES,
    /** Each told with what it was counted of: answers, a list of cases. */
    BESIDE;

    /** Its figures in their order. */
    public List<Indicator> figures() {
      return Arrays.stream(Indicator.values()).filter(one -> one.part == this).toList();
    }
  }

  private static final int MOST_DIGITS = 12;

  private final Part part;
  private final String key;
  private final Unit unit;
  private final Aim aim;
  private final String clause;
  private final Optional<Supplier<Derivation>> derivation;

  Indicator(Part part, String key, Unit unit, Aim aim, String clause) {
    this(part, key, unit, aim, clause, null);
  }

  Indicator(
      Part part, String key, Unit unit, Aim aim, String clause, Supplier<Derivation> derivation) {
    this.part = part;
    this.key = key;
    this.unit = unit;
    this.aim = aim;
    this.clause = clause;
    this.derivation = Optional.ofNullable(derivation);
  }

  private static Derivation ofThoseJudged() {
    return Derivation.sum(ON_TIME, LATE);
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

  /** With which others it is told. */
  public Part part() {
    return part;
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

  /** How it follows from others; empty for what is counted or measured by itself. */
  public Optional<Derivation> derivation() {
    return derivation.map(Supplier::get);
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
