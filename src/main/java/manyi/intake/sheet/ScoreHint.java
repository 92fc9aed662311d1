package manyi.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * What a header says about scores: {@code （1-5分）}, {@code （5分）}, {@code 满分10分}, {@code 保洁得分},
 * {@code 百分制}, {@code 星级}, {@code 保安分}, {@code （5分最好）}.
 *
 * @param scored true when the header says 分, 星 or ★, so that more is better (D15)
 * @param top the highest score; 0 where the header does not tell
 * @param isTurned true when the header calls 1 the best or the highest score the worst, {@code
 *     （1分最好）}: less is better, whatever 分 would say
 */
public record ScoreHint(boolean scored, int top, boolean isTurned) {
  private static final Pattern RANGE =
      Pattern.compile("\\d{1,2}[分星]?[-~—至到](\\d{1,3})([分星]?)(?![钟0-9号楼栋幢期年月日])");
  private static final Pattern FULL =
      Pattern.compile("(?:满分|总分)[为是:]?(\\d{1,3})|(\\d{1,3})分制|[(\\[【](\\d{1,3})[分星★][)\\]】]");
  private static final Pattern OF_HUNDRED = Pattern.compile("百分(?![比之点率])");
  private static final Pattern UNIT =
      Pattern.compile("[(\\[【][分星][)\\]】]|打分|评分|得分|分数|分值|星级|满分|百分制|分制|★");

  /** 保安分, 意见分（5分最好）; 部分 and 划分 end in it by chance. */
  private static final Pattern ENDS_IN_POINTS =
      Pattern.compile("[\\u4e00-\\u9fff](?<![部充成区划百十处过身水养时万])分[?:：]?(?:$|[(\\[【])");

  /** What is taken off, owed or collected: the more of it, the worse, or neither. */
  private static final Pattern OTHER_POINTS = Pattern.compile("扣.{0,2}分|[减罚失丢负欠积]分");

  private static final String MOST = "(?:为|是|表示|代表|即|[=:])?(?:最|非常|很|十分)?";
  private static final String GOOD = "(?:好|高|优|佳|满意(?![度率]))";
  private static final String BAD = "(?:差|低|坏|劣|不满意)";

  /** 5分最好, wherever it stands, and 5最好 or 最高分5 in brackets. */
  private static final Pattern BEST = end(GOOD);

  private static final Pattern WORST = end(BAD);

  private static Pattern end(String word) {
    return Pattern.compile(
        "(?<!\\d)(?:(\\d{1,3})[分星]"
            + MOST
            + word
            + "|(?<=[(\\[【,;、/][^()\\[\\]【】]{0,12})(?:(\\d{1,3})"
            + MOST
            + word
            + "|最"
            + word
            + "分?(?:为|是|:)?(\\d{1,3})))");
  }

  public static ScoreHint of(String header) {
    String plain = Spelling.plain(header);
    ScoreHint scale = scale(plain);
    int best = number(BEST, plain);
    int worst = number(WORST, plain);
    if (best == 1 || (best == 0 && worst > 1)) {
      return new ScoreHint(false, known(Math.max(worst, scale.top())), true);
    }
    return best > 1 ? new ScoreHint(true, known(best), false) : scale;
  }

  private static ScoreHint scale(String plain) {
    if (OTHER_POINTS.matcher(plain).find()) {
      return new ScoreHint(false, 0, false);
    }
    if (OF_HUNDRED.matcher(plain).find()) {
      return new ScoreHint(true, 100, false);
    }
    Matcher full = FULL.matcher(plain);
    if (full.find()) {
      return new ScoreHint(true, known(number(full)), false);
    }
    boolean unit = UNIT.matcher(plain).find() || ENDS_IN_POINTS.matcher(plain).find();
    Matcher range = RANGE.matcher(plain);
    if (range.find()) {
      return new ScoreHint(
          unit || !range.group(2).isEmpty(), known(Integer.parseInt(range.group(1))), false);
    }
    return new ScoreHint(unit, 0, false);
  }

  /** The number that a header calls the best or the worst; 0 for none. */
  private static int number(Pattern pattern, String plain) {
    Matcher found = pattern.matcher(plain);
    return found.find() ? number(found) : 0;
  }

  /** The one of three groups that was found. */
  private static int number(Matcher found) {
    for (int group = 1; group < 3; group++) {
      if (found.group(group) != null) {
        return Integer.parseInt(found.group(group));
      }
    }
    return Integer.parseInt(found.group(3));
  }

  /** The scales that have cuts; any other number names no scale. */
  private static int known(int top) {
    return top == 5 || top == 10 || top == 100 ? top : 0;
  }
}
