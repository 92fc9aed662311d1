package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.diagnostic.Place;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportsFolder;
import manyi.project.imports.LeftOut;
import manyi.project.imports.StoredRows;
import manyi.project.imports.SurveyRounds;
import manyi.project.match.Ledger;
import manyi.record.Batch;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Household;
import manyi.record.ImportFacts;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Source;
import manyi.record.Telling;
import manyi.record.Visit;
import manyi.record.word.Outcome;

/** Reads what some imports of a project add up to. */
final class StateReading {
  private final ProjectFolder project;
  private final ImportsFolder imports;
  private final int closingDay;
  private final List<ImportNote> active;
  private final Map<String, SortedSet<YearMonth>> covered = new HashMap<>();
  private final List<ProjectRecords.Rejected> rejected = new ArrayList<>();
  private final Map<String, ImportFacts> facts = new TreeMap<>();
  private final Map<Source, List<Telling>> told = new HashMap<>();

  /** Rows that lie in no folder yet, by the id of their import. */
  private final Map<String, StoredRows> unwritten;

  /**
   * A reading of imports in force.
   *
   * @param closingDay the last day of a statistics month (D33); 31 for calendar months
   * @param unwritten rows that lie in no folder yet, by the id of their import
   */
  StateReading(
      ProjectFolder project,
      int closingDay,
      List<ImportNote> active,
      Map<String, StoredRows> unwritten) {
    this.project = project;
    this.imports = project.imports();
    this.closingDay = closingDay;
    this.active = active;
    this.unwritten = unwritten;
  }

  /**
   * What they add up to.
   *
   * @param reach what they tell of; there may be imports beyond it
   */
  ProjectRecords records(Reach reach) {
    ProjectSettings settings =
        project
            .settings()
            .checked(
                project.id(),
                Place.file(project.folder().resolve(ProjectFolder.SETTINGS).toString()));
    List<Complaint> complaints = records(Complaint.KIND);
    List<ReturnVisit> revisits = records(ReturnVisit.KIND);
    List<Visit> visits = records(Visit.KIND);
    List<Household> roster = records(Household.KIND);
    var rounds = SurveyRounds.of(active, this::rows);
    return new ProjectRecords(
        project.id(),
        settings.name(),
        settings.region(),
        settings.census(),
        settings.staff(),
        complaints,
        revisits,
        visits,
        roster,
        rounds,
        covered,
        rejected,
        active.stream().map(note -> facts.get(note.id())).filter(Objects::nonNull).toList(),
        told,
        reach);
  }

  private <R extends Entry> List<R> records(RecordKind<R> kind) {
    Ledger ledger = new Ledger(kind);
    for (ImportNote note : active) {
      if (note.isOf(kind)) {
        List<ReadRow> kept = rows(note).kept();
        ledger.apply(note, kept, ledger.match(note.sha256(), kept));
      }
    }
    if (kind == Complaint.KIND || kind == ReturnVisit.KIND) {
      told.putAll(ledger.told(facts::get));
    }
    return ledger.records(kind);
  }

  private StoredRows rows(ImportNote note) {
    RecordKind<?> kind = note.kind().orElseThrow();
    StoredRows rows = stored(note);
    SortedSet<YearMonth> months =
        note.coversStated()
            ? note.covers()
            : ProjectState.months(
                Stream.concat(
                    rows.kept().stream().flatMap(r -> RecordDate.of(kind, r.fields()).stream()),
                    rows.leftOut().stream()
                        .filter(r -> r.outcome() != Outcome.SKIPPED)
                        .flatMap(r -> r.date().stream())),
                closingDay);
    covered.computeIfAbsent(kind.name(), k -> new TreeSet<>()).addAll(months);
    facts.put(
        note.id(),
        new ImportFacts(
            note.id(),
            kind.name(),
            months,
            note.columns(rows.kept()),
            Batch.closing(note.sheets()),
            note.columns().isEmpty()));
    rows.leftOut().stream()
        .filter(row -> row.outcome() == Outcome.REJECTED)
        .forEach(row -> rejected.add(rejected(note, kind, row, months)));
    return rows;
  }

  private StoredRows stored(ImportNote note) {
    StoredRows rows = unwritten.get(note.id());
    return rows == null ? new StoredRows(imports.rows(note), imports.leftOut(note)) : rows;
  }

  private ProjectRecords.Rejected rejected(
      ImportNote note, RecordKind<?> kind, LeftOut row, SortedSet<YearMonth> months) {
    Optional<YearMonth> month = row.date().map(date -> RecordDate.month(date, closingDay));
    return new ProjectRecords.Rejected(
        kind.name(),
        Source.of(note.id(), note.file(), row.sheet(), row.row()),
        month.<Set<YearMonth>>map(Set::of).orElse(months),
        row.reason());
  }
}
