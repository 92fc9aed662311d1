package manyi.project;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds a Chinese name in a text, where it is no part of another name. */
final class NameSearch {
  /** What may follow a short name directly; after longer ones any text may. */
  private static final Pattern OTHER_WORD =
      Pattern.compile(
          "^(?:$|[^\\p{IsHan}]|投诉|走访|回访|访问|拜访|满意|问卷|业主|业户|住户|客户|客服|用户|房屋|房产|花名册|名册|服务|物业|报事"
              + "|工单|诉求|意见|受理|入住|台账|记录|登记|统计|汇总|明细|调查|资料|文件|全年|年|月|上半|下半|第|[一二三四五六七八九十]+[月季]"
              + "|的|和|与|及|等)");

  private static final Pattern BEFORE_SHORT =
      Pattern.compile("(?:^|[^\\p{IsHan}]|物业|公司|集团|项目|小区|中心|[市区县和与及])$");
  private static final int LONG = 4;

  private final String company;

  /**
   * A search.
   *
   * @param company the company's name, folded, which may stand before a project's; may be empty
   */
  NameSearch(String company) {
    this.company = company;
  }

  /**
   * Where a name stands in a text.
   *
   * @param isWhole true where nothing but an ending may follow
   */
  List<Integer> find(String name, String text, boolean isWhole) {
    List<Integer> found = new ArrayList<>();
    if (name.length() < 2) {
      return found;
    }
    for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      int end = at + name.length();
      Matcher ending = NameSpelling.ENDING.matcher(text).region(end, text.length());
      int after = ending.lookingAt() ? ending.end() : end;
      String rest = text.substring(after);
      boolean isShort = name.length() < LONG;
      boolean isApart =
          startsApart(text, at, isShort)
              && !EstateEndings.isAnother(rest)
              && (!isShort || OTHER_WORD.matcher(rest).find())
              && !(IdSearch.isLatin(text, end) && IdSearch.isLatin(text, end - 1));
      if (isApart && (!isWhole || rest.isEmpty())) {
        found.add(at);
      }
    }
    return found;
  }

  private boolean startsApart(String text, int at, boolean isShort) {
    String before = text.substring(0, at);
    if (!company.isEmpty() && before.endsWith(company)) {
      return true;
    }
    boolean isCut = IdSearch.isLatin(text, at) && IdSearch.isLatin(text, at - 1);
    boolean isSecond = before.matches("(?:.*[^\\p{IsHan}])?[新老大小]");
    return !isCut && !isSecond && (!isShort || BEFORE_SHORT.matcher(before).find());
  }
}
