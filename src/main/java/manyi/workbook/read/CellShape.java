package manyi.workbook.read;

/** The shape of a text: runs of figures, letters and other words, and the marks between them. */
final class CellShape {
  private static final int LONGEST = 120;

  private CellShape() {}

  /** {@code 2025-03-05} is {@code 9-9-9}, {@code TS2601} is {@code a9}. Empty for a long text. */
  static String of(String text) {
    String bare = text.strip();
    if (bare.length() > LONGEST) {
      return "";
    }
    StringBuilder shape = new StringBuilder();
    for (int i = 0; i < bare.length(); i++) {
      char c = bare.charAt(i);
      char kind = c >= '0' && c <= '9' ? '9' : c < 0x80 && Character.isLetter(c) ? 'a' : c;
      kind = c >= 0x80 && Character.isLetter(c) ? '字' : kind;
      boolean isRun = shape.length() > 0 && shape.charAt(shape.length() - 1) == kind;
      if (!isRun || "9a字".indexOf(kind) < 0) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }
}
