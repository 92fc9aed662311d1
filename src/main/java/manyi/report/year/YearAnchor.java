package manyi.report.year;

import manyi.report.block.Anchor;

/** The name of a cell in a table of months. */
sealed interface YearAnchor extends Anchor {

  /**
   * One month's cell.
   *
   * @param figure what its column shows
   * @param month from 0
   */
  record Month(MonthColumn.Id figure, int month) implements YearAnchor {}

  /**
   * The cell of the whole year, for a figure that the catalogue does not know.
   *
   * @param figure what its column shows
   */
  record Whole(MonthColumn.Id figure) implements YearAnchor {}
}
