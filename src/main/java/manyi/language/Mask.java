package manyi.language;

import java.util.regex.Pattern;

/** Hides who a person is in what leaves the quality department: 张**, 138****1234. */
public final class Mask {
  private static final String DIGIT = "[0-9０-９]";

  /** An identity card, a mobile number (also as 138 0000 0000), a number with its area code. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<!D)(?:[1-9１-９]D{16}[0-9０-９XxＸｘ]|[1１][3-9３-９]D(?:[ -]?D{4}){2}|[0０]D{2,3}[ -]?D{7,8})(?!D)"
              .replace("D", DIGIT));

  private static final int KEPT_AT_START = 3;
  private static final int KEPT_AT_END = 4;

  private Mask() {}

  /** Keeps the first character of a name. A blank stays blank. */
  public static String name(String name) {
    String bare = name.strip();
    if (bare.isEmpty()) {
      return "";
    }
    int first = bare.offsetByCodePoints(0, 1);
    return bare.substring(0, first) + "**";
  }

  /**
   * Keeps the first three and the last four characters of a number of at least eleven, of a shorter
   * one the last two.
   */
  public static String number(String number) {
    String bare = number.strip();
    if (bare.length() >= 11) {
      return bare.substring(0, 3)
          + "*".repeat(bare.length() - 7)
          + bare.substring(bare.length() - 4);
    }
    return bare.length() <= 2
        ? "*".repeat(bare.length())
        : "*".repeat(bare.length() - 2) + bare.substring(bare.length() - 2);
  }

  /**
   * Hides the telephone and identity card numbers that somebody wrote into a text and leaves all
   * else as it stands: names cannot be told from other words.
   */
  public static String numbersIn(String text) {
    return PERSONAL.matcher(text).replaceAll(match -> middle(match.group()));
  }

  private static String middle(String number) {
    int end = number.length() - KEPT_AT_END;
    return number.substring(0, KEPT_AT_START)
        + number.substring(KEPT_AT_START, end).replaceAll("[^ -]", "*")
        + number.substring(end);
  }
}
