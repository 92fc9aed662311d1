package manyi.report;

import java.util.Optional;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.language.Language;

/**
 * What people typed into a report that was written before: causes, measures, who and by when. Such
 * a workbook is not overwritten without being told to.
 */
public final class TypedEntries {
  private TypedEntries() {}

  /** The first typed cell under the heads of an improvement table, in either language. */
  public static Optional<CellRef> first(Grid grid) {
    for (int i = 0; i < grid.size(); i++) {
      for (Language language : Language.values()) {
        int column = causes(grid, grid.number(i), new Wording(language));
        if (column > 0) {
          Optional<CellRef> typed = below(grid, i, column);
          if (typed.isPresent()) {
            return typed;
          }
        }
      }
    }
    return Optional.empty();
  }

  /** The column of causes if the row is a head of an improvement table, else 0. */
  private static int causes(Grid grid, int row, Wording wording) {
    String cause = wording.text("pareto.cause");
    String measure = wording.text("pareto.measure");
    for (int column = 1; column < grid.lastColumn(row); column++) {
      if (grid.at(row, column).shown().equals(cause)
          && grid.at(row, column + 1).shown().equals(measure)) {
        return column;
      }
    }
    return 0;
  }

  /** The four columns to fill in, down to the first row without an item. */
  private static Optional<CellRef> below(Grid grid, int head, int column) {
    int inputs = (int) ParetoBlock.HEADS.stream().skip(ParetoBlock.HEADS.indexOf("cause")).count();
    int row = grid.number(head) + 1;
    while (!grid.at(row, column - inputs).isBlank()
        || !grid.at(row, column - inputs - 1).isBlank()) {
      for (int i = 0; i < inputs; i++) {
        if (!grid.at(row, column + i).isBlank()) {
          return Optional.of(new CellRef(row, column + i));
        }
      }
      row++;
    }
    return Optional.empty();
  }
}
