package manyi.intake.sheet;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;

/** The merged areas of a sheet, found by cell; overlapping areas of a damaged file do no harm. */
final class Merges {
  /** Beyond this width an area is a title or a note over the sheet, and is listed by its anchor. */
  private static final int WIDEST = 512;

  private final Map<Integer, TreeMap<Integer, Area>> byColumn = new HashMap<>();

  Merges(Grid grid) {
    for (Area area : grid.merges()) {
      int last = Math.min(area.last().column(), area.first().column() + WIDEST);
      for (int column = area.first().column(); column <= last; column++) {
        byColumn.computeIfAbsent(column, c -> new TreeMap<>()).put(area.first().row(), area);
      }
    }
  }

  boolean isEmpty() {
    return byColumn.isEmpty();
  }

  /** The merged area that a cell lies in. */
  Optional<Area> at(int row, int column) {
    TreeMap<Integer, Area> areas = byColumn.get(column);
    if (areas == null) {
      return Optional.empty();
    }
    var below = areas.floorEntry(row);
    return below != null && below.getValue().last().row() >= row
        ? Optional.of(below.getValue())
        : Optional.empty();
  }

  /** The cell that holds what a cell shows: the upper left one of its merged area, or itself. */
  CellRef anchor(int row, int column) {
    return at(row, column).map(Area::first).orElseGet(() -> new CellRef(row, column));
  }
}
