package manyi.workbook.read;

/**
 * The apostrophe by which people tell Excel that a number is text: {@code '1-2-301}. Excel hides
 * it; programs that write text files leave it before the value.
 */
final class TextMark {
  private TextMark() {}

  /** The text without one such mark; words between a pair of apostrophes are no marked value. */
  static String without(String text) {
    boolean isMarked = text.length() > 1 && text.charAt(0) == '\'' && text.indexOf('\'', 1) < 0;
    return isMarked ? text.substring(1) : text;
  }
}
