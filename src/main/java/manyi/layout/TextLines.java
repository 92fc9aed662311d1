package manyi.layout;

import manyi.language.TextWidth;

/** How many lines a text takes in a cell of some width, guessed rather too many than too few. */
public final class TextLines {
  /** A wide character beside two figures of the usual type, which columns are measured in. */
  private static final double WIDE = 1.95;

  private static final double CAPITAL = 1.25;

  /** Marks that never start a line and so take the character before them along. */
  private static final String CLOSING = "，。；：、！？）】》」』”’…,.;:!?)]%";

  private TextLines() {}

  /**
   * Counts the lines.
   *
   * @param room for text in the cell, in half-width characters of the usual type
   * @param stretch how much wider than usual the type is, 1 for usual
   */
  static int count(String text, double room, double stretch) {
    double width = Math.max(2, room / stretch);
    int lines = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      end = end < 0 ? text.length() : end;
      lines += wrapped(text.substring(from, end), width);
      from = end + 1;
    }
    return lines;
  }

  /** The width of the longest of its lines, in half-width characters. */
  public static int widest(String text) {
    if (text.indexOf('\n') < 0) {
      return TextWidth.of(text);
    }
    return text.lines().mapToInt(TextWidth::of).max().orElse(0);
  }

  private static int wrapped(String paragraph, double room) {
    if (TextWidth.of(paragraph) * CAPITAL <= room) {
      return 1;
    }
    int lines = 1;
    double used = 0;
    int at = 0;
    while (at < paragraph.length()) {
      int end = endOfWord(paragraph, at);
      double wide = measured(paragraph, at, end);
      if (used > 0 && used + wide > room && paragraph.charAt(at) != ' ') {
        lines++;
        used = 0;
      }
      used += wide;
      while (wide > room && used > room) {
        lines++;
        used -= room;
      }
      at = end;
    }
    return lines;
  }

  private static double measured(String text, int from, int end) {
    double width = 0;
    for (int at = from; at < end; ) {
      int c = text.codePointAt(at);
      int next = at + Character.charCount(c);
      int cells = TextWidth.of(text.substring(at, next));
      width += cells == 2 ? WIDE : Character.isUpperCase(c) ? CAPITAL : cells;
      at = next;
    }
    return width;
  }

  /** A run of half-width letters breaks nowhere; a wide character and a space stand alone. */
  private static int endOfWord(String text, int from) {
    int end = from;
    while (end < text.length()) {
      int c = text.codePointAt(end);
      int next = end + Character.charCount(c);
      if (c == ' ' || TextWidth.of(text.substring(end, next)) == 2) {
        int stop = end == from ? next : end;
        return c == ' ' ? stop : endOfClosing(text, stop);
      }
      end = next;
    }
    return end;
  }

  private static int endOfClosing(String text, int from) {
    int end = from;
    while (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }
}
