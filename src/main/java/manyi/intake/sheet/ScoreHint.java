package manyi.intake.sheet;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.language.Spelling;

/**
 * What a header says about scores: {@code （1-5分）}, {@code 满分10分}, {@code 保洁得分}, {@code 百分制}, {@code
 * 星级}.
 *
 * @param scored true when the header says 分, 星 or ★, so that more is better (D15)
 * @param top the highest score; 0 where the header does not tell
 */
public record ScoreHint(boolean scored, int top) {
  private static final Pattern RANGE =
      Pattern.compile("\\d{1,2}[分星]?[-~—至到](\\d{1,3})([分星]?)(?![钟0-9号楼栋幢期年月日])");
  private static final Pattern FULL = Pattern.compile("(?:满分|总分)[为是:]?(\\d{1,3})|(\\d{1,3})分制");
  private static final Pattern OF_HUNDRED = Pattern.compile("百分(?![比之点率])");
  private static final Pattern UNIT =
      Pattern.compile("[(\\[【][分星][)\\]】]|打分|评分|得分|分数|星级|满分|百分制|分制|★");

  public static ScoreHint of(String header) {
    String plain = Spelling.plain(header);
    if (OF_HUNDRED.matcher(plain).find()) {
      return new ScoreHint(true, 100);
    }
    Matcher full = FULL.matcher(plain);
    if (full.find()) {
      return new ScoreHint(
          true, known(Integer.parseInt(full.group(1) == null ? full.group(2) : full.group(1))));
    }
    boolean unit = UNIT.matcher(plain).find();
    Matcher range = RANGE.matcher(plain);
    if (range.find()) {
      return new ScoreHint(
          unit || !range.group(2).isEmpty(), known(Integer.parseInt(range.group(1))));
    }
    return new ScoreHint(unit, 0);
  }

  /** The scales that have cuts; any other number names no scale. */
  private static int known(int top) {
    return top == 5 || top == 10 || top == 100 ? top : 0;
  }
}
