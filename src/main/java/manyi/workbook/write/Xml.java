package manyi.workbook.write;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes one XML part of a workbook, element by element, as it goes: a sheet of many rows is never
 * held as a whole.
 */
final class Xml {
  private static final String PROLOG =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

  /** No character takes more. */
  private static final int LONGEST_CHARACTER = 4;

  private final OutputStream out;
  private final byte[] buffer = new byte[8192];
  private final Deque<String> open = new ArrayDeque<>();
  private int used;

  /**
   * Begins a part.
   *
   * @param out takes the bytes; it stays open
   */
  Xml(OutputStream out) {
    this.out = out;
    put(PROLOG);
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn
   */
  Xml open(String element, String... attributes) {
    start(element, attributes);
    put('>');
    open.push(element);
    return this;
  }

  /** Closes the element that was opened last. */
  Xml close() {
    end(open.pop());
    return this;
  }

  /** An element without content. */
  Xml leaf(String element, String... attributes) {
    start(element, attributes);
    put("/>");
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
  Xml text(String element, String content, String... attributes) {
    start(element, attributes);
    put('>');
    escape(content);
    end(element);
    return this;
  }

  /**
   * Ends the part.
   *
   * @throws IllegalStateException when an element is open
   */
  void end() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    flush();
  }

  private void end(String element) {
    put("</");
    put(element);
    put('>');
  }

  private void start(String element, String... attributes) {
    put('<');
    put(element);
    for (int i = 0; i < attributes.length; i += 2) {
      put(' ');
      put(attributes[i]);
      put("=\"");
      escape(attributes[i + 1]);
      put('"');
    }
  }

  private void escape(String content) {
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      switch (c) {
        case '<' -> put("&lt;");
        case '>' -> put("&gt;");
        case '&' -> put("&amp;");
        case '"' -> put("&quot;");
        case '\t' -> put("&#9;");
        case '\n' -> put("&#10;");
        default -> {
          if (Character.isHighSurrogate(c)) {
            put(content.codePointAt(i++));
          } else {
            put(c);
          }
        }
      }
    }
  }

  private void put(String text) {
    for (int i = 0; i < text.length(); i++) {
      put(text.charAt(i));
    }
  }

  /** A character as UTF-8. */
  private void put(int c) {
    if (used > buffer.length - LONGEST_CHARACTER) {
      flush();
    }
    if (c < 0x80) {
      buffer[used++] = (byte) c;
    } else if (c < 0x800) {
      buffer[used++] = (byte) (0xC0 | (c >> 6));
      buffer[used++] = (byte) (0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
      buffer[used++] = (byte) (0xE0 | (c >> 12));
      buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      buffer[used++] = (byte) (0x80 | (c & 0x3F));
    } else {
      buffer[used++] = (byte) (0xF0 | (c >> 18));
      buffer[used++] = (byte) (0x80 | ((c >> 12) & 0x3F));
      buffer[used++] = (byte) (0x80 | ((c >> 6) & 0x3F));
      buffer[used++] = (byte) (0x80 | (c & 0x3F));
    }
  }

  private void flush() {
    try {
      out.write(buffer, 0, used);
      used = 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
