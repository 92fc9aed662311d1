package manyi.intake.sheet;

import manyi.grid.Value;
import manyi.language.Spelling;

/** The text of a cell as it is kept: what the person saw, without edges. */
public final class CellText {
  private static final String EDGES = "\u200B\uFEFF\u00A0\u3000";

  private CellText() {}

  /** What stands in the cell; a number that Excel shows as 1.38E+10 is written out. */
  public static String of(Value value) {
    if (value instanceof Value.Numeric numeric) {
      String shown = numeric.shown();
      boolean isCutShort =
          shown.isBlank()
              || shown.indexOf('E') > 0
              || shown.indexOf('e') > 0
              || shown.startsWith("##");
      return isCutShort ? numeric.number().toPlainString() : strip(shown);
    }
    return strip(value.shown());
  }

  public static String strip(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && isEdge(text.charAt(from))) {
      from++;
    }
    while (to > from && isEdge(text.charAt(to - 1))) {
      to--;
    }
    return from == 0 && to == text.length() ? text : text.substring(from, to);
  }

  private static boolean isEdge(char c) {
    return c <= ' ' || (c > 0x7F && (EDGES.indexOf(c) >= 0 || Character.isWhitespace(c)));
  }

  /** A text in one spelling where white space stands in it; any other as it is. */
  static String withoutSpaces(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        return Spelling.plain(text);
      }
    }
    return text;
  }
}
