package manyi.project;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import manyi.record.ReadRow;

/** An import that is in a ledger, and the record of each of its rows. */
final class Taken {
  private final ImportNote note;
  private final String[] sheets;
  private final int[] rows;
  private final Line[] lines;

  Taken(ImportNote note, int size) {
    this.note = note;
    this.sheets = new String[size];
    this.rows = new int[size];
    this.lines = new Line[size];
  }

  void put(int i, ReadRow row, Line line) {
    sheets[i] = row.sheet();
    rows[i] = row.row();
    lines[i] = line;
  }

  ImportNote note() {
    return note;
  }

  /** Adds every record of the import. */
  void linesInto(Set<Line> all) {
    Collections.addAll(all, lines);
  }

  /** Adds every record under the sheet and row where it stood. */
  void originsInto(Map<String, Line> origins) {
    for (int i = 0; i < lines.length; i++) {
      origins.put(Matcher.origin(sheets[i], rows[i]), lines[i]);
    }
  }

  static List<String> ids(List<Taken> all) {
    return all.stream().map(taken -> taken.note.id()).toList();
  }
}
