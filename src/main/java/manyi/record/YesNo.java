package manyi.record;

import java.util.Set;
import manyi.language.Spelling;

/**
 * A plain yes or no: 是, √, TRUE, Y, 1 and 否, ×, FALSE, N, 0 in any width. words.csv lists the words
 * once, under {@code yesNo}; every column that can be answered so reads them from there.
 */
public enum YesNo implements Meaning {
  YES("yes"),
  NO("no");

  /**
   * A yes or a no only where the head asks for one; elsewhere a number is a code, 无 is nothing and
   * an empty box is no answer.
   */
  private static final Set<String> WHERE_ASKED =
      Set.of("1", "0", "有", "无", "没有", "需", "要", "不", "未", "○", "◯", "〇", "□", "☐", "■", "v", "x");

  private final String code;

  YesNo(String code) {
    this.code = code;
  }

  /** True for a word that answers by itself, whatever the head of its column. */
  public static boolean isPlain(String word) {
    return !WHERE_ASKED.contains(Spelling.plain(word));
  }

  @Override
  public String code() {
    return code;
  }
}
