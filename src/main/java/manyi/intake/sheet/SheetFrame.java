package manyi.intake.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;

/**
 * One table of a sheet: its head of one or two rows, what stands above it, and the rows under it. A
 * sheet may hold several tables, one under another.
 */
public final class SheetFrame {
  private final Grid grid;
  private final Merges merges;
  private final int headerTop;
  private final int headerRow;
  private final List<HeaderCell> headers;
  private final List<Integer> frontRows;
  private final int[] filledRows;
  private final int[] bodyRows;
  private final Set<Integer> betweenRows;
  private final Map<CellRef, Value> meant;
  private final Grid sheet;

  /** Looked for once, however many readers ask. */
  private DittoMarks dittos;

  private SheetFrame withDittos;

  SheetFrame(
      Grid grid,
      Merges merges,
      int headerTop,
      int headerRow,
      List<HeaderCell> headers,
      List<Integer> frontRows,
      int[] bodyRows,
      Set<Integer> betweenRows) {
    this(
        grid,
        merges,
        headerTop,
        headerRow,
        headers,
        frontRows,
        bodyRows,
        Set.copyOf(betweenRows),
        Map.of(),
        grid);
  }

  private SheetFrame(
      Grid grid,
      Merges merges,
      int headerTop,
      int headerRow,
      List<HeaderCell> headers,
      List<Integer> frontRows,
      int[] filledRows,
      Set<Integer> betweenRows,
      Map<CellRef, Value> meant,
      Grid sheet) {
    this.grid = grid;
    this.merges = merges;
    this.headerTop = headerTop;
    this.headerRow = headerRow;
    this.headers = List.copyOf(headers);
    this.frontRows = List.copyOf(frontRows);
    this.filledRows = filledRows;
    this.bodyRows =
        grid.broken().isEmpty()
            ? filledRows
            : IntStream.of(filledRows).filter(row -> !grid.broken().containsKey(row)).toArray();
    this.betweenRows = betweenRows;
    this.meant = meant;
    this.sheet = sheet;
  }

  /** The cells that say 同上. */
  public DittoMarks dittos() {
    if (dittos == null) {
      dittos = DittoMarks.in(this);
    }
    return dittos;
  }

  /** This table with the cells that say 同上 read as those above them. */
  public SheetFrame withDittos() {
    if (withDittos == null) {
      withDittos = dittos().meant().isEmpty() ? this : reading(dittos().meant());
    }
    return withDittos;
  }

  /** This table with some cells read as if they held other values. */
  public SheetFrame reading(Map<CellRef, Value> others) {
    Map<CellRef, Value> all = new HashMap<>(meant);
    all.putAll(others);
    return new SheetFrame(
        grid,
        merges,
        headerTop,
        headerRow,
        headers,
        frontRows,
        filledRows,
        betweenRows,
        Map.copyOf(all),
        sheet);
  }

  /** This table with some of its heads only. */
  SheetFrame withHeaders(List<HeaderCell> some) {
    return part(grid, filledRows, some);
  }

  /** This table with some of its cells and rows only. */
  SheetFrame part(Grid cells, int[] rows) {
    return part(cells, rows, headers);
  }

  private SheetFrame part(Grid cells, int[] rows, List<HeaderCell> some) {
    return new SheetFrame(
        cells,
        cells == grid ? merges : new Merges(cells),
        headerTop,
        headerRow,
        some,
        frontRows,
        rows,
        betweenRows,
        meant,
        sheet);
  }

  /**
   * The tables of a sheet, from the top down; empty when no row looks like a head.
   *
   * @param known tells whether a {@link HeaderSpelling#key} is a header that some kind knows
   */
  public static List<SheetFrame> of(Grid grid, Predicate<String> known) {
    return of(grid, known, text -> false);
  }

  /**
   * The tables of a sheet in which some headers, such as 满意, are also answers.
   *
   * @param answer tells whether a text can be an answer; among others in its column it is no header
   */
  public static List<SheetFrame> of(Grid grid, Predicate<String> known, Predicate<String> answer) {
    return new HeadFinder(grid, known, answer).find();
  }

  public Grid grid() {
    return grid;
  }

  /** The whole sheet that the table stands on; {@link #grid} may be a part of it. */
  public Grid sheet() {
    return sheet;
  }

  /** The upper row of the head; equal to {@link #headerRow} in a head of one row. */
  public int headerTop() {
    return headerTop;
  }

  /** The row of the headers, the lower one of two. */
  public int headerRow() {
    return headerRow;
  }

  /** The heads of all columns that have one, from the left. */
  public List<HeaderCell> headers() {
    return headers;
  }

  /** The filled rows above the head, down from the end of the table before. */
  public List<Integer> frontRows() {
    return frontRows;
  }

  /** The rows under the head whose cells cannot be told apart; they are in no body. */
  public int[] brokenRows() {
    return IntStream.of(filledRows).filter(row -> grid.broken().containsKey(row)).toArray();
  }

  /** Every filled row under the head, whatever it is. Not to be changed. */
  public int[] bodyRows() {
    return bodyRows;
  }

  /** Every filled row under the head, whatever it is, from the top. */
  public IntStream body() {
    return IntStream.of(bodyRows);
  }

  /** True for a row under this table that belongs to the front of the next one. */
  boolean isBetween(int row) {
    return betweenRows.contains(row);
  }

  /**
   * What a cell shows: in the body the value of a vertically merged area counts for each of its
   * rows; a note merged over several columns stays in its first one.
   */
  public Value at(int row, int column) {
    Value value = grid.at(row, column);
    Value other = meant.isEmpty() ? null : meant.get(new CellRef(row, column));
    if (other != null) {
      return other;
    }
    if (!value.isBlank() || merges.isEmpty() || row <= headerRow) {
      return value;
    }
    return merges
        .at(row, column)
        .filter(area -> isFilledDown(area, column))
        .map(area -> grid.at(area.first()))
        .orElse(value);
  }

  /** The cell that a value came from: for a merged area its upper left cell. */
  public CellRef cell(int row, int column) {
    if (merges.isEmpty() || !grid.at(row, column).isBlank()) {
      return new CellRef(row, column);
    }
    return merges
        .at(row, column)
        .filter(area -> isFilledDown(area, column))
        .map(Area::first)
        .orElseGet(() -> new CellRef(row, column));
  }

  /** How many columns the merged area of a cell covers; 1 without one. */
  int mergedWidth(int row, int column) {
    return merges.isEmpty() ? 1 : merges.at(row, column).map(Area::columns).orElse(1);
  }

  private boolean isFilledDown(Area area, int column) {
    return area.rows() > 1 && area.first().row() > headerRow && (area.first().column() == column);
  }

  /** The texts of the rows above the head, cells joined by a tab: titles and pairs of a form. */
  public List<String> frontLines() {
    return frontRows.stream().map(this::line).toList();
  }

  /** The texts of the last rows, which may be notes about the whole table. */
  public List<String> footLines() {
    int from = Math.max(0, bodyRows.length - 15);
    return IntStream.range(from, bodyRows.length).mapToObj(i -> line(bodyRows[i])).toList();
  }

  private String line(int row) {
    return String.join("\t", shown(row).stream().filter(s -> !s.isBlank()).toList());
  }

  /** A row as it stands, from column A to its last cell. */
  public List<String> shown(int row) {
    List<String> cells = new ArrayList<>();
    for (int column = 1; column <= grid.lastColumn(row); column++) {
      cells.add(grid.at(row, column).shown());
    }
    return cells;
  }
}
