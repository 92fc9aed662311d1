package manyi.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a program can do wrong that writes the XML of a workbook by itself. */
enum XmlHarm {
  TAG_LOST {
    @Override
    String done(String xml, Random random) {
      return without(xml, pick(TAG, xml, random));
    }
  },
  TAG_DOUBLED {
    @Override
    String done(String xml, Random random) {
      Span tag = pick(TAG, xml, random);
      return xml.substring(0, tag.end) + xml.substring(tag.start);
    }
  },
  ELEMENT_LOST {
    @Override
    String done(String xml, Random random) {
      return without(xml, pick(ELEMENT, xml, random));
    }
  },
  ELEMENT_DOUBLED {
    @Override
    String done(String xml, Random random) {
      Span element = pick(ELEMENT, xml, random);
      return xml.substring(0, element.end) + xml.substring(element.start);
    }
  },
  ELEMENTS_SWAPPED {
    @Override
    String done(String xml, Random random) {
      Span one = pick(ELEMENT, xml, random);
      Span two = pick(ELEMENT, xml, random);
      if (one.end > two.start) {
        return xml;
      }
      return xml.substring(0, one.start)
          + xml.substring(two.start, two.end)
          + xml.substring(one.end, two.start)
          + xml.substring(one.start, one.end)
          + xml.substring(two.end);
    }
  },
  VALUE_CHANGED {
    @Override
    String done(String xml, Random random) {
      return with(xml, pick(VALUE, xml, random), VALUES[random.nextInt(VALUES.length)]);
    }
  },
  VALUE_OF_ANOTHER {
    @Override
    String done(String xml, Random random) {
      Span other = pick(VALUE, xml, random);
      return with(xml, pick(VALUE, xml, random), xml.substring(other.start, other.end));
    }
  },
  ATTRIBUTE_LOST {
    @Override
    String done(String xml, Random random) {
      return without(xml, pick(ATTRIBUTE, xml, random));
    }
  },
  ATTRIBUTE_DOUBLED {
    @Override
    String done(String xml, Random random) {
      Span attribute = pick(ATTRIBUTE, xml, random);
      return xml.substring(0, attribute.end) + xml.substring(attribute.start);
    }
  },
  TEXT_CHANGED {
    @Override
    String done(String xml, Random random) {
      return with(xml, pick(TEXT, xml, random), TEXTS[random.nextInt(TEXTS.length)]);
    }
  },
  INSERTED {
    @Override
    String done(String xml, Random random) {
      int at = random.nextInt(xml.length() + 1);
      return xml.substring(0, at) + TEXTS[random.nextInt(TEXTS.length)] + xml.substring(at);
    }
  },
  CHARACTER_LOST {
    @Override
    String done(String xml, Random random) {
      int at = random.nextInt(xml.length());
      return xml.substring(0, at) + xml.substring(at + 1);
    }
  },
  CUT {
    @Override
    String done(String xml, Random random) {
      return xml.substring(0, random.nextInt(xml.length()));
    }
  },
  DECLARED_OTHERWISE {
    @Override
    String done(String xml, Random random) {
      String[] declarations = {
        "<?xml version=\"1.0\" encoding=\"GBK\"?>",
        "<?xml version=\"1.0\" encoding=\"UTF-16\"?>",
        "<?xml version=\"1.1\"?>",
        "<?xml version=\"1.0\" encoding=\"x-no-such\"?>",
        "<!DOCTYPE a [<!ENTITY b \"c\">]>",
        "<!DOCTYPE a SYSTEM \"file:///etc/hostname\">",
        " ",
        ""
      };
      return declarations[random.nextInt(declarations.length)]
          + xml.replaceFirst("^<\\?xml[^>]*>", "");
    }
  },
  DEEPLY_NESTED {
    @Override
    String done(String xml, Random random) {
      int depth = 1 << random.nextInt(16);
      int at = pick(TAG, xml, random).start;
      return xml.substring(0, at) + "<a>".repeat(depth) + "</a>".repeat(depth) + xml.substring(at);
    }
  };

  private static final Pattern TAG = Pattern.compile("<[^<>]+>");
  private static final Pattern ELEMENT = Pattern.compile("<(\\w+)[^<>]*(?:/>|>[^<>]*</\\1>)");
  private static final Pattern VALUE = Pattern.compile("(?<=\")[^\"<>]*(?=\")");
  private static final Pattern ATTRIBUTE = Pattern.compile(" [\\w:]+=\"[^\"]*\"");
  private static final Pattern TEXT = Pattern.compile("(?<=>)[^<>]+(?=<)");

  private static final String[] VALUES = {
    "",
    "0",
    "-1",
    "1",
    "A1",
    "A0",
    "XFD1048577",
    "ZZZZ9",
    "99999999999999999999",
    "s",
    "str",
    "e",
    "b",
    "d",
    "inlineStr",
    "rId1",
    "rId99",
    "1e9",
    "true",
    "A1:B2",
    "B2:A1",
    "A1:XFD1048576",
    "../",
    "/xl/workbook.xml",
    "xl/worksheets/sheet1.xml",
    "sheet1.xml",
    "_rels/.rels",
    "http://x.y/z",
    "veryHidden",
    "&#10;",
    "&lt;",
    "满意",
    "14",
    "177"
  };

  private static final String[] TEXTS = {
    "&#0;",
    "&#x1;",
    "&#xFFFF;",
    "&#xD800;",
    "&#13;",
    "&nope;",
    "&",
    "<",
    ">",
    "]]>",
    "\u0000",
    "\u0001",
    "\u001B[31m",
    "\uFFFE",
    "\uD83D",
    "<![CDATA[x]]>",
    "<!-- y -->",
    "<?pi z?>",
    "<b/>",
    "<c r=\"A1\"><v>7</v></c>",
    "1e999999999",
    "-1e308",
    "1e-400",
    "NaN",
    "Infinity",
    "0x10",
    "1,5",
    "99999999",
    "-1",
    "45721",
    "=1+1",
    "_x000D_",
    "_x0000_",
    "\r\n",
    "\r",
    "\u2028",
    " ",
    "满意"
  };

  /** The harmed text; the whole one where it has nothing of what is harmed here. */
  abstract String done(String xml, Random random);

  private record Span(int start, int end) {}

  private static Span pick(Pattern pattern, String xml, Random random) {
    List<Span> spans = new ArrayList<>();
    Matcher matcher = pattern.matcher(xml);
    while (matcher.find()) {
      spans.add(new Span(matcher.start(), matcher.end()));
    }
    return spans.isEmpty() ? new Span(0, 0) : spans.get(random.nextInt(spans.size()));
  }

  private static String without(String xml, Span span) {
    return with(xml, span, "");
  }

  private static String with(String xml, Span span, String text) {
    return xml.substring(0, span.start) + text + xml.substring(span.end);
  }
}
