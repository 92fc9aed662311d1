package manyi.figures;

import java.util.Set;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * What a free text says about meeting somebody: that nobody was reached, that no visit was made,
 * that the owner would not talk. Words of a company's own are added to words.csv as {@code
 * notReached} or {@code refused}.
 */
final class ContactText {

  /** A longer text tells of more than a failed attempt. */
  private static final int LONGEST_ATTEMPT = 24;

  private static final Pattern NOBODY =
      Pattern.compile(
          "未遇|未见到?(业主|住户|人)|不在家|未在家|(家中|家里|室内|屋内)(无|没)人"
              + "|(无|没)人(在家|应答|应门|开门|接听|接电话)|(无|没)法接通|未接(通|听|电话)?|接不通|打不通|联系不上"
              + "|关机|停机|空号|暂不回访|^(无|没)人$|^空户$|^忙音$");

  /** Signs that somebody was met all the same. */
  private static final Pattern SOMEBODY =
      Pattern.compile("满意|表示|反映|希望|建议|认可|感谢|要求|接通|联系上|见到|入户|已回访|回访成功");

  private static final Pattern NO_VISIT =
      Pattern.compile("^(未|待|尚未|还未|没有?|暂未|未进行|未做|无需|无须|不需要?|不用)回访.*");

  private static final Set<String> NO =
      Set.of("否", "未", "无", "没有", "no", "n", "0", "×", "x", "✗", "/", "-", "—", "--", "——");

  private static final Pattern REFUSED = Pattern.compile("拒访|拒绝(接受)?回访");

  private ContactText() {}

  /** True for a text that tells of an attempt only: 无人接听, 敲门无人应答，改日再访. */
  static boolean nobodyReached(String text) {
    String plain = Spelling.plain(text);
    String rest = NOBODY.matcher(plain).replaceAll("");
    return plain.length() <= LONGEST_ATTEMPT
        && rest.length() < plain.length()
        && !SOMEBODY.matcher(rest).find();
  }

  /** True for a text that says that there was no return visit: 未回访, 无需回访. */
  static boolean noReturnVisit(String text) {
    return NO_VISIT.matcher(Spelling.plain(text)).matches();
  }

  /** True for a bare no: 否, ×, a lone dash. What it denies depends on what stands beside it. */
  static boolean bareNo(String text) {
    return NO.contains(Spelling.plain(text));
  }

  static boolean refused(String text) {
    return REFUSED.matcher(Spelling.plain(text)).find();
  }
}
