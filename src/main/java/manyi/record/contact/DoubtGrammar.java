package manyi.record.contact;

import java.util.regex.Pattern;

/** How a clause leaves in doubt whether anybody was met: 敲门 in a longer one. */
final class DoubtGrammar {
  /** What tells of nobody somewhere in a clause. */
  private static final Pattern LOOSE =
      ClauseWords.pattern(
          "<perhaps-nobody>|<unconnected>|未见到?(?:业主|住户|人)|<not>(?:遇|见|碰)(?:到|见|着)"
              + "|(?:未|<not>|<could-not>)(?:上门|登门|入户)?(?:走访|拜访|家访|入户)$"
              + "|取消(?:了|本次|此次)?(?:上门)?(?:走访|拜访|家访)$|(?:走访|拜访|家访)(?:已|被)?取消$"
              + "|(?:无|<not>)人(?:在|应|开|接|住|居住)|(?:<indoors>|室内)(?:无|<not>)人");

  /** Words that sound alike and say something else, or tell what is usual. */
  private static final Pattern ALIKE =
      ClauseWords.pattern(
          "未遇(?:到|见|上)?(?:过)?(?:<any-kind>|其它|新)*的?(?:<trouble>|<hindrance>)"
              + "|<not>(?:遇|见|碰)(?:到|见|着)(?:过)?<any-kind>{0,9}的?(?:<trouble>|<on-duty>)"
              + "|<unconnected>的?(?:<supply>|问题|情况|现象)"
              + "|关机(?:键|按钮|后)|(?:无|<not>)人(?!<nobody-to>|接$|$)|(?:无|<not>)人<nobody-for>"
              + "|<usually>[^，]{0,10}<absent>"
              + "|(?:不在家|外出|出差|上班)(?:的|时|期间|较多|居多)"
              + "|<says>|<claims>|<asks>|要求|担心|询问");

  private DoubtGrammar() {}

  /** True for a clause that may tell of nobody and is not known to say something else. */
  static boolean isDoubtful(String clause) {
    return LOOSE.matcher(clause).find() && !ALIKE.matcher(clause).find();
  }
}
