package manyi.workbook.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.BrokenRow;

/**
 * Finds the rows of a delimited text that lack a separator or have one too many, so that their
 * values stand under the wrong heads. Only where nearly all rows have the same number of cells can
 * that be told; and since programs also leave out blank cells at the end, a row is called shifted
 * only if its values suit the columns beside better than their own, or stand where no column is, or
 * if it has a separator too many and nothing tells where.
 */
final class RowWidths {
  /**
   * A shifted row.
   *
   * @param row its number in the sheet
   */
  record Shifted(int row, BrokenRow why) {}

  private record Odd(int row, long line, List<String> cells) {
    Shifted because(BrokenRow.Why why, int usual) {
      return new Shifted(row, new BrokenRow(line, why, cells.size(), usual));
    }
  }

  /** Odd rows of a text at most; with more of them there is no usual width. */
  private static final int MOST_ODD = 1000;

  /** Of ten rows so many must have the usual width. */
  private static final int USUAL_OF_TEN = 8;

  /** Rows from which on there is something usual. */
  private static final int LEAST = 4;

  /** Rows that tell what their columns look like. */
  private static final int SAMPLED = 500;

  /** So many cells that suit their columns make a row of data. */
  private static final int PROOF = 2;

  /** The rows of one width: how many, the first of them, and what their columns look like. */
  private static final class Width {
    private int rows;
    private final List<Odd> first = new ArrayList<>();
    private final List<Map<String, Integer>> shapes = new ArrayList<>();

    void add(int row, long line, List<String> cells) {
      if (rows < MOST_ODD) {
        first.add(new Odd(row, line, cells));
      }
      if (rows < SAMPLED) {
        for (int i = 0; i < cells.size(); i++) {
          if (shapes.size() == i) {
            shapes.add(new HashMap<>());
          }
          shapes.get(i).merge(CellShape.of(cells.get(i)), 1, Integer::sum);
        }
      }
      rows++;
    }
  }

  private final Map<Integer, Width> widths = new HashMap<>();
  private final List<Odd> torn = new ArrayList<>();
  private int rows;

  /** The width of the row before: mostly that of this one too. */
  private int latest;

  private Width ofLatest = new Width();

  void add(int row, long line, List<String> cells) {
    if (cells.size() < 2) {
      return;
    }
    rows++;
    if (torn.size() < MOST_ODD && TornQuote.at(cells) >= 0) {
      torn.add(new Odd(row, line, cells));
    }
    if (cells.size() != latest) {
      latest = cells.size();
      ofLatest = widths.computeIfAbsent(latest, w -> new Width());
    }
    ofLatest.add(row, line, cells);
  }

  List<Shifted> shifted() {
    int usual = 0;
    for (var width : widths.entrySet()) {
      boolean isUsual = width.getValue().rows * 10L >= rows * (long) USUAL_OF_TEN;
      usual = isUsual ? width.getKey() : usual;
    }
    List<Shifted> shifted = new ArrayList<>();
    if (usual == 0 || rows < LEAST) {
      return shifted;
    }
    List<String> columns = typical(widths.get(usual));
    for (var width : widths.entrySet()) {
      if (width.getKey() != usual && width.getValue().rows <= MOST_ODD) {
        for (Odd odd : width.getValue().first) {
          if (isShifted(odd.cells(), columns)) {
            shifted.add(odd.because(BrokenRow.Why.SHIFTED, usual));
          }
        }
      }
    }
    for (Odd odd : torn) {
      int at = TornQuote.at(odd.cells());
      if (at < columns.size()
          && !columns.get(at).isEmpty()
          && !columns.get(at).equals(CellShape.of(odd.cells().get(at)))) {
        BrokenRow why = new BrokenRow(odd.line(), BrokenRow.Why.QUOTE, odd.cells().size(), usual);
        shifted.add(new Shifted(odd.row(), why));
      }
    }
    return shifted;
  }

  /** The shape that nearly all cells of a column have; empty where they differ. */
  private static List<String> typical(Width width) {
    int sampled = Math.min(SAMPLED, width.rows);
    List<String> typical = new ArrayList<>();
    for (Map<String, Integer> column : width.shapes) {
      String most = "";
      for (var shape : column.entrySet()) {
        boolean isTypical = shape.getValue() * 10L >= sampled * (long) USUAL_OF_TEN;
        most = isTypical && shape.getKey().indexOf('9') >= 0 ? shape.getKey() : most;
      }
      typical.add(most);
    }
    return typical;
  }

  private static boolean isShifted(List<String> cells, List<String> columns) {
    for (int i = columns.size(); i < cells.size(); i++) {
      if (!cells.get(i).isBlank()) {
        return true;
      }
    }
    int by = columns.size() - cells.size();
    if (by > 1) {
      // Whoever leaves out blank cells at the end leaves out several.
      return false;
    }
    int own = fits(cells, columns, cells.size(), 0);
    if (by < 0 && isFilledBehindProof(cells, columns)) {
      return true;
    }
    // Nobody who leaves out blank cells at the end leaves one of them.
    if (by == 1 && own >= PROOF && cells.get(cells.size() - 1).isBlank()) {
      return true;
    }
    for (int from = 0; from < cells.size(); from++) {
      if (fits(cells, columns, from, by) > own) {
        return true;
      }
    }
    return false;
  }

  /** True if words stand to the right of all cells that prove to be in their columns. */
  private static boolean isFilledBehindProof(List<String> cells, List<String> columns) {
    boolean isFilled = false;
    for (int i = columns.size() - 1; i >= 0; i--) {
      boolean isProof =
          !columns.get(i).isEmpty() && columns.get(i).equals(CellShape.of(cells.get(i)));
      if (isProof) {
        return isFilled;
      }
      isFilled |= !cells.get(i).isBlank();
    }
    return false;
  }

  /** How many cells suit their columns, those from one on shifted. */
  private static int fits(List<String> cells, List<String> columns, int from, int by) {
    int fits = 0;
    for (int i = 0; i < cells.size(); i++) {
      int column = i < from ? i : i + by;
      if (column >= 0 && column < columns.size() && !columns.get(column).isEmpty()) {
        fits += columns.get(column).equals(CellShape.of(cells.get(i))) ? 1 : 0;
      }
    }
    return fits;
  }
}
