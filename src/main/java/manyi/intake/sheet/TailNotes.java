package manyi.intake.sheet;

import java.util.HashSet;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * What is written below a table: its sources, footnotes, sentences. They stand alone in the first
 * column, behind the last row that holds more; a room that stands there alone is none of them.
 */
final class TailNotes {
  private static final Pattern LABELLED =
      RowWord.pattern("(?i:<latin-label>) ?[:：].*|(?i:footnotes?)|<source-of>来源[:：].*");

  /** 联系人：王五, 截至三月底. */
  private static final Pattern LIKE_LABELLED =
      RowWord.pattern("[^:：]{2,30}[:：]\\s*\\S.*|<source-of>来源.*|(?:数据|统计|资料)?截[至止].*");

  /** 1) Revised figure. *预计数 (2) … */
  private static final Pattern FOOTNOTE =
      Pattern.compile(
          "(?:[(（][0-9]{1,2}[)）]|[0-9]{1,2}[)）、]|[①-⑳]|[.]\\s)\\s*\\p{IsAlphabetic}.{2,}"
              + "|\\*{1,3}\\s*\\S.+");

  private static final Pattern MARK =
      Pattern.compile(
          "[(（]?[0-9]{1,2}[\\p{IsAlphabetic}]?[)）.]?|\\*{1,3}|(?i:notes?|sources?)[:：]?");
  private static final Pattern SENTENCE =
      Pattern.compile(
          ".*\\p{IsHan}.*[，。；！？].*|.*\\p{IsHan}{2}.*[.;!?]|(?:\\S+\\s+){7,}\\S+.*|(?:\\S+\\s+){3,}\\S+[.]");

  private static final int LONG = 20;

  private final Grid grid;
  private final Set<Integer> rows = new HashSet<>();

  /**
   * The notes below a table; none where the table is a list of a single column.
   *
   * @param isComplete true for a row that holds all that a record needs. Where a row alone in its
   *     column holds less, only a label makes a note of it: a question that nobody answered, or
   *     somebody's only answer, is for its reader
   */
  TailNotes(SheetFrame frame, IntPredicate isComplete) {
    this.grid = frame.grid();
    int[] body = frame.bodyRows();
    if (frame.headers().size() < 2) {
      return;
    }
    int firstHead = frame.headers().get(0).column();
    int from = body.length;
    while (from > 0 && isThin(body[from - 1], firstHead)) {
      from--;
    }
    if (from == 0) {
      return;
    }
    boolean isBegun = false;
    for (int i = from; i < body.length; i++) {
      boolean isNote = isNote(body[i], isComplete.test(body[i]));
      // A sentence broken over several rows goes on in the next.
      boolean goesOn =
          isBegun && isComplete.test(body[i]) && body[i] == body[i - 1] + 1 && isLong(body[i]);
      isBegun = isNote || goesOn;
      if (isBegun) {
        rows.add(body[i]);
      }
    }
  }

  boolean contains(int row) {
    return rows.contains(row);
  }

  /** True for a text alone in the first column, or behind the mark of a footnote there. */
  private boolean isThin(int row, int firstHead) {
    int filled = 0;
    int first = 0;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (!value.isBlank()) {
        filled++;
        first = first == 0 ? column : first;
        boolean isWords = value instanceof Value.Text text && !isNumber(text);
        if (!isWords && !(column == first && isMark(value))) {
          return false;
        }
      }
    }
    boolean isMarked = filled > 1 && filled <= 3 && isMark(grid.at(row, first));
    boolean isSecond = filled == 1 && first == firstHead + 1 && isLong(row);
    return (filled == 1 && (first <= firstHead || isSecond)) || (isMarked && first <= firstHead);
  }

  private static boolean isNumber(Value.Text text) {
    return CellNumber.of(text).isPresent();
  }

  private static boolean isMark(Value value) {
    return MARK.matcher(CellText.strip(value.shown())).matches();
  }

  private boolean isNote(int row, boolean isComplete) {
    String text = first(row);
    if (LABELLED.matcher(text).matches()) {
      return true;
    }
    boolean isMarked = MARK.matcher(text).matches() && isLong(row);
    return isComplete
        && (isMarked
            || LIKE_LABELLED.matcher(text).matches()
            || FOOTNOTE.matcher(text).matches()
            || SENTENCE.matcher(text).matches());
  }

  private String first(int row) {
    int column = 1;
    while (grid.at(row, column).isBlank()) {
      column++;
    }
    return CellText.strip(grid.at(row, column).shown());
  }

  private boolean isLong(int row) {
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      if (CellText.strip(grid.at(row, column).shown()).length() >= LONG) {
        return true;
      }
    }
    return false;
  }
}
