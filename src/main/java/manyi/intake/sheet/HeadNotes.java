package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;

/**
 * Rows right under a head that tell how its columns are to be filled in: units, numbers of the
 * columns, what is expected. None of them is a record.
 */
final class HeadNotes {
  /** How far below the head such rows stand. */
  private static final int REACH = 3;

  private static final int FEWEST_NUMBERS = 3;

  private static final Pattern UNIT =
      RowWord.pattern(
          "[(（\\[【]?(?:单位[:：])?(?:<count-unit>|<measure-unit>"
              + "|(?:满分)?(?:[0-9]{1,2}[-–~～至到])?[0-9]{0,3}分)[)）\\]】]?");

  private static final Pattern ANSWER =
      RowWord.pattern("[(（\\[【]?(?:<fill-in>|<question-form>)[)）\\]】]?");

  /** What is counted, where no other column of the same head is told from it so. */
  private static final Pattern COUNTED =
      RowWord.pattern("[(（]?<count-of>(?:[(（](?:人|户|份|票|件|次|个)[)）])?[)）]?");

  private HeadNotes() {}

  /** True for a row under the head of a table that explains its columns. */
  static boolean isOne(SheetFrame frame, int row) {
    int[] body = frame.bodyRows();
    for (int i = 0; i < Math.min(REACH, body.length); i++) {
      if (body[i] == row) {
        Grid grid = frame.grid();
        int next = i + 1 < body.length ? body[i + 1] : 0;
        return areUnits(grid, row)
            || areAll(grid, row, COUNTED, 2)
            || FillingHints.areIn(grid, row)
            || areNumbers(frame, row, next);
      }
    }
    return false;
  }

  /** True where nothing but units stands, 元, 户, %, or what kind of answer is wanted, 单选, 必填. */
  static boolean areUnits(Grid grid, int row) {
    return areAll(grid, row, UNIT, 1) || areAll(grid, row, ANSWER, 1);
  }

  private static boolean areAll(Grid grid, int row, Pattern pattern, int fewest) {
    int filled = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      boolean is =
          value instanceof Value.Text text
              && pattern.matcher(Spelling.plain(text.text())).matches();
      if (!is) {
        return false;
      }
      filled++;
    }
    return filled >= fewest;
  }

  /**
   * The columns counted from 1: 1 2 3 4, (1) (2) (3), also after 甲 乙. A first row of coded answers
   * is none: the row after it goes on with 2.
   */
  private static boolean areNumbers(SheetFrame frame, int row, int next) {
    Grid grid = frame.grid();
    List<Integer> numbers = new ArrayList<>();
    int filled = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      String text = Spelling.plain(grid.at(row, column).shown());
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      String bare = text.replaceAll("[()\\[\\]<>①-⑳栏列]", "");
      if (bare.matches("[0-9]{1,2}")) {
        numbers.add(Integer.valueOf(bare));
      } else if (!numbers.isEmpty() || !bare.matches("[甲乙丙丁a-d]")) {
        return false;
      }
    }
    for (int i = 0; i < numbers.size(); i++) {
      if (numbers.get(i) != i + 1) {
        return false;
      }
    }
    boolean isWhole = filled * 5 >= frame.headers().size() * 4;
    return numbers.size() >= FEWEST_NUMBERS && isWhole && !goesOn(grid, row, next);
  }

  /** True where the next row is of numbers too, or goes on counting. */
  private static boolean goesOn(Grid grid, int row, int next) {
    boolean isFirst = true;
    for (int column = 1; column <= grid.lastColumn(row) && next > 0; column++) {
      if (grid.at(row, column).isBlank()) {
        continue;
      }
      Value below = grid.at(next, column);
      if (isFirst && Spelling.plain(below.shown()).equals("2")) {
        return true;
      }
      isFirst = false;
      if (!below.isBlank() && CellNumber.of(below).isEmpty()) {
        return false;
      }
    }
    return true;
  }
}
