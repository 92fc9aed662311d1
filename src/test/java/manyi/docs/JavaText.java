package manyi.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comments and the strings of a Java file, told apart.
 *
 * @param comments all of them, one after the other
 * @param strings what each string literal holds, escapes as they stand
 */
record JavaText(String comments, List<String> strings) {
  private static final Pattern PART =
      Pattern.compile(
          "(?<comment>//[^\n]*|/\\*.*?\\*/)"
              + "|\"\"\"(?<block>(?:\\\\.|(?!\"\"\").)*+)\"\"\""
              + "|\"(?<string>(?:\\\\.|[^\"\\\\\n])*+)\""
              + "|'(?:\\\\.|[^'\\\\\n])+'",
          Pattern.DOTALL);

  static JavaText of(String source) {
    StringBuilder comments = new StringBuilder();
    List<String> strings = new ArrayList<>();
    Matcher part = PART.matcher(source);
    while (part.find()) {
      if (part.group("comment") != null) {
        comments.append(part.group("comment").replaceAll("\n\\s*\\* ?", " ")).append('\n');
      } else if (part.group("block") != null) {
        strings.add(part.group("block"));
      } else if (part.group("string") != null) {
        strings.add(part.group("string"));
      }
    }
    return new JavaText(comments.toString(), List.copyOf(strings));
  }
}
