package manyi.workbook.write;

import java.util.LinkedHashMap;
import java.util.Map;
import manyi.grid.BookPlan;
import manyi.grid.Origin;
import manyi.workbook.HiddenSheets;
import manyi.workbook.OriginMark;
import manyi.workbook.SafeText;

/** What a workbook says of itself: its title, the end of its period, and that manyi wrote it. */
final class PropertiesParts {
  private static final String CREATOR = "manyi";

  /** The set that properties of our own belong to. */
  private static final String OWN = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

  /** The numbers below are kept for others. */
  private static final int FIRST_NUMBER = 2;

  private final BookPlan plan;

  PropertiesParts(BookPlan plan) {
    this.plan = plan;
  }

  void core(Xml xml) {
    xml.open(
        "cp:coreProperties",
        "xmlns:cp",
        Names.CORE,
        "xmlns:dc",
        "http://purl.org/dc/elements/1.1/",
        "xmlns:dcterms",
        "http://purl.org/dc/terms/",
        "xmlns:xsi",
        "http://www.w3.org/2001/XMLSchema-instance");
    String dated = plan.dated() + "T00:00:00Z";
    xml.text("dcterms:created", dated, "xsi:type", "dcterms:W3CDTF");
    xml.text("dc:creator", CREATOR).text("cp:lastModifiedBy", CREATOR);
    xml.text("dcterms:modified", dated, "xsi:type", "dcterms:W3CDTF");
    xml.text("dc:title", SafeText.of(plan.title()));
    xml.close().end();
  }

  void extended(Xml xml) {
    xml.open("Properties", "xmlns", Names.EXTENDED).text("Application", CREATOR).close().end();
  }

  /** The marks by which the workbook is known again; none for one that is anybody's. */
  Map<String, String> marks() {
    Map<String, String> marks = new LinkedHashMap<>();
    plan.origin().mark().ifPresent(mark -> marks.put(Origin.PROPERTY, mark));
    if (plan.origin() == Origin.REPORT) {
      marks.put(OriginMark.KEEPS_WRITTEN, HiddenSheets.WRITTEN);
    }
    return marks;
  }

  void custom(Xml xml) {
    xml.open("Properties", "xmlns", Names.CUSTOM, "xmlns:vt", Names.VALUES);
    int number = FIRST_NUMBER;
    for (Map.Entry<String, String> mark : marks().entrySet()) {
      String pid = Integer.toString(number++);
      xml.open("property", "fmtid", OWN, "pid", pid, "name", mark.getKey());
      xml.text("vt:lpwstr", mark.getValue()).close();
    }
    xml.close().end();
  }
}
