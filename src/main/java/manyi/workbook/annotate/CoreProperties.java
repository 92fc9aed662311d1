package manyi.workbook.annotate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.XmlPart;

/**
 * The parts that tell a package's author and title. The library looks at all elements below each
 * element of theirs, and again below each of those, so that every level doubles its time: a few
 * hundred bytes hold it up for ever. Those of any program are two levels deep.
 */
final class CoreProperties {
  private static final String TYPES = "[Content_Types].xml";
  private static final String TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
  private static final int DEEPEST = 8;

  private CoreProperties() {}

  /** Refuses what the library must not be given. */
  static void check(Parts parts) throws IOException {
    for (String name : names(parts)) {
      try (XmlPart xml = XmlPart.of(parts.xml(name))) {
        int depth = 0;
        while (!xml.atEnd()) {
          switch (xml.next()) {
            case START -> depth++;
            case END -> depth--;
            default -> {}
          }
          if (depth > DEEPEST) {
            throw new IOException("the properties of the package are " + depth + " levels deep");
          }
        }
      }
    }
  }

  /** By their type: the name is free. */
  private static List<String> names(Parts parts) throws IOException {
    List<String> names = new ArrayList<>();
    if (!parts.has(TYPES)) {
      return names;
    }
    try (XmlPart xml = XmlPart.of(parts.xml(TYPES))) {
      while (!xml.atEnd()) {
        if (xml.next() == XmlPart.Event.START
            && TYPE.equalsIgnoreCase(xml.attribute("ContentType"))) {
          String part = xml.attribute("PartName");
          String extension = xml.attribute("Extension");
          if (part != null && parts.has(part)) {
            names.add(part);
          } else if (extension != null) {
            String ending = "." + extension.toLowerCase(Locale.ROOT);
            parts.names().stream().filter(name -> name.endsWith(ending)).forEach(names::add);
          }
        }
      }
    }
    return names;
  }
}
