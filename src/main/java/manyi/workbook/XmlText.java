package manyi.workbook;

import java.io.IOException;

/** How XML writes names, blanks, entities and values. */
final class XmlText {
  private XmlText() {}

  static boolean isBlank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
  }

  static boolean isBlank(char[] chars, int from, int to) {
    return skipBlanks(chars, from, to) == to;
  }

  static int skipBlanks(char[] chars, int from, int to) {
    int at = from;
    while (at < to && isBlank(chars[at])) {
      at++;
    }
    return at;
  }

  static int endOfName(char[] chars, int from, int to) {
    int at = from;
    while (at < to && chars[at] != '=' && !isBlank(chars[at])) {
      at++;
    }
    return at;
  }

  static boolean isTrue(String word) {
    return "1".equals(word) || "true".equals(word) || "on".equals(word);
  }

  /** The value of an attribute with its entities resolved and its line ends as blanks. */
  static String attribute(char[] chars, int from, int to) throws IOException {
    boolean plain = true;
    for (int i = from; i < to && plain; i++) {
      plain = chars[i] != '&' && chars[i] >= ' ';
    }
    if (plain) {
      return new String(chars, from, to - from);
    }
    StringBuilder value = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (chars[i] == '&') {
        int end = i + 1;
        while (end < to && chars[end] != ';') {
          end++;
        }
        value.append(entity(chars, i + 1, end));
        i = end;
      } else {
        value.append(isBlank(chars[i]) ? ' ' : chars[i]);
      }
    }
    return value.toString();
  }

  /** What stands for an entity, its name without ampersand and semicolon. */
  static String entity(char[] chars, int from, int to) throws IOException {
    String name = new String(chars, from, Math.min(to - from, 12));
    return switch (name) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> character(name);
    };
  }

  private static String character(String name) throws IOException {
    try {
      if (name.startsWith("#x")) {
        return Character.toString(Integer.parseInt(name, 2, name.length(), 16));
      }
      if (name.startsWith("#")) {
        return Character.toString(Integer.parseInt(name, 1, name.length(), 10));
      }
    } catch (IllegalArgumentException e) {
      throw new IOException("the character &" + name + ";", e);
    }
    throw new IOException("the entity &" + name + ";");
  }
}
