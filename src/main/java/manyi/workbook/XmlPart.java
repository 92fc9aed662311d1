package manyi.workbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * One XML part, read forward. Names are compared without namespace, since producers differ in it.
 * Document types and entities of their own are refused: no workbook has them.
 */
final class XmlPart implements Closeable {
  private final XMLStreamReader xml;
  private final Closeable source;

  private XmlPart(XMLStreamReader xml, Closeable source) {
    this.xml = xml;
    this.source = source;
  }

  static XmlPart of(InputStream in) throws IOException {
    try {
      return new XmlPart(factory().createXMLStreamReader(in), in);
    } catch (XMLStreamException e) {
      in.close();
      throw reason(e);
    }
  }

  static XmlPart of(Reader in) throws IOException {
    try {
      return new XmlPart(factory().createXMLStreamReader(in), in);
    } catch (XMLStreamException e) {
      in.close();
      throw reason(e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Newer Javas count every &gt; as an entity and stop at 100,000; a long log has more.
    for (String limit : new String[] {"totalEntitySizeLimit", "maxGeneralEntitySizeLimit"}) {
      factory.setProperty("http://www.oracle.com/xml/jaxp/properties/" + limit, "0");
    }
    return factory;
  }

  /**
   * The next event, a constant of {@link XMLStreamConstants}. The end of the document comes only
   * after the last byte, when the checksum of the part was compared.
   */
  int next() throws IOException {
    try {
      int event = xml.next();
      if (event == XMLStreamConstants.DTD) {
        throw new IOException("a document type in a workbook");
      }
      return event;
    } catch (XMLStreamException e) {
      throw reason(e);
    }
  }

  /** Moves to the next start of an element; false at the end of the document. */
  boolean nextStart() throws IOException {
    while (xml.getEventType() != XMLStreamConstants.END_DOCUMENT) {
      if (next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  boolean atEnd() {
    return xml.getEventType() == XMLStreamConstants.END_DOCUMENT;
  }

  String name() {
    return xml.getLocalName();
  }

  /** An attribute by its name without namespace; null where there is none. */
  String attribute(String name) {
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      if (xml.getAttributeLocalName(i).equals(name)) {
        return xml.getAttributeValue(i);
      }
    }
    return null;
  }

  boolean isTrue(String attribute) {
    return isTrueWord(attribute(attribute));
  }

  static boolean isTrueWord(String word) {
    return "1".equals(word) || "true".equals(word) || "on".equals(word);
  }

  /** An attribute that is a whole number of at most nine digits; otherwise what is given. */
  int number(String attribute, int otherwise) {
    String text = attribute(attribute);
    return text != null && text.matches("\\d{1,9}") ? Integer.parseInt(text) : otherwise;
  }

  int attributes() {
    return xml.getAttributeCount();
  }

  String attributeName(int index) {
    return xml.getAttributeLocalName(index);
  }

  String attributeValue(int index) {
    return xml.getAttributeValue(index);
  }

  /** Appends the characters of the current event. */
  void appendTo(TextBuffer text) throws IOException {
    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
  }

  private static IOException reason(XMLStreamException e) {
    return new IOException(
        e.getMessage(), e.getNestedException() == null ? e : e.getNestedException());
  }

  @Override
  public void close() throws IOException {
    try {
      xml.close();
    } catch (XMLStreamException e) {
      throw reason(e);
    } finally {
      source.close();
    }
  }
}
