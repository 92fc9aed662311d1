package manyi.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.Role;
import manyi.grid.SheetPlan;

/**
 * Where a printed sheet turns the page: before a chart that would be cut in two, and before a
 * heading that would stand alone at the foot or part from its few rows. What comes later on a sheet
 * can only be told when the pages before it end where they are thought to, so these are turned at a
 * row too; but not in a list that people filter.
 */
public final class PageBreaks {
  /** Programs and printers differ a little; a page is taken to end early rather than late. */
  private static final double CAUTION = 0.96;

  /** How many rows a heading keeps with it, when not all that stands under it. */
  private static final int KEPT = 4;

  /** What stands under a heading is kept whole up to this part of a page. */
  private static final double SMALL = 0.4;

  private final SheetPlan plan;
  private final SheetLayout layout;

  /**
   * The breaks of a sheet.
   *
   * @param layout of that plan
   */
  public PageBreaks(SheetPlan plan, SheetLayout layout) {
    this.plan = plan;
    this.layout = layout;
  }

  /** The rows that start a new page, in order, the first row apart. */
  public List<Integer> rows() {
    List<Integer> starts = new ArrayList<>();
    if (plan.print().onePage()) {
      return starts;
    }
    double page = pageHeight();
    double repeated = height(1, plan.print().repeatedRows());
    double used = 0;
    List<Area> blocks = blocks(SMALL * page);
    for (int row = 1; row <= layout.lastRow(); row++) {
      double needed = needed(blocks, row);
      boolean whole = needed <= page - repeated;
      if (plan.pageBreaks().contains(row)) {
        used = repeated;
      }
      if (row > 1 && used + (whole ? needed : height(row, row)) > page) {
        if ((whole && needed > height(row, row)) || turnsByPlan(blocks, row)) {
          starts.add(row);
        }
        used = repeated;
      }
      used += height(row, row);
    }
    return starts;
  }

  /** What must stay together from a row on: the row itself, or the block that it starts. */
  private double needed(List<Area> blocks, int row) {
    return blocks.stream()
        .filter(block -> block.first().row() == row)
        .mapToDouble(block -> height(row, block.last().row()))
        .max()
        .orElse(height(row, row));
  }

  private boolean turnsByPlan(List<Area> blocks, int row) {
    return plan.filter().isEmpty() && blocks.stream().anyMatch(b -> b.first().row() > row);
  }

  private List<Area> blocks(double small) {
    List<Area> blocks = new ArrayList<>();
    NavigableSet<Integer> headings = new TreeSet<>();
    plan.cells()
        .forEach(
            (at, cell) -> {
              if (cell.role() == Role.SECTION) {
                headings.add(at.row());
              }
            });
    for (int row : headings) {
      Integer next = headings.higher(row);
      int end = filledUpTo(next == null ? layout.lastRow() : next - 1);
      int last = height(row, end) <= small ? end : Math.min(row + KEPT - 1, layout.lastRow());
      blocks.add(Area.of(row, 1, last, 1));
    }
    plan.charts().stream()
        .map(ChartPlan::space)
        .sorted(Comparator.comparing(Area::first))
        .forEach(space -> blocks.add(withHeading(space)));
    return blocks;
  }

  /** The last row up to here that a cell or a chart stands in. */
  private int filledUpTo(int row) {
    int filled = row;
    while (filled > 1 && !isFilled(filled)) {
      filled--;
    }
    return filled;
  }

  private boolean isFilled(int row) {
    return plan.cells().rows().contains(row)
        || plan.charts().stream()
            .map(ChartPlan::space)
            .anyMatch(space -> space.first().row() <= row && row <= space.last().row());
  }

  /** A heading right above a chart belongs to it. */
  private Area withHeading(Area space) {
    int row = space.first().row();
    for (int above = row - 1; above >= Math.max(1, row - 2); above--) {
      boolean heading =
          plan.cells().row(above).stream().anyMatch(cell -> cell.role() == Role.SECTION);
      if (heading) {
        return Area.of(above, 1, space.last().row(), 1);
      }
    }
    return Area.of(row, 1, space.last().row(), 1);
  }

  private double pageHeight() {
    Paper paper = new Paper(plan.print().landscape());
    double width =
        layout.widths().headMap(layout.lastPrintedColumn(), true).values().stream()
            .mapToDouble(Paper::width)
            .sum();
    return paper.down() * Math.max(1, width / paper.across()) * CAUTION;
  }

  private double height(int from, int to) {
    double height = 0;
    for (int row = from; row <= to; row++) {
      height += layout.heights().getOrDefault(row, SheetLayout.EMPTY_ROW);
    }
    return height;
  }
}
