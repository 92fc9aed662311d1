package manyi.intake.sheet;

import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.BlankMark;
import manyi.language.Simplified;

/**
 * The words by which a row says that it sums up others: 合计 alone, 合计：5件, and longer labels such as
 * 本月走访合计, which only count where nothing but numbers stands beside them.
 */
final class TotalLabel {
  private static final String OF =
      "(?:本?(?:页|日|周|月|季|季度|年|年度|期)|(?:[一二三四五六七八九十]{1,2}|[0-9]{1,2})月份?|第?[一二三四1-4]季度|[上下]半年|全年)?";

  private static final Pattern INNER_SPACE =
      Pattern.compile("(?<=\\p{IsHan})[\\s\\p{Z}]+(?=\\p{IsHan})");

  /** 本月, 3月: stands before the word, be it in a cell of its own. */
  private static final Pattern PERIOD = Pattern.compile(OF);

  private static final Pattern ALONE =
      RowWord.pattern(
          OF
              + "(?:<sum>|平均|<rate>)(?:数|值|分)?(?:[(（][^()（）]{1,6}[)）])?[:：]?"
              + "|(?i:<latin-sum>)[:：]?"
              + "|(?:承|接|续)[前上](?:页|表)|(?:过|转|接|续)[次下](?:页|表)");

  /** 合计：5件, 共 5 条: a total with its number in the same cell. */
  private static final Pattern WITH_NUMBER =
      RowWord.pattern(
          "(?:"
              + OF
              + "(?:<sum>|平均)|共)<matter>?(?:数|件数|户数)?[:：]?"
              + "[0-9]+(?:\\.[0-9]+)?(?:<count-unit>|分|%|％)?[。.]?");

  private static final Pattern RATE =
      Pattern.compile("(?:总|平均|综合|整体|各项)(?:平均)?(?:满意率|满意度|得分)[:：]?");

  private static final String UNIT = "(?:[(（][^()（）]{1,6}[)）])?[0-9)）*]{0,3}[:：]?";

  /** 本月走访合计, 1栋小计, Monthly total: what is summed up, and then the word. */
  private static final Pattern QUALIFIED =
      RowWord.pattern(
          ".{1,24}<sum>(?:数|件数|户数|次数|人数|份数)?" + UNIT + "|(?i:[^:：]{1,60} (?:sub)?total)" + UNIT);

  /** 合计走访户数: the word first, as a question of a form may begin too. */
  private static final Pattern BEGINNING = RowWord.pattern("<sum>.{1,12}");

  private TotalLabel() {}

  /** True for 合计 and its like, which name no project, person or room. */
  static boolean isTotal(String text) {
    String bare = bare(text);
    return isAlone(bare) || WITH_NUMBER.matcher(bare).matches();
  }

  /** True for the word alone, spaces inside allowed; the text is {@link #bare}. */
  static boolean isAlone(String bare) {
    return ALONE.matcher(bare).matches();
  }

  /** True for 合计：5件 and 平均满意率; the text is {@link #bare}. */
  static boolean isLikeTotal(String bare) {
    return RATE.matcher(bare).matches() || WITH_NUMBER.matcher(bare).matches();
  }

  /**
   * True for a row with a longer label and nothing else but numbers.
   *
   * @param isComplete true where the row holds all that a record needs: there the label must stand
   *     first, and one that only begins with the word may be a record's own
   */
  static boolean isLabelled(Grid grid, int row, boolean isComplete) {
    String label = "";
    int numbers = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank() || BlankMark.is(value.shown())) {
        continue;
      }
      if (CellNumber.of(value).isPresent()) {
        if (isComplete && label.isEmpty()) {
          return false;
        }
        numbers++;
      } else if (value instanceof Value.Text text && PERIOD.matcher(label).matches()) {
        label += Simplified.of(INNER_SPACE.matcher(CellText.strip(text.text())).replaceAll(""));
      } else {
        return false;
      }
    }
    return numbers > 0
        && (QUALIFIED.matcher(label).matches()
            || (!isComplete && BEGINNING.matcher(label).matches()));
  }

  /** A text without spaces and in simplified characters. */
  static String bare(String text) {
    return Simplified.of(CellText.withoutSpaces(text));
  }
}
