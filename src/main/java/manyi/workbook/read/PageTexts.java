package manyi.workbook.read;

import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import manyi.workbook.PageText;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/** Reads what the heads and feet of a sheet's printed pages say. */
final class PageTexts {
  private static final List<String> PARTS =
      List.of("oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter");

  private PageTexts() {}

  /** All different texts of a sheet in the order of the characters; empty where there is none. */
  static String of(XmlSource sheet) throws IOException {
    TreeSet<String> texts = new TreeSet<>();
    try (XmlPart xml = XmlPart.of(sheet)) {
      boolean isText = false;
      TextBuffer text = new TextBuffer();
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> {
            isText = PARTS.contains(xml.name());
            text.clear();
          }
          case TEXT -> {
            if (isText) {
              xml.appendTo(text);
            }
          }
          case END -> {
            if (isText) {
              texts.add(PageText.of(text.toString()));
            }
            isText = false;
          }
          default -> {}
        }
      }
    }
    texts.remove("");
    return String.join(" ", texts);
  }
}
