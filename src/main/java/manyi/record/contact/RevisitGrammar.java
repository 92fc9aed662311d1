package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause tells of the return visit itself: 已回访, 未回访, 拒访. */
final class RevisitGrammar {
  private static final String DAY = "[0-9月日号./-]+";

  private static final Pattern NONE =
      ClauseWords.pattern(
          "<owner>?<so-far>*(?:<no-need>|未有?|未曾|无|不|免|<not>)(?:(?:对|向)?<owner>)?(?:<carry-out>|要求)?<channel>?回访(?:过|业主|客户)?");

  private static final Pattern REFUSED =
      ClauseWords.pattern(
          ".{0,8}?(?:拒访|拒答|拒绝(?:接受|了|本次|此次|我方)?(?:电话|上门)?(?:<asked-for>|配合|入户|作答)?"
              + "|(?:<unwilling>|不想|不接受|不配合)(?:接受|配合|做)?<asked-for>)(?:了)?");

  private static final Pattern DONE =
      ClauseWords.pattern(
          "(?:<owner>|<staff>|<visitor>|电话|微信|上门|<that-day>|"
              + DAY
              + ")*<handled>?(?:均|都|全部)?(?:已|己|已经)(?:经)?(?:<carry-out>|<carried>|<staff>|[一二两三四五六七八九十0-9]次)*"
              + "(?:<owner>|投诉人)?(?:进行)?(?:<channel>|当面|现场|致电|再次|"
              + DAY
              + ")*回访(?:<completed>|<owner>|了|过|投诉人|处理|关闭)*"
              + "|(?:电话|上门|微信|入户)?回访(?:工作)?(?:已|均已)?(?:<completed>|结束)"
              + "|(?:已|均已)?完成(?:电话|上门)?回访|回访过|回访了|有回访");

  private RevisitGrammar() {}

  /** True for 未回访, 无需回访. */
  static boolean isNotMade(String clause) {
    return NONE.matcher(clause).matches();
  }

  /** True for 拒访, 业主不愿意接受回访. */
  static boolean isRefused(String clause) {
    return REFUSED.matcher(clause).matches();
  }

  /** True for 已回访, 回访完成. */
  static boolean isMade(String clause) {
    return DONE.matcher(clause).matches();
  }
}
