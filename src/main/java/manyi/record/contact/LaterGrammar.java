package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause tells that all is left for another day: 改日再访, 业主在开会. */
final class LaterGrammar {
  private static final Pattern LATER =
      ClauseWords.pattern(
          "(?:<owner>|对方)?(?:有急?事|没空|没时间)?(?:<wish>|请)?(?:我们|我方|物业|管家)?(?:已|已经)?(?:与|和|跟)?(?:<owner>|对方)?"
              + "(?:<another-day>|<planned>|<appointment>|<owner>|对方|下?周[一二三四五六日天]|[0-9]+[日号月])+了?(?:<another-day>|<appointment>)*"
              + "<then>*(?:<try-again>|<come-again>|<further-step>)?(?:时间|业主|一次|之?后|吧)*");

  private static final Pattern MARK =
      ClauseWords.pattern(
          "<another-day>|<planned>|^(?:待|等)|^约<owner>?(?:下?周|[0-9])|再(?:<try-again>|<come-again>|拨|次上门)"
              + "|暂不|暂缓|继续(?:联系|跟进|回访)");

  private static final Pattern NOT_YET =
      ClauseWords.pattern(
          Phrases.WHO
              + "(?:暂不(?:需要?)?(?:回访|方便)?|<deferred>回访|(?:不便|不方便)(?:接听|接电话|接受回访|回访)?"
              + "|再次?(?:<try-again>|拨打?|跟进)(?:电话|业主)?)");

  /** The visit itself is put off: 走访延期. */
  private static final Pattern POSTPONED =
      ClauseWords.pattern(
          Phrases.WHEN
              + Phrases.WHO
              + "(?:<trip>{1,2}(?:计划|工作)?(?:已|被|临时){0,3}<postponed>了?(?:[至到].{0,6})?"
              + "|(?:已|要求|临时){0,3}(?:<postponed>|<deferred>|暂不)了?<trip>{1,2})");

  /** In words that may be said of anything: 延期, 待定. */
  private static final Pattern LEFT_OPEN = ClauseWords.pattern("(?:已|临时)?<postponed>了?");

  /** The owner has no time now. */
  private static final Pattern BUSY =
      ClauseWords.pattern(
          Phrases.WHEN + Phrases.WHO + "(?:说|称|表示|回复)?(?:自己|其)?<at-present>*<busy>(?:中|着|呢)?");

  private LaterGrammar() {}

  /** True for 改日再访, 约定下周回访. */
  static boolean isPutOff(String clause) {
    return hasMark(clause) && LATER.matcher(clause).matches();
  }

  /** True for 待回访, 不便接听. */
  static boolean isNotYet(String clause) {
    return NOT_YET.matcher(clause).matches() || isPostponed(clause);
  }

  /** True for 走访延期, 推迟走访. */
  static boolean isPostponed(String clause) {
    return POSTPONED.matcher(clause).matches();
  }

  /** True for 延期, 待定, which tell of the visit where nothing else is said. */
  static boolean isLeftOpen(String clause) {
    return LEFT_OPEN.matcher(clause).matches();
  }

  /** True for 业主在忙, 业主正在开会. */
  static boolean isBusy(String clause) {
    return BUSY.matcher(clause).matches();
  }

  /** True where a word of another day stands anywhere. */
  static boolean hasMark(String clause) {
    return MARK.matcher(clause).find();
  }
}
