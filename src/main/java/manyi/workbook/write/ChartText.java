package manyi.workbook.write;

import manyi.layout.Palette;

/** The type of a chart: the workbook's own family, small and quiet. */
final class ChartText {
  /** In hundredths of a point. */
  static final int LABEL_SIZE = 900;

  private static final int TITLE_SIZE = 1200;

  private final Xml xml;
  private final String typeface;

  ChartText(Xml xml, String typeface) {
    this.xml = xml;
    this.typeface = typeface;
  }

  void title(String title) {
    xml.open("c:title").open("c:tx").open("c:rich").leaf("a:bodyPr").leaf("a:lstStyle");
    xml.open("a:p").open("a:pPr");
    letters("a:defRPr", TITLE_SIZE, true, Palette.ACCENT);
    xml.close().open("a:r");
    letters("a:rPr", TITLE_SIZE, true, Palette.ACCENT);
    xml.text("a:t", title).close().close().close().close();
    xml.val("c:overlay", 0).close();
  }

  /** The type of everything inside an element that has no text of its own. */
  void usual(String element, int size, boolean bold, String ink) {
    xml.open(element).leaf("a:bodyPr").leaf("a:lstStyle").open("a:p").open("a:pPr");
    letters("a:defRPr", size, bold, ink);
    xml.close().leaf("a:endParaRPr", "lang", "zh-CN").close().close();
  }

  private void letters(String element, int size, boolean bold, String ink) {
    xml.open(element, "sz", String.valueOf(size), "b", bold ? "1" : "0");
    xml.open("a:solidFill").val("a:srgbClr", ink).close();
    xml.leaf("a:latin", "typeface", typeface).leaf("a:ea", "typeface", typeface).close();
  }
}
