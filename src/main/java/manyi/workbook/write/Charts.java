package manyi.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.ChartPlan;
import manyi.grid.SheetPlan;
import manyi.language.Language;
import manyi.layout.Look;
import manyi.workbook.SafeText;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Native charts as parts of the file. They are written as XML of our own rather than through the
 * library's chart objects: those lack broken lines, label places and text type, need their schema
 * classes loaded, and those classes are incomplete in the small schema jar.
 */
final class Charts {
  private static final String DRAWING_TYPE =
      "application/vnd.openxmlformats-officedocument.drawing+xml";
  private static final String CHART_TYPE =
      "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
  private static final String RELATIONS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String FRAME =
      "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
  private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** A point: keeps the frame off the edge of a page, where half of it is drawn on the other. */
  private static final int INSET = 12700;

  private final XSSFWorkbook book;
  private final String typeface;
  private int drawings;
  private int charts;

  Charts(XSSFWorkbook book, Language language) {
    this.book = book;
    this.typeface = Look.typeface(language);
  }

  /** Adds the charts of a sheet; a sheet without charts gets no drawing. */
  void add(XSSFSheet sheet, SheetPlan plan) throws IOException {
    if (plan.charts().isEmpty()) {
      return;
    }
    drawings++;
    PackagePart drawing = part("/xl/drawings/drawing" + drawings + ".xml", DRAWING_TYPE);
    Xml frames = new Xml();
    frames.open("xdr:wsDr", "xmlns:xdr", FRAME, "xmlns:a", DRAWING);
    List<ChartPlan> list = plan.charts();
    for (int i = 0; i < list.size(); i++) {
      charts++;
      PackagePart chart = part("/xl/charts/chart" + charts + ".xml", CHART_TYPE);
      fill(chart, new ChartXml(plan, list.get(i), typeface).bytes());
      frame(frames, list.get(i), i + 1, relate(drawing, chart.getPartName(), "/chart"));
    }
    frames.close();
    fill(drawing, frames.bytes());
    sheet
        .getCTWorksheet()
        .addNewDrawing()
        .setId(relate(sheet.getPackagePart(), drawing.getPartName(), "/drawing"));
  }

  private PackagePart part(String name, String type) throws IOException {
    try {
      return book.getPackage().createPart(PackagingURIHelper.createPartName(name), type);
    } catch (InvalidFormatException e) {
      throw new IOException(name, e);
    }
  }

  private static String relate(PackagePart from, PackagePartName to, String kind) {
    PackageRelationship relation = from.addRelationship(to, TargetMode.INTERNAL, RELATIONS + kind);
    return relation.getId();
  }

  private static void fill(PackagePart part, byte[] bytes) throws IOException {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    }
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
    xml.open("a:graphic").open("a:graphicData", "uri", CHART);
    xml.leaf("c:chart", "xmlns:c", CHART, "xmlns:r", RELATIONS, "r:id", relation);
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
