package manyi.workbook.write;

import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.ScalePlan;
import manyi.grid.SheetPlan;
import manyi.layout.Palette;

/** What of a sheet's look hangs on what stands in it: shaded numbers, frames of filled rows. */
final class Conditions {
  private final Xml xml;
  private int priority;

  Conditions(Xml xml) {
    this.xml = xml;
  }

  void write(SheetPlan plan) {
    plan.scales().forEach(this::scale);
    plan.lines().flatMap(lines -> lines.unframed()).ifPresent(this::frameWhenFilled);
  }

  private void open(Area cells, String... kind) {
    priority++;
    xml.open("conditionalFormatting", "sqref", cells.toString());
    String[] said = new String[kind.length + 2];
    System.arraycopy(kind, 0, said, 0, kind.length);
    said[kind.length] = "priority";
    said[kind.length + 1] = Integer.toString(priority);
    xml.open("cfRule", said);
  }

  private void scale(ScalePlan plan) {
    open(plan.cells(), "type", "colorScale");
    xml.open("colorScale").leaf("cfvo", "type", "min");
    xml.leaf("cfvo", "type", "percentile", "val", "50").leaf("cfvo", "type", "max");
    colour(plan.highIsGood() ? Palette.SCALE_LOW : Palette.SCALE_HIGH);
    colour(Palette.SCALE_MIDDLE);
    colour(plan.highIsGood() ? Palette.SCALE_HIGH : Palette.SCALE_LOW);
    xml.close().close().close();
  }

  private void colour(String rgb) {
    xml.leaf("color", "rgb", StylesPart.argb(rgb));
  }

  private void frameWhenFilled(Area area) {
    int row = area.first().row();
    String last = CellRef.columnName(area.last().column());
    open(area, "type", "expression", "dxfId", "0");
    xml.text("formula", "COUNTA($A" + row + ":$" + last + row + ")>0").close().close();
  }
}
