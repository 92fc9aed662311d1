package manyi.record.contact;

/** Parts of clauses that several grammars share. */
final class Phrases {
  /** One digit, as it is spoken or written. */
  static final String DIGIT = "[一二两三四五六七八九十几多数0-9]";

  /** 第三次, 今天上午, 目前: how often and when; also nothing. */
  static final String WHEN =
      "(?:第?" + DIGIT + "+[次遍]|(?:连续)?" + DIGIT + "+天|<when>|[0-9年月日号点时分]++|周[一二三四五六日天])*";

  /** 该业主, 王女士本人的: whom one wanted to reach; also nothing. */
  static final String WHO =
      "(?:该|此|其|本)?(?:<owner>|<resident>|[\\u4E00-\\u9FFF*]{1,2}<title>)?(?:本人)?(?:的)?";

  /** 状态, 两次: what trails behind an outcome; also nothing. */
  static final String TIMES = "(?:的?状态|中|着|了|过|多次|[一二两三几0-9]+次|几次)*";

  /** 故未能入户: what could not be done then; also nothing. */
  static final String HENCE =
      "(?:(?:而|故|致使|导致)?(?:未|<not>|<could-not>|无法|不能|不便)(?:成功|够)?<aim>(?:走访|回访|访问)?(?:成功)?)?";

  private Phrases() {}
}
