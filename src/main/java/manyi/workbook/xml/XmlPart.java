package manyi.workbook.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.Closeable;
import java.io.IOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.codehaus.stax2.XMLInputFactory2;

/**
 * One XML part, read forward, and only what workbooks are made of: elements, attributes and text.
 * Names come without namespace, since producers differ in it, and a prefix that nobody declared
 * does no harm. Document types and entities of their own are refused: no workbook has them, and
 * they are the way to exhaust a machine.
 *
 * <p>Whatever the parser has against a part ends as an {@link IOException}: a damaged file.
 */
public final class XmlPart implements Closeable {
  /** What {@link #next} found. */
  public enum Event {
    START,
    END,
    TEXT,
    END_OF_PART
  }

  private static final int DEPTH = 256;

  private final XmlSource source;
  private final UndeclaredPrefixes undeclared = new UndeclaredPrefixes();
  private XmlBytes bytes;
  private XMLStreamReader xml;
  private Event event = Event.TEXT;
  private int depth;
  private long starts;

  /** What the part is: the name of its root; empty for whatever it is. */
  private final String root;

  private XmlPart(XmlSource source, String root) throws IOException {
    this.source = source;
    this.root = root;
    open();
  }

  /** A part whatever its root is called. */
  public static XmlPart of(XmlSource source) throws IOException {
    return new XmlPart(source, "");
  }

  /**
   * A part of which it is known what it must be. One in its place that is something else is damaged
   * as a whole; read, it would be an empty sheet.
   *
   * @param root the name of its root
   */
  public static XmlPart of(XmlSource source, String root) throws IOException {
    return new XmlPart(source, root);
  }

  private void open() throws IOException {
    bytes = source.open();
    try {
      // Its own factory: the names of one file are nothing to the next.
      XMLInputFactory parsers = new InputFactoryImpl();
      parsers.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      parsers.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
      xml =
          parsers.createXMLStreamReader(
              undeclared.isEmpty() ? bytes : undeclared.declaredAround(bytes));
    } catch (XMLStreamException | RuntimeException e) {
      bytes.close();
      throw unsound(e);
    }
  }

  private static IOException unsound(Exception thrown) {
    return new IOException("the part is no sound XML", thrown);
  }

  /**
   * Moves on. The end of the part comes only after its last byte, when its checksum was compared.
   */
  public Event next() throws IOException {
    do {
      event = read();
    } while (event == null);
    return event;
  }

  /** Null for what says nothing: comments, instructions, and what stands outside the root. */
  private Event read() throws IOException {
    bytes.event();
    int type;
    try {
      type = xml.next();
    } catch (XMLStreamException e) {
      return declare(e);
    } catch (RuntimeException e) {
      throw unsound(e);
    }
    return switch (type) {
      case XMLStreamConstants.START_ELEMENT -> start();
      case XMLStreamConstants.END_ELEMENT -> end();
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
          text();
      case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION -> null;
      case XMLStreamConstants.END_DOCUMENT -> Event.END_OF_PART;
      default -> throw new IOException("a document type or an entity of its own");
    };
  }

  private Event start() throws IOException {
    int outside = undeclared.isEmpty() ? 0 : 1;
    if (++depth > DEPTH + outside) {
      throw new IOException("elements too deep");
    }
    if (depth <= outside) {
      return null;
    }
    if (++starts > 1 && depth == 1 + outside) {
      throw new IOException("a second root");
    }
    if (starts == 1 && !root.isEmpty() && !name().equals(root)) {
      throw new IOException("no " + root + " but " + name());
    }
    return Event.START;
  }

  private Event end() {
    depth--;
    return undeclared.isEmpty() || depth > 0 ? Event.END : null;
  }

  private Event text() throws IOException {
    if (undeclared.isEmpty() || depth > 1) {
      return Event.TEXT;
    }
    if (!characters().isBlank()) {
      throw new IOException("text outside the root");
    }
    return null;
  }

  /**
   * The start tag that could not be read uses a prefix that nobody declared: reads the part anew
   * with the prefix declared, up to that tag. All that came before it was handed out already.
   */
  private Event declare(XMLStreamException refused) throws IOException {
    if (!undeclared.learn(String.valueOf(refused.getMessage()))) {
      throw unsound(refused);
    }
    close();
    open();
    long wanted = starts + 1;
    starts = 0;
    depth = 0;
    Event found = null;
    while (starts < wanted) {
      found = read();
      if (found == Event.END_OF_PART) {
        throw unsound(refused);
      }
    }
    return found;
  }

  /** Moves to the next start of an element; false at the end of the part. */
  public boolean nextStart() throws IOException {
    while (next() != Event.END_OF_PART) {
      if (event == Event.START) {
        return true;
      }
    }
    return false;
  }

  /** True when nothing is left. */
  public boolean atEnd() {
    return event == Event.END_OF_PART;
  }

  /** The element that starts or ends here. */
  public String name() {
    return xml.getLocalName();
  }

  /** How many attributes the element has. */
  public int attributes() {
    return xml.getAttributeCount();
  }

  /** The local name of an attribute, counted from 0. */
  public String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  /** The value of an attribute; only until the next event. */
  public String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** An attribute by its name without namespace; null where there is none. */
  public String attribute(String wanted) {
    for (int i = 0; i < attributes(); i++) {
      if (attributeName(i).equals(wanted)) {
        return attributeValue(i);
      }
    }
    return null;
  }

  /** True for an attribute that says yes; false where it is missing. */
  public boolean isTrue(String attribute) {
    return isTrueWord(attribute(attribute));
  }

  /** True for the words by which workbooks say yes. */
  public static boolean isTrueWord(String word) {
    return "1".equals(word) || "true".equals(word) || "on".equals(word);
  }

  /** An attribute that is a whole number of at most nine digits; otherwise what is given. */
  public int number(String attribute, int otherwise) {
    return digits(attribute) ? Integer.parseInt(attribute(attribute)) : otherwise;
  }

  /**
   * A number that tells what a value means.
   *
   * @param otherwise where the attribute is missing
   * @throws IOException when there is something else in its place
   */
  public int decidingNumber(String attribute, int otherwise) throws IOException {
    if (attribute(attribute) != null && !digits(attribute)) {
      throw new IOException("no number: " + attribute + " " + attribute(attribute));
    }
    return number(attribute, otherwise);
  }

  private boolean digits(String attribute) {
    String digits = attribute(attribute);
    return digits != null && digits.matches("\\d{1,9}");
  }

  /** Appends the characters of the current event. */
  public void appendTo(TextBuffer collected) throws IOException {
    try {
      collected.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    } catch (RuntimeException e) {
      // The parser looks at a text only now, and says what is wrong with it unchecked.
      throw unsound(e);
    }
  }

  private String characters() throws IOException {
    TextBuffer text = new TextBuffer();
    appendTo(text);
    return text.toString();
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException | RuntimeException e) {
      throw unsound(e);
    } finally {
      bytes.close();
    }
  }
}
