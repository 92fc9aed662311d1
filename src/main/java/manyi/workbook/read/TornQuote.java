package manyi.workbook.read;

import java.util.List;

/**
 * A quoted cell that lost the separator before it: it is taken for the end of the cell before, and
 * a separator inside it tears it in two, so that the row has as many cells as any other.
 */
final class TornQuote {
  private TornQuote() {}

  /** The cell in which such a quote may begin; -1 without one. */
  static int at(List<String> cells) {
    for (int i = 0; i + 1 < cells.size(); i++) {
      String cell = cells.get(i);
      int quote = cell.indexOf('"');
      boolean begins = quote > 0 && quote < cell.length() - 1 && isOdd(cell);
      if (begins && cells.get(i + 1).endsWith("\"") && isOdd(cells.get(i + 1))) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isOdd(String cell) {
    return cell.chars().filter(c -> c == '"').count() % 2 == 1;
  }
}
