package manyi.record.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a clause tells that a call reached nobody: 拨打业主电话无人接听. */
final class CallGrammar {
  /** 致电业主手机时: the call before its outcome; also nothing. */
  private static final String CALLING =
      "(?:(?:本次|此次|该次|一)?<dial>?(?:给|了|过)?(?:<owner>|对方|投诉人)?(?:的)?"
          + "(?:<phone>|微信|语音)?(?:<visit>|联系)?<call-stage>?(?:响了?[一二两三四五几0-9]+[声下])?)";

  private static final String NOBODY_ANSWERS =
      "(?:暂时|暂)?(?:无|<not>)人?<answer>(?:电话)?|(?:无|<not>)(?:应答|回应|响应)";

  /** Whose call it was that nobody took. */
  private static final String OUR_CALL = "(?:<visitor>|<staff>|我司|本次|回访)?的?(?:来电|电话)";

  private static final String NOT_THROUGH =
      "(?:还|尚|暂|也)?未(?:能)?(?:<get-through>|应答|联系|联系得上|通)(?:电话|<owner>|本人|到业主|"
          + OUR_CALL
          + ")?"
          + "|(?:还|也)?<not>(?:能)?<get-through>(?:电话|<owner>|本人|"
          + OUR_CALL
          + ")?"
          + "|(?:<call-out>|接)(?:都)?不(?:通|上|到|了|着)|(?:打|拨)不进去?"
          + "|(?:<call-out>(?:都)?不(?:通|上|到|了)|(?:未|<not>|<could-not>)(?:打通|拨通|接通|联系到|联系上))"
          + Phrases.WHO
          + "(?:<phone>|号码)?"
          + "|(?:暂时|暂)?(?:无|没)法(?:接通|联系上?|接听|拨通|打通)(?:<owner>|本人)?"
          + "|不能接通|暂时?(?:无法接通|不便接听)";

  private static final String NO_CONTACT =
      "(?:未|<not>|<could-not>|无法)(?:(?:与|和|跟|同)(?:<owner>|户主|对方|本人)(?:取得|建立)?|取得|建立)联系(?:上|到)?"
          + "|联系不(?:上|到|了)(?:<owner>|本人|人)?|找不到(?:业主|客户|人)|失联";

  private static final String NO_REPLY =
      "不接(?:听|电话)?(?:也不回<message>)?"
          + "|(?:(?:给|向)?(?:<owner>)?(?:发|发送)了?)?(?:<message>|语音|留言|私信)+(?:也|均|都|一直)?(?:未|<not>|不)(?:<reply>|读|看|查看)<owner>?"
          + "|(?:也|且|又|均|都)?不回(?:<message>|电话)"
          + "|(?:也|且|又|均|都|一直)?(?:未|<not>|不)(?:<reply>|读|看|查看)(?:<message>|电话|来电)";

  private static final String DEAD_LINE =
      "(?:已|是|为|一直|处于)?(?:<line-dead>|<service-off>)|(?:正在|在)通话中?|通话中"
          + "|(?:号码|电话|手机号)?<number-wrong>|(?:语音信箱|秘书台|留言信箱)|(?:已|被|自动|直接)*<transferred>(?:移动|联通|电信)?(?:<voice-box>|语音)|<voice-box>代?接听?|未接来电|来电提醒|呼叫转移|忙";

  private static final String ENDED =
      "(?:把电话)?<at-once>*(?:<hung-up>|挂(?=(?:我方?)?电话)|(?<=把电话|被|直接|立即|随即|马上|秒|就|即|便)挂)了?"
          + "(?:(?:我方?)?电话)?"
          + "|<at-once>*被(?:<owner>|对方)?(?:<hung-up>|挂|拒接|拉黑|屏蔽)了?(?:电话)?"
          + "|(?:拒接|拒听|(?:拒绝|<unwilling>)接听?)(?:我方|本次)?(?:电话|来电)?了?";

  private static final Pattern CALL =
      ClauseWords.pattern(
          Phrases.WHEN
              + CALLING
              + Phrases.WHEN
              + Phrases.WHO
              + "(?:<phone>)?(?:号码)?"
              + Phrases.WHEN
              + "(?:"
              + String.join(
                  "|", NOBODY_ANSWERS, NOT_THROUGH, NO_CONTACT, NO_REPLY, DEAD_LINE, ENDED)
              + ")"
              + Phrases.TIMES
              + Phrases.HENCE);

