package manyi.workbook.read;

import java.util.ArrayList;
import java.util.List;

/**
 * Tells a cell of several lines from rows that a quote without a partner has swallowed: its lines
 * have as many cells as a row, and begin as rows do, with a number, a day or a room.
 */
final class SwallowedRows {
  /** Columns by which rows are known: numbers, days and rooms stand at the left. */
  private static final int COMPARED = 3;

  private SwallowedRows() {}

  static boolean in(List<String> cells, Delimiter delimiter) {
    if (delimiter.cells() < 2) {
      return false;
    }
    for (int i = 0; i < cells.size(); i++) {
      String[] lines = cells.get(i).split("\\R", -1);
      if (lines.length > 1) {
        List<String> first = new ArrayList<>(cells.subList(0, i));
        first.add(lines[0]);
        if (holdsRow(first, lines, cells.size() - 1 - i, delimiter)) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Looks at the lines of one cell.
   *
   * @param first what stands in the row's first line
   * @param after the cells behind this one, which belong to its last line
   */
  private static boolean holdsRow(
      List<String> first, String[] lines, int after, Delimiter delimiter) {
    List<String> before = null;
    for (int i = 1; i < lines.length; i++) {
      List<String> pieces = pieces(lines[i], delimiter.character());
      if (pieces.size() + (i == lines.length - 1 ? after : 0) != delimiter.cells()) {
        continue;
      }
      if (isAlike(first, pieces) || (before != null && isAlike(before, pieces))) {
        return true;
      }
      before = pieces;
    }
    return false;
  }

  private static boolean isAlike(List<String> row, List<String> other) {
    for (int i = 0; i < Math.min(COMPARED, Math.min(row.size(), other.size())); i++) {
      String shape = CellShape.of(row.get(i));
      if (shape.indexOf('9') >= 0 && shape.equals(CellShape.of(other.get(i)))) {
        return true;
      }
    }
    return false;
  }

  private static List<String> pieces(String line, char delimiter) {
    List<String> pieces = new ArrayList<>();
    int from = 0;
    for (int at = line.indexOf(delimiter); at >= 0; at = line.indexOf(delimiter, from)) {
      pieces.add(line.substring(from, at));
      from = at + 1;
    }
    pieces.add(line.substring(from));
    return pieces;
  }
}
