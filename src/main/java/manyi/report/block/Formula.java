package manyi.report.block;

import java.util.List;
import java.util.stream.Collectors;
import manyi.grid.Area;

/**
 * The formulas of reports, in functions that Excel, WPS and LibreOffice share. Where our own figure
 * would be empty the formula gives a dash, never an error.
 */
public final class Formula {
  private static final String DASH = '"' + Cells.DASH + '"';

  /** Places beyond which two rates never differ by right. */
  private static final int CLEAN_PLACES = 12;

  private Formula() {}

  public static String sum(Area area) {
    return "SUM(" + area + ")";
  }

  /** Part of whole, both known numbers. */
  public static String share(Object part, Object whole) {
    return "IF(" + whole + "=0," + DASH + "," + part + "/" + whole + ")";
  }

  /** Part of whole, where either may be a dash. */
  public static String ratio(Object part, Object whole) {
    return ifKnown(part, whole, share(part, whole));
  }

  /** A difference of counts, where either may be a dash. */
  public static String change(Object now, Object before) {
    return ifKnown(now, before, now + "-" + before);
  }

  /**
   * A difference of two measures, where either may be a dash; rounded to {@link Change#PLACES} so
   * that binary noise is nobody's change.
   *
   * @param factor 100 for percentage points, else 1
   */
  public static String change(Object now, Object before, int factor) {
    String difference = factor == 1 ? now + "-" + before : "(" + now + "-" + before + ")*" + factor;
    return ifKnown(now, before, "ROUND(" + difference + "," + Change.PLACES + ")");
  }

  /** A number to be compared, without the noise of binary fractions. */
  static String clean(Object cell) {
    return "ROUND(" + cell + "," + CLEAN_PLACES + ")";
  }

  /** The mean of the numbers among some cells; a dash without any. */
  public static String mean(Area area) {
    return "IF(COUNT(" + area + ")=0," + DASH + ",AVERAGE(" + area + "))";
  }

  /** A formula over two cells that gives a dash unless both hold numbers. */
  public static String ifKnown(Object one, Object other, String then) {
    return ifKnown(List.of(one, other), then);
  }

  /** A formula over cells that gives a dash unless all hold numbers. */
  static String ifKnown(List<?> cells, String then) {
    String all = cells.stream().map(Object::toString).collect(Collectors.joining(","));
    return "IF(COUNT(" + all + ")<" + cells.size() + "," + DASH + "," + then + ")";
  }

  /** A text as a formula quotes it. */
  public static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }
}
