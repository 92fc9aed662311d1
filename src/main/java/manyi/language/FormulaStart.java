package manyi.language;

/**
 * Texts that a spreadsheet program would take for a formula when it opens a CSV file: they begin
 * with a sign of one, in either width, with a tab or with a line break, be there blanks before it
 * or not. Whoever writes a CSV file puts a mark of its own before such a text.
 */
public final class FormulaStart {
  private static final String SIGNS = "=+-@＝＋－＠";
  private static final String BREAKS = "\t\r\n";

  private FormulaStart() {}

  /** True for a text that must not stand in a cell of a CSV file as it is. */
  public static boolean isIn(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (SIGNS.indexOf(c) >= 0 || BREAKS.indexOf(c) >= 0) {
        return true;
      }
      if (!isPassedOver(c)) {
        return false;
      }
    }
    return false;
  }

  /** What programs trim from the beginning of a cell, or do not see. */
  private static boolean isPassedOver(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
