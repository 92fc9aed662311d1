package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.language.Spelling;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.ReturnVisit;
import manyi.record.RoundFacts;
import manyi.record.Source;

/**
 * Decides an import of records that have an identity: what is new, what changes, what is missing.
 */
final class RecordDecider {
  /** As many records as a message names; the decision lists all. */
  private static final int NAMED = 5;

  private final Draft draft;
  private final Ledger ledger;
  private final String id;
  private final int closingDay;

  /** Made when the first record must be called by its name. */
  private Map<Line, Source> sources;

  RecordDecider(Draft draft, Ledger ledger, String id, int closingDay) {
    this.draft = draft;
    this.ledger = ledger;
    this.id = id;
    this.closingDay = closingDay;
  }

  /**
   * Decides.
   *
   * @param active the imports that would count beside this one
   * @param withdraws the imports that this one stands for
   */
  Decision decide(List<ImportNote> active, Collection<String> withdraws) {
    List<ReadRow> rows = draft.kept();
    Matching matching = ledger.match(draft.batch().sha256(), rows);
    List<Source> added = new ArrayList<>();
    List<Decision.Change> updated = new ArrayList<>();
    int equal = 0;
    for (int i = 0; i < rows.size(); i++) {
      ReadRow row = rows.get(i);
      Line line = matching.lines().get(i);
      if (line == null) {
        added.add(Source.of(id, draft.batch().file(), row.sheet(), row.row()));
        continue;
      }
      List<Decision.FieldChange> changes =
          changes(line.fields(), ledger.after(line, row, draft.covers()));
      if (changes.isEmpty()) {
        equal++;
      } else {
        updated.add(new Decision.Change(source(line), row.sheet(), row.row(), changes));
      }
    }
    List<Problem> problems = new ArrayList<>();
    if (draft.batch().kind() != ReturnVisit.KIND) {
      // The number of a return visit is its complaint's, which may be called again.
      matching.reused().forEach((i, line) -> problems.add(reused(rows.get(i), line)));
    }
    List<ImportNote> earlier = active.stream().filter(this::isEarlierOfThat).toList();
    List<Source> missing = missing(earlier, matching);
    if (!missing.isEmpty()) {
      problems.add(notRepeated(missing, earlier));
    }
    return new Decision(
        Decision.Outcome.ADDED,
        Optional.empty(),
        problems,
        added,
        updated,
        equal,
        missing,
        List.copyOf(withdraws),
        RoundFacts.NONE);
  }

  private List<Decision.FieldChange> changes(Fields before, Fields after) {
    if (before.equals(after)) {
      return List.of();
    }
    List<Decision.FieldChange> changes = new ArrayList<>();
    for (Column<?> column : draft.batch().kind().columns()) {
      String was = before.kept(column);
      String is = after.kept(column);
      if (!was.equals(is)) {
        changes.add(new Decision.FieldChange(column, was, is));
      }
    }
    return changes;
  }

  /** A workbook of the same name about the same months. */
  private boolean isEarlierOfThat(ImportNote note) {
    return note.isOf(draft.batch().kind())
        && Spelling.plain(note.file()).equals(Spelling.plain(draft.batch().file()))
        && (!Collections.disjoint(note.covers(), draft.covers())
            || (note.covers().isEmpty() && draft.covers().isEmpty()));
  }

  private List<Source> missing(List<ImportNote> earlier, Matching matching) {
    Set<Line> missing = new HashSet<>();
    earlier.forEach(note -> missing.addAll(ledger.linesOf(note.id())));
    for (Line line : matching.lines()) {
      missing.remove(line);
    }
    return ledger.lines().stream()
        .filter(missing::contains)
        .filter(this::isOfCoveredMonth)
        .map(this::source)
        .toList();
  }

  private boolean isOfCoveredMonth(Line line) {
    Optional<YearMonth> month =
        RecordDate.of(draft.batch().kind(), line.fields())
            .map(date -> RecordDate.month(date, closingDay));
    return month.isEmpty() || draft.covers().contains(month.get());
  }

  private Problem notRepeated(List<Source> missing, List<ImportNote> earlier) {
    List<String> names = missing.stream().limit(NAMED).map(Source::label).toList();
    return Problem.of(
        Code.RECORDS_NOT_REPEATED,
        Place.file(draft.batch().file()),
        String.valueOf(missing.size()),
        String.join(", ", names) + (missing.size() > NAMED ? " …" : ""),
        String.join(", ", earlier.stream().map(ImportNote::id).toList()));
  }

  private Problem reused(ReadRow row, Line other) {
    Source there = source(other);
    return Problem.of(
        Code.NUMBER_REUSED,
        Place.cell(draft.batch().file(), row.sheet(), new CellRef(row.row(), 1)),
        row.fields().kept(Complaint.NUMBER),
        there.batch()
            + " "
            + there.file()
            + " "
            + there.sheet()
            + "!"
            + new CellRef(there.row(), 1));
  }

  private Source source(Line line) {
    if (sources == null) {
      sources = new HashMap<>();
      List<Source> all = ledger.sources();
      for (int i = 0; i < all.size(); i++) {
        sources.put(ledger.lines().get(i), all.get(i));
      }
    }
    return sources.get(line);
  }
}
