package manyi.workbook.write;

import manyi.workbook.OriginMark;

/**
 * The part that says what every other part is. It stands first in the zip: that is how many
 * programs know a workbook without unpacking it.
 *
 * @param sheets how many there are, the hidden ones too
 * @param drawings how many sheets have charts
 * @param charts how many there are
 * @param isMarked true for a workbook that is to be known again
 */
record ContentTypes(int sheets, int drawings, int charts, boolean isMarked) {
  private static final String VENDOR = "application/vnd.openxmlformats-";
  private static final String SHEETS = VENDOR + "officedocument.spreadsheetml.";
  private static final String DRAWINGS = VENDOR + "officedocument.drawing";

  void write(Xml xml) {
    xml.open("Types", "xmlns", Names.CONTENT_TYPES);
    other(xml, "rels", VENDOR + "package.relationships+xml");
    other(xml, "xml", "application/xml");
    part(xml, PartNames.BOOK, SHEETS + "sheet.main+xml");
    for (int i = 1; i <= sheets; i++) {
      part(xml, PartNames.sheet(i), SHEETS + "worksheet+xml");
    }
    part(xml, PartNames.STYLES, SHEETS + "styles+xml");
    part(xml, PartNames.TEXTS, SHEETS + "sharedStrings+xml");
    for (int i = 1; i <= drawings; i++) {
      part(xml, PartNames.drawing(i), DRAWINGS + "+xml");
    }
    for (int i = 1; i <= charts; i++) {
      part(xml, PartNames.chart(i), DRAWINGS + "ml.chart+xml");
    }
    part(xml, PartNames.CORE, VENDOR + "package.core-properties+xml");
    part(xml, PartNames.EXTENDED, VENDOR + "officedocument.extended-properties+xml");
    if (isMarked) {
      part(xml, OriginMark.PART, VENDOR + "officedocument.custom-properties+xml");
    }
    xml.close().end();
  }

  private static void other(Xml xml, String ending, String type) {
    xml.leaf("Default", "Extension", ending, "ContentType", type);
  }

  private static void part(Xml xml, String name, String type) {
    xml.leaf("Override", "PartName", "/" + name, "ContentType", type);
  }
}
