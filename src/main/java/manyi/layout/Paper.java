package manyi.layout;

/**
 * The paper that every sheet is printed on: A4 and its margins.
 *
 * @param landscape true when it lies on its longer side
 */
public record Paper(boolean landscape) {
  /** The margin at the left and the one at the right, in inches. */
  public static final double SIDE = 0.5;

  /** The margin above what is printed, in inches. */
  public static final double TOP = 0.6;

  /** The margin below what is printed, in inches. */
  public static final double BOTTOM = 0.7;

  /** From the upper edge to the head of the page, in inches. */
  public static final double HEAD = 0.3;

  /** From the lower edge to the foot of the page, in inches. */
  public static final double FOOT = 0.35;

  private static final int POINTS_PER_INCH = 72;

  /** A4 in points. */
  private static final double SHORT_SIDE = 595;

  private static final double LONG_SIDE = 842;

  /** What a half-width character of the usual type takes across, in points. */
  private static final double CHARACTER = 5.25;

  /** What every column takes beside its characters, in points. */
  private static final double GAP = 4;

  /** The room between the margins at the sides, in points. */
  double across() {
    return (landscape ? LONG_SIDE : SHORT_SIDE) - 2 * SIDE * POINTS_PER_INCH;
  }

  /** The room between the margins above and below, in whole points at most. */
  double down() {
    return (landscape ? SHORT_SIDE : LONG_SIDE) - Math.ceil((TOP + BOTTOM) * POINTS_PER_INCH);
  }

  /** What a column of so many half-width characters takes on paper, in points. */
  static double width(int characters) {
    return characters * CHARACTER + GAP;
  }
}
