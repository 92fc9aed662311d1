package manyi.grid;

/**
 * The place of a cell as a person names it.
 *
 * @param row the row number that Excel shows, from 1
 * @param column the column, A is 1
 */
public record CellRef(int row, int column) implements Comparable<CellRef> {

  public CellRef {
    if (row < 1 || column < 1) {
      throw new IllegalArgumentException("no cell at row " + row + ", column " + column);
    }
  }

  /** The letters over a column: 1 is A, 27 is AA. */
  public static String columnName(int column) {
    StringBuilder letters = new StringBuilder();
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
      letters.append((char) ('A' + (rest - 1) % 26));
    }
    return letters.reverse().toString();
  }

  /** Reads {@code C14}; dollar signs are allowed and mean nothing. */
  public static CellRef parse(String text) {
    int column = 0;
    int row = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = column * 26 + (c - 'A' + 1);
      } else if (c >= '0' && c <= '9') {
        row = row * 10 + (c - '0');
      } else if (c != '$') {
        throw new IllegalArgumentException("not a cell: " + text);
      }
    }
    return new CellRef(row, column);
  }

  /**
   * The cell as a formula of another sheet names it: {@code '月报'!C14}.
   *
   * @param sheet the sheet's name as it stands on its tab
   */
  public String on(String sheet) {
    return "'" + sheet.replace("'", "''") + "'!" + this;
  }

  /** The same cell with both dollar signs, as a chart or a print title wants it. */
  public String absolute() {
    return "$" + columnName(column) + "$" + row;
  }

  @Override
  public int compareTo(CellRef other) {
    return row != other.row
        ? Integer.compare(row, other.row)
        : Integer.compare(column, other.column);
  }

  /** The name that Excel shows: {@code C14}. */
  @Override
  public String toString() {
    return columnName(column) + row;
  }
}
