package manyi.report.block;

import java.util.ArrayList;
import java.util.List;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;

/**
 * Names at the left, values beside them, an explanation at the right: a calculation step by step.
 */
public final class KeyValueBlock {
  private final SheetDraft draft;
  private final int labelColumn;
  private final List<CellRef> values = new ArrayList<>();

  /**
   * A block in the next free row.
   *
   * @param labelColumn where names stand; values stand one further, explanations two further
   */
  public KeyValueBlock(SheetDraft draft, int labelColumn) {
    this.draft = draft;
    this.labelColumn = labelColumn;
  }

  /** The cell that the next value will have. */
  CellRef next() {
    return new CellRef(draft.row(), labelColumn + 1);
  }

  /** Adds a line and tells where its value stands. */
  public CellRef add(String label, CellPlan value, String explanation) {
    CellRef place = next();
    draft.put(place.row(), labelColumn, Cells.label(label)).put(place.row(), place.column(), value);
    if (!explanation.isEmpty()) {
      draft.put(place.row(), place.column() + 1, CellPlan.text("  " + explanation, Role.NOTE));
    }
    draft.skip(1);
    values.add(place);
    return place;
  }

  /** Where the values stand, in their order. */
  List<CellRef> values() {
    return List.copyOf(values);
  }
}
