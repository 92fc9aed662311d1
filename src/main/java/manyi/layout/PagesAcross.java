package manyi.layout;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.SheetPlan;

/** How much a sheet that is several pages wide must shrink for the widest of them to fit. */
public final class PagesAcross {
  /** Programs differ a little; a column that slips would take a page of its own. */
  private static final double CAUTION = 0.86;

  private static final int SMALLEST = 40;

  private final SheetPlan plan;
  private final SheetLayout layout;

  /**
   * The pages of a sheet.
   *
   * @param layout of that plan
   */
  public PagesAcross(SheetPlan plan, SheetLayout layout) {
    this.plan = plan;
    this.layout = layout;
  }

  /** The scale in percent, 100 at most. */
  public int scale() {
    double repeated = width(1, plan.repeatedColumns());
    List<Integer> starts = new ArrayList<>(plan.columnBreaks());
    starts.add(layout.lastColumn() + 1);
    double widest = width(1, starts.get(0) - 1);
    for (int i = 0; i + 1 < starts.size(); i++) {
      widest = Math.max(widest, repeated + width(starts.get(i), starts.get(i + 1) - 1));
    }
    double room = new Paper(plan.print().landscape()).across();
    return (int) Math.max(SMALLEST, Math.min(100, 100 * room * CAUTION / widest));
  }

  private double width(int first, int last) {
    double width = 0;
    for (int column = first; column <= last; column++) {
      width += Paper.width(layout.widths().get(column));
    }
    return width;
  }
}
