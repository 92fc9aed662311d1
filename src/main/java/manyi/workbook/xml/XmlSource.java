package manyi.workbook.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/** Where an XML part comes from: it can be opened again and is the same each time. */
public interface XmlSource {
  /** The part from its beginning. */
  XmlBytes open() throws IOException;

  /** A part as it is stored, in an encoding that it may declare. */
  static XmlSource stored(Opening<InputStream> part) {
    return () -> new XmlBytes(XmlEncoding.utf8(part.open()));
  }

  /** A part whose characters are decoded elsewhere, whatever it declares. */
  static XmlSource decoded(Opening<Reader> part) {
    return () -> new XmlBytes(XmlEncoding.utf8(part.open()));
  }

  /** Opens what a part is read from. */
  interface Opening<T> {
    T open() throws IOException;
  }
}
