package manyi.samples;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;

/** Stores a sketch as the text forms that go by the names of workbooks. */
final class SketchedText {
  private SketchedText() {}

  /** Lines with a separator, quoted where they must be. */
  static byte[] separated(Sketch.Drawn drawn, char separator, Charset charset, String mark) {
    Grid grid = drawn.pages().get(0).grid();
    StringBuilder text = new StringBuilder(mark);
    for (int row = 1; row <= grid.lastRow(); row++) {
      List<String> cells = new ArrayList<>();
      for (int column = 1; column <= grid.lastColumn(); column++) {
        String shown = grid.at(row, column).shown();
        boolean quoted = shown.indexOf(separator) >= 0 || shown.matches("(?s).*[\"\n].*");
        cells.add(quoted ? '"' + shown.replace("\"", "\"\"") + '"' : shown);
      }
      text.append(String.join(String.valueOf(separator), cells)).append("\r\n");
    }
    return text.toString().getBytes(charset);
  }

  /** A web page as systems offer it for download under the name of an .xls. */
  static byte[] html(Sketch.Drawn drawn, Charset charset) {
    StringBuilder text = new StringBuilder();
    text.append("<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">\n<head>\n");
    text.append("<meta http-equiv=\"Content-Type\" content=\"text/html; charset=")
        .append(charset.name())
        .append("\">\n</head>\n<body>\n<table border=\"1\">\n");
    Grid grid = drawn.pages().get(0).grid();
    for (int row = 1; row <= grid.lastRow(); row++) {
      text.append("<tr>");
      for (int column = 1; column <= grid.lastColumn(); column++) {
        CellRef at = new CellRef(row, column);
        Area area = area(grid, at);
        if (area.first().equals(at)) {
          text.append("<td")
              .append(area.columns() > 1 ? " colspan=\"" + area.columns() + "\"" : "")
              .append(area.rows() > 1 ? " rowspan=\"" + area.rows() + "\"" : "")
              .append('>')
              .append(escaped(grid.at(at).shown()).replace("\n", "<br>"))
              .append("</td>");
        }
      }
      text.append("</tr>\n");
    }
    return text.append("</table>\n</body>\n</html>\n").toString().getBytes(charset);
  }

  private static Area area(Grid grid, CellRef at) {
    return grid.merges().stream()
        .filter(merged -> merged.contains(at))
        .findFirst()
        .orElse(new Area(at, at));
  }

  /** The XML that Excel 2003 calls XML 表格 and systems name .xls. */
  static byte[] spreadsheetXml(Sketch.Drawn drawn) {
    StringBuilder text = new StringBuilder();
    text.append(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<?mso-application progid=\"Excel.Sheet\"?>\n");
    text.append("<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"\n");
    text.append(" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">\n<Styles>\n");
    text.append("<Style ss:ID=\"d\"><NumberFormat ss:Format=\"yyyy/m/d\"/></Style>\n");
    text.append(
        "<Style ss:ID=\"t\"><NumberFormat ss:Format=\"yyyy/m/d\\ h:mm\"/></Style>\n</Styles>\n");
    for (Sketch.Page page : drawn.pages()) {
      Grid grid = page.grid();
      text.append("<Worksheet ss:Name=\"").append(escaped(grid.name())).append("\">\n<Table>\n");
      for (int i = 0; i < grid.size(); i++) {
        text.append("<Row ss:Index=\"").append(grid.number(i)).append("\">");
        for (int column = 1; column <= grid.lastColumn(); column++) {
          xmlCell(text, grid, new CellRef(grid.number(i), column));
        }
        text.append("</Row>\n");
      }
      text.append("</Table>\n</Worksheet>\n");
    }
    return text.append("</Workbook>\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void xmlCell(StringBuilder text, Grid grid, CellRef at) {
    Value value = grid.at(at);
    if (value.isBlank()) {
      return;
    }
    Area area = area(grid, at);
    text.append("<Cell ss:Index=\"").append(at.column()).append('"');
    if (area.columns() > 1) {
      text.append(" ss:MergeAcross=\"").append(area.columns() - 1).append('"');
    }
    if (area.rows() > 1) {
      text.append(" ss:MergeDown=\"").append(area.rows() - 1).append('"');
    }
    if (value instanceof Value.Moment moment) {
      boolean day = moment.part() == Value.Moment.Part.DATE;
      text.append(day ? " ss:StyleID=\"d\">" : " ss:StyleID=\"t\">")
          .append("<Data ss:Type=\"DateTime\">")
          .append(moment.at().toLocalDate())
          .append('T')
          .append(moment.at().format(DateTimeFormatter.ofPattern("HH:mm:ss")))
          .append(".000");
    } else {
      text.append("><Data ss:Type=\"")
          .append(value instanceof Value.Numeric ? "Number" : "String")
          .append("\">")
          .append(escaped(value.shown()).replace("\n", "&#10;"));
    }
    text.append("</Data></Cell>");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
