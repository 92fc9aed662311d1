package manyi.intake.sheet;

import java.util.function.Predicate;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * Tells answers from heads where one word can be either: 满意 heads a column of counts or ticks, and
 * is what stands in a row of answers.
 */
final class AnswerCells {
  private static final int LONGEST = 12;

  /** An answer stands among answers within this many rows up and down. */
  private static final int NEIGHBOURS = 5;

  private final Grid grid;
  private final Predicate<String> answer;

  AnswerCells(Grid grid, Predicate<String> answer) {
    this.grid = grid;
    this.answer = answer;
  }

  /** True for a text that can be an answer. */
  boolean isAnswer(Value value) {
    return value instanceof Value.Text text
        && text.text().length() <= LONGEST
        && answer.test(text.text());
  }

  /** True for a row with a number, a date or a room in it, as no head has. */
  boolean areIn(int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      boolean isText = value instanceof Value.Text text && !HeadPairs.looksLikeData(text.text());
      if (!value.isBlank() && !isText) {
        return true;
      }
    }
    return false;
  }

  /** True where an answer stands a little above or below in the column. */
  boolean areAround(int row, int column) {
    int at = grid.indexOf(row);
    int last = Math.min(grid.size() - 1, at + NEIGHBOURS);
    for (int index = Math.max(0, at - NEIGHBOURS); index <= last; index++) {
      if (index != at && isAnswer(grid.at(grid.number(index), column))) {
        return true;
      }
    }
    return false;
  }
}
