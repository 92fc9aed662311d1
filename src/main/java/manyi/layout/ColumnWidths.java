package manyi.layout;

import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;

/** How wide the columns of a sheet are, in half-width characters: no number and no text is cut. */
final class ColumnWidths {
  static final int NARROWEST = 8;

  /** Room at both sides of a text, in half-width characters. */
  private static final int PADDING = 3;

  /** A column of prose grows by this much at a time, and not beyond the other bound. */
  private static final int STEP = 6;

  private static final int WIDEST_PROSE = 120;

  private final SheetPlan plan;
  private final Predicate<CellRef> isWide;
  private final TreeMap<Integer, Integer> widths = new TreeMap<>();

  /**
   * The widths of a sheet's columns.
   *
   * @param isWide true for a cell that is part of a merged area of several columns
   */
  private ColumnWidths(SheetPlan plan, Predicate<CellRef> isWide) {
    this.plan = plan;
    this.isWide = isWide;
  }

  /** The widths of the columns from the first to the last. */
  static NavigableMap<Integer, Integer> of(
      SheetPlan plan, int lastColumn, Predicate<CellRef> isWide) {
    ColumnWidths columns = new ColumnWidths(plan, isWide);
    for (int column = 1; column <= lastColumn; column++) {
      columns.widths.put(column, plan.widths().getOrDefault(column, NARROWEST));
    }
    plan.cells().forEach(columns::fit);
    return columns.widths;
  }

  private void fit(CellRef at, CellPlan cell) {
    if (isWide.test(at)) {
      return;
    }
    boolean isFixed = plan.widths().containsKey(at.column()) && SheetLayout.isText(cell);
    if (!isFixed) {
      widths.merge(at.column(), wanted(cell), Math::max);
    }
    if (cell.role() == Role.PROSE && cell.value() instanceof Value.Text) {
      widths.merge(at.column(), showingAll(cell, widths.get(at.column())), Math::max);
    }
  }

  /**
   * The width in which a long text is shown whole: beyond the height that a row can have, its last
   * lines would be there and not be seen.
   */
  private static int showingAll(CellPlan cell, int width) {
    Look look = Look.of(cell.role());
    int wide = width;
    while (wide < WIDEST_PROSE
        && SheetLayout.height(look, SheetLayout.lines(cell, wide)) > SheetLayout.HIGHEST) {
      wide += STEP;
    }
    return wide;
  }

  private static int wanted(CellPlan cell) {
    String shown = ShownText.of(cell);
    if (shown.isEmpty()) {
      return NARROWEST;
    }
    double width = TextLines.widest(shown) * Look.of(cell.role()).stretch();
    return (int) Math.ceil(SheetLayout.isText(cell) ? Math.min(width, widest(cell.role())) : width)
        + PADDING;
  }

  /** From which width on a text is rather broken into lines, or runs on. */
  private static int widest(Role role) {
    return switch (role) {
      case TITLE, SUBTITLE, SECTION, NOTE -> NARROWEST - PADDING;
      case PLAIN, HEAD -> 14;
      case PROSE -> 46;
      default -> 30;
    };
  }
}
