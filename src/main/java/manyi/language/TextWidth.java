package manyi.language;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide a text stands, in half-width characters: a Chinese character takes two. Column widths of
 * workbooks and terminal tables both count this way, since asking the fonts is slow and wrong on a
 * machine without Chinese ones.
 */
public final class TextWidth {
  private TextWidth() {}

  /** The width of a text without line breaks. */
  public static int of(String text) {
    return text.codePoints().map(TextWidth::of).sum();
  }

  /** The text with spaces behind it up to a width; a longer text stays as it is. */
  public static String padRight(String text, int width) {
    return text + " ".repeat(Math.max(0, width - of(text)));
  }

  /** The text with spaces before it up to a width. */
  public static String padLeft(String text, int width) {
    return " ".repeat(Math.max(0, width - of(text))) + text;
  }

  /** The text cut to a width, with an ellipsis where something was cut. */
  public static String cut(String text, int width) {
    if (of(text) <= width) {
      return text;
    }
    StringBuilder kept = new StringBuilder();
    int used = 1;
    for (int codePoint : text.codePoints().toArray()) {
      used += of(codePoint);
      if (used > width) {
        break;
      }
      kept.appendCodePoint(codePoint);
    }
    return kept.append('…').toString();
  }

  /**
   * The text in lines of a width at most. Between Chinese characters a line may end anywhere but
   * before a closing mark; a word of Latin letters or digits stays whole.
   */
  public static List<String> wrap(String text, int width) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    int breakable = 0;
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int codePoint = text.codePointAt(at);
      if (at > from && mayBreakBefore(text, at)) {
        breakable = at;
      }
      used += of(codePoint);
      if (used > width && breakable > from) {
        lines.add(text.substring(from, breakable).strip());
        from = breakable;
        used = of(text.substring(from, at + Character.charCount(codePoint)));
      }
      at += Character.charCount(codePoint);
    }
    if (from < text.length()) {
      lines.add(text.substring(from).strip());
    }
    return lines;
  }

  private static boolean mayBreakBefore(String text, int at) {
    char before = text.charAt(at - 1);
    char after = text.charAt(at);
    boolean isJoined = isOfWord(before) && isOfWord(after);
    return !isJoined
        && "，。、；：”’）》！？,.;:)]}%".indexOf(after) < 0
        && "“‘（《([{".indexOf(before) < 0
        && !Character.isLowSurrogate(after);
  }

  /** Latin letters, digits and the marks inside numbers, names of files and of fields. */
  private static boolean isOfWord(char c) {
    return c > ' ' && c < 0x80;
  }

  private static int of(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return isWide(codePoint) ? 2 : 1;
  }

  private static boolean isWide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD);
  }
}
