package manyi.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One XML part, read forward, and only what workbooks are made of: elements, attributes and text.
 * Names come without namespace, since producers differ in it. Document types and entities of their
 * own are refused: no workbook has them, and they are the way to exhaust a machine.
 *
 * <p>Made for sheets of millions of cells: the parser that comes with Java needs twice as long for
 * them, since it makes strings of everything.
 */
final class XmlPart implements Closeable {
  /** What {@link #next} found. */
  enum Event {
    START,
    END,
    TEXT,
    END_OF_PART
  }

  private static final int DEPTH = 256;

  private final XmlInput in;
  private final XmlNames names = new XmlNames();
  private final List<XmlNames.Name> open = new ArrayList<>();
  private Event event = Event.TEXT;
  private XmlNames.Name name;
  private boolean closesItself;
  private boolean rootSeen;

  private int attributes;
  private final List<String> attributeNames = new ArrayList<>();
  private int[] valueSpans = new int[32];

  private char[] text;
  private int textFrom;
  private int textTo;

  private XmlPart(XmlInput in) {
    this.in = in;
  }

  static XmlPart of(InputStream in) throws IOException {
    return new XmlPart(XmlInput.of(in));
  }

  static XmlPart of(Reader in) {
    return new XmlPart(new XmlInput(in));
  }

  /**
   * Moves on. The end of the part comes only after its last byte, when its checksum was compared.
   */
  Event next() throws IOException {
    if (closesItself) {
      closesItself = false;
      event = leave();
      return event;
    }
    do {
      event = read();
    } while (event == null);
    return event;
  }

  /** Null for what says nothing: comments, instructions, and text outside the root. */
  private Event read() throws IOException {
    if (!in.has(1)) {
      if (!open.isEmpty() || !rootSeen) {
        throw new IOException("the part is cut off");
      }
      return Event.END_OF_PART;
    }
    if (in.chars[in.at] != '<') {
      return text();
    }
    if (!in.has(2)) {
      throw new IOException("the part is cut off");
    }
    return switch (in.chars[in.at + 1]) {
      case '/' -> endTag();
      case '?' -> skip("?>", 2);
      case '!' -> declaration();
      default -> startTag();
    };
  }

  private Event declaration() throws IOException {
    if (in.looksAt("<!--")) {
      return skip("-->", 4);
    }
    if (!in.looksAt("<![CDATA[") || open.isEmpty()) {
      throw new IOException("a document type in a workbook");
    }
    int length = in.distance("]]>", 9);
    span(in.chars, in.at + 9, in.at + length);
    in.at += length + 3;
    return Event.TEXT;
  }

  private Event skip(String closing, int from) throws IOException {
    in.at += in.distance(closing, from) + closing.length();
    return null;
  }

  private Event text() throws IOException {
    char[] chars = in.chars;
    int from = in.at;
    char first = chars[from];
    if (first == '&') {
      int length = in.distance(";", 1);
      text = XmlText.entity(in.chars, in.at + 1, in.at + length).toCharArray();
      span(text, 0, text.length);
      in.at += length + 1;
    } else if (first == '\r') {
      // A line ends with \n, however it was written.
      in.at += in.looksAt("\r\n") ? 2 : 1;
      text = new char[] {'\n'};
      span(text, 0, 1);
    } else {
      int to = from + 1;
      while (to < in.end && chars[to] != '<' && chars[to] != '&' && chars[to] != '\r') {
        to++;
      }
      span(chars, from, to);
      in.at = to;
    }
    if (open.isEmpty()) {
      if (!XmlText.isBlank(text, textFrom, textTo)) {
        throw new IOException("text outside the root");
      }
      return null;
    }
    return Event.TEXT;
  }

  private void span(char[] chars, int from, int to) {
    text = chars;
    textFrom = from;
    textTo = to;
  }

  private Event startTag() throws IOException {
    int length = in.distanceOfTagEnd();
    char[] chars = in.chars;
    int to = in.at + length;
    if (chars[to - 1] == '/') {
      closesItself = true;
      to--;
    }
    int at = XmlText.endOfName(chars, in.at + 1, to);
    name = names.of(chars, in.at + 1, at);
    readAttributes(chars, at, to);
    in.at += length + 1;
    if ((open.isEmpty() && rootSeen) || open.size() >= DEPTH) {
      throw new IOException("a second root, or elements too deep");
    }
    rootSeen = true;
    open.add(name);
    return Event.START;
  }

  private void readAttributes(char[] chars, int from, int to) throws IOException {
    attributes = 0;
    attributeNames.clear();
    int at = XmlText.skipBlanks(chars, from, to);
    while (at < to) {
      int end = XmlText.endOfName(chars, at, to);
      XmlNames.Name attribute = names.of(chars, at, end);
      at = XmlText.skipBlanks(chars, end, to);
      if (at >= to || chars[at] != '=') {
        throw new IOException("an attribute without a value");
      }
      at = XmlText.skipBlanks(chars, at + 1, to);
      if (at >= to || (chars[at] != '"' && chars[at] != '\'')) {
        throw new IOException("an attribute without quotes");
      }
      int close = at + 1;
      while (close < to && chars[close] != chars[at]) {
        close++;
      }
      if (close >= to) {
        throw new IOException("an attribute that does not end");
      }
      if (attributes * 2 + 2 > valueSpans.length) {
        valueSpans = Arrays.copyOf(valueSpans, valueSpans.length * 2);
      }
      attributeNames.add(attribute.local());
      valueSpans[attributes * 2] = at + 1;
      valueSpans[attributes * 2 + 1] = close;
      attributes++;
      at = XmlText.skipBlanks(chars, close + 1, to);
    }
  }

  private Event endTag() throws IOException {
    int length = in.distanceOfTagEnd();
    int to = in.at + length;
    int end = XmlText.endOfName(in.chars, in.at + 2, to);
    XmlNames.Name closing = names.of(in.chars, in.at + 2, end);
    if (open.isEmpty() || !closing.equals(open.get(open.size() - 1))) {
      throw new IOException("an element that is not closed");
    }
    in.at = to + 1;
    return leave();
  }

  private Event leave() {
    name = open.remove(open.size() - 1);
    return Event.END;
  }

  /** Moves to the next start of an element; false at the end of the part. */
  boolean nextStart() throws IOException {
    while (next() != Event.END_OF_PART) {
      if (event == Event.START) {
        return true;
      }
    }
    return false;
  }

  boolean atEnd() {
    return event == Event.END_OF_PART;
  }

  /** The element that starts or ends here; the same name is the same object. */
  String name() {
    return name.local();
  }

  int attributes() {
    return attributes;
  }

  String attributeName(int index) {
    return attributeNames.get(index);
  }

  /** The value of an attribute; only until the next event. */
  String attributeValue(int index) throws IOException {
    return XmlText.attribute(in.chars, valueSpans[index * 2], valueSpans[index * 2 + 1]);
  }

  /** An attribute by its name without namespace; null where there is none. */
  String attribute(String wanted) throws IOException {
    for (int i = 0; i < attributes; i++) {
      if (attributeNames.get(i).equals(wanted)) {
        return attributeValue(i);
      }
    }
    return null;
  }

  boolean isTrue(String attribute) throws IOException {
    return XmlText.isTrue(attribute(attribute));
  }

  /** An attribute that is a whole number of at most nine digits; otherwise what is given. */
  int number(String attribute, int otherwise) throws IOException {
    String digits = attribute(attribute);
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : otherwise;
  }

  /** Appends the characters of the current event. */
  void appendTo(TextBuffer collected) throws IOException {
    collected.append(text, textFrom, textTo - textFrom);
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
