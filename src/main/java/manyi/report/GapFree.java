package manyi.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.Role;

/**
 * What charts are bound to. A spreadsheet program draws a dash as zero; so where a column of a
 * table has dashes the chart gets a copy of the column in which their cells are empty.
 */
final class GapFree {
  private record Copy(String head, List<CellPlan> cells) {}

  private final Table table;
  private final CellRef firstHead;
  private final List<Copy> copies = new ArrayList<>();

  /**
   * Data for the charts of a table; a column's figures may be fewer than its rows.
   *
   * @param row where the copies begin, if there are any
   * @param column where the first of them stands
   */
  GapFree(Table table, int row, int column) {
    this.table = table;
    this.firstHead = new CellRef(row + 1, column);
  }

  /** The numbers of a column, which hold the given figures. */
  Area of(int column, String head, List<Optional<Fraction>> figures, Format format) {
    if (figures.stream().allMatch(Optional::isPresent)) {
      return table.body(column, 0, figures.size() - 1);
    }
    List<CellPlan> cells = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      String place = table.at(i, column).toString();
      cells.add(
          figures.get(i).isPresent()
              ? Cells.derived(place, Cells.exact(figures.get(i)), format)
              : Cells.empty());
    }
    copies.add(new Copy(head, cells));
    int at = firstHead.column() + copies.size() - 1;
    return Area.of(firstHead.row() + 1, at, firstHead.row() + figures.size(), at);
  }

  /** True when no column has a dash. */
  boolean isEmpty() {
    return copies.isEmpty();
  }

  /** Writes the copies on a page of their own; nothing where the charts need none. */
  void write(SheetDraft draft) {
    if (copies.isEmpty()) {
      return;
    }
    draft.downTo(firstHead.row() - 2).newPage().skip(1);
    draft.put(
        draft.row(),
        firstHead.column(),
        CellPlan.text(draft.wording().text("chart.data"), Role.NOTE));
    draft.skip(1);
    List<String> heads = copies.stream().map(Copy::head).toList();
    Table data = Table.start(draft, firstHead.column(), heads, copies.get(0).cells().size());
    for (int column = 0; column < copies.size(); column++) {
      for (int i = 0; i < data.rows(); i++) {
        data.put(i, column, copies.get(column).cells().get(i));
      }
    }
    data.end();
  }
}
