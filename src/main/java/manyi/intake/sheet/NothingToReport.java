package manyi.intake.sheet;

import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;

/** Rows that report none: 本月无投诉, in a row of its own with a number or a date. */
final class NothingToReport {
  private static final String NONE_OF = "(?:暂?无|没有|未发生|未接到|未收到)(?:任何|新增)?(?:业主|业户|客户|住户)?(?:有效)?";
  // 没有回访 is what people complain about; 本月没有回访 is not.
  private static final Pattern NOTHING =
      Pattern.compile(
          "(?:(?:[本当今](?:日|天|周|月|季度?|年度?)|[0-9]{1,2}月份?)"
              + NONE_OF
              + "(?:投诉|诉求|报事|走访|访问|拜访|回访)|"
              + NONE_OF
              + "(?:投诉|诉求))(?:记录|情况|事件|发生|事项)?[。.!！]?");

  private static final int LONGEST = 20;

  private NothingToReport() {}

  /**
   * True for such a row, which is no complaint.
   *
   * @param isRequiredColumn true for a column (A is 1) that serves a required field
   */
  static boolean isOne(Grid grid, int row, IntPredicate isRequiredColumn) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      if (isRequiredColumn.test(column)
          && grid.at(row, column) instanceof Value.Text text
          && text.text().length() <= LONGEST
          && NOTHING.matcher(CellText.withoutSpaces(text.text())).matches()) {
        return true;
      }
    }
    return false;
  }
}
