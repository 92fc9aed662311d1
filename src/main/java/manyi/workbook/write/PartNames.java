package manyi.workbook.write;

/** What the parts of a workbook are called inside its zip. */
final class PartNames {
  static final String CONTENT_TYPES = "[Content_Types].xml";
  static final String BOOK = "xl/workbook.xml";
  static final String STYLES = "xl/styles.xml";
  static final String TEXTS = "xl/sharedStrings.xml";
  static final String CORE = "docProps/core.xml";
  static final String EXTENDED = "docProps/app.xml";

  private PartNames() {}

  /** The sheet of a number, from 1. */
  static String sheet(int number) {
    return "xl/worksheets/sheet" + number + ".xml";
  }

  /** The drawing of a number, from 1. */
  static String drawing(int number) {
    return "xl/drawings/drawing" + number + ".xml";
  }

  /** The chart of a number, from 1. */
  static String chart(int number) {
    return "xl/charts/chart" + number + ".xml";
  }

  /** The relations of a part. */
  static String relations(String part) {
    int folder = part.lastIndexOf('/') + 1;
    return part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
  }

  /** A part as one in the folder {@code xl} names it. */
  static String fromBook(String part) {
    return part.substring("xl/".length());
  }

  /** A part as one in a folder below {@code xl} names it. */
  static String fromBelow(String part) {
    return "../" + fromBook(part);
  }
}
