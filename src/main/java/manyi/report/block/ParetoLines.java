package manyi.report.block;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import manyi.figures.ParetoFigures;
import manyi.grid.CellPlan;
import manyi.grid.Role;

/**
 * The vital few as rows of a table (Q09): what it is, how many, its share, the share up to here,
 * and whether it is one of them. The shares are live formulas over the counts.
 */
public final class ParetoLines {
  /** The heads of the columns that the rows fill, under the keys {@code pareto.HEAD}. */
  public static final List<String> HEADS = List.of("item", "count", "share", "cumulative", "main");

  private final Table table;
  private final int item;
  private final ParetoFigures pareto;
  private final Wording wording;
  private final Function<String, String> naming;

  /**
   * Rows of a table that was started with one for each item.
   *
   * @param item the column of the items; the others stand at its right
   * @param naming from an item to what is shown
   */
  public ParetoLines(
      Table table,
      int item,
      ParetoFigures pareto,
      Wording wording,
      Function<String, String> naming) {
    this.table = table;
    this.item = item;
    this.pareto = pareto;
    this.wording = wording;
    this.naming = naming;
  }

  public int count() {
    return item + 1;
  }

  public int cumulative() {
    return item + 3;
  }

  /** Writes a row for each item, and the total below. */
  public void write() {
    for (int i = 0; i < pareto.items().size(); i++) {
      write(i, pareto.items().get(i));
    }
    table.putTotal(item, Cells.text(wording.text("head.total")));
    table.sum(count(), pareto.total());
    for (int column = count() + 1; column < item + HEADS.size(); column++) {
      table.putTotal(column, Cells.empty());
    }
  }

  private void write(int i, ParetoFigures.Line line) {
    String total = table.total(count()).absolute();
    String upToHere = "SUM(" + table.at(0, count()).absolute() + ":" + table.at(i, count()) + ")";
    Optional<String> mark = line.main() ? Optional.of("pareto.yes") : Optional.empty();
    List<CellPlan> cells =
        List.of(
            Cells.label(naming.apply(line.item())),
            Cells.count(line.count()),
            Cells.rate(Formula.share(table.at(i, count()), total), Optional.of(line.share())),
            Cells.rate(Formula.share(upToHere, total), Optional.of(line.cumulative())),
            CellPlan.text(
                mark.map(wording::text).orElse(""), mark.isPresent() ? Role.WARNING : Role.BODY));
    for (int column = 0; column < cells.size(); column++) {
      table.put(i, item + column, cells.get(column));
    }
  }
}
