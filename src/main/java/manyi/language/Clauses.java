package manyi.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text in its clauses. What a text says is judged clause by clause: a word inside a longer one
 * says something else (未遇 in 未遇到问题), and a later clause may take back an earlier one.
 */
public final class Clauses {
  private static final Pattern ENDS =
      Pattern.compile(
          "[,，.。;；:：!！、?？~～()（）\\[\\]【】|/\n\r]+"
              + "|但是|但|不过|可是|后来|随后|之后|然后|于是|所以|因此|因为|由于|(?<![原病起])因(?![素])"
              + "|(?<![今以售背幕前事])后(?![面续台门院天期勤])");

  private static final Pattern SPACES = Pattern.compile("[\t \u00A0\u3000]+");

  private Clauses() {}

  /**
   * The clauses in their order.
   *
   * @return each in one spelling, without white space; none for a blank text
   */
  public static List<String> of(String text) {
    List<String> clauses = new ArrayList<>();
    String spaced = isSpread(text.strip()) ? text : SPACES.matcher(text).replaceAll("，");
    for (String part : ENDS.split(spaced, -1)) {
      String clause = Simplified.of(Spelling.plain(part));
      if (!clause.isEmpty()) {
        clauses.add(clause);
      }
    }
    return List.copyOf(clauses);
  }

  /**
   * The clauses where no space parts them, as in 业主 不 在 家.
   *
   * @return each in one spelling; none for a text without spaces, which {@link #of} reads alike
   */
  public static List<String> unspaced(String text) {
    String bare = text.strip();
    return SPACES.matcher(bare).find() ? of(SPACES.matcher(bare).replaceAll("")) : List.of();
  }

  /** True for a word spread over its cell, 家 中 无 人: no two of its characters stand together. */
  private static boolean isSpread(String text) {
    for (int i = 1; i < text.length(); i++) {
      if (!isSpace(text.charAt(i - 1)) && !isSpace(text.charAt(i))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isSpace(char c) {
    return c == '\t' || c == ' ' || c == '\u00A0' || c == '\u3000';
  }
}
