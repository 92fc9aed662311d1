package manyi.language;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hides who a person is in what leaves the quality department: 张**, 138****1234. */
public final class Mask {
  private static final String DIGIT = "[0-9０-９]";

  /** An identity card, a mobile number (also as 138 0000 0000), a number with its area code. */
  private static final Pattern PERSONAL =
      Pattern.compile(
          "(?<!D)(?:[1-9１-９]D{16}[0-9０-９XxＸｘ]|[1１][3-9３-９]D(?:[ -]?D{4}){2}|[0０]D{2,3}[ -]?D{7,8})(?!D)"
              .replace("D", DIGIT));

  /** 填表人：, 联系人： and the like; a person's name follows. */
  private static final Pattern NAMED =
      Pattern.compile(
          "((?:[填制][表报]|填报|统计|编制|审核|审批|复核|核对|批准|经办|签收|签字|签名|联系|负责|接待|接听|受理|受访|被访|投诉|报修|来访"
              + "|跟进|处理|回访|拜访|访问|走访|录入|登记|记录|调查|姓名|业主|住户|租户|户主|管家|经理|主管|主任|人员|人|员|者)"
              + "(?:签字|签名|签章|姓名|人|员|者)?[ \\u3000]*[:：\\t][ \\u3000]*)"
              + "(\\p{IsHan}[\\p{IsHan}·]{1,3})(?![\\p{IsHan}·])");

  /** The same in English. */
  private static final Pattern NAMED_IN_ENGLISH =
      Pattern.compile(
          "((?i:(?:prepared|filled in|completed|compiled|checked|reviewed|approved|signed|reported"
              + "|recorded|handled) by|contact(?: person)?|name)[ ]*[:\\t][ ]*)"
              + "(\\p{L}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,3})");

  private static final int KEPT_AT_START = 3;
  private static final int KEPT_AT_END = 4;

  private Mask() {}

  /** Keeps the first character of a name. A blank stays blank. */
  public static String name(String name) {
    String bare = name.strip();
    if (bare.isEmpty()) {
      return "";
    }
    int first = bare.offsetByCodePoints(0, 1);
    return bare.substring(0, first) + "**";
  }

  /**
   * Keeps the first three and the last four characters of a number of at least eleven, of a shorter
   * one the last two.
   */
  public static String number(String number) {
    String bare = number.strip();
    if (bare.length() >= 11) {
      return bare.substring(0, 3)
          + "*".repeat(bare.length() - 7)
          + bare.substring(bare.length() - 4);
    }
    return bare.length() <= 2
        ? "*".repeat(bare.length())
        : "*".repeat(bare.length() - 2) + bare.substring(bare.length() - 2);
  }

  /**
   * Hides the telephone and identity card numbers that somebody wrote into a text and leaves all
   * else as it stands: names cannot be told from other words.
   */
  public static String numbersIn(String text) {
    return PERSONAL.matcher(text).replaceAll(match -> middle(match.group()));
  }

  /**
   * Hides, beside the numbers, the names that a label such as 填表人： tells from other words.
   *
   * @see #numbersIn
   */
  public static String personsIn(String text) {
    String masked = numbersIn(text);
    for (Pattern pattern : List.of(NAMED, NAMED_IN_ENGLISH)) {
      masked =
          pattern
              .matcher(masked)
              .replaceAll(named -> Matcher.quoteReplacement(named.group(1) + name(named.group(2))));
    }
    return masked;
  }

  private static String middle(String number) {
    int end = number.length() - KEPT_AT_END;
    return number.substring(0, KEPT_AT_START)
        + number.substring(KEPT_AT_START, end).replaceAll("[^ -]", "*")
        + number.substring(end);
  }
}
