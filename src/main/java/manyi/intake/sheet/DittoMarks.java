package manyi.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.language.Spelling;

/**
 * Marks by which people say that a cell holds what the one above it does: 〃, 同上. Each is read as
 * the cell above, through a chain of them, but not through a total or a head that is repeated; with
 * nothing above it the cell is as good as blank. Records on cards have nothing above them.
 */
public final class DittoMarks {
  private static final Set<String> MARKS =
      Set.of("〃", "′′", "〞", "〝", "\"", "”", "“", "''", "’’", "同上", "同前", "ditto");

  private static final int LONGEST = 8;

  private final Map<CellRef, Value> meant = new HashMap<>();
  private CellRef first;
  private String written = "";

  private DittoMarks() {}

  /** The marks of a table. */
  static DittoMarks in(SheetFrame frame) {
    DittoMarks marks = new DittoMarks();
    if (frame.headerRow() > 0 && isAny(frame)) {
      int above = 0;
      for (int row : frame.bodyRows()) {
        for (HeaderCell head : frame.headers()) {
          Value value = frame.grid().at(row, head.column());
          if (isMark(value)) {
            marks.put(new CellRef(row, head.column()), value, marks.above(frame, above, head));
          }
        }
        above = isBreak(frame, row) ? 0 : row;
      }
    }
    return marks;
  }

  /** Hardly any table has a mark; the others are not looked through for their totals. */
  private static boolean isAny(SheetFrame frame) {
    for (int row : frame.bodyRows()) {
      for (HeaderCell head : frame.headers()) {
        if (isMark(frame.grid().at(row, head.column()))) {
          return true;
        }
      }
    }
    return false;
  }

  private Value above(SheetFrame frame, int row, HeaderCell head) {
    if (row == 0) {
      return Value.blank();
    }
    Value chained = meant.get(new CellRef(row, head.column()));
    return chained == null ? frame.at(row, head.column()) : chained;
  }

  private void put(CellRef cell, Value value, Value meaning) {
    if (first == null) {
      first = cell;
      written = value.shown().strip();
    }
    meant.put(cell, meaning);
  }

  private static boolean isMark(Value value) {
    return value instanceof Value.Text text
        && text.text().length() <= LONGEST
        && MARKS.contains(Spelling.plain(text.text()).replace(" ", ""));
  }

  /** True for a row through which no mark reaches: a total, or the head once more. */
  private static boolean isBreak(SheetFrame frame, int row) {
    boolean isHead = true;
    for (HeaderCell head : frame.headers()) {
      Value value = frame.grid().at(row, head.column());
      if (value instanceof Value.Text text && RowClasses.saysTotal(text.text())) {
        return true;
      }
      isHead &= value.equals(frame.grid().at(frame.headerRow(), head.column()));
    }
    return isHead;
  }

  /** What the cells with marks mean, by cell. */
  Map<CellRef, Value> meant() {
    return meant;
  }

  /** Says that there are marks, with the first of them and their number. */
  public Optional<Problem> problem(ReadingScope scope) {
    return first == null
        ? Optional.empty()
        : Optional.of(
            Problem.of(Code.DITTO_READ, scope.place(first), written, String.valueOf(meant.size())));
  }
}
