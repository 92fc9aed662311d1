package manyi.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A sheet to be written: its cells with their roles, and how it is framed, filtered and printed.
 */
public final class SheetPlan {
  private final String name;
  private final PlannedCells cells;
  private final NavigableMap<Integer, Integer> widths;
  private final NavigableMap<Integer, Integer> heights;
  private final List<Area> merges;
  private final List<ChartPlan> charts;
  private final List<ChoicePlan> choices;
  private final List<CheckPlan> checks;
  private final List<ScalePlan> scales;
  private final int frozenRows;
  private final int frozenColumns;
  private final Optional<Area> filter;
  private final PrintPlan print;
  private final List<Integer> pageBreaks;
  private final int printedColumns;
  private final List<Integer> columnBreaks;
  private final int repeatedColumns;
  private final Optional<LinesPlan> lines;
  private final boolean isFooted;

  private SheetPlan(Builder builder) {
    name = builder.name;
    cells = builder.cells.build();
    widths = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.widths));
    heights = Collections.unmodifiableNavigableMap(new TreeMap<>(builder.heights));
    merges = List.copyOf(builder.merges);
    charts = List.copyOf(builder.charts);
    choices = List.copyOf(builder.choices);
    checks = List.copyOf(builder.checks);
    scales = List.copyOf(builder.scales);
    frozenRows = builder.frozenRows;
    frozenColumns = builder.frozenColumns;
    filter = Optional.ofNullable(builder.filter);
    print = builder.print;
    pageBreaks = List.copyOf(builder.pageBreaks);
    printedColumns = builder.printedColumns;
    columnBreaks = List.copyOf(builder.columnBreaks);
    repeatedColumns = builder.repeatedColumns;
    lines = Optional.ofNullable(builder.lines);
    isFooted = builder.isFooted;
  }

  /**
   * Starts a sheet.
   *
   * @param name at most 31 characters, none of {@code []:*?/\}
   */
  public static Builder named(String name) {
    return new Builder(name);
  }

  public String name() {
    return name;
  }

  /** All cells, row by row. */
  public PlannedCells cells() {
    return cells;
  }

  /**
   * Column widths in half-width characters; a column that is not named fits its contents. A number
   * that would not fit widens its column all the same.
   */
  public NavigableMap<Integer, Integer> widths() {
    return widths;
  }

  /** Row heights in points; a row that is not named fits its text. */
  public NavigableMap<Integer, Integer> heights() {
    return heights;
  }

  /**
   * Cells that are one; the upper left one holds the text and the role. Titles, notes and plain
   * text need no merging: they spread over the empty cells at their right as far as they must.
   */
  public List<Area> merges() {
    return merges;
  }

  public List<ChartPlan> charts() {
    return charts;
  }

  /** Cells that offer a list to choose from. */
  public List<ChoicePlan> choices() {
    return choices;
  }

  /** Cells that warn about an entry of another kind. */
  public List<CheckPlan> checks() {
    return checks;
  }

  /** Areas shaded by their numbers. */
  public List<ScalePlan> scales() {
    return scales;
  }

  public int frozenRows() {
    return frozenRows;
  }

  public int frozenColumns() {
    return frozenColumns;
  }

  /** The list with filter buttons in its first row. */
  public Optional<Area> filter() {
    return filter;
  }

  public PrintPlan print() {
    return print;
  }

  /** The rows that begin a new page when printed, beside those where a page is full. */
  public List<Integer> pageBreaks() {
    return pageBreaks;
  }

  /**
   * How many columns are printed, 0 for all. What stands further right is for the screen alone,
   * such as the data of charts.
   */
  public int printedColumns() {
    return printedColumns;
  }

  /**
   * The columns that begin a new page when printed. Without any the whole width goes on one page;
   * with some, what stands between two of them does.
   */
  public List<Integer> columnBreaks() {
    return columnBreaks;
  }

  /** How many columns from the left stand on every page of a sheet with column breaks. */
  public int repeatedColumns() {
    return repeatedColumns;
  }

  /**
   * The rows that people fill in. A sheet with such rows prints as far as it is filled, whatever
   * was planned.
   */
  public Optional<LinesPlan> lines() {
    return lines;
  }

  /**
   * False for a sheet that is handed out by itself, without the workbook's foot and page numbers.
   */
  public boolean isFooted() {
    return isFooted;
  }

  /** Collects a sheet; the order of the calls does not matter. */
  public static final class Builder {
    private final String name;
    private final PlannedCells.Builder cells = new PlannedCells.Builder();
    private final TreeMap<Integer, Integer> widths = new TreeMap<>();
    private final TreeMap<Integer, Integer> heights = new TreeMap<>();
    private final List<Area> merges = new ArrayList<>();
    private final List<ChartPlan> charts = new ArrayList<>();
    private final List<ChoicePlan> choices = new ArrayList<>();
    private final List<CheckPlan> checks = new ArrayList<>();
    private final List<ScalePlan> scales = new ArrayList<>();
    private int printedColumns;
    private int frozenRows;
    private int frozenColumns;
    private Area filter;
    private PrintPlan print = new PrintPlan(false, false, 0);
    private final List<Integer> pageBreaks = new ArrayList<>();
    private final List<Integer> columnBreaks = new ArrayList<>();
    private int repeatedColumns;
    private LinesPlan lines;
    private boolean isFooted = true;

    private Builder(String name) {
      this.name = name;
    }

    public Builder put(int row, int column, CellPlan cell) {
      cells.put(row, column, cell);
      return this;
    }

    public Builder width(int column, int characters) {
      widths.put(column, characters);
      return this;
    }

    public Builder height(int row, int points) {
      heights.put(row, points);
      return this;
    }

    public Builder merge(Area area) {
      merges.add(area);
      return this;
    }

    public Builder chart(ChartPlan chart) {
      charts.add(chart);
      return this;
    }

    public Builder choice(ChoicePlan choice) {
      choices.add(choice);
      return this;
    }

    public Builder check(CheckPlan check) {
      checks.add(check);
      return this;
    }

    public Builder scale(ScalePlan scale) {
      scales.add(scale);
      return this;
    }

    public Builder freeze(int rows, int columns) {
      frozenRows = rows;
      frozenColumns = columns;
      return this;
    }

    public Builder filter(Area area) {
      filter = area;
      return this;
    }

    public Builder print(PrintPlan plan) {
      print = plan;
      return this;
    }

    /** Begins a new page with a row. */
    public Builder breakBefore(int row) {
      pageBreaks.add(row);
      return this;
    }

    /** Leaves the columns beyond a number of them out of print. */
    public Builder printColumns(int columns) {
      printedColumns = columns;
      return this;
    }

    /** Begins a new page with a column. */
    public Builder breakBeforeColumn(int column) {
      columnBreaks.add(column);
      return this;
    }

    /** Prints the columns from the left on every page across. */
    public Builder repeatColumns(int columns) {
      repeatedColumns = columns;
      return this;
    }

    public Builder lines(LinesPlan plan) {
      lines = plan;
      return this;
    }

    /** Prints the sheet without the workbook's foot. */
    public Builder withoutFoot() {
      isFooted = false;
      return this;
    }

    public SheetPlan build() {
      return new SheetPlan(this);
    }
  }
}
