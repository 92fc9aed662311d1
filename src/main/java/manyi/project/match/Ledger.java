package manyi.project.match;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import manyi.project.imports.ImportNote;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Fields;
import manyi.record.ImportFacts;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Source;
import manyi.record.Telling;

/**
 * The records of one kind as the imports of a project add up to them, in the order of their first
 * import.
 */
public final class Ledger {
  private final RecordKind<?> kind;
  private final Identity identity;
  private final List<Line> lines = new ArrayList<>();
  private final List<Taken> taken = new ArrayList<>();

  /** Made when a second import comes; most kinds of a young project have one alone. */
  private LineIndex index;

  /** Made when the first record must be called by its name; a further import may bring names. */
  private Map<Line, Source> named;

  public Ledger(RecordKind<?> kind) {
    this.kind = kind;
    this.identity = Identity.of(kind).orElseThrow();
  }

  public Identity identity() {
    return identity;
  }

  /** The imports that are in, in their order. */
  public List<String> ids() {
    return Taken.ids(taken);
  }

  /** Tells which records the rows of a further import would be; changes nothing. */
  public Matching match(String sha256, List<ReadRow> rows) {
    if (lines.isEmpty()) {
      return new Matching(Collections.nCopies(rows.size(), null), Map.of());
    }
    if (index == null) {
      index = new LineIndex(identity);
      lines.forEach(line -> index.add(line, line.number(), line.fields()));
    }
    return new Matcher(identity, index, rows).match(origins(sha256));
  }

  /** Takes in an import. */
  public void apply(ImportNote note, List<ReadRow> rows, Matching matching) {
    named = null;
    Taken batch = new Taken(note, rows.size());
    int[] ordinals = SharedRows.ordinals(rows);
    for (int i = 0; i < rows.size(); i++) {
      ReadRow row = rows.get(i);
      Line line = matching.lines().get(i);
      if (line == null) {
        line = new Line(note, row, ordinals[i]);
        lines.add(line);
      } else {
        line.become(after(line, row, note.covers()));
      }
      if (kind == Complaint.KIND && !row.fields().get(Complaint.STATUS).isBlank()) {
        line.toldOf(note.covers());
      }
      number(line, row);
      if (index != null) {
        index.add(line, identity.number(row), row.fields());
        index.add(line, Optional.empty(), line.fields());
      }
      batch.put(i, row, line);
    }
    taken.add(batch);
  }

  /**
   * What a record would say after a row: filled cells replace, blanks never erase. Logs may come in
   * any order, so the log of an earlier month takes back no status of a later month's log: it
   * neither reopens what that calls done, nor closes what that calls open, nor revives what that
   * calls withdrawn. A date of completion says what it says whenever it comes (D24).
   *
   * @param covers the months of the log that the row stands in
   */
  public Fields after(Line line, ReadRow row, SortedSet<YearMonth> covers) {
    Fields later = row.fields();
    if (kind != Complaint.KIND) {
      return line.fields().updatedBy(later);
    }
    if (line.isNumbered() && !row.byNumber()) {
      later = later.without(Complaint.NUMBER);
    }
    if (line.isToldAfter(covers)) {
      later = later.without(Complaint.STATUS);
    }
    return line.fields().updatedBy(later);
  }

  public List<Line> lines() {
    return Collections.unmodifiableList(lines);
  }

  /** The records of an import; none for one that is not in. */
  public Set<Line> linesOf(String id) {
    Set<Line> of = new HashSet<>();
    for (Taken batch : taken) {
      if (batch.note().id().equals(id)) {
        batch.linesInto(of);
      }
    }
    return of;
  }

  /** The imports that bring a record, in their order. */
  public List<String> bringing(Line line) {
    return taken.stream()
        .filter(batch -> batch.brings(line))
        .map(batch -> batch.note().id())
        .toList();
  }

  /** What each import says of some records, in the order of the imports. */
  public Map<Line, List<Said>> said(Set<Line> wanted) {
    Map<Line, List<Said>> said = new HashMap<>();
    for (Taken batch : taken) {
      batch.sayOf(
          wanted, (line, row) -> said.computeIfAbsent(line, l -> new ArrayList<>(1)).add(row));
    }
    return said;
  }

  /** Where a record came from and what it is called. */
  public Source source(Line line) {
    if (named == null) {
      named = new HashMap<>();
      List<Source> all = sources();
      for (int i = 0; i < all.size(); i++) {
        named.put(lines.get(i), all.get(i));
      }
    }
    return named.get(line);
  }

  /** The sources of all records, in the order of {@link #lines}. */
  private List<Source> sources() {
    Set<String> names = new HashSet<>();
    List<Source> sources = new ArrayList<>(lines.size());
    for (Line line : lines) {
      sources.add(source(line, line.name() != null && names.add(line.name())));
    }
    return sources;
  }

  /** The records themselves. */
  public <R extends Entry> List<R> records(RecordKind<R> of) {
    List<Source> sources = sources();
    List<R> records = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      records.add(of.make(sources.get(i), lines.get(i).fields()));
    }
    return records;
  }

  /**
   * What each import says of each record, by its source.
   *
   * @param facts of an import that is in, by its id
   */
  public Map<Source, List<Telling>> told(Function<String, ImportFacts> facts) {
    List<Source> sources = sources();
    Map<Line, List<Telling>> tellings = new HashMap<>();
    for (Taken batch : taken) {
      batch.tell(
          facts.apply(batch.note().id()),
          (line, said) -> tellings.computeIfAbsent(line, l -> new ArrayList<>(1)).add(said));
    }
    Map<Source, List<Telling>> told = new HashMap<>();
    for (int i = 0; i < sources.size(); i++) {
      told.put(sources.get(i), List.copyOf(tellings.get(lines.get(i))));
    }
    return told;
  }

  private static Source source(Line line, boolean byName) {
    Source source = line.place();
    return byName
        ? new Source(source.batch(), source.file(), source.sheet(), source.row(), line.name())
        : source;
  }

  private void number(Line line, ReadRow row) {
    identity.number(row).ifPresent(key -> line.number(key, identity.name(row).orElse(null)));
  }

  private Map<String, Line> origins(String sha256) {
    Map<String, Line> origins = new HashMap<>();
    for (Taken batch : taken) {
      if (batch.note().sha256().equals(sha256)) {
        batch.originsInto(origins);
      }
    }
    return origins;
  }
}
