package manyi.language;

/** Hides who a person is in what leaves the quality department: 张**, 138****1234. */
public final class Mask {
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
}
