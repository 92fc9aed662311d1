package manyi.workbook.read;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import manyi.disk.Sha256;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.workbook.ProblemList;
import manyi.workbook.WrittenCells;

/**
 * A print of what people may put into an annotated copy beside what it says as a table: comments,
 * pictures and charts, heads and feet of pages, and the cells of the list of problems. None of it
 * is read when the copy comes back, and all of it would be lost with the copy.
 *
 * <p>The same for a copy that was only opened and saved, and for a list that was sorted.
 */
final class BesidePrint {
  private final List<String> lines = new ArrayList<>();

  private BesidePrint() {}

  /**
   * The print, 64 lower-case hexadecimal digits.
   *
   * @param lists of problems
   * @param laidOn what lies on the sheets
   */
  static String of(List<Grid> lists, List<LaidOn.Thing> laidOn) {
    BesidePrint print = new BesidePrint();
    for (LaidOn.Thing thing : laidOn) {
      // What other programs call a thing without a text, and where it lies, may be their own
      // affair.
      boolean isText = thing.kind() == LaidOn.Kind.COMMENT;
      String at = isText ? thing.cell().map(CellRef::toString).orElse("") : "";
      print.add(thing.kind().name(), thing.sheet(), at, WrittenCells.said(thing.said()));
    }
    for (Grid list : lists) {
      for (int i = 0; i < list.size(); i++) {
        print.row(list, list.number(i));
      }
    }
    return print.digest();
  }

  /** A row without its number: sorted, it is the same list. The hidden column is not sorted. */
  private void row(Grid list, int row) {
    List<String> said = new ArrayList<>();
    for (int column = 1; column <= list.lastColumn(row); column++) {
      String cell = WrittenCells.said(list.at(row, column));
      if (column == ProblemList.HIDDEN_COLUMN) {
        add("LOOK", cell);
        cell = "";
      }
      said.add(cell);
    }
    while (!said.isEmpty() && said.get(said.size() - 1).isEmpty()) {
      said.remove(said.size() - 1);
    }
    add(said.toArray(String[]::new));
  }

  private void add(String... texts) {
    if (texts.length > 0) {
      lines.add(String.join("\u0000", texts));
    }
  }

  private String digest() {
    Collections.sort(lines);
    MessageDigest digest = Sha256.digest();
    for (String line : lines) {
      digest.update(line.getBytes(StandardCharsets.UTF_8));
      digest.update((byte) '\n');
    }
    return Sha256.hex(digest);
  }
}
