package manyi.workbook;

/** The hidden sheets of a workbook of ours, which only programs read. */
public final class HiddenSheets {
  /** The lists to choose from that are too long to stand in the cell's own rule. */
  public static final String LISTS = "_lists";

  /** What the report said when it was written. */
  public static final String WRITTEN = "_written";

  private HiddenSheets() {}
}
