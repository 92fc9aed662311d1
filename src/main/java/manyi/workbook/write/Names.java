package manyi.workbook.write;

/** The namespaces and kinds of parts that a workbook's package speaks of. */
final class Names {
  private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";

  /** The namespace of workbook, sheets, styles and texts. */
  static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

  /** The namespace of references to other parts, and the stem of what they lead to. */
  static final String RELATIONS = OFFICE + "relationships";

  static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

  /** The namespace of a drawing on a sheet. */
  static final String FRAME = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

  static final String CONTENT_TYPES = PACKAGE + "content-types";
  static final String PACKAGE_RELATIONS = PACKAGE + "relationships";
  static final String CORE = PACKAGE + "metadata/core-properties";
  static final String CORE_RELATION = PACKAGE + "relationships/metadata/core-properties";
  static final String EXTENDED = OFFICE + "extended-properties";
  static final String CUSTOM = OFFICE + "custom-properties";
  static final String VALUES = OFFICE + "docPropsVTypes";

  private Names() {}
}
