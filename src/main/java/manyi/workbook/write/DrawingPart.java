package manyi.workbook.write;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.workbook.SafeText;

/** The part that says where the charts of a sheet stand. */
final class DrawingPart {
  /** A point: keeps the frame off the edge of a page, where half of it is drawn on the other. */
  private static final int INSET = 12700;

  private DrawingPart() {}

  /**
   * Writes the drawing of a sheet.
   *
   * @param charts in the order of the relations that lead to them
   */
  static void write(Xml xml, List<ChartPlan> charts) {
    xml.open("xdr:wsDr", "xmlns:xdr", Names.FRAME, "xmlns:a", Names.DRAWING);
    for (int i = 0; i < charts.size(); i++) {
      frame(xml, charts.get(i), i + 1, Relations.id(i + 1));
    }
    xml.close().end();
  }

  private static void frame(Xml xml, ChartPlan chart, int number, String relation) {
    Area space = chart.space();
    xml.open("xdr:twoCellAnchor", "editAs", "oneCell");
    corner(xml, "xdr:from", space.first().column() - 1, space.first().row() - 1, INSET);
    corner(xml, "xdr:to", space.last().column(), space.last().row(), 0);
    xml.open("xdr:graphicFrame", "macro", "").open("xdr:nvGraphicFramePr");
    String title = SafeText.of(chart.title());
    xml.leaf(
        "xdr:cNvPr", "id", String.valueOf(number + 1), "name", "Chart " + number, "descr", title);
    xml.leaf("xdr:cNvGraphicFramePr").close();
    xml.open("xdr:xfrm").leaf("a:off", "x", "0", "y", "0");
    xml.leaf("a:ext", "cx", "0", "cy", "0").close();
    xml.open("a:graphic").open("a:graphicData", "uri", Names.CHART);
    xml.leaf("c:chart", "xmlns:c", Names.CHART, "xmlns:r", Names.RELATIONS, "r:id", relation);
    xml.close().close().close().leaf("xdr:clientData").close();
  }

  private static void corner(Xml xml, String name, int column, int row, int inset) {
    xml.open(name)
        .text("xdr:col", String.valueOf(column))
        .text("xdr:colOff", String.valueOf(inset))
        .text("xdr:row", String.valueOf(row))
        .text("xdr:rowOff", String.valueOf(inset))
        .close();
  }
}
