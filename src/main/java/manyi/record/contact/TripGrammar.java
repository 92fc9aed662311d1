package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause tells that a visit never began: 走访取消, 未走访. */
final class TripGrammar {
  /** 业主临时, 因故: before it was called off; also nothing. */
  private static final String BEFORE =
      Phrases.WHEN + Phrases.WHO + Phrases.WHEN + "(?:因故|有事|临时|被|提出|没空|没时间|<wish>){0,4}";

  private static final String TRIP =
      "(?:本次|此次|该次|原定|当天|今天){0,2}<trip>{1,2}(?:的)?(?:行程|计划|安排|预约|工作)?";

  /** Of a visit, in words that name it. */
  private static final Pattern NAMED =
      ClauseWords.pattern(
          BEFORE
              + "(?:"
              + TRIP
              + BEFORE
              + "<called-off>了?"
              + "|<called-off>了?"
              + TRIP
              + "|"
              + TRIP
              + "<so-far>{0,2}(?:未|<not>|<could-not>)能?(?:进行|开展|实施|落实|安排|做|完成)"
              + "|<so-far>{0,2}(?:未|<not>|<could-not>|无法|不能|来不及|没来得及)"
              + "(?:能|进行|开展|实施|安排|做|作|去|完成|来得及){0,2}(?:上门|登门|入户)?"
              + "(?:走访|访问|拜访|家访|面访|到访|访)(?:到|成|成功|完成)?"
              + Phrases.WHO
              + ")");

  /** In words that may be said of anything: 业主临时取消. */
  private static final Pattern UNNAMED =
      ClauseWords.pattern(
          BEFORE + "(?:<called-off>了?(?:预约|行程|安排|计划)?|(?:预约|行程|安排|计划)(?:已|被)?<called-off>了?)");

  private TripGrammar() {}

  /** True for 走访取消, 未走访, 取消. */
  static boolean isNotHeld(String clause) {
    return NAMED.matcher(clause).matches() || isOfAnything(clause);
  }

  /** True for 业主取消, which beside other clauses may be said of something else. */
  static boolean isOfAnything(String clause) {
    return UNNAMED.matcher(clause).matches();
  }
}
