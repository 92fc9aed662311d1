package manyi.docs;

import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ids of rules, decisions and reading rules in a text: C07, D1, F13, and every one of D16-D19.
 */
final class RuleIds {
  static final Pattern ID = Pattern.compile("[CRVQTF]\\d{2}|D[1-9]\\d?");

  /** An id that is no part of a word nor the name of a cell, and where a range ends. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<![\\w!$:'])("
              + ID.pattern()
              + ")(?!\\w|:[A-Z])(?:[-–]("
              + ID.pattern()
              + ")(?!\\w))?");

  /** What is said in the words of the program or of Excel names no rule. */
  private static final Pattern VERBATIM =
      Pattern.compile("```.*?```|`[^`\n]*`|\\{@code[^}]*\\}", Pattern.DOTALL);

  private RuleIds() {}

  static SortedSet<String> in(String text) {
    SortedSet<String> ids = new TreeSet<>();
    Matcher matcher = NAMED.matcher(VERBATIM.matcher(text).replaceAll(" "));
    while (matcher.find()) {
      String first = matcher.group(1);
      String last = matcher.group(2) == null ? first : matcher.group(2);
      String format = first.charAt(0) == 'D' ? "%s%d" : "%s%02d";
      String letter = first.substring(0, 1);
      if (!last.startsWith(letter) || number(last) < number(first)) {
        throw new AssertionError("no range: " + matcher.group());
      }
      for (int i = number(first); i <= number(last); i++) {
        ids.add(String.format(Locale.ROOT, format, letter, i));
      }
    }
    return ids;
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }
}
