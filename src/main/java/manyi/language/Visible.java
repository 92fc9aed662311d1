package manyi.language;

/**
 * Texts with everything in them that a screen would obey rather than show: control characters such
 * as escape codes and line feeds, marks that turn the direction of writing, joiners and spaces
 * without width, separators of lines. Each is shown as Java and JSON write it: {@code \}{@code
 * u001B}; line feed, carriage return and tab as {@code \n}, {@code \r}, {@code \t}.
 */
public final class Visible {
  private static final int ZERO_WIDTH_JOINER = 0x200D;
  private static final int VARIATION = 0xFE0F;

  private Visible() {}

  /** A text that stays on one line. */
  public static String line(String text) {
    return of(text, "");
  }

  /** A text in which line feeds and tabs are meant. */
  public static String lines(String text) {
    return of(text, "\n\t");
  }

  /**
   * A text in which some of the characters are meant.
   *
   * @param meant those that stay as they are
   */
  public static String of(String text, String meant) {
    int at = 0;
    int before = -1;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (meant.indexOf(c) < 0 && isObeyed(c, before)) {
        return escaped(text, at, before, meant);
      }
      before = c;
      at += Character.charCount(c);
    }
    return text;
  }

  private static String escaped(String text, int from, int last, String meant) {
    StringBuilder shown = new StringBuilder(text.length() + 16).append(text, 0, from);
    int at = from;
    int before = last;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (meant.indexOf(c) < 0 && isObeyed(c, before)) {
        escape(c, shown);
      } else {
        shown.appendCodePoint(c);
      }
      before = c;
      at += Character.charCount(c);
    }
    return shown.toString();
  }

  private static void escape(int c, StringBuilder shown) {
    switch (c) {
      case '\n' -> shown.append("\\n");
      case '\r' -> shown.append("\\r");
      case '\t' -> shown.append("\\t");
      default -> {
        for (char unit : Character.toChars(c)) {
          shown.append("\\u");
          String hex = Integer.toHexString(unit).toUpperCase(java.util.Locale.ROOT);
          shown.append("0".repeat(4 - hex.length())).append(hex);
        }
      }
    }
  }

  /** True for a character that is not simply seen where it stands. */
  private static boolean isObeyed(int c, int before) {
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // Some signs of life are several, joined.
      case Character.FORMAT -> c != ZERO_WIDTH_JOINER || !isPictured(before);
      // What no character will ever be.
      case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
      default -> false;
    };
  }

  private static boolean isPictured(int c) {
    int type = c < 0 ? Character.UNASSIGNED : Character.getType(c);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL || c == VARIATION;
  }
}
