package manyi.workbook;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.grid.Grid;
import manyi.grid.Origin;
import org.apache.poi.ooxml.POIXMLProperties;
import org.openxmlformats.schemas.officeDocument.x2006.customProperties.CTProperties;

/** The marks by which manyi knows its own workbooks again. */
final class OriginMark {
  private static final String PART = "docProps/custom.xml";

  /**
   * The print of the contents with which an annotated copy was handed out. It stands beside the
   * mark of whatever the copy is a copy of.
   */
  private static final String COPY_PROPERTY = "manyi.copy";

  private OriginMark() {}

  /**
   * The origin that the file's properties tell; properties that cannot be read tell none. An
   * annotated copy in which somebody has changed a cell is what the original was.
   */
  static Origin of(Parts parts, List<Grid> grids) {
    if (!parts.has(PART)) {
      return Origin.OUTSIDE;
    }
    Map<String, String> properties;
    try (XmlPart xml = XmlPart.of(parts.open(PART))) {
      properties = properties(xml);
    } catch (IOException e) {
      return Origin.OUTSIDE;
    }
    Optional<String> print = Optional.ofNullable(properties.get(COPY_PROPERTY));
    return print.isPresent() && print.get().equals(ContentPrint.of(grids))
        ? Origin.ANNOTATED
        : Origin.of(properties.getOrDefault(Origin.PROPERTY, ""));
  }

  /** Marks a workbook as an annotated copy with these contents. */
  static void markCopy(POIXMLProperties properties, String print) {
    CTProperties custom = properties.getCustomProperties().getUnderlyingProperties();
    for (int i = custom.sizeOfPropertyArray() - 1; i >= 0; i--) {
      if (custom.getPropertyArray(i).getName().equals(COPY_PROPERTY)) {
        custom.removeProperty(i);
      }
    }
    properties.getCustomProperties().addProperty(COPY_PROPERTY, print);
  }

  private static Map<String, String> properties(XmlPart xml) throws IOException {
    Map<String, String> properties = new HashMap<>();
    String name = null;
    TextBuffer text = new TextBuffer();
    while (!xml.atEnd()) {
      switch (xml.next()) {
        case START -> {
          if (xml.name().equals("property")) {
            name = xml.attribute("name");
            text.clear();
          }
        }
        case TEXT -> {
          if (name != null) {
            xml.appendTo(text);
          }
        }
        case END -> {
          if (name != null && xml.name().equals("property")) {
            properties.put(name, text.toString());
            name = null;
          }
        }
        default -> {}
      }
    }
    return properties;
  }
}
