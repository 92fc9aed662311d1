package manyi.workbook.write;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Builds one XML part of a workbook, element by element. */
final class Xml {
  private final StringBuilder text =
      new StringBuilder(8192)
          .append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Xml open(String element, String... attributes) {
    start(element, attributes);
    text.append('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Xml close() {
    text.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element without content. */
  Xml leaf(String element, String... attributes) {
    start(element, attributes);
    text.append("/>");
    return this;
  }

  /** An element that says everything in its attribute {@code val}, as most of a chart does. */
  Xml val(String element, String value) {
    return leaf(element, "val", value);
  }

  Xml val(String element, int value) {
    return val(element, Integer.toString(value));
  }

  /** An element that holds text only. */
  Xml text(String element, String content) {
    start(element);
    text.append('>');
    escape(content);
    text.append("</").append(element).append('>');
    return this;
  }

  byte[] bytes() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void start(String element, String... attributes) {
    text.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      text.append('"');
    }
  }

  private void escape(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '<' -> text.append("&lt;");
        case '>' -> text.append("&gt;");
        case '&' -> text.append("&amp;");
        case '"' -> text.append("&quot;");
        case '\n' -> text.append("&#10;");
        default -> text.append(c);
      }
    }
  }
}
