package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause tells that somebody was there and spoke: 业主表示满意, 老人开门. */
final class SpeechGrammar {
  /** Who says or does something; a no before it takes it back. */
  private static final Pattern SIGN =
      ClauseWords.pattern(
          "满意|<says>|<claims>|<judges>|<agrees>|<reached>|<met>|(?:遇到|碰到)(?:<owner>|本人)"
              + "|在家(?!中?(?:无|没))|(?:上门|登门)(?:<visit>|<door-talk>)?<owner>?$");

  private static final Pattern SPOKEN =
      ClauseWords.pattern(
          "^(?:<claims>|<asks>|要求|诉求)"
              + "|(?:<owner>|<housemate>|其)"
              + ".{0,4}?(?:<says>|<claims>|<asks>|<judges>|询问|接待|开门|在家(?!中?[无没]))"
              + "|^(?:与|和|跟|同|由|见到|遇到|碰到)(?:<owner>|户主|租客|租户|家人|其)");

  private static final Pattern DENIED =
      ClauseWords.pattern(
          "(?:未|<not>|无法?|不|不能|难以|<could-not>)(?:能|人|再|法|给|成功|(?:收到|得到)(?:<owner>的?)?)?(?:<reached>|<deniable>)"
              + "|是否满意|不在家|联系不上|打不通");

  private SpeechGrammar() {}

  /** True where a word tells that somebody was reached or met, and no word takes it back. */
  static boolean isSign(String clause) {
    return SIGN.matcher(affirmed(clause)).find();
  }

  /** True where somebody of the household says something, opens or is at home. */
  static boolean isSpoken(String clause) {
    return SPOKEN.matcher(affirmed(clause)).find();
  }

  private static String affirmed(String clause) {
    return DENIED.matcher(clause).replaceAll("");
  }
}
