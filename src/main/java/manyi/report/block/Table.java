package manyi.report.block;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;

/**
 * A table with heads, body rows and perhaps a total row. Its cells are known before they are
 * filled, so that formulas can refer to them. Rows and columns of a table count from 0.
 */
public final class Table {
  private final SheetDraft draft;
  private final int headRow;
  private final int firstColumn;
  private final int columns;
  private final int rows;
  private final List<String> heads;
  private int lastSheetColumn;

  private Table(SheetDraft draft, int headRow, int firstColumn, List<String> heads, int rows) {
    this.draft = draft;
    this.headRow = headRow;
    this.firstColumn = firstColumn;
    this.columns = heads.size();
    this.rows = rows;
    this.heads = List.copyOf(heads);
    this.lastSheetColumn = firstColumn + columns - 1;
    for (int i = 0; i < columns; i++) {
      draft.put(headRow, firstColumn + i, CellPlan.text(heads.get(i), Role.HEAD));
    }
  }

  /** A table in the next free row, from column A on. */
  public static Table start(SheetDraft draft, List<String> heads, int rows) {
    return new Table(draft, draft.row(), 1, heads, rows);
  }

  /** A table in the next free row, from another column on. */
  public static Table start(SheetDraft draft, int firstColumn, List<String> heads, int rows) {
    return new Table(draft, draft.row(), firstColumn, heads, rows);
  }

  /** A table beside others: the next free row stays where it is. */
  public static Table start(SheetDraft draft, CellRef firstHead, List<String> heads, int rows) {
    return new Table(draft, firstHead.row(), firstHead.column(), heads, rows);
  }

  /** The row of the heads in the sheet, from 1. */
  public int headRow() {
    return headRow;
  }

  public int rows() {
    return rows;
  }

  public int columns() {
    return columns;
  }

  /** The head of a column. */
  public CellRef head(int column) {
    return new CellRef(headRow, firstColumn + column);
  }

  /** What the head of a column says. */
  String headText(int column) {
    return heads.get(column);
  }

  /** A cell of the body. */
  public CellRef at(int row, int column) {
    return new CellRef(headRow + 1 + row, firstColumn + column);
  }

  /** A cell of the total row, which stands under the body. */
  public CellRef total(int column) {
    return at(rows, column);
  }

  /**
   * The body of a column.
   *
   * @throws IllegalArgumentException for a table without rows
   */
  public Area body(int column) {
    return body(column, 0, rows - 1);
  }

  /** Some rows of a column, both ends included. */
  public Area body(int column, int firstRow, int lastRow) {
    return new Area(at(firstRow, column), at(lastRow, column));
  }

  /** Some columns of a body row, both ends included. */
  public Area across(int row, int firstColumnOfTable, int lastColumnOfTable) {
    return new Area(at(row, firstColumnOfTable), at(row, lastColumnOfTable));
  }

  /** Head and body; of an empty table the head and the row below it. */
  Area withHead() {
    return new Area(head(0), at(Math.max(0, rows - 1), columns - 1));
  }

  /** Lets the last column reach on to another column of the sheet, by merging cells. */
  public Table widenLast(int sheetColumn) {
    for (int row = headRow; row <= headRow + rows; row++) {
      draft.merge(Area.of(row, lastSheetColumn, row, sheetColumn));
    }
    lastSheetColumn = sheetColumn;
    return this;
  }

  /** Fills a cell of the body, row and column counted from 0. */
  public Table put(int row, int column, CellPlan cell) {
    CellRef at = at(row, column);
    draft.put(at.row(), at.column(), cell);
    return this;
  }

  /** Fills a body row from its first column on. */
  public Table row(int row, List<CellPlan> cells) {
    for (int i = 0; i < cells.size(); i++) {
      put(row, i, cells.get(i));
    }
    return this;
  }

  /** Fills a cell of the line of totals below the body, the column counted from 0. */
  public Table putTotal(int column, CellPlan cell) {
    return put(rows, column, cell.as(Role.TOTAL));
  }

  /** Sums a column in the total row; 0 without rows. */
  public Table sum(int column, long stored) {
    return putTotal(
        column, rows == 0 ? Cells.count(0) : Cells.derived(Formula.sum(body(column)), stored));
  }

  /** A row across the whole table that says why it is empty; the table has no rows. */
  public Table none(String text) {
    put(0, 0, CellPlan.text(text, Role.BODY));
    if (lastSheetColumn > firstColumn) {
      draft.merge(Area.of(headRow + 1, firstColumn, headRow + 1, lastSheetColumn));
    }
    draft.downTo(headRow + 2);
    return this;
  }

  /** Goes on below the body. */
  public Table end() {
    draft.downTo(headRow + 1 + rows);
    return this;
  }

  /** Goes on below the total row. */
  public Table endWithTotal() {
    draft.downTo(headRow + 2 + rows);
    return this;
  }
}
