package manyi.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/** The one spelling in which the names of projects are compared. */
final class NameSpelling {
  /** What may stand behind a project's name and tells nothing. */
  static final Pattern ENDING =
      Pattern.compile("(?:物业)?(?:管理)?(?:客户|客服)?(?:服务中心|服务处|管理处|管理中心|项目部|客服中心|小区|社区|园区|项目|物业)");

  private static final Pattern ENDING_LAST = Pattern.compile(ENDING.pattern() + "$");
  private static final Pattern DOTS = Pattern.compile("[·•・]");
  private static final Pattern NUMERAL = Pattern.compile("[一二三四五六七八九](?=[号期])");
  private static final String NUMERALS = "一二三四五六七八九";

  private NameSpelling() {}

  /** One spelling, in which 一号 and 1号 are the same. */
  static String folded(String text) {
    String plain = DOTS.matcher(Spelling.plain(text)).replaceAll("");
    return NUMERAL
        .matcher(plain)
        .replaceAll(found -> String.valueOf(NUMERALS.indexOf(found.group()) + 1));
  }

  /** A folded name without an ending such as 小区 or 物业服务中心. */
  static String bare(String folded) {
    Matcher ending = ENDING_LAST.matcher(folded);
    return ending.find() && ending.start() >= 2 ? folded.substring(0, ending.start()) : folded;
  }
}
