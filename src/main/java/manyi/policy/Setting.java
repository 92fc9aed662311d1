package manyi.policy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Every setting of a policy. The key is the name in {@code manyi.json} and {@code project.json};
 * the decision and the clause are printed with every report.
 */
public enum Setting {
  // Questionnaires.
  RETURN_RATE_FLOOR("returnRateFloor", "Q05", "S4 L63/119", share(), "0.60"),
  PENALTY_POINTS("penaltyPoints", "Q07", "S4 L65/121", whole(0, 100), "5"),
  PENALTY_FRACTION(
      "penaltyFraction",
      "D1",
      "S4 L65/121",
      choice("linear", "pointsBegun", "pointsCompleted"),
      "linear"),
  PENALTY_SCOPE(
      "penaltyScope", "D2", "S4 L65/121", choice("overallAndItems", "overall"), "overallAndItems"),
  PARETO_THRESHOLD("paretoThreshold", "Q09", "S4 L67/123", share(), "0.8"),
  PARETO_TIES("paretoTies", "D5", "S4 L67/123", choice("rowByRow", "allIn", "allOut"), "rowByRow"),
  PARETO_OTHER("paretoOther", "D6", "S4 L67/123", choice("last", "byCount"), "last"),
  FAIR_COUNTS(
      "fairCounts",
      "D9",
      "S4 L64/120",
      choice("basicallySatisfied", "strict"),
      "basicallySatisfied"),
  SCORE_CUTS_5("scoreCuts5", "D15", "S4 L64/120", cuts(5), "4 3"),
  SCORE_CUTS_10("scoreCuts10", "D15", "S4 L64/120", cuts(10), "8 6"),
  SCORE_CUTS_100("scoreCuts100", "D15", "S4 L64/120", cuts(100), "80 60"),

  // What makes a return doubtful; every return counts all the same (D10).
  ALIKE_ITEMS("alikeItems", "D10", "", whole(2, 1000), "4"),
  TWIN_ANSWERS("twinAnswers", "D10", "", whole(1, 1000), "3"),
  SECONDS_PER_ITEM("secondsPerItem", "D10", "", whole(0, 600), "2"),

  // Complaints and return visits.
  MINOR_DAYS("minorDays", "C07", "S0 4.5.2c, 4.10.1", whole(0, 365), "2"),
  IMPORTANT_DAYS("importantDays", "C08", "S0 4.10.2", whole(0, 365), "3"),
  MAJOR_REPLY_DAYS("majorReplyDays", "C09", "S0 4.10.3", whole(0, 365), "2"),
  MAJOR_DAYS("majorDays", "C10", "S0 4.10.3", whole(0, 365), "10"),
  ESCALATION_MONTHS("escalationMonths", "C01", "S0 4.4.1", whole(1, 12), "1"),
  DAY_COUNT("dayCount", "D26", "S0 4.10", choice("calendar", "working"), "calendar"),
  REVISIT_SHARE("revisitShare", "D16", "S0 4.6.4", share(), "1"),
  REVISIT_DAYS("revisitDays", "D16", "S1 L234", whole(0, 365), "3"),
  REPEAT_DAYS("repeatDays", "D19", "S1 L243", whole(0, 31), "3"),

  // Visits and periods.
  PROFILE("profile", "D27", "S4 L44/95-99, S1 L275", choice("standard", "sampling"), "standard"),
  VISIT_BANDS("visitBands", "V02", "S4 L44/95-99", bands(), "300:4 500:5 800:6 above:7"),
  YEARLY_COVERAGE("yearlyCoverage", "V04", "S0 4.2.4", share(), "1"),
  PHONE_SHARE("phoneShare", "V06", "S1 L276", share(), "0.1"),
  SHARED_HOUSEHOLDS("sharedHouseholds", "D37", "S0 4.12", whole(2, 1000), "3"),
  CLOSING_DAY("closingDay", "D33", "S0 4.6.4", whole(1, 31), "31"),

  // What reports print.
  FORM_NUMBER("formNumber", "", "", text(), "");

