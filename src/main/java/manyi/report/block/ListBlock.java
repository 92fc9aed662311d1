package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;

/**
 * A list of records, a row for each.
 *
 * @param <T> what a row shows
 */
public final class ListBlock<T> {

  /** A cell of a row, by the item that the row shows and the places of its other cells. */
  public interface Content<T> {
    /**
     * The cell.
     *
     * @param row from a column to its cell in the same row
     */
    CellPlan of(T item, Function<ListColumn, CellRef> row);
  }

  private record Column<T>(ListColumn id, int width, Content<T> content) {}

  private final List<Column<T>> columns = new ArrayList<>();

  /**
   * Adds a column whose cells stand by themselves.
   *
   * @param width in half-width characters
   */
  public ListBlock<T> column(ListColumn id, int width, Function<T, CellPlan> content) {
    return derived(id, width, (item, row) -> content.apply(item));
  }

  /** Adds a column whose cells follow from others of their row. */
  public ListBlock<T> derived(ListColumn id, int width, Content<T> content) {
    columns.add(new Column<>(id, width, content));
    return this;
  }

  /** Sets the sheet's column widths to those of the list. */
  public ListBlock<T> setWidths(SheetDraft draft) {
    draft.widths(columns.stream().mapToInt(Column::width).toArray());
    return this;
  }

  int columns() {
    return columns.size();
  }

  /**
   * Writes the list in the next free row.
   *
   * @param ifNone stands in place of rows when there are none
   */
  public Table write(SheetDraft draft, List<? extends T> items, String ifNone) {
    List<String> heads =
        columns.stream()
            .map(column -> draft.wording().text("column." + column.id().key()))
            .toList();
    Table table = Table.start(draft, heads, items.size());
    if (items.isEmpty()) {
      return table.none(ifNone);
    }
    for (int i = 0; i < items.size(); i++) {
      int row = i;
      for (int c = 0; c < columns.size(); c++) {
        table.put(
            i, c, columns.get(c).content().of(items.get(i), id -> table.at(row, indexOf(id))));
      }
    }
    return table.end();
  }

  private int indexOf(ListColumn id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id() == id) {
        return i;
      }
    }
    throw new IllegalArgumentException("no column " + id);
  }
}
