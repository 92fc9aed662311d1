package manyi.report.block;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.Role;

/** A key figure in large type with its name above it and a note below. */
public final class Card {
  /** How many rows a card takes. */
  public static final int ROWS = 3;

  private Card() {}

  /**
   * Writes a card.
   *
   * @param value in the role KEY_FIGURE
   */
  static void write(
      SheetDraft draft,
      int row,
      int firstColumn,
      int lastColumn,
      String label,
      CellPlan value,
      String note) {
    List<CellPlan> cells =
        List.of(CellPlan.text(label, Role.KEY_LABEL), value, CellPlan.text(note, Role.KEY_NOTE));
    for (int i = 0; i < ROWS; i++) {
      draft.put(row + i, firstColumn, cells.get(i));
      if (lastColumn > firstColumn) {
        draft.merge(Area.of(row + i, firstColumn, row + i, lastColumn));
      }
    }
  }
}
