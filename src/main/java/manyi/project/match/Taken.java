package manyi.project.match;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import manyi.project.imports.ImportNote;
import manyi.record.Fields;
import manyi.record.ImportFacts;
import manyi.record.ReadRow;
import manyi.record.Telling;

/** An import that is in a ledger, and the record of each of its rows. */
final class Taken {
  private final ImportNote note;
  private final String[] sheets;
  private final int[] rows;
  private final Line[] lines;
  private final Fields[] said;

  /** Every record of the import; made when somebody asks for one, anew where more has come. */
  private Set<Line> brought;

  Taken(ImportNote note, int size) {
    this.note = note;
    this.sheets = new String[size];
    this.rows = new int[size];
    this.lines = new Line[size];
    this.said = new Fields[size];
  }

  void put(int i, ReadRow row, Line line) {
    brought = null;
    sheets[i] = row.sheet();
    rows[i] = row.row();
    lines[i] = line;
    // Most rows of a cumulative log say what is known: one copy of it is enough.
    said[i] = row.fields().equals(line.fields()) ? line.fields() : row.fields();
  }

  /** Hands over what each row says, in the order of the file. */
  void tell(ImportFacts by, BiConsumer<Line, Telling> listener) {
    for (int i = 0; i < lines.length; i++) {
      listener.accept(lines[i], new Telling(by, sheets[i], said[i]));
    }
  }

  /** Hands over what the rows say of some records, in the order of the file. */
  void sayOf(Set<Line> wanted, BiConsumer<Line, Said> listener) {
    for (int i = 0; i < lines.length; i++) {
      if (wanted.contains(lines[i])) {
        listener.accept(lines[i], new Said(note, sheets[i], rows[i], said[i]));
      }
    }
  }

  ImportNote note() {
    return note;
  }

  boolean brings(Line line) {
    if (brought == null) {
      brought = new HashSet<>();
      linesInto(brought);
    }
    return brought.contains(line);
  }

  /** Adds every record of the import. */
  void linesInto(Set<Line> all) {
    Collections.addAll(all, lines);
  }

  /** Adds every record under the sheet and row where it stood, unless it shared the row. */
  void originsInto(Map<String, Line> origins) {
    Set<String> own = new HashSet<>();
    for (int i = 0; i < lines.length; i++) {
      String origin = Matcher.origin(sheets[i], rows[i]);
      // A row of lists side by side holds several records; what they say tells them apart.
      origins.put(origin, own.add(origin) ? lines[i] : null);
    }
  }

  static List<String> ids(List<Taken> all) {
    return all.stream().map(taken -> taken.note.id()).toList();
  }
}
