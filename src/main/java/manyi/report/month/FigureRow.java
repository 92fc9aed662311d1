package manyi.report.month;

import java.util.List;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * Figures side by side, their names above them. Each is known to the sheets before this one under
 * its key.
 */
final class FigureRow {
  private final SheetDraft draft;
  private final List<String> keys;
  private final Table table;

  /**
   * A row in the next free place.
   *
   * @param keys the figures in their order, as {@link Wording#figures} names them
   */
  FigureRow(SheetDraft draft, List<String> keys) {
    this.draft = draft;
    this.keys = keys;
    this.table = Table.start(draft, draft.wording().figures(keys), 1);
  }

  /** Where a figure stands. */
  CellRef at(String key) {
    return table.at(0, keys.indexOf(key));
  }

  FigureRow put(String key, CellPlan cell) {
    table.put(0, keys.indexOf(key), cell);
    draft.anchor(key, at(key));
    return this;
  }

  /** Goes on below. */
  void end() {
    table.end();
  }
}
