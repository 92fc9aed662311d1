package manyi.workbook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.grid.CellRef;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;

/**
 * What lies on the sheets of a workbook rather than in their cells: comments, pictures such as a
 * scanned signature, text boxes, drawn shapes, charts, and what the head and the foot of a page
 * say.
 */
final class LaidOn {
  /** What something is, as far as it matters whether the program laid it there itself. */
  enum Kind {
    COMMENT,
    CHART,
    /** The head and the foot of the printed page, without codes of type. */
    PAGE,
    /** Anything else: a picture, a text box, a line to sign on, a sheet that is all chart. */
    PICTURE
  }

  /**
   * One thing.
   *
   * @param cell empty where only the sheet is certain
   * @param said its text or its name; empty where it has none
   */
  record Thing(Kind kind, String sheet, Optional<CellRef> cell, String said) {
    Thing {
      said = said.strip();
    }
  }

  /** A part of the file that is read for what it holds. */
  private interface Reading {
    void read() throws IOException;
  }

  private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

  /** The shapes of the older drawings, which still hold comments and lines to sign on. */
  private static final Set<String> OLDER_SHAPES =
      Set.of("shape", "rect", "roundrect", "oval", "line", "polyline", "curve", "arc", "image");

  private static final String SIGNATURES = "_xmlsignatures/";

  private final Parts parts;
  private final List<Thing> found = new ArrayList<>();

  private LaidOn(Parts parts) {
    this.parts = parts;
  }

  /** All of it, sheet by sheet. A part that cannot be read counts as a thing without a name. */
  static List<Thing> in(Parts parts) throws IOException {
    LaidOn laidOn = new LaidOn(parts);
    Map<String, PackageBook.Target> sheets = PackageBook.sheetParts(parts);
    for (Map.Entry<String, PackageBook.Target> sheet : sheets.entrySet()) {
      laidOn.sheet(sheet.getKey(), sheet.getValue());
    }
    if (parts.names().stream().anyMatch(name -> name.startsWith(SIGNATURES))) {
      sheets.keySet().stream().limit(1).forEach(laidOn::unnamed);
    }
    return laidOn.found;
  }

  private void sheet(String name, PackageBook.Target sheet) throws IOException {
    if (!sheet.is("worksheet")) {
      unnamed(name);
      return;
    }
    for (PackageBook.Target target : PackageBook.targets(parts, sheet.part()).values()) {
      String part = target.part();
      if (target.is("image")) {
        unnamed(name);
      } else if (target.is("comments") && parts.has(part)) {
        read(name, () -> comments(name, part));
      } else if (target.is("drawing") && parts.has(part)) {
        read(name, () -> found.addAll(DrawnThings.in(name, parts.xml(part))));
      } else if (target.is("vmlDrawing") && parts.has(part)) {
        read(name, () -> olderDrawing(name, part));
      }
    }
    String page = PageTexts.of(parts.xml(sheet.part()));
    if (!page.isEmpty()) {
      found.add(new Thing(Kind.PAGE, name, Optional.empty(), page));
    }
  }

  private void read(String sheet, Reading part) {
    try {
      part.read();
    } catch (IOException e) {
      unnamed(sheet);
    }
  }

  private void unnamed(String sheet) {
    found.add(new Thing(Kind.PICTURE, sheet, Optional.empty(), ""));
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
              found.add(new Thing(Kind.COMMENT, sheet, cell(cell), text.toString()));
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

  /** The boxes of comments are not counted: the comments are read where their texts stand. */
  private void olderDrawing(String sheet, String part) throws IOException {
    try (XmlPart xml = XmlPart.of(parts.xml(part))) {
      boolean isComment = false;
      while (!xml.atEnd()) {
        XmlPart.Event event = xml.next();
        if (event == XmlPart.Event.START && OLDER_SHAPES.contains(xml.name())) {
          isComment = false;
        } else if (event == XmlPart.Event.START && xml.name().equals("ClientData")) {
          isComment = "Note".equals(xml.attribute("ObjectType"));
        } else if (event == XmlPart.Event.END && OLDER_SHAPES.contains(xml.name()) && !isComment) {
          unnamed(sheet);
        }
      }
    }
  }
}
