package manyi.workbook;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import manyi.grid.CellRef;

/**
 * What people lay on a sheet rather than into its cells: comments, pictures such as a scanned
 * signature, text boxes and drawn shapes. Charts are none: a report has its own.
 */
final class LaidOn {
  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

  private final Parts parts;
  private final List<FormerReport.Typed> found = new ArrayList<>();

  private LaidOn(Parts parts) {
    this.parts = parts;
  }

  /** All of it, sheet by sheet. */
  static List<FormerReport.Typed> in(Parts parts) throws IOException {
    LaidOn laidOn = new LaidOn(parts);
    for (Map.Entry<String, String> sheet : PackageBook.sheetParts(parts).entrySet()) {
      for (PackageBook.Target target : PackageBook.targets(parts, sheet.getValue()).values()) {
        if (target.is("comments") && parts.has(target.part())) {
          laidOn.comments(sheet.getKey(), target.part());
        } else if (target.is("drawing") && parts.has(target.part())) {
          laidOn.drawing(sheet.getKey(), target.part());
        }
      }
    }
    return laidOn.found;
  }

  private void comments(String sheet, String part) throws IOException {
    try (XmlPart xml = XmlPart.of(parts.xml(part))) {
      String cell = null;
      boolean isText = false;
      TextBuffer text = new TextBuffer();
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> {
            if (xml.name().equals("comment")) {
              cell = xml.attribute("ref");
              text.clear();
            }
            isText = xml.name().equals("t");
          }
          case TEXT -> {
            if (isText) {
              xml.appendTo(text);
            }
          }
          case END -> {
            isText = false;
            if (xml.name().equals("comment")) {
              add(sheet, cell(cell), text.toString());
            }
          }
          default -> {}
        }
      }
    }
  }

  private static Optional<CellRef> cell(String text) {
    return Optional.ofNullable(text).filter(t -> CELL.matcher(t).matches()).map(CellRef::parse);
  }

  /** A picture or a shape stands where its upper left corner lies. */
  private void drawing(String sheet, String part) throws IOException {
    try (XmlPart xml = XmlPart.of(parts.xml(part))) {
      Anchored anchored = new Anchored();
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> anchored.begin(xml);
          case TEXT -> anchored.text(xml);
          case END -> {
            if (xml.name().endsWith("Anchor") && anchored.isByHand) {
              add(sheet, Optional.of(anchored.at()), anchored.said());
            }
          }
          default -> {}
        }
      }
    }
  }

  private void add(String sheet, Optional<CellRef> cell, String said) {
    found.add(new FormerReport.Typed(sheet, cell, said.strip()));
  }

  /** One thing on a drawing, as far as it was read. */
  private static final class Anchored {
    private final TextBuffer text = new TextBuffer();
    private final TextBuffer number = new TextBuffer();
    private boolean isByHand;
    private boolean isFrom;
    private String inside = "";
    private String name = "";
    private String row = "";
    private String column = "";

    void begin(XmlPart xml) {
      inside = xml.name();
      if (inside.endsWith("Anchor")) {
        isByHand = false;
        name = "";
        row = "";
        column = "";
        text.clear();
      }
      isByHand |= List.of("pic", "sp", "cxnSp").contains(inside);
      if (inside.equals("from") || inside.equals("to")) {
        isFrom = inside.equals("from");
      }
      if (inside.equals("cNvPr") && name.isEmpty() && xml.attribute("name") != null) {
        name = xml.attribute("name");
      }
    }

    void text(XmlPart xml) throws IOException {
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

    /** What lies nowhere in particular lies at the corner. */
    CellRef at() {
      boolean isTold = row.matches("\\d{1,7}") && column.matches("\\d{1,5}");
      return isTold
          ? new CellRef(Integer.parseInt(row) + 1, Integer.parseInt(column) + 1)
          : new CellRef(1, 1);
    }

    String said() {
      return text.toString().isBlank() ? name : text.toString();
    }
  }
}
