package manyi.workbook;

import java.util.List;
import manyi.grid.Grid;

/**
 * How the list of problems of an annotated copy is known again: by a word in a hidden column, which
 * survives every program, another name and a sorted list. The list is left out of what is read.
 */
public final class ProblemList {
  /** What no sheet of anybody else says. */
  public static final String WORD = "manyi:problem-list";

  /** Beyond the table and out of print: the word, and how each marked cell looked before. */
  public static final int HIDDEN_COLUMN = 9;

  /** Within how many rows the word stands: somebody may have put a row or two above it. */
  public static final int WORD_WITHIN_ROWS = 10;

  private ProblemList() {}

  /** The sheets without the list of problems, unless there is nothing but the list. */
  public static List<Grid> leaveOut(List<Grid> grids) {
    List<Grid> others = grids.stream().filter(grid -> !isOne(grid)).toList();
    return others.isEmpty() ? grids : others;
  }

  private static boolean isOne(Grid grid) {
    for (int row = 1; row <= WORD_WITHIN_ROWS; row++) {
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (grid.at(row, column).shown().equals(WORD)) {
          return true;
        }
      }
    }
    return false;
  }
}
