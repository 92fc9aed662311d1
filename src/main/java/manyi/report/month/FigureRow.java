package manyi.report.month;

import java.util.List;
import java.util.Optional;
import manyi.figures.Derived;
import manyi.figures.Fraction;
import manyi.figures.Measured;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.policy.Derivation;
import manyi.policy.Indicator;
import manyi.report.block.Anchor;
import manyi.report.block.Cells;
import manyi.report.block.Measure;
import manyi.report.block.RowRule;
import manyi.report.block.SheetDraft;
import manyi.report.block.Table;

/**
 * Figures side by side, their names above them. Each is known to the sheets before this one as an
 * anchor.
 */
final class FigureRow {
  private final Measured figures;
  private final List<Indicator> row;
  private final Table table;

  private FigureRow(SheetDraft draft, Measured figures, List<Indicator> row) {
    this.figures = figures;
    this.row = row;
    this.table = Table.start(draft, row.stream().map(draft.wording()::figure).toList(), 1);
  }

  /** Writes figures in the next free place, in their order. */
  static void write(SheetDraft draft, Measured figures, List<Indicator> row) {
    FigureRow written = new FigureRow(draft, figures, row);
    for (int i = 0; i < row.size(); i++) {
      Indicator indicator = row.get(i);
      written.table.put(0, i, written.cell(indicator));
      draft.anchor(Anchor.of(indicator), written.table.at(0, i));
    }
    written.table.end();
  }

  /**
   * A live formula where the figure follows from others of the row; else as it was counted, such as
   * what is open where it is not known what was carried over (D34).
   */
  private CellPlan cell(Indicator indicator) {
    Optional<Fraction> ours = figures.number(indicator);
    Optional<Derivation> derivation =
        indicator
            .derivation()
            .filter(from -> row.containsAll(from.operands()))
            .filter(from -> Derived.of(indicator, figures).equals(ours));
    return derivation
        .map(
            from ->
                Cells.derived(
                    RowRule.of(from.rule()).guarded(cells(from)),
                    Cells.exact(ours),
                    Measure.format(indicator)))
        .orElseGet(() -> Cells.figure(ours, Measure.format(indicator)));
  }

  private List<CellRef> cells(Derivation derivation) {
    return derivation.operands().stream().map(one -> table.at(0, row.indexOf(one))).toList();
  }
}
