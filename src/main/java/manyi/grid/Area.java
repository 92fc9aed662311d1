package manyi.grid;

/**
 * A rectangle of cells, both corners included.
 *
 * @param first the upper left cell
 * @param last the lower right cell
 */
public record Area(CellRef first, CellRef last) {

  public Area {
    if (last.row() < first.row() || last.column() < first.column()) {
      throw new IllegalArgumentException("not a rectangle: " + first + ":" + last);
    }
  }

  /** The rectangle between two corners, rows and columns counted from 1. */
  public static Area of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    return new Area(new CellRef(firstRow, firstColumn), new CellRef(lastRow, lastColumn));
  }

  public int rows() {
    return last.row() - first.row() + 1;
  }

  public int columns() {
    return last.column() - first.column() + 1;
  }

  public boolean contains(CellRef cell) {
    return cell.row() >= first.row()
        && cell.row() <= last.row()
        && cell.column() >= first.column()
        && cell.column() <= last.column();
  }

  /**
   * The area as a formula of another sheet names it: {@code '月报'!$A$2:$B$9}.
   *
   * @param sheet the sheet's name as it stands on its tab
   */
  public String on(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!" + absolute();
  }

  /** True when the two have a cell in common. */
  public boolean meets(Area other) {
    return first.row() <= other.last.row()
        && other.first.row() <= last.row()
        && first.column() <= other.last.column()
        && other.first.column() <= last.column();
  }

  /** {@code $A$2:$B$9}; a single cell is {@code $A$2}. */
  public String absolute() {
    return first.equals(last) ? first.absolute() : first.absolute() + ":" + last.absolute();
  }

  /** {@code A2:B9}. */
  @Override
  public String toString() {
    return first + ":" + last;
  }
}
