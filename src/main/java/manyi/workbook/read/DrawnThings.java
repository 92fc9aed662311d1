package manyi.workbook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import manyi.grid.CellRef;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/**
 * What lies on the drawing of one sheet: charts, and what the program never draws: pictures, text
 * boxes, shapes, ink, diagrams.
 */
final class DrawnThings {
  private static final Set<String> BY_HAND = Set.of("pic", "sp", "cxnSp", "contentPart");
  private static final String FRAMED = "graphicData";

  private final String sheet;
  private final List<LaidOn.Thing> found = new ArrayList<>();
  private final TextBuffer text = new TextBuffer();
  private final TextBuffer number = new TextBuffer();
  private boolean isByHand;
  private boolean isFrom;
  private String inside = "";
  private String name = "";
  private String row = "";
  private String column = "";

  private DrawnThings(String sheet) {
    this.sheet = sheet;
  }

  /** All of it, in the order of the drawing. */
  static List<LaidOn.Thing> in(String sheet, XmlSource part) throws IOException {
    DrawnThings things = new DrawnThings(sheet);
    try (XmlPart xml = XmlPart.of(part)) {
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> things.begin(xml);
          case TEXT -> things.text(xml);
          case END -> things.end(xml);
          default -> {}
        }
      }
    }
    return things.found;
  }

  private void begin(XmlPart xml) {
    inside = xml.name();
    if (inside.endsWith("Anchor")) {
      isByHand = false;
      name = "";
      row = "";
      column = "";
      text.clear();
    }
    isByHand |= BY_HAND.contains(inside);
    if (inside.equals(FRAMED)) {
      frame(String.valueOf(xml.attribute("uri")));
    }
    if (inside.equals("from") || inside.equals("to")) {
      isFrom = inside.equals("from");
    }
    if (inside.equals("cNvPr") && name.isEmpty() && xml.attribute("name") != null) {
      name = xml.attribute("name");
    }
  }

  /** A frame holds a chart, or a diagram or whatever else a program frames. */
  private void frame(String uri) {
    if (uri.endsWith("/chart")) {
      found.add(new LaidOn.Thing(LaidOn.Kind.CHART, sheet, Optional.of(at()), ""));
    } else {
      isByHand = true;
    }
  }

  private void text(XmlPart xml) throws IOException {
    number.clear();
    switch (inside) {
      case "t" -> xml.appendTo(text);
      case "row", "col" -> {
        xml.appendTo(number);
        if (isFrom && inside.equals("row")) {
          row += number.toString().strip();
        } else if (isFrom) {
          column += number.toString().strip();
        }
      }
      default -> {}
    }
  }

  /** A picture or a shape stands where its upper left corner lies. */
  private void end(XmlPart xml) {
    if (xml.name().endsWith("Anchor") && isByHand) {
      String said = text.toString().isBlank() ? name : text.toString();
      found.add(new LaidOn.Thing(LaidOn.Kind.PICTURE, sheet, Optional.of(at()), said));
    }
  }

  /** What lies nowhere in particular lies at the corner. */
  private CellRef at() {
    boolean isTold = row.matches("\\d{1,7}") && column.matches("\\d{1,5}");
    return isTold
        ? new CellRef(Integer.parseInt(row) + 1, Integer.parseInt(column) + 1)
        : new CellRef(1, 1);
  }
}
