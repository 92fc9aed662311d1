package manyi.grid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One sheet as it was read: only rows that hold a value, under the numbers that Excel shows, so
 * that a place in a message is the place that the person sees.
 */
public final class Grid {
  private static final Value[] NOTHING = {};

  private final String name;
  private final boolean hidden;
  private final int[] numbers;
  private final Value[][] cells;
  private final List<Area> merges;
  private final BitSet hiddenRows;
  private final BitSet hiddenColumns;
  private final List<CellRef> pictures;
  private final SortedMap<Integer, BrokenRow> broken;

  private Grid(Builder builder) {
    name = builder.name;
    hidden = builder.hidden;
    builder.joinLateRows();
    numbers = Arrays.copyOf(builder.numbers, builder.size);
    cells = Arrays.copyOf(builder.cells, builder.size);
    merges = List.copyOf(builder.merges);
    hiddenRows = (BitSet) builder.hiddenRows.clone();
    hiddenColumns = (BitSet) builder.hiddenColumns.clone();
    pictures = List.copyOf(builder.pictures);
    broken = Collections.unmodifiableSortedMap(new TreeMap<>(builder.broken));
  }

  public static Builder named(String name) {
    return new Builder(name);
  }

  /** The sheet's name; of a CSV the file name without its ending. */
  public String name() {
    return name;
  }

  /** True for a sheet that the workbook hides. */
  public boolean hidden() {
    return hidden;
  }

  /** How many rows hold at least one value. */
  public int size() {
    return numbers.length;
  }

  public boolean isEmpty() {
    return numbers.length == 0;
  }

  /**
   * The number that Excel shows for a filled row.
   *
   * @param index 0 to {@link #size()} - 1
   */
  public int number(int index) {
    return numbers[index];
  }

  /**
   * The place of a row among the filled rows, or a negative number as {@link Arrays#binarySearch}
   * gives it when the row is blank.
   *
   * @param row the number that Excel shows
   */
  public int indexOf(int row) {
    return Arrays.binarySearch(numbers, row);
  }

  /** The last row that holds a value, 0 for an empty sheet. */
  public int lastRow() {
    return numbers.length == 0 ? 0 : numbers[numbers.length - 1];
  }

  /** The last column that any row reaches, 0 for an empty sheet. */
  public int lastColumn() {
    int last = 0;
    for (Value[] row : cells) {
      last = Math.max(last, row.length);
    }
    return last;
  }

  /** The last column of a row that is stored, 0 for a blank row. */
  public int lastColumn(int row) {
    return stored(row).length;
  }

  /**
   * What stands in a cell; a blank where nothing does. Only the upper left cell of a merged area
   * holds its value.
   *
   * @param row from 1
   * @param column A is 1
   */
  public Value at(int row, int column) {
    Value[] stored = stored(row);
    return column <= stored.length && stored[column - 1] != null
        ? stored[column - 1]
        : Value.blank();
  }

  public Value at(CellRef cell) {
    return at(cell.row(), cell.column());
  }

  /** Merged areas in the order of the file. */
  public List<Area> merges() {
    return merges;
  }

  public boolean isRowHidden(int row) {
    return hiddenRows.get(row);
  }

  public boolean isColumnHidden(int column) {
    return hiddenColumns.get(column);
  }

  /** Cells that show a picture, which is no text: they are blank. In the order of the file. */
  public List<CellRef> pictures() {
    return pictures;
  }

  /** Rows that hold what can be made out of them, and are not to be believed; by their number. */
  public SortedMap<Integer, BrokenRow> broken() {
    return broken;
  }

  private Value[] stored(int row) {
    int index = indexOf(row);
    return index < 0 ? NOTHING : cells[index];
  }

  /** Collects a sheet cell by cell; blank values are not kept. */
  public static final class Builder {
    private final String name;
    private boolean hidden;
    private int[] numbers = new int[64];
    private Value[][] cells = new Value[64][];
    private int size;
    private final TreeMap<Integer, Value[]> lateRows = new TreeMap<>();
    private final List<Area> merges = new ArrayList<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    private final List<CellRef> pictures = new ArrayList<>();
    private final TreeMap<Integer, BrokenRow> broken = new TreeMap<>();

    private Builder(String name) {
      this.name = name;
    }

    public Builder hidden(boolean isHidden) {
      hidden = isHidden;
      return this;
    }

    /** Puts one value; a row that only ever receives blanks does not exist. */
    public Builder put(int row, int column, Value value) {
      if (value.isBlank()) {
        return this;
      }
      if (PictureCell.is(value)) {
        pictures.add(new CellRef(row, column));
        return this;
      }
      Value[] stored = stored(row);
      if (stored == null || stored.length < column) {
        stored = stored == null ? new Value[column] : Arrays.copyOf(stored, column);
        store(row, stored);
      }
      stored[column - 1] = value;
      return this;
    }

    /**
     * Puts a whole row, quicker than cell by cell. The array is kept, not copied.
     *
     * @param values the cells from column A on, null for a blank; ends with a value
     */
    public Builder putRow(int row, Value[] values) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null && PictureCell.is(values[i])) {
          return putCells(row, values);
        }
      }
      if (values.length > 0) {
        store(row, values);
      }
      return this;
    }

    private Builder putCells(int row, Value[] values) {
      for (int i = 0; i < values.length; i++) {
        if (values[i] != null) {
          put(row, i + 1, values[i]);
        }
      }
      return this;
    }

    private Value[] stored(int row) {
      int index = Arrays.binarySearch(numbers, 0, size, row);
      return index < 0 ? lateRows.get(row) : cells[index];
    }

    /** Rows nearly always come in order and are appended; those that do not wait until the end. */
    private void store(int row, Value[] values) {
      if (size == 0 || row > numbers[size - 1]) {
        append(row, values);
        return;
      }
      int index = Arrays.binarySearch(numbers, 0, size, row);
      if (index < 0) {
        lateRows.put(row, values);
      } else {
        cells[index] = values;
      }
    }

    private void append(int row, Value[] values) {
      if (size == numbers.length) {
        numbers = Arrays.copyOf(numbers, size * 2);
        cells = Arrays.copyOf(cells, size * 2);
      }
      numbers[size] = row;
      cells[size++] = values;
    }

    private void joinLateRows() {
      if (lateRows.isEmpty()) {
        return;
      }
      for (int i = 0; i < size; i++) {
        lateRows.put(numbers[i], cells[i]);
      }
      size = 0;
      lateRows.forEach(this::append);
      lateRows.clear();
    }

    public Builder merge(Area area) {
      merges.add(area);
      return this;
    }

    /** Marks a row, put or to be put, as one whose cells cannot be told apart. */
    public Builder breakRow(int row, BrokenRow why) {
      broken.put(row, why);
      return this;
    }

    public Builder hideRow(int row) {
      hiddenRows.set(row);
      return this;
    }

    public Builder hideColumns(int first, int last) {
      hiddenColumns.set(first, last + 1);
      return this;
    }

    public Grid build() {
      return new Grid(this);
    }
  }
}
