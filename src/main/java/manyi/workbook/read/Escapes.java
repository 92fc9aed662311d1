package manyi.workbook.read;

/**
 * The writing {@code _x000D_} for characters that XML cannot hold; {@code _x005F_} stands for an
 * underscore that would otherwise begin one.
 */
final class Escapes {
  private static final int LENGTH = "_x000D_".length();

  private Escapes() {}

  static String decode(String text) {
    int at = text.indexOf("_x");
    if (at < 0) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length());
    int done = 0;
    while (at >= 0) {
      if (isEscape(text, at)) {
        plain.append(text, done, at);
        plain.append((char) Integer.parseInt(text, at + 2, at + 6, 16));
        done = at + LENGTH;
        at = text.indexOf("_x", done);
      } else {
        at = text.indexOf("_x", at + 1);
      }
    }
    return plain.append(text, done, text.length()).toString();
  }

  private static boolean isEscape(String text, int at) {
    if (at + LENGTH > text.length() || text.charAt(at + 6) != '_') {
      return false;
    }
    for (int i = at + 2; i < at + 6; i++) {
      if (Character.digit(text.charAt(i), 16) < 0 || text.charAt(i) > 'f') {
        return false;
      }
    }
    return true;
  }
}
