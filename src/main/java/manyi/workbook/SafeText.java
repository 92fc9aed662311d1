package manyi.workbook;

import java.util.regex.Pattern;

/** Makes any text fit for a cell: nothing in it can break the file or turn into something else. */
public final class SafeText {
  /** The most characters that a cell holds. */
  static final int LONGEST = 32_767;

  /** What a reader of workbooks would take for an escaped character. */
  private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private SafeText() {}

  /**
   * The text for a cell: characters that a workbook cannot hold are dropped, line breaks are one
   * kind, and what is longer than a cell is cut with an ellipsis.
   */
  public static String of(String text) {
    String kept = legal(text);
    if (kept.length() > LONGEST) {
      int end = LONGEST - 1;
      kept = kept.substring(0, Character.isHighSurrogate(kept.charAt(end - 1)) ? end - 1 : end);
      kept = kept + "…";
    }
    return kept;
  }

  /** The text as it is stored: a literal {@code _x0041_} would come back as an A. */
  public static String stored(String text) {
    if (!text.contains("_x")) {
      return text;
    }
    String escaped = ESCAPE.matcher(text).replaceAll("_x005F_");
    return escaped.length() <= LONGEST ? escaped : text;
  }

  private static String legal(String text) {
    int firstBad = 0;
    while (firstBad < text.length() && isPlain(text.charAt(firstBad))) {
      firstBad++;
    }
    if (firstBad == text.length()) {
      return text;
    }
    StringBuilder kept = new StringBuilder(text.length()).append(text, 0, firstBad);
    text.substring(firstBad)
        .replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(SafeText::isLegal)
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= ' ' && c < '\uD800') || c == '\n' || c == '\t';
  }

  private static boolean isLegal(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }
}
