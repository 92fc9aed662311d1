package manyi.workbook.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CellRef;
import manyi.grid.SheetPlan;
import manyi.layout.Dress;
import manyi.layout.SheetLayout;

/** The part of one sheet; its elements stand in the order that programs expect. */
final class SheetPart {
  private static final int WIDEST = 255;

  /** Room to write in by hand, in points. */
  private static final double LINE_HEIGHT = 24;

  private final Xml xml;
  private final SheetPlan plan;
  private final SheetLayout layout;
  private final StylePool styles;

  SheetPart(Xml xml, SheetPlan plan, SheetLayout layout, StylePool styles) {
    this.xml = xml;
    this.plan = plan;
    this.layout = layout;
    this.styles = styles;
  }

  /**
   * Writes the sheet.
   *
   * @param isFirst true for the sheet that is seen when the workbook is opened
   * @param drawing the relation that leads to its charts; empty without charts
   */
  void write(SharedTexts texts, Entries entries, Printing print, boolean isFirst, String drawing) {
    xml.open("worksheet", "xmlns", Names.MAIN, "xmlns:r", Names.RELATIONS);
    print.fit(xml);
    view(isFirst);
    String height =
        SheetRows.points(plan.lines().isPresent() ? LINE_HEIGHT : SheetLayout.EMPTY_ROW);
    xml.leaf("sheetFormatPr", "defaultRowHeight", height, "customHeight", "1");
    columns();
    new SheetRows(xml, plan, layout, styles).write(new CellWriter(xml, texts));
    plan.filter().ifPresent(area -> xml.leaf("autoFilter", "ref", area.toString()));
    merges();
    new Conditions(xml).write(plan);
    entries.write(xml, plan);
    links();
    print.write(xml);
    if (!drawing.isEmpty()) {
      xml.leaf("drawing", "r:id", drawing);
    }
    xml.close().end();
  }

  private void view(boolean isFirst) {
    List<String> said = new ArrayList<>(List.of("showGridLines", "0"));
    if (isFirst) {
      said.addAll(List.of("tabSelected", "1"));
    }
    said.addAll(List.of("workbookViewId", "0"));
    xml.open("sheetViews").open("sheetView", said.toArray(String[]::new));
    int rows = plan.frozenRows();
    int columns = plan.frozenColumns();
    if (rows > 0 || columns > 0) {
      String moving = rows == 0 ? "topRight" : columns == 0 ? "bottomLeft" : "bottomRight";
      said.clear();
      if (columns > 0) {
        said.addAll(List.of("xSplit", Integer.toString(columns)));
      }
      if (rows > 0) {
        said.addAll(List.of("ySplit", Integer.toString(rows)));
      }
      said.addAll(List.of("topLeftCell", new CellRef(rows + 1, columns + 1).toString()));
      said.addAll(List.of("activePane", moving, "state", "frozen"));
      xml.leaf("pane", said.toArray(String[]::new)).leaf("selection", "pane", moving);
    }
    xml.close().close();
  }

  /** Columns carry the formats of rows that are still to be filled in. */
  private void columns() {
    Map<Integer, Integer> looks = new TreeMap<>();
    plan.lines()
        .ifPresent(
            lines -> {
              for (int i = 0; i < lines.formats().size(); i++) {
                looks.put(i + 1, styles.of(Dress.unframed(lines.formats().get(i))));
              }
            });
    xml.open("cols");
    layout
        .widths()
        .forEach(
            (column, width) -> {
              String at = Integer.toString(column);
              String wide = Integer.toString(Math.min(WIDEST, width));
              Integer look = looks.get(column);
              if (look == null) {
                xml.leaf("col", "min", at, "max", at, "width", wide, "customWidth", "1");
              } else {
                String style = Integer.toString(look);
                xml.leaf(
                    "col", "min", at, "max", at, "width", wide, "style", style, "customWidth", "1");
              }
            });
    xml.close();
  }

  private void merges() {
    List<Area> merges =
        layout.spans().stream().filter(area -> area.rows() * area.columns() > 1).toList();
    if (!merges.isEmpty()) {
      xml.open("mergeCells", "count", Integer.toString(merges.size()));
      merges.forEach(area -> xml.leaf("mergeCell", "ref", area.toString()));
      xml.close();
    }
  }

  private void links() {
    boolean isOpen = false;
    for (Map.Entry<CellRef, CellPlan> entry : plan.cells().entrySet()) {
      CellPlan cell = entry.getValue();
      if (cell.linkSheet().isPresent()) {
        if (!isOpen) {
          xml.open("hyperlinks");
          isOpen = true;
        }
        String target = cell.linkCell().on(cell.linkSheet().get());
        xml.leaf("hyperlink", "ref", entry.getKey().toString(), "location", target);
      }
    }
    if (isOpen) {
      xml.close();
    }
  }
}
