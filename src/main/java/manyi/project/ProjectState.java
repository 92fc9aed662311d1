package manyi.project;

import java.time.LocalDate;
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
import manyi.project.imports.History;
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
import manyi.record.MonthSpan;
import manyi.record.ProjectRecords;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Round;
import manyi.record.Source;
import manyi.record.Telling;
import manyi.record.Visit;
import manyi.record.word.Outcome;

/** Computes the present state of a project from its imports. */
public final class ProjectState {
  private final ImportsFolder imports;
  private final int closingDay;
  private final List<ImportNote> active;
  private final Map<String, SortedSet<YearMonth>> covered = new HashMap<>();
  private final List<ProjectRecords.Rejected> rejected = new ArrayList<>();
  private final Map<String, ImportFacts> facts = new TreeMap<>();
  private final Map<Source, List<Telling>> told = new HashMap<>();

  /** Rows that lie in no folder yet, by the id of their import. */
  private final Map<String, StoredRows> unwritten;

  private ProjectState(
      ImportsFolder imports,
      int closingDay,
      List<ImportNote> active,
      Map<String, StoredRows> unwritten) {
    this.imports = imports;
    this.closingDay = closingDay;
    this.active = active;
    this.unwritten = unwritten;
  }

  /**
   * Reads a project as it stands.
   *
   * @param closingDay the last day of a statistics month (D33); 31 for calendar months
   */
  public static ProjectRecords read(ProjectFolder project, int closingDay) {
    ImportsFolder imports = project.imports();
    List<ImportNote> active = imports.chain(new HashMap<>()).proven().active();
    return new ProjectState(imports, closingDay, active, Map.of()).records(project);
  }

  /**
   * What a project holds of one round: its returns and the roster of households, and nothing else.
   *
   * @param history the imports, those included that lie in no folder yet
   * @param unwritten the rows of the latter by their id
   */
  static ProjectRecords readRound(
      ProjectFolder project,
      int closingDay,
      Round round,
      History history,
      Map<String, Batch> unwritten) {
    List<ImportNote> needed =
        history.active().stream()
            .filter(
                note ->
                    note.isOf(Household.KIND)
                        || (note.isSurvey() && note.round().round().equals(Optional.of(round))))
            .toList();
    Map<String, StoredRows> rows = new HashMap<>();
    unwritten.forEach((id, batch) -> rows.put(id, StoredRows.of(batch)));
    return new ProjectState(project.imports(), closingDay, needed, rows).records(project);
  }

  private ProjectRecords records(ProjectFolder project) {
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
        told);
  }

  /**
   * The months of an import: those that it states, else every month from the first to the last date
   * in it (D34).
   */
  static SortedSet<YearMonth> months(Stream<LocalDate> dates, int closingDay) {
    return MonthSpan.of(dates.map(date -> RecordDate.month(date, closingDay)).toList()).months();
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
            : months(
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
