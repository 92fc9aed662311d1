package manyi.workbook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/** The number format of each cell style of a workbook; all else about styles is not read. */
final class StyleTable {
  private final List<NumberForm> forms;

  private StyleTable(List<NumberForm> forms) {
    this.forms = forms;
  }

  static StyleTable none() {
    return new StyleTable(List.of());
  }

  static StyleTable read(XmlSource part) throws IOException {
    Map<Integer, String> patterns = new HashMap<>();
    List<Integer> ids = new ArrayList<>();
    try (XmlPart xml = XmlPart.of(part, "styleSheet")) {
      // The same element names occur again inside conditional formats, which are not styles.
      boolean inFormats = false;
      boolean inStyles = false;
      int depth = 0;
      int stylesAt = 0;
      while (!xml.atEnd()) {
        XmlPart.Event event = xml.next();
        if (event == XmlPart.Event.START) {
          depth++;
          switch (xml.name()) {
            case "numFmts" -> inFormats = true;
            case "cellXfs" -> {
              inStyles = true;
              stylesAt = depth;
            }
            case "numFmt" -> {
              String pattern = xml.attribute("formatCode");
              if (inFormats && pattern != null) {
                patterns.put(xml.decidingNumber("numFmtId", -1), pattern);
              }
            }
            case "xf" -> {
              // Only its own children are styles: one within another would shift all that follow.
              if (inStyles && depth == stylesAt + 1) {
                ids.add(xml.decidingNumber("numFmtId", 0));
              }
            }
            default -> {}
          }
        } else if (event == XmlPart.Event.END) {
          depth--;
          switch (xml.name()) {
            case "numFmts" -> inFormats = false;
            case "cellXfs" -> inStyles = false;
            default -> {}
          }
        }
      }
    }
    // One format for each id: thousands of styles share a handful of them.
    Map<Integer, NumberForm> byId = new HashMap<>();
    List<NumberForm> forms = new ArrayList<>(ids.size());
    for (int id : ids) {
      forms.add(byId.computeIfAbsent(id, i -> NumberForm.of(i, patterns.get(i))));
    }
    return new StyleTable(forms);
  }

  /**
   * The format of a style; General for the first one of a workbook without styles. A number whose
   * style is none of those that there are may as well be a date, which nobody can tell.
   */
  NumberForm at(int style) throws IOException {
    if (forms.isEmpty() && style == 0) {
      return NumberForm.GENERAL;
    }
    if (style < 0 || style >= forms.size()) {
      throw new IOException("no style " + style + " of " + forms.size());
    }
    return forms.get(style);
  }
}
