package manyi.workbook;

import java.io.IOException;
import manyi.grid.Origin;

/** Reads the mark by which manyi knows its own workbooks again. */
final class OriginMark {
  private static final String PART = "docProps/custom.xml";

  private OriginMark() {}

  /** The origin that the file's properties tell; properties that cannot be read tell none. */
  static Origin of(Parts parts) {
    if (!parts.has(PART)) {
      return Origin.OUTSIDE;
    }
    try (XmlPart xml = XmlPart.of(parts.open(PART))) {
      return Origin.of(text(xml));
    } catch (IOException e) {
      return Origin.OUTSIDE;
    }
  }

  private static String text(XmlPart xml) throws IOException {
    boolean isOurs = false;
    TextBuffer text = new TextBuffer();
    while (!xml.atEnd()) {
      switch (xml.next()) {
        case START ->
            isOurs =
                xml.name().equals("property")
                    ? Origin.PROPERTY.equals(xml.attribute("name"))
                    : isOurs;
        case TEXT -> {
          if (isOurs) {
            xml.appendTo(text);
          }
        }
        case END -> isOurs = isOurs && !xml.name().equals("property");
        default -> {}
      }
    }
    return text.toString();
  }
}
