package manyi.record.contact;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a clause tells that nobody was met at the door: 敲门没人应, 邻居说业主不在家. */
final class DoorGrammar {
  /** 上门走访时, 敲了半天门, 去了三次: how one went there; also nothing. */
  private static final String GOING =
      "(?:(?:<off-hours>(?=<home-visit>|去)|去(?=不在|没|无|还|也|又|仍|都)"
          + "|(?:敲|按|叫|喊|拍)(?:了|过)?(?:<how-long>|[一二两三四五六七八九十0-9]+(?:次|下|遍|分钟))(?:的)?(?:门铃|门|铃)?"
          + "|在?(?:门口|门外|楼下)(?=[敲按叫喊拍])|门铃(?=按了)"
          + "|<home-visit>|<going>|<staff>(?!(?:均|都|也|仍)*(?:无|没|不))|(?:去|来|跑|上)(?:了|过)?"
          + Phrases.DIGIT
          + "+(?:次|趟|回|遍))(?:<visit>|查看)?(?:时|多次|过|中)?)*";

  private static final String NOBODY_MET =
      "未(?:能)?遇(?:到|见|着|上)?(?:<owner>|本人|任何人|人|户主)?|遇不(?:到|上)(?:业主|住户|人)?"
          + "|(?:未|<not>)(?:能)?<meet>(?:到|见|着|上)?(?:<owner>|户主|租客|租户)?(?:本人|任何人|人|面)?"
          + "|(?:未|<not>|<could-not>|无法)(?:与|和|跟|同)(?:<owner>|户主|本人)见(?:上|到|着)?面"
          + "|(?:未|<not>|<could-not>)(?:能)?(?:成功)?(?:<enter>|见面|面谈)(?:成功)?|(?:无法|不能|没法)(?:<enter>|见面|进入)"
          + "|(?:入户|走访|拜访|访问|上门)(?:<in-vain>|<unmet>)|扑了?个?空|吃(?:了)?闭门羹|闭门羹";

  private static final String NOBODY_THERE =
      "(?:无|<not>)人接待|(?:无|<not>)人<answer-door>?|(?:无|<not>)(?:应答|回应|反应|人应)|不应"
          + "|不在(?:<indoors>|<home>|场|现场|国内|本[地市省])?|(?:未|<not>)在(?:家|家中|家里|屋)|人不在|没在|(?:未|<not>)[在到](?:场|现场)"
          + "|(?:锁门)?(?:已|刚|去|在)?(?:<going-out>|<away>)(?:未归|未回|在外|不在家?|去了|了|中)?|未归|人?在(?:<far>|外出差|外)"
          + "|人?(?:去|到|回|赴|前往)了?<far>(?:去|出差|工作|务工)?了?|去了?<elsewhere>了"
          + "|<vacant>|(?:无|<not>)人(?:居住|住)";

  private static final String SHUT_OUT =
      "(?:未|<not>|不)(?:给)?开门|敲不开门?|(?:未|<not>)敲开门?"
          + "|<knock>(?:多次|<how-long>)?(?:也|都|均|仍|还是)?(?:(?:未|<not>|无|不)<opened>|(?:无|<not>)人<heeded>)"
          + "|(?<=[门铃声].{0,8})(?:无|<not>)(?:人<heeded>|动静|声响)|门?(?:敲|叫|喊)不开门?"
          + "|(?:敲门|按门铃)(?:未|<not>|无)?<opened>|敲门不(?:应|开)|敲门|(?:大门|房门|门)<shut>|锁门|铁将军把门";

  private static final Pattern DOOR =
      ClauseWords.pattern(
          Phrases.WHEN
              + GOING
              + Phrases.WHEN
              + Phrases.WHO
              + Phrases.WHEN
              + "(?:在)?(?:<indoors>|<home>|室内|家中暂|房屋|房子)?(?:均|都|暂|暂时|也|又|仍)?(?:"
              + String.join("|", NOBODY_MET, NOBODY_THERE, SHUT_OUT)
              + ")"
              + Phrases.TIMES
              + Phrases.HENCE);

  private static final Pattern TOLD_BY_OTHERS =
      ClauseWords.pattern("(?:听|据|经|问|询问|向)?(?:其|该户)?<neighbour>.{0,3}?<relays>(?:到)?");

  private DoorGrammar() {}

  /** True for a clause in which neighbours tell; who speaks there is not of the household. */
  static boolean isToldByOthers(String clause) {
    return TOLD_BY_OTHERS.matcher(clause).lookingAt();
  }

  /** True where nobody was met, whoever tells it. */
  static boolean isNobodyMet(String clause) {
    Matcher others = TOLD_BY_OTHERS.matcher(clause);
    return DOOR.matcher(others.lookingAt() ? clause.substring(others.end()) : clause).matches();
  }
}
