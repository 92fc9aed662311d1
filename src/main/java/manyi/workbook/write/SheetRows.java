package manyi.workbook.write;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.Format;
import manyi.grid.LinesPlan;
import manyi.grid.SheetPlan;
import manyi.layout.Dress;
import manyi.layout.SheetLayout;

/** The rows of a sheet with their cells, one after another. */
final class SheetRows {
  private final Xml xml;
  private final SheetLayout layout;
  private final StylePool styles;

  /** Rows that are framed to be filled in; those without a height of their own grow. */
  private final TreeMap<Integer, List<Format>> framed = new TreeMap<>();

  private final Iterator<Map.Entry<CellRef, CellPlan>> cells;
  private Map.Entry<CellRef, CellPlan> next;

  SheetRows(Xml xml, SheetPlan plan, SheetLayout layout, StylePool styles) {
    this.xml = xml;
    this.layout = layout;
    this.styles = styles;
    this.cells = layout.cells().entrySet().iterator();
    plan.lines().ifPresent(this::frame);
    advance();
  }

  private void frame(LinesPlan lines) {
    for (int row = lines.first(); row <= lines.framed(); row++) {
      framed.put(row, lines.formats());
    }
  }

  private void advance() {
    next = cells.hasNext() ? cells.next() : null;
  }

  void write(CellWriter writer) {
    TreeSet<Integer> rows = new TreeSet<>(layout.heights().keySet());
    rows.addAll(framed.keySet());
    rows.addAll(layout.cells().rows());
    xml.open("sheetData");
    for (int row : rows) {
      open(row);
      List<Format> formats = framed.getOrDefault(row, List.of());
      int column = 1;
      while (next != null && next.getKey().row() == row) {
        frames(writer, row, column, Math.min(formats.size(), next.getKey().column() - 1), formats);
        column = next.getKey().column() + 1;
        CellPlan cell = next.getValue();
        writer.cell(next.getKey(), cell, styles.of(cell, layout.wraps(next.getKey(), cell)));
        advance();
      }
      frames(writer, row, column, formats.size(), formats);
      xml.close();
    }
    xml.close();
  }

  private void open(int row) {
    Double height = layout.heights().get(row);
    if (height == null) {
      xml.open("row", "r", Integer.toString(row));
    } else {
      xml.open("row", "r", Integer.toString(row), "ht", points(height), "customHeight", "1");
    }
  }

  private void frames(CellWriter writer, int row, int from, int to, List<Format> formats) {
    for (int column = from; column <= to; column++) {
      Dress dress = Dress.framed(formats.get(column - 1));
      writer.blank(new CellRef(row, column), styles.of(dress));
    }
  }

  /** A height as it is stored. */
  static String points(double height) {
    return height == Math.rint(height) ? Long.toString((long) height) : Double.toString(height);
  }
}
