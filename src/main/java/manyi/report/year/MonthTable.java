package manyi.report.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.figures.Fraction;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Role;
import manyi.policy.Indicator;
import manyi.report.block.Anchor;
import manyi.report.block.Cells;
import manyi.report.block.Formula;
import manyi.report.block.GapFree;
import manyi.report.block.SheetDraft;
import manyi.report.block.Span;
import manyi.report.block.Table;
import manyi.report.block.Wording;

/**
 * A year by months, a row for each and one for the whole year. The year's figures are known to the
 * sheets before this one as anchors. A formula is written only where it gives our figure: what is
 * counted over a year need not be the sum of what was counted month by month.
 */
final class MonthTable {
  private final SheetDraft draft;
  private final YearFigures figures;
  private final List<MonthColumn> columns;
  private final Table table;

  /** Writes the table in the next free row. */
  MonthTable(SheetDraft draft, YearFigures figures, List<MonthColumn> columns) {
    this.draft = draft;
    this.figures = figures;
    this.columns = List.copyOf(columns);
    this.table = Table.start(draft, heads(), figures.months().size());
    for (int i = 0; i < table.rows(); i++) {
      Span month = figures.months().get(i);
      table.put(i, 0, Cells.label(draft.wording().month(month.firstMonth())));
      for (MonthColumn column : columns) {
        table.put(i, place(column.id()), month(i, month, column));
      }
    }
    table.putTotal(0, Cells.text(draft.wording().text("year.whole")));
    for (MonthColumn column : columns) {
      table.putTotal(place(column.id()), year(column));
      name(column);
    }
    table.endWithTotal();
  }

  private void name(MonthColumn column) {
    if (column.yearRow() != MonthColumn.YearRow.COPY) {
      int place = place(column.id());
      draft.anchor(inYear(column.id()), table.total(place));
      for (int i = 0; i < table.rows(); i++) {
        draft.anchor(new YearAnchor.Month(column.id(), i), table.at(i, place));
      }
    }
  }

  /** The name of the year's figure: one of the catalogue's goes by that. */
  private static Anchor inYear(MonthColumn.Id id) {
    return id instanceof MonthColumn.Known known
        ? Anchor.of(known.figure())
        : new YearAnchor.Whole(id);
  }

  private List<String> heads() {
    Wording wording = draft.wording();
    List<String> heads = new ArrayList<>(List.of(wording.text("year.month")));
    columns.forEach(column -> heads.add(head(wording, column.id())));
    return heads;
  }

  private static String head(Wording wording, MonthColumn.Id id) {
    if (!(id instanceof MonthColumn.Known known)) {
      return wording.text("year." + id.key());
    }
    // The cells of a percentage are whole numbers without a sign.
    return known.figure().unit() == Indicator.Unit.PERCENT
        ? wording.measured(known.figure())
        : wording.figure(known.figure());
  }

  private CellPlan month(int row, Span month, MonthColumn column) {
    if (column.yearRow() == MonthColumn.YearRow.COPY) {
      return copy(column, new YearAnchor.Month(column.id(), row), month);
    }
    return derivedInRow(row, month, column)
        .orElseGet(() -> Cells.figure(column.value().apply(month), column.format()));
  }

  /** The year's figure by the rule of its row, else from the months, else as it was counted. */
  private CellPlan year(MonthColumn column) {
    if (column.yearRow() == MonthColumn.YearRow.COPY) {
      return copy(column, inYear(column.id()), figures.year());
    }
    Optional<Fraction> ours = column.value().apply(figures.year());
    Optional<CellPlan> inRow = derivedInRow(table.rows(), figures.year(), column);
    if (inRow.isPresent()) {
      return inRow.get();
    }
    boolean follows = ours.isPresent() && column.yearFrom(values(column)).equals(ours);
    if (!follows) {
      return Cells.figure(ours, column.format());
    }
    Area months = table.body(place(column.id()));
    String formula =
        switch (column.yearRow()) {
          case SUM -> Formula.sum(months);
          case FIRST -> months.first().toString();
          case LAST -> months.last().toString();
          case OWN, COPY -> throw new IllegalStateException(column.id().key());
        };
    return Cells.derived(formula, Cells.exact(ours), column.format());
  }

  private CellPlan copy(MonthColumn column, Anchor name, Span span) {
    String place = draft.place(name);
    return Cells.derived(place, Cells.exact(column.value().apply(span)), column.format());
  }

  private Optional<CellPlan> derivedInRow(int row, Span span, MonthColumn column) {
    if (column.derivation().filter(from -> isInTable(from.operands())).isEmpty()) {
      return Optional.empty();
    }
    MonthColumn.Derivation derivation = column.derivation().get();
    List<MonthColumn.Id> operands = derivation.operands();
    Optional<Fraction> ours = column.value().apply(span);
    Optional<Fraction> theirs =
        derivation
            .rule()
            .result(operands.stream().map(id -> column(id).value().apply(span)).toList());
    if (!theirs.equals(ours)) {
      return Optional.empty();
    }
    List<CellRef> cells = operands.stream().map(id -> table.at(row, place(id))).toList();
    return Optional.of(
        Cells.derived(derivation.rule().guarded(cells), Cells.exact(ours), column.format()));
  }

  private MonthColumn column(MonthColumn.Id id) {
    return columns.get(place(id) - 1);
  }

  /** The months' figures of a column. */
  private List<Optional<Fraction>> values(MonthColumn column) {
    return figures.months().stream().map(column.value()).toList();
  }

  /**
   * Says below the table that some year's figure is not the sum of its months, where one is not.
   */
  void noteOwnSums() {
    if (hasOwnSums()) {
      draft.line(draft.wording().text("year.ownSums"), Role.NOTE);
    }
  }

  /** True where some year's figure is neither of its row nor the sum of the months. */
  private boolean hasOwnSums() {
    return columns.stream()
        .filter(column -> column.yearRow() == MonthColumn.YearRow.SUM)
        .filter(column -> column.derivation().isEmpty())
        .anyMatch(
            column ->
                !column.yearFrom(values(column)).equals(column.value().apply(figures.year())));
  }

  private boolean isInTable(List<MonthColumn.Id> operands) {
    return columns.stream().map(MonthColumn::id).toList().containsAll(operands);
  }

  private int place(MonthColumn.Id id) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).id().equals(id)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no column " + id);
  }

  int columns() {
    return columns.size() + 1;
  }

  /** The names of the months, for a chart. */
  Area months() {
    return table.body(0);
  }

  CellRef head(MonthColumn.Id id) {
    return table.head(place(id));
  }

  /** The months' figures of a column, for a chart: where a month has none, an empty cell. */
  Area series(GapFree data, MonthColumn.Id id) {
    MonthColumn column = column(id);
    return data.of(place(id), values(column), column.format());
  }

  /** True if any month has a figure in a column. */
  boolean isKnown(MonthColumn.Id id) {
    return values(column(id)).stream().anyMatch(Optional::isPresent);
  }

  /** Data for the charts of this table. */
  GapFree data(int printedColumns) {
    return new GapFree(draft, table, printedColumns);
  }
}
