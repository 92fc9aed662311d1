package manyi.workbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The parser of Java is the second opinion. */
class XmlPartTest {

  static LongStream seeds() {
    return LongStream.range(0, 60);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void agreesWithTheParserOfJava(long seed) throws Exception {
    StringBuilder xml =
        new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\r\n<!-- > -->");
    Random random = new Random(seed);
    element(xml, random, 0);
    assertEquals(events(xml.toString()), ours(XmlPart.of(new StringReader(xml.toString()))));
  }

  private static void element(StringBuilder xml, Random random, int depth) {
    String[] names = {"row", "x:c", "v", "is", "t", "长"};
    String name = names[random.nextInt(names.length)];
    xml.append('<').append(name).append(depth == 0 ? " xmlns:x='urn:x'" : "");
    if (random.nextBoolean()) {
      xml.append("  r = \"A1 &lt;&#x4E2d;'>\"\n s='\t\"&amp;'");
    }
    if (random.nextInt(4) == 0) {
      xml.append(" />");
      return;
    }
    xml.append('>');
    String[] texts = {
      "满意",
      "a\r\nb\rc",
      "&lt;&gt;&amp;&quot;&apos;&#65;&#x1F600;",
      "<![CDATA[<x>]] &amp;]]>",
      " \n ",
      "<!-- <row> -->",
      "<?pi a>b?>",
      "长".repeat(random.nextInt(40_000))
    };
    for (int i = random.nextInt(5); i > 0; i--) {
      if (random.nextBoolean() && depth < 5) {
        element(xml, random, depth + 1);
      } else {
        xml.append(texts[random.nextInt(texts.length)]);
      }
    }
    xml.append("</").append(name).append(" >");
  }

  private static String events(String xml) throws Exception {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
    XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(xml));
    StringBuilder events = new StringBuilder();
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          events.append("\n<").append(reader.getLocalName());
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            events.append(' ').append(reader.getAttributeLocalName(i));
            events.append('=').append(reader.getAttributeValue(i));
          }
          events.append('>');
        }
        case XMLStreamConstants.END_ELEMENT ->
            events.append("</").append(reader.getLocalName()).append('>');
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
            events.append(reader.getText());
        default -> {}
      }
    }
    return events.toString();
  }

  private static String ours(XmlPart xml) throws IOException {
    StringBuilder events = new StringBuilder();
    TextBuffer text = new TextBuffer();
    while (!xml.atEnd()) {
      switch (xml.next()) {
        case START -> {
          events.append("\n<").append(xml.name());
          for (int i = 0; i < xml.attributes(); i++) {
            if (!xml.attributeValue(i).equals("urn:x")) {
              events.append(' ').append(xml.attributeName(i));
              events.append('=').append(xml.attributeValue(i));
            }
          }
          events.append('>');
        }
        case END -> events.append("</").append(xml.name()).append('>');
        case TEXT -> {
          text.clear();
          xml.appendTo(text);
          events.append(text);
        }
        case END_OF_PART -> {}
      }
    }
    return events.toString();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030", "GBK"})
  void decodesWhatThePartDeclares(String charset) throws Exception {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    String xml = mark + "<?xml version='1.0' encoding='" + charset + "'?><a>满意</a>";
    byte[] bytes = xml.getBytes(Charset.forName(charset));
    assertEquals("\n<a>满意</a>", ours(XmlPart.of(new ByteArrayInputStream(bytes))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a>",
        "<a></b>",
        "<a",
        "<a></a",
        "<a b></a>",
        "<a b=c></a>",
        "<a b='c></a>",
        "<a><b></a></b>",
        "<a/><b/>",
        "<a/>text",
        "text<a/>",
        "<a>&nbsp;</a>",
        "<a>&#xFFFFFFF;</a>",
        "<a>& b</a>",
        "<a><![CDATA[ ]] ></a>",
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>",
        "<a><!-- </a>",
        "</a>",
        "< a/>",
        "<?xml version='1.0' encoding='nothing'?><a/>"
      })
  void refusesWhatIsNotSound(String xml) {
    assertThrows(
        IOException.class,
        () -> ours(XmlPart.of(new ByteArrayInputStream(xml.getBytes(Charset.forName("UTF-8"))))));
  }

  @Test
  void refusesElementsWithoutEnd() {
    String deep = "<a>".repeat(100_000);
    assertThrows(IOException.class, () -> ours(XmlPart.of(new StringReader(deep))));
  }
}
