package manyi.workbook.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import manyi.grid.Value;
import manyi.workbook.xml.TextBuffer;
import manyi.workbook.xml.XmlPart;
import manyi.workbook.xml.XmlSource;

/** The texts of a workbook, each once: all runs joined, phonetic guides left out. */
final class SharedStrings {
  private final List<Value> texts;

  private SharedStrings(List<Value> texts) {
    this.texts = texts;
  }

  static SharedStrings none() {
    return new SharedStrings(List.of());
  }

  static SharedStrings read(XmlSource part) throws IOException {
    List<Value> texts = new ArrayList<>();
    TextBuffer text = new TextBuffer();
    try (XmlPart xml = XmlPart.of(part, "sst")) {
      boolean inText = false;
      int phonetic = 0;
      PlainText plain = new PlainText();
      while (!xml.atEnd()) {
        switch (xml.next()) {
          case START -> {
            switch (xml.name()) {
              case "si" -> {
                text.clear();
                plain.clear();
              }
              case "rPh" -> phonetic++;
              case "r" -> plain.run();
              case "t" -> {
                inText = phonetic == 0;
                if (inText) {
                  plain.text();
                }
              }
              default -> {}
            }
          }
          case TEXT -> {
            if (inText) {
              xml.appendTo(text);
            }
          }
          case END -> {
            switch (xml.name()) {
              case "si" -> texts.add(value(text));
              case "rPh" -> phonetic--;
              case "r" -> plain.endOfRun();
              case "t" -> inText = false;
              default -> {}
            }
          }
          default -> {}
        }
      }
    }
    return new SharedStrings(texts);
  }

  /** A text value; a blank one is a blank cell. */
  static Value value(TextBuffer text) {
    return text.isBlank() ? Value.blank() : Value.text(Escapes.decode(text.toString()));
  }

  Value at(int index) throws IOException {
    if (index < 0 || index >= texts.size()) {
      throw new IOException("no shared text " + index + " of " + texts.size());
    }
    return texts.get(index);
  }
}
