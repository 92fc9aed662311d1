package manyi.intake.sheet;

import java.util.Collection;
import java.util.function.IntPredicate;
import manyi.grid.Grid;

/** The sheet of a table without what stands in the columns of other tables beside it. */
final class GridColumns {
  private GridColumns() {}

  /**
   * A sheet of some of its columns. Everything down to the head stays, since a title belongs to
   * all.
   *
   * @param whole the rows under the head that stay whole
   * @param withBroken true for the table that names the rows whose cells cannot be told apart
   */
  static Grid of(
      SheetFrame frame, IntPredicate isOwn, Collection<Integer> whole, boolean withBroken) {
    Grid grid = frame.grid();
    Grid.Builder part = Grid.named(grid.name()).hidden(grid.hidden());
    for (int index = 0; index < grid.size(); index++) {
      int row = grid.number(index);
      boolean isWhole = row <= frame.headerRow() || whole.contains(row);
      for (int column = 1; column <= grid.lastColumn(row); column++) {
        if (isWhole || isOwn.test(column)) {
          part.put(row, column, grid.at(row, column));
        }
      }
      if (grid.isRowHidden(row)) {
        part.hideRow(row);
      }
    }
    if (withBroken) {
      grid.broken().forEach(part::breakRow);
    }
    grid.merges().stream()
        .filter(
            area -> area.first().row() <= frame.headerRow() || isOwn.test(area.first().column()))
        .forEach(part::merge);
    for (int column = 1; column <= grid.lastColumn(); column++) {
      if (grid.isColumnHidden(column)) {
        part.hideColumns(column, column);
      }
    }
    return part.build();
  }
}
