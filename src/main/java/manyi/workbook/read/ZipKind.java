package manyi.workbook.read;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
import manyi.workbook.xml.Parts;
import manyi.workbook.xml.XmlPart;

/** What a zip is: a workbook, or something else that has a name. */
final class ZipKind {
  private ZipKind() {}

  /**
   * The name of the part that lists the sheets.
   *
   * @throws BadFile if the zip is no workbook, naming what it is
   */
  static String workbookPart(Parts parts) throws IOException {
    String main = mainPart(parts);
    if (main.endsWith(".bin")) {
      throw new BadFile(Code.FORMAT_NOT_READ, ".xlsb");
    }
    if (main.startsWith("word/")) {
      throw new BadFile(Code.FORMAT_NOT_READ, "Word (.docx)");
    }
    if (main.startsWith("ppt/")) {
      throw new BadFile(Code.FORMAT_NOT_READ, "PowerPoint (.pptx)");
    }
    if (parts.has(main)) {
      return main;
    }
    if (parts.has("xl/workbook.xml")) {
      return "xl/workbook.xml";
    }
    throw new BadFile(Code.FORMAT_NOT_READ, otherZip(parts));
  }

  private static String mainPart(Parts parts) throws IOException {
    if (!parts.has("_rels/.rels")) {
      return "";
    }
    try (XmlPart xml = XmlPart.of(parts.xml("_rels/.rels"))) {
      while (xml.nextStart()) {
        String type = xml.attribute("Type");
        String target = xml.attribute("Target");
        if (type != null && target != null && type.endsWith("/officeDocument")) {
          return resolve("", target);
        }
      }
    }
    return "";
  }

  private static String otherZip(Parts parts) throws IOException {
    if (parts.has("mimetype")) {
      String type =
          new String(parts.open("mimetype").readNBytes(200), StandardCharsets.US_ASCII).strip();
      if (type.startsWith("application/vnd.oasis.opendocument.spreadsheet")) {
        return ".ods";
      }
      if (type.startsWith("application/vnd.oasis.opendocument")) {
        return "OpenDocument";
      }
    }
    if (parts.has("index/document.iwa")) {
      return "Numbers";
    }
    return parts.has("ofd.xml") ? "OFD" : "ZIP";
  }

  /** A target relative to a folder as a name from the root: no leading slash, no dots. */
  static String resolve(String folder, String target) {
    String slashed = target.replace('\\', '/');
    Deque<String> steps = new ArrayDeque<>();
    for (String step : (slashed.startsWith("/") ? slashed : folder + slashed).split("/", -1)) {
      if (step.equals("..")) {
        steps.pollLast();
      } else if (!step.isEmpty() && !step.equals(".")) {
        steps.addLast(step);
      }
    }
    return String.join("/", steps);
  }
}
