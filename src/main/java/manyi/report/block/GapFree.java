package manyi.report.block;

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
 * table has dashes the chart gets a copy of the column in which their cells are empty. The copies
 * stand beside the rows that they copy, right of what is printed.
 */
public final class GapFree {
  private final SheetDraft draft;
  private final int firstColumn;
  private final Table table;
  private int copies;

  /**
   * Data for the charts of a table.
   *
   * @param printedColumns how many columns of the sheet are printed
   */
  public GapFree(SheetDraft draft, Table table, int printedColumns) {
    this.draft = draft;
    this.table = table;
    this.firstColumn = printedColumns + 2;
    draft.plan().printColumns(printedColumns);
  }

  /**
   * The numbers of a column.
   *
   * @param figures what the first rows of the column hold
   */
  public Area of(int column, List<Optional<Fraction>> figures, Format format) {
    int last = figures.size() - 1;
    if (figures.stream().allMatch(Optional::isPresent)) {
      return table.body(column, 0, last);
    }
    if (copies == 0) {
      String title = draft.wording().text("chart.data");
      draft.put(table.headRow() - 1, firstColumn, CellPlan.text(title, Role.NOTE));
    }
    Table copy =
        Table.start(
            draft,
            new CellRef(table.headRow(), firstColumn + copies),
            List.of(table.headText(column)),
            figures.size());
    copies++;
    for (int i = 0; i <= last; i++) {
      copy.put(
          i,
          0,
          figures.get(i).isPresent()
              ? Cells.derived(table.at(i, column).toString(), Cells.exact(figures.get(i)), format)
              : Cells.empty());
    }
    return copy.body(0);
  }
}
