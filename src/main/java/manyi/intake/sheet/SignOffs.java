package manyi.intake.sheet;

import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;

/** Rows in which a table is signed: 制表人：王五　审核：　日期：2025-03-31. */
final class SignOffs {
  private static final String SIGN_WORD =
      "<sign-desk>?" + "(?:<sign-task>|<sign-rank>)" + "<sign-end>{0,9}";
  private static final Pattern SIGN_ALONE = RowWord.pattern(SIGN_WORD);
  private static final Pattern SIGN_WITH_COLON = RowWord.pattern(SIGN_WORD + "[:：].*");
  private static final Pattern SIGN_WITH_NAME =
      RowWord.pattern(SIGN_WORD + "[\\u4e00-\\u9fa5·]{2,4}");
  private static final Pattern SIGN_WITH_PERSON =
      RowWord.pattern("<sign-task>人(?:员|签字)?[\\u4e00-\\u9fa5·]{2,4}");
  private static final Pattern PAIR = Pattern.compile("[^:：]{1,12}[:：].*");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fa5·]{2,4}|[A-Za-z .]{2,20}");
  private static final Pattern DATE =
      Pattern.compile("[0-9]{2,4}[-./年][0-9]{1,2}([-./月][0-9]{0,2}日?)?|年?月?日?");

  private final Grid grid;
  private final IntPredicate isRequiredColumn;
  private final IntPredicate isComplete;

  /**
   * The sign-offs of one table.
   *
   * @param isRequiredColumn true for a column (A is 1) that serves a required field
   * @param isComplete true for a row in which every required field is filled
   */
  SignOffs(Grid grid, IntPredicate isRequiredColumn, IntPredicate isComplete) {
    this.grid = grid;
    this.isRequiredColumn = isRequiredColumn;
    this.isComplete = isComplete;
  }

  /** True for a text with which a sign-off begins: 审核, 制表人：王五. */
  static boolean isLabel(String bare) {
    return SIGN_WITH_COLON.matcher(bare).matches() || SIGN_ALONE.matcher(bare).matches();
  }

  /**
   * True for a row that begins so and holds nothing but labels, names and days.
   *
   * @param first the first filled column
   * @param bare what stands there, without spaces and in simplified characters
   */
  boolean isOne(int row, int first, String bare) {
    boolean hasColon =
        SIGN_WITH_COLON.matcher(bare).matches() || SIGN_WITH_PERSON.matcher(bare).matches();
    boolean isAlone = SIGN_ALONE.matcher(bare).matches();
    boolean isNamed = SIGN_WITH_NAME.matcher(bare).matches();
    if (!hasColon && !isAlone && !isNamed) {
      return false;
    }
    boolean isLabelBefore = false;
    for (int column = first; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      String cell = CellText.withoutSpaces(value.shown());
      boolean isLabel = SIGN_ALONE.matcher(cell).matches() || PAIR.matcher(cell).matches();
      boolean isNameOrDate = isNameOrDate(value, cell);
      boolean isAllowed = hasColon ? isLabel || isLabelBefore || isNameOrDate : isNameOrDate;
      boolean isSigner = SIGN_WITH_PERSON.matcher(cell).matches();
      // 统计人：王丽 and a date under any header: nobody filled that in.
      boolean isDay = hasColon && isDate(value, cell) && !isComplete.test(row);
      boolean isFilling =
          isRequiredColumn.test(column) && !isLabel && !isLabelBefore && !isSigner && !isDay;
      if (isFilling || !(isAllowed || isLabel)) {
        return false;
      }
      isLabelBefore = isLabel && (cell.endsWith("：") || cell.endsWith(":") || !isPair(cell));
    }
    return true;
  }

  /** True for a text with a colon: 制表人：王五. */
  static boolean isPair(String cell) {
    return cell.indexOf('：') >= 0 || cell.indexOf(':') >= 0;
  }

  private static boolean isDate(Value value, String cell) {
    return value instanceof Value.Moment || DATE.matcher(cell).matches();
  }

  private static boolean isNameOrDate(Value value, String cell) {
    if (value instanceof Value.Moment) {
      return true;
    }
    Matcher named = SIGN_WITH_NAME.matcher(cell);
    return value instanceof Value.Text
        && (NAME.matcher(cell).matches() || DATE.matcher(cell).matches() || named.matches());
  }
}
