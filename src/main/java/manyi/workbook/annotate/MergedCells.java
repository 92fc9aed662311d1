package manyi.workbook.annotate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import manyi.grid.CellRef;
import org.apache.poi.ss.util.CellRangeAddress;

/** The merged areas of a sheet, which may be as many as it has rows, found by a cell at once. */
final class MergedCells {
  /** Wide areas: by each of their rows, then by their first column. Areas do not overlap. */
  private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> byRow = new HashMap<>();

  /** Tall areas: by each of their columns, then by their first row. */
  private final Map<Integer, NavigableMap<Integer, CellRangeAddress>> byColumn = new HashMap<>();

  MergedCells(List<CellRangeAddress> areas) {
    for (CellRangeAddress area : areas) {
      int rows = area.getLastRow() - area.getFirstRow();
      int columns = area.getLastColumn() - area.getFirstColumn();
      if (rows <= columns) {
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
          put(byRow, row, area.getFirstColumn(), area);
        }
      } else {
        for (int column = area.getFirstColumn(); column <= area.getLastColumn(); column++) {
          put(byColumn, column, area.getFirstRow(), area);
        }
      }
    }
  }

  private static void put(
      Map<Integer, NavigableMap<Integer, CellRangeAddress>> index,
      int line,
      int first,
      CellRangeAddress area) {
    index.computeIfAbsent(line, key -> new TreeMap<>()).putIfAbsent(first, area);
  }

  /** The upper left cell where cells are merged, else the cell itself. */
  CellRef firstOf(CellRef at) {
    int row = at.row() - 1;
    int column = at.column() - 1;
    CellRangeAddress wide = before(byRow.get(row), column);
    CellRangeAddress area =
        wide != null && wide.isInRange(row, column) ? wide : before(byColumn.get(column), row);
    return area != null && area.isInRange(row, column)
        ? new CellRef(area.getFirstRow() + 1, area.getFirstColumn() + 1)
        : at;
  }

  private static CellRangeAddress before(NavigableMap<Integer, CellRangeAddress> line, int at) {
    Map.Entry<Integer, CellRangeAddress> entry = line == null ? null : line.floorEntry(at);
    return entry == null ? null : entry.getValue();
  }
}
