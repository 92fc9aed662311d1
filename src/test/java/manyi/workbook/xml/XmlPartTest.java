package manyi.workbook.xml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import java.util.stream.LongStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;
import manyi.diagnostic.Code;
import manyi.workbook.BadFile;
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
    assertEquals(events(xml.toString()), ours(XmlPart.of(characters(xml.toString()))));
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

  private static XmlSource characters(String xml) {
    return XmlSource.decoded(() -> new StringReader(xml));
  }

  private static XmlSource stored(byte[] xml) {
    return XmlSource.stored(() -> new ByteArrayInputStream(xml));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "GB18030", "GBK"})
  void decodesWhatThePartDeclares(String charset) throws Exception {
    String mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
    String xml = mark + "<?xml version='1.0' encoding='" + charset + "'?><a>满意</a>";
    byte[] bytes = xml.getBytes(Charset.forName(charset));
    assertEquals("\n<a>满意</a>", ours(XmlPart.of(stored(bytes))));
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
        "<?xml version='1.0' encoding='nothing'?><a/>",
        "<a>\u0001</a>",
        "<a>\u001B[2J</a>",
        "<a b='\u0007'/>",
        "<a><!-- \u0000 --></a>",
        "<a>&#0;</a>",
        "<a>&#x1B;</a>",
        "<a b='&#8;'/>",
        "<a>\uFFFF</a>",
        "<a>]]></a>",
        "<x:a>&nbsp;</x:a>",
        "<x:a/><x:b/>",
        "<x:a/>text",
        "<x:a></x:a",
        "<x:a></part><part>",
        "<a><x:b></a>",
        "<a xmlns:x='y' x:b='1' x:b='2'/>",
        "<a x:b='1' x:b='2'/>"
      })
  void refusesWhatIsNotSound(String xml) {
    assertThrows(
        IOException.class, () -> ours(XmlPart.of(stored(xml.getBytes(StandardCharsets.UTF_8)))));
  }

  @ParameterizedTest(name = "{0} bytes at a time")
  @ValueSource(ints = {1, 2, 3, 5, 7, 64})
  void doesNotMindHowTheBytesCome(int most) throws Exception {
    Random random = new Random(most);
    for (int round = 0; round < 20; round++) {
      StringBuilder xml = new StringBuilder("<?xml version='1.0'?>");
      element(xml, random, 0);
      byte[] bytes = xml.toString().getBytes(StandardCharsets.UTF_8);
      InputStream slow =
          new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
              return super.read(to, from, Math.min(length, most));
            }
          };
      assertEquals(events(xml.toString()), ours(XmlPart.of(XmlSource.stored(() -> slow))));
    }
  }

  @Test
  void readsPrefixesThatNobodyDeclared() throws Exception {
    String xml =
        """
        <?xml version="1.0"?>
        <!-- before --><ss:a ss:b='1'>text<c x:d='2' y:d='3' d='4'/>
        <ss:e>more&amp;</ss:e></ss:a>
        """;
    assertEquals(
        "\n<a b=1>text\n<c d=2 d=3 d=4></c>\n\n<e>more&</e></a>",
        ours(XmlPart.of(characters(xml))));
  }

  @Test
  void refusesMorePrefixesThanAnyProducerForgets() {
    StringBuilder xml = new StringBuilder("<a>");
    for (int i = 0; i < 100; i++) {
      xml.append("<p%d:b/>".formatted(i));
    }
    assertThrows(IOException.class, () -> ours(XmlPart.of(characters(xml.append("</a>") + ""))));
  }

  /** Bytes that decode to a character that has a shorter writing: a way to hide one. */
  @ParameterizedTest
  @ValueSource(strings = {"C080", "C1BC", "E08080", "E09FBF", "F0808081", "F08FBFBF", "F4908080"})
  void refusesCharactersWrittenLongerThanTheyAre(String hex) {
    byte[] bytes =
        ("<a>..." + "x".repeat(hex.length() / 2) + "</a>").getBytes(StandardCharsets.UTF_8);
    byte[] hidden = HexFormat.of().parseHex(hex);
    System.arraycopy(hidden, 0, bytes, 6, hidden.length);
    assertThrows(IOException.class, () -> ours(XmlPart.of(stored(bytes))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a>#</a>", "<a b='#'/>", "<a><!--#--></a>", "<a><![CDATA[#]]></a>", "<#/>"})
  void refusesWhatIsTooLongToHold(String xml) {
    byte[] filler = new byte[1 << 16];
    Arrays.fill(filler, (byte) 'x');
    InputStream endless =
        new SequenceInputStream(
            new ByteArrayInputStream(
                xml.substring(0, xml.indexOf('#')).getBytes(StandardCharsets.UTF_8)),
            new InputStream() {
              @Override
              public int read() {
                return 'x';
              }

              @Override
              public int read(byte[] to, int from, int length) {
                int n = Math.min(length, filler.length);
                System.arraycopy(filler, 0, to, from, n);
                return n;
              }
            });
    IOException refused =
        assertThrows(IOException.class, () -> ours(XmlPart.of(XmlSource.stored(() -> endless))));
    assertEquals(Code.FILE_TOO_LARGE, BadFile.in(refused).of("a").problem().code());
  }

  @Test
  void refusesElementsWithoutEnd() {
    String deep = "<a>".repeat(100_000);
    assertThrows(IOException.class, () -> ours(XmlPart.of(characters(deep))));
  }
}
