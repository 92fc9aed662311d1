package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import manyi.record.SurveyItem;

/**
 * What a question column turned out to be.
 *
 * @param kind whether its answers are an item of a satisfaction scale
 * @param codes as answered to option text
 * @param higherIsBetter true for scores that rise with satisfaction
 * @param top the highest score of the scale; 0 for words, and for scores whose scale is open
 * @param highest the highest score met; 0 for words with no score among them
 */
public record ItemFinding(
    Kind kind, Map<String, String> codes, boolean higherIsBetter, int top, BigDecimal highest) {

  /** The ways in which a column can be read. */
  public enum Kind {
    /** An item that counts. */
    ITEM,
    /** Bare codes of which nobody says what is better (D15): kept, not counted. */
    UNDECIDED,
    /** Nothing but blanks and abstentions: an item if its neighbours are. */
    SILENT,
    /**
     * Most of its answers are of a satisfaction scale, but too many are not understood or some
     * scores lie beyond it: not counted, and a person must look.
     */
    DOUBTFUL,
    /** Another question; not counted. */
    OTHER
  }

  /** A column that is no item. */
  public static final ItemFinding OTHER =
      new ItemFinding(Kind.OTHER, Map.of(), false, 0, BigDecimal.ZERO);

  /** A column that may be an item with answers that do not belong to it. */
  static final ItemFinding DOUBTFUL =
      new ItemFinding(Kind.DOUBTFUL, Map.of(), false, 0, BigDecimal.ZERO);

  /** A column in which nobody made a choice. */
  static final ItemFinding SILENT =
      new ItemFinding(Kind.SILENT, Map.of(), false, 0, BigDecimal.ZERO);

  public ItemFinding {
    codes = Map.copyOf(codes);
  }

  static ItemFinding words(Map<String, String> codes) {
    return new ItemFinding(Kind.ITEM, codes, false, 0, BigDecimal.ZERO);
  }

  /** The same with further codes. */
  ItemFinding with(Map<String, String> further) {
    Map<String, String> all = new HashMap<>(codes);
    all.putAll(further);
    return new ItemFinding(kind, all, higherIsBetter, top, highest);
  }

  /** True for scores of which only the highest one met hints at the scale. */
  public boolean isTopOpen() {
    return highest.signum() > 0 && top == 0;
  }

  /** The smallest scale that holds a score. */
  public static int topFor(BigDecimal highest) {
    return highest.compareTo(BigDecimal.valueOf(5)) <= 0
        ? 5
        : highest.compareTo(BigDecimal.TEN) <= 0 ? 10 : 100;
  }

  /**
   * The item of this finding.
   *
   * @param openTop the scale for scores whose own is open, unless they go beyond it
   */
  public SurveyItem item(String text, int openTop) {
    int scale = isTopOpen() ? Math.max(openTop, topFor(highest)) : top;
    return new SurveyItem(text, codes, higherIsBetter, scale);
  }
}
