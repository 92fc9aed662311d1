package manyi.workbook.read;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import manyi.workbook.OriginMark;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;

/** Reads the properties that a program or a person has given to a workbook. */
final class CustomProperties {
  private CustomProperties() {}

  /** The values by their names; none where they cannot be read. */
  static Map<String, String> of(Parts parts) {
    if (!parts.has(OriginMark.PART)) {
      return Map.of();
    }
    try (XmlPart xml = XmlPart.of(parts.xml(OriginMark.PART))) {
      return properties(xml);
    } catch (IOException e) {
      return Map.of();
    }
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