  /** It was tried and came to nothing: 回访未成功, 多次联系未果. */
  private static final Pattern FAILED =
      ClauseWords.pattern(
          Phrases.WHEN
              + "(?:(?:(?:<channel>|本次|此次)*<contact>(?:工作)?"
              + Phrases.WHO
              + "(?:电话)?"
              + Phrases.WHEN
              + "(?:暂|尚)?(?:(?:未|<not>|<could-not>|不|无法)(?:成功|完成|进行)|<in-vain>|受阻)"
              + "|(?:(?:<could-not>|无法|不能)(?:成功|完成|进行)*|(?:未|<not>)(?:成功|完成))(?:电话|上门)?回访(?:成功|完成)?"
              + Phrases.WHO
              + "|(?:未|<not>)(?:电话|上门)?回访(?:成功|完成|到|上)"
              + Phrases.WHO
              + ")|"
              + Phrases.WHO
              + "(?:<phone>|号码)"
              + Phrases.WHEN
              + "不通)了?");

  /** Whose calls and lines are none of the household's, or who tells of something else. */
  private static final String OF_OTHERS =
      "<says>|<claims>|<asks>|<judges>|<agrees>|<relays>|<neighbour>|<staff>|<visitor>|<supply>|<trouble>"
          + "|[的打拨修]|门铃|网络|设备|家[中里]|求助|报警|应急|前台|中心|监控|机房";

  /**
   * The owner, anything, and a call that reached nobody: 业主临时有手术没接电话. A return visit needs more
   * than that; whether a visit met nobody is left in doubt.
   */
  private static final Pattern PERHAPS =
      ClauseWords.pattern(
          "(?:该|此)?(?:<owner>|<resident>|[\\u4E00-\\u9FFF*]{1,2}<title>)(?:电话|手机|(?!"
              + OF_OTHERS
              + ")[\\u4E00-\\u9FFF]){1,12}?"
              + "(?:打不通|无法接通|联系不(?:上|到|了)|(?:未|<not>|无法|<could-not>)联系(?:上|到)|无法联系"
              + "|(?:未|<not>|不|无人|没人)接(?:听|电话|来电))"
              + Phrases.TIMES);

  /** Where the owner is or what became of the number, before a call that reached nobody. */
  private static final Pattern CIRCUMSTANCE =
      ClauseWords.pattern(
          Phrases.WHEN
              + Phrases.WHO
              + Phrases.WHEN
              + "(?:人?不在(?:国内|本[地市省]|单位|公司)|人?(?:<at-present>|长期|常年|一直){0,3}(?:人?在|身在|身处|住在?|去|到|回|赴|前往)了?"
              + "(?:<far>|<elsewhere>|[\\u4E00-\\u9FFF]{1,3}[国省市县州]|外)"
              + "(?:去|出差|工作|务工|打工|居住|生活|旅游|度假|住院|看病|治病|上学|开会)?|<at-present>{0,3}<busy>(?:中|着)?"
              + "|(?:刚|去|在)?(?:<away>|<going-out>)(?:未归|未回|在外|中)?|<moved>|在?(?:住院|带孩子|值班|午休|做饭|洗澡)|<phone>?信号(?:不好|差|弱)"
              + "|(?:预留|登记|所留|留|原|老|旧)?的?<phone>?(?:号码|号|卡)?(?:已经?|是|为)?"
              + "(?:<number-gone>|<number-wrong>|<line-dead>|<service-off>))了?(?:故|而|且|导致|致|也|都|就)?");

  /** What a household may say of itself at its own door: 业主欠费, 手机无信号, 微信留言没有回复. */
  private static final Pattern OWN_MATTER =
      ClauseWords.pattern(
          Phrases.WHEN
              + Phrases.WHO
              + "(?:(?:<phone>|微信)?(?:已|是|为|一直|处于)?<service-off>"
              + "|(?:<message>|语音|留言|私信)+(?:也|均|都|一直)?(?:没|没有)<reply>)");

  private static final Pattern OF_THE_PHONE = ClauseWords.pattern(".*(?:<phone>|<message>|微信).*");

  private CallGrammar() {}

  /** True where an unanswered call is told of in words that may be the household's own matter. */
  static boolean isOwnMatter(String clause) {
    return OWN_MATTER.matcher(clause).matches()
        || OWN_MATTER.matcher(withoutCircumstance(clause)).matches();
  }

  /** True where a clause names the phone or a message. */
  static boolean isOfThePhone(String clause) {
    return OF_THE_PHONE.matcher(clause).matches();
  }

  /** True where nobody answered, or the attempt came to nothing. */
  static boolean isNotAnswered(String clause) {
    String alone = withoutCircumstance(clause);
    return isInVain(clause)
        || (alone.length() < clause.length()
            && (isInVain(alone) || TalkGrammar.isNoReply(alone) || LaterGrammar.isNotYet(alone)));
  }

  /** True for an unreached call behind words that no grammar knows. */
  static boolean isPerhapsNotAnswered(String clause) {
    return PERHAPS.matcher(clause).matches();
  }

  private static boolean isInVain(String clause) {
    return CALL.matcher(clause).matches() || FAILED.matcher(clause).matches();
  }

  private static String withoutCircumstance(String clause) {
    Matcher before = CIRCUMSTANCE.matcher(clause);
    return before.lookingAt() ? clause.substring(before.end()) : clause;
  }
}