  /** What a setting may be. */
  record Bounds(Kind kind, List<String> choices, int least, int most) {
    enum Kind {
      CHOICE,
      WHOLE,
      SHARE,
      BANDS,
      CUTS,
      TEXT
    }
  }

  private final String key;
  private final String decision;
  private final String clause;
  private final Bounds bounds;
  private final String standard;

  Setting(String key, String decision, String clause, Bounds bounds, String standard) {
    this.key = key;
    this.decision = decision;
    this.clause = clause;
    this.bounds = bounds;
    this.standard = standard;
  }

  /** The setting of a key. */
  public static Optional<Setting> named(String key) {
    return Arrays.stream(values()).filter(s -> s.key.equals(key)).findFirst();
  }

  public String key() {
    return key;
  }

  /** The number of the rule or decision: Q07, D1; empty for a mere label. */
  public String decision() {
    return decision;
  }

  /** Where the regulations say it: S4 L65/121; empty for a mere label. */
  public String clause() {
    return clause;
  }

  /** The value that holds unless a company or a project says otherwise. */
  public String standard() {
    return standard;
  }

  /** What may be chosen; empty where any number or text within bounds will do. */
  public List<String> choices() {
    return bounds.choices();
  }

  /** Which values may be chosen: from least to most, or an example where there is no order. */
  public String range() {
    return switch (bounds.kind()) {
      case WHOLE -> bounds.least() + " … " + bounds.most();
      case SHARE -> "0 … 1";
      case CHOICE, BANDS, CUTS, TEXT -> standard;
    };
  }

  /** True if the setting can have this value. */
  public boolean allows(String value) {
    return switch (bounds.kind()) {
      case CHOICE -> bounds.choices().contains(value);
      case WHOLE -> isNumber(value, bounds.least(), bounds.most()) && !value.contains(".");
      case SHARE -> isNumber(value, 0, 1);
      case BANDS -> areBands(value);
      case CUTS -> areCuts(value, bounds.most());
      case TEXT -> true;
    };
  }

  /** Two scores, the higher one first: from it on 满意, from the lower one on 基本满意. */
  private static boolean areCuts(String value, int top) {
    if (!value.matches("[0-9]{1,3} [0-9]{1,3}")) {
      return false;
    }
    String[] cuts = value.split(" ", -1);
    int satisfied = Integer.parseInt(cuts[0]);
    return satisfied > Integer.parseInt(cuts[1]) && satisfied <= top;
  }

  /** Bands of households from the smallest up, each with the percentage of the occupied. */
  private static boolean areBands(String value) {
    if (!value.matches("([0-9]{1,6}:[0-9]{1,3} )*above:[0-9]{1,3}")) {
      return false;
    }
    int before = 0;
    for (VisitBands.Band band : VisitBands.of(value).bands()) {
      int upTo = band.upTo().orElse(Integer.MAX_VALUE);
      if (upTo <= before || band.percent() > 100) {
        return false;
      }
      before = upTo;
    }
    return true;
  }

  private static boolean isNumber(String value, int least, int most) {
    if (!value.matches("[0-9]{1,6}(\\.[0-9]{1,6})?")) {
      return false;
    }
    BigDecimal number = new BigDecimal(value);
    return number.compareTo(BigDecimal.valueOf(least)) >= 0
        && number.compareTo(BigDecimal.valueOf(most)) <= 0;
  }

  private static Bounds choice(String... choices) {
    return new Bounds(Bounds.Kind.CHOICE, List.of(choices), 0, 0);
  }

  private static Bounds whole(int least, int most) {
    return new Bounds(Bounds.Kind.WHOLE, List.of(), least, most);
  }

  private static Bounds share() {
    return new Bounds(Bounds.Kind.SHARE, List.of(), 0, 1);
  }

  private static Bounds bands() {
    return new Bounds(Bounds.Kind.BANDS, List.of(), 0, 0);
  }

  private static Bounds cuts(int top) {
    return new Bounds(Bounds.Kind.CUTS, List.of(), 0, top);
  }

  private static Bounds text() {
    return new Bounds(Bounds.Kind.TEXT, List.of(), 0, 0);
  }
}
