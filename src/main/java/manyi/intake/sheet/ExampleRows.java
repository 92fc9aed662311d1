package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Simplified;
import manyi.language.Spelling;
import manyi.record.ExampleRow;

/**
 * The rows of a table that show how to fill it in. Ours are known by what they say, wherever their
 * columns were put; others by 示例 in a cell of their own. Rows that say 示例 below an example of ours
 * that still stands, and that hold what a record needs, are records: the word was drawn down over
 * them.
 */
final class ExampleRows {
  private static final Pattern WORDED =
      Pattern.compile(
          "[(（【\\[]?(?:填写|填表|录入)?(?:示例|样例|范例|举例|例子|例)[0-9]{0,2}(?:[)）】\\]]?|[:：].*)"
              + "|例如[:：].*"
              + "|(?i:example)[0-9]{0,2}(?:[:：].*)?");
  private static final String FIRST_CHARACTERS = "填录示样范举例(（【[Ee";

  private final Grid grid;
  private final IntPredicate isRequiredColumn;
  private final IntPredicate isComplete;
  private final Set<Integer> ours = new HashSet<>();
  private final Map<Integer, CellRef> marked = new HashMap<>();
  private final boolean isDrawnDown;

  /**
   * The examples of one table.
   *
   * @param isForm true for a form that we gave out, which has one example only
   */
  ExampleRows(
      SheetFrame frame, IntPredicate isRequiredColumn, IntPredicate isComplete, boolean isForm) {
    this.grid = frame.grid();
    this.isRequiredColumn = isRequiredColumn;
    this.isComplete = isComplete;
    for (int row : frame.bodyRows()) {
      look(row);
    }
    long complete = marked.keySet().stream().filter(isComplete::test).count();
    this.isDrawnDown = !ours.isEmpty() || (isForm && complete > 1);
  }

  private void look(int row) {
    boolean isTold = false;
    boolean isFirst = true;
    CellRef mark = null;
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      Value value = grid.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      String shown = CellText.of(value);
      isTold |= ExampleRow.isTelling(shown);
      if (mark == null && isMark(shown, column, isFirst)) {
        mark = new CellRef(row, column);
      }
      isFirst = false;
    }
    if ((isTold || mark != null) && ExampleRow.isAny(texts(row))) {
      ours.add(row);
    } else if (mark != null) {
      marked.put(row, mark);
    }
  }

  private boolean isMark(String shown, int column, boolean isFirst) {
    if (shown.isEmpty() || FIRST_CHARACTERS.indexOf(Simplified.of(shown).charAt(0)) < 0) {
      return false;
    }
    return isFirst
        ? WORDED.matcher(Simplified.of(Spelling.plain(shown))).matches()
        : !isRequiredColumn.test(column) && ExampleRow.isMark(Simplified.of(shown));
  }

  private List<String> texts(int row) {
    List<String> texts = new ArrayList<>();
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      texts.add(CellText.of(grid.at(row, column)));
    }
    return texts;
  }

  /** True for a row that is no record. */
  boolean isExample(int row) {
    return ours.contains(row) || (marked.containsKey(row) && !isRecord(row));
  }

  /** True for a row that says 示例 and is a record all the same. */
  boolean isRecord(int row) {
    return isDrawnDown && marked.containsKey(row) && isComplete.test(row);
  }

  /** A row that says 示例 without being an example of ours; empty for any other. */
  Optional<MarkedRow> marked(int row) {
    return Optional.ofNullable(marked.get(row))
        .map(cell -> new MarkedRow(cell, isComplete.test(row), isRecord(row)));
  }
}
