package manyi.layout;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import manyi.grid.Area;
import manyi.grid.SheetPlan;

/**
 * How a sheet goes on paper: A4, in the middle, its width on one page where nothing else is said.
 * Whoever writes a workbook translates this and chooses nothing.
 *
 * @param isLandscape true when the paper lies on its longer side
 * @param scale in percent, for a sheet that is several pages wide, which go across before they go
 *     down; empty for one that is fitted to the width of a page
 * @param isOnePage true for a sheet that is fitted to the height of a page, too
 * @param rowBreaks the rows that begin a page, in order
 * @param columnBreaks the columns that begin a page, in order; only where there is a scale: breaks
 *     of columns count for nothing in a sheet that is fitted
 * @param repeatedRows how many rows from the top stand on every page
 * @param repeatedColumns how many columns from the left stand on every page
 * @param printed what is printed; empty for a sheet that prints as far as it is filled
 */
public record Pages(
    boolean isLandscape,
    Optional<Integer> scale,
    boolean isOnePage,
    List<Integer> rowBreaks,
    List<Integer> columnBreaks,
    int repeatedRows,
    int repeatedColumns,
    Optional<Area> printed) {
  public Pages {
    rowBreaks = List.copyOf(rowBreaks);
    columnBreaks = List.copyOf(columnBreaks);
  }

  /**
   * The pages of a sheet.
   *
   * @param layout of that plan
   */
  public static Pages of(SheetPlan plan, SheetLayout layout) {
    boolean isFitted = plan.columnBreaks().isEmpty();
    TreeSet<Integer> rows = new TreeSet<>(plan.pageBreaks());
    rows.addAll(new PageBreaks(plan, layout).rows());
    return new Pages(
        plan.print().landscape(),
        isFitted ? Optional.empty() : Optional.of(new PagesAcross(plan, layout).scale()),
        plan.print().onePage(),
        List.copyOf(rows),
        List.copyOf(new TreeSet<>(plan.columnBreaks())),
        plan.print().repeatedRows(),
        plan.repeatedColumns(),
        plan.lines().isPresent()
            ? Optional.empty()
            : Optional.of(Area.of(1, 1, layout.lastRow(), layout.lastPrintedColumn())));
  }
}
