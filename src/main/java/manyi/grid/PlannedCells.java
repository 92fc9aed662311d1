package manyi.grid;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The cells of a planned sheet, row by row and from left to right. Read-only. A list of some
 * hundred thousand rows has millions of cells, so a row is kept as one array: no cell carries its
 * own place.
 */
public final class PlannedCells extends AbstractMap<CellRef, CellPlan> {
  private final NavigableMap<Integer, CellPlan[]> rows;
  private final int size;

  private PlannedCells(NavigableMap<Integer, CellPlan[]> rows, int size) {
    this.rows = rows;
    this.size = size;
  }

  /** The rows that have a cell, from the top. */
  public NavigableSet<Integer> rows() {
    return Collections.unmodifiableNavigableSet(rows.navigableKeySet());
  }

  /** The cells of a row from left to right; none where nothing stands. */
  public List<CellPlan> row(int row) {
    CellPlan[] cells = rows.get(row);
    return cells == null ? List.of() : Stream.of(cells).filter(Objects::nonNull).toList();
  }

  /**
   * The lowest of all cells, of these the rightmost.
   *
   * @throws NoSuchElementException when there is none
   */
  public CellRef last() {
    int row = rows.lastKey();
    CellPlan[] cells = rows.get(row);
    return new CellRef(row, used(cells));
  }

  /** How far a row is filled; every row that is kept has a cell. */
  private static int used(CellPlan[] cells) {
    int column = cells.length;
    while (cells[column - 1] == null) {
      column--;
    }
    return column;
  }

  @Override
  public CellPlan get(Object key) {
    return key instanceof CellRef at ? at(at) : null;
  }

  @Override
  public boolean containsKey(Object key) {
    return get(key) != null;
  }

  private CellPlan at(CellRef at) {
    CellPlan[] cells = rows.get(at.row());
    return cells == null || at.column() > cells.length ? null : cells[at.column() - 1];
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public void forEach(BiConsumer<? super CellRef, ? super CellPlan> action) {
    rows.forEach(
        (row, cells) -> {
          for (int i = 0; i < cells.length; i++) {
            if (cells[i] != null) {
              action.accept(new CellRef(row, i + 1), cells[i]);
            }
          }
        });
  }

  @Override
  public Set<Entry<CellRef, CellPlan>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<CellRef, CellPlan>> iterator() {
        return new Walk(rows);
      }

      @Override
      public int size() {
        return size;
      }
    };
  }

  /** Goes through the cells. */
  private static final class Walk implements Iterator<Entry<CellRef, CellPlan>> {
    private final Iterator<Map.Entry<Integer, CellPlan[]>> rows;
    private CellPlan[] cells = {};
    private int row;
    private int next;

    private Walk(NavigableMap<Integer, CellPlan[]> rows) {
      this.rows = rows.entrySet().iterator();
      advance();
    }

    /** Goes on to the next cell, or behind the last one. */
    private void advance() {
      while (next == cells.length || cells[next] == null) {
        if (next < cells.length) {
          next++;
        } else if (rows.hasNext()) {
          Map.Entry<Integer, CellPlan[]> entry = rows.next();
          row = entry.getKey();
          cells = entry.getValue();
          next = 0;
        } else {
          return;
        }
      }
    }

    @Override
    public boolean hasNext() {
      return next < cells.length;
    }

    @Override
    public Entry<CellRef, CellPlan> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      Entry<CellRef, CellPlan> entry = Map.entry(new CellRef(row, next + 1), cells[next]);
      next++;
      advance();
      return entry;
    }
  }

  /** Collects cells in any order; what is put in one place last stands there. */
  public static final class Builder {
    /** So many different cells are kept in mind; a long list says few things in most columns. */
    private static final int SHARED = 4096;

    private static final int USUAL_COLUMNS = 8;

    private final TreeMap<Integer, CellPlan[]> rows = new TreeMap<>();
    private final Map<CellPlan, CellPlan> shared = new HashMap<>();
    private int size;

    /** Begins without a cell. */
    public Builder() {}

    /** Begins with the cells of others. */
    public Builder(PlannedCells cells) {
      cells.rows.forEach((row, kept) -> rows.put(row, kept.clone()));
      size = cells.size;
    }

    /** Puts a cell in its place. */
    public Builder put(int row, int column, CellPlan cell) {
      CellRef at = new CellRef(row, column);
      CellPlan[] cells = rows.get(at.row());
      if (cells == null || cells.length < at.column()) {
        int usual = cells == null ? USUAL_COLUMNS : 2 * cells.length;
        int wide = Math.max(at.column(), usual);
        cells = cells == null ? new CellPlan[wide] : Arrays.copyOf(cells, wide);
        rows.put(row, cells);
      }
      size += cells[column - 1] == null ? 1 : 0;
      cells[column - 1] = once(cell);
      return this;
    }

    /** Equal cells are kept once. */
    private CellPlan once(CellPlan cell) {
      CellPlan known = shared.get(cell);
      if (known == null && shared.size() < SHARED) {
        shared.put(cell, cell);
      }
      return known == null ? cell : known;
    }

    /** True where a cell was put. */
    public boolean has(int row, int column) {
      CellPlan[] cells = rows.get(row);
      return cells != null && column <= cells.length && cells[column - 1] != null;
    }

    /** The cells so far; what is put later is not among them. */
    public PlannedCells build() {
      TreeMap<Integer, CellPlan[]> kept = new TreeMap<>();
      rows.forEach((row, cells) -> kept.put(row, Arrays.copyOf(cells, used(cells))));
      return new PlannedCells(kept, size);
    }
  }
}
