package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause tells of a talk from afar and of what came of it: 电话联系, 无意见, 一切正常. */
final class TalkGrammar {
  private static final String CALL =
      Phrases.WHEN
          + "(?:改为|改用|改|转为|只能|遂|故|先|采用|采取|以|用|通过|经|进行|的?方式)*"
          + Phrases.WHEN
          + "(?:(?:与|和|跟|同|向|对|给)?(?:其|"
          + Phrases.WHO
          + "))"
          + "(?:(?:已|已经|通过|用|以|经|进行|取得)*(?:(?:打|拨打|发)?<wire>|[Qq]{2})+(?:的?方式)?"
          + "(?:已|已经|进行|取得|与|和|跟|给|向|对)*(?:其|"
          + Phrases.WHO
          + ")(?:已|进行|取得)*<talk>(?:<talk>|了)*|<called-up>)"
          + "(?:了|过|到|(?:其|"
          + Phrases.WHO
          + ")|情况|近况|一次|"
          + Phrases.DIGIT
          + "次|中|时)*";

  private static final String WELL =
      "(?:"
          + Phrases.WHO
          + "|其|家中|家里|房屋|屋内|室内|情况|各项|各方面|目前|一切|全部|设施|设备|居住|都|均|皆|也|暂|暂时|现|基本)*"
          + "(?:(?:无|没|没有|暂无|未有|并无|均无|也无)(?:<any-kind>|其它|新的?|不良|反馈|反映|需|的)*<matter>(?:<matter>|和|及|与|或|反馈)*|<well>)"
          + "(?:了|的)?";

  private static final Pattern CALLED = ClauseWords.pattern(CALL);
  private static final Pattern ALL_WELL = ClauseWords.pattern(WELL);
  private static final Pattern ANSWERED =
      ClauseWords.pattern(
          CALL + "(?:" + WELL + "|已?(?:<completed>|结束)|(?:已|并)?<door-talk>.{0,12})");

  private static final String STILL = "(?:暂|尚|也|均|都|一直|始终|仍|至今)*";

  private static final String SILENCE =
      "(?:未|无|不|<not>)(?:见|收到|得到|有|人|作|做|作出|做出|给|给予)?(?:<owner>的?)?<reply>(?:我方?|我们)?|(?:等|待|等待)<owner>的?<reply>";

  /** After a call or a message, what alone would be said of anything: 未回复, 未果, 不通. */
  private static final Pattern IN_VAIN =
      ClauseWords.pattern(
          Phrases.WHEN
              + Phrases.WHO
              + STILL
              + "(?:"
              + SILENCE
              + "|<in-vain>|未成功|没成功|不通|未通|没通)"
              + Phrases.TIMES);

  private static final Pattern NO_REPLY =
      ClauseWords.pattern(
          Phrases.WHEN + Phrases.WHO + STILL + "(?:" + SILENCE + ")" + Phrases.TIMES);

  private static final Pattern OF_THE_OWNER = ClauseWords.pattern("(?:<owner>|<resident>)");

  /** A message went out: 已发短信. */
  private static final Pattern SENT =
      ClauseWords.pattern(
          Phrases.WHEN
              + "(?:给|向)?"
              + Phrases.WHO
              + "已?(?:(?:发|发送|留)了?<message>|<message>已?发送?|(?:<message>|电话|语音)?留了?言)(?:给|通知|联系|告知)?"
              + Phrases.WHO);

  private TalkGrammar() {}

  /** True for 电话联系, 已通过微信与业主沟通: whatever came of it. */
  static boolean isCalled(String clause) {
    return CALLED.matcher(clause).matches();
  }

  /** True for a clause that tells, after {@link #isCalled}, that nobody answered. */
  static boolean isInVain(String clause) {
    return ContactClause.isShort(clause) && IN_VAIN.matcher(clause).matches();
  }

  /** True for 业主未回复, 没回: nobody answered, if a call or a message went before. */
  static boolean isNoReply(String clause) {
    return ContactClause.isShort(clause) && NO_REPLY.matcher(clause).matches();
  }

  /** True for 业主没回: that somebody did not answer, and who. */
  static boolean isNoReplyOfTheOwner(String clause) {
    return OF_THE_OWNER.matcher(clause).lookingAt() && isNoReply(clause);
  }

  /** True for 已发短信. */
  static boolean isSent(String clause) {
    return ContactClause.isShort(clause) && SENT.matcher(clause).matches();
  }

  /** True for 无意见, 一切正常. */
  static boolean isAllWell(String clause) {
    return ALL_WELL.matcher(clause).matches();
  }

  /** True for 电话联系无意见. */
  static boolean isAnswered(String clause) {
    return ANSWERED.matcher(clause).matches() && !LaterGrammar.hasMark(clause);
  }
}
