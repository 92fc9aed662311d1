package manyi.testing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The charts of a sheet as text: title, place, and each series with its cells. */
public final class ChartText {
  private ChartText() {}

  /** A line for each chart and one for each of its series. */
  static List<String> of(XSSFSheet sheet) throws IOException {
    List<String> lines = new ArrayList<>();
    if (sheet.getDrawingPatriarch() == null) {
      return lines;
    }
    List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();
    List<XSSFShape> frames = sheet.getDrawingPatriarch().getShapes();
    for (int i = 0; i < charts.size(); i++) {
      Element chart = parse(charts.get(i).getPackagePart()).getDocumentElement();
      lines.add("chart " + charts.get(i).getTitleText().getString() + "  at " + at(frames.get(i)));
      for (Element series : all(chart, "c:ser")) {
        lines.add("  " + series(series));
      }
    }
    return lines;
  }

  /** A part of a workbook as a document. */
  public static Document parse(PackagePart part) throws IOException {
    try (InputStream in = part.getInputStream()) {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(part.getPartName().getName(), e);
    }
  }

  /** All elements of a name below another, in the order of the file. */
  public static List<Element> all(Element above, String name) {
    NodeList nodes = above.getElementsByTagName(name);
    return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
  }

  private static String series(Element series) {
    Element plot = (Element) series.getParentNode();
    String kind = plot.getTagName().substring(2).replace("Chart", "");
    boolean broken = !all(series, "a:prstDash").isEmpty() && value(series, "a:prstDash", "dash");
    List<Element> refs = all(series, "c:f");
    return text(all(series, "c:v").get(0))
        + "  "
        + (broken ? "limit" : direction(plot, kind))
        + "  "
        + refs.get(1).getTextContent()
        + " -> "
        + refs.get(2).getTextContent()
        + (value(plot, "c:axId", "20") ? "  right" : "");
  }

  private static String direction(Element plot, String kind) {
    if (!kind.equals("bar")) {
      return kind;
    }
    String stacked = value(plot, "c:grouping", "stacked") ? "stacked " : "";
    return stacked + (value(plot, "c:barDir", "bar") ? "lying" : "column");
  }

  private static boolean value(Element above, String name, String value) {
    return all(above, name).stream().anyMatch(e -> e.getAttribute("val").equals(value));
  }

  private static String text(Node node) {
    return node.getTextContent();
  }

  private static String at(XSSFShape shape) {
    XSSFClientAnchor anchor = ((XSSFGraphicFrame) shape).getAnchor();
    return new CellRangeAddress(
            anchor.getRow1(), anchor.getRow2() - 1, anchor.getCol1(), anchor.getCol2() - 1)
        .formatAsString();
  }
}
