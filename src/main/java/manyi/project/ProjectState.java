package manyi.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Household;
import manyi.record.MonthSpan;
import manyi.record.Outcome;
import manyi.record.ProjectRecords;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Source;
import manyi.record.Visit;

/** Computes the present state of a project from its imports. */
public final class ProjectState {
  private final ImportsFolder imports;
  private final int closingDay;
  private final List<ImportNote> active;
  private final Map<String, SortedSet<YearMonth>> covered = new HashMap<>();
  private final List<ProjectRecords.Rejected> rejected = new ArrayList<>();

  private ProjectState(ImportsFolder imports, int closingDay) {
    this.imports = imports;
    this.closingDay = closingDay;
    this.active = History.read(imports).active();
  }

  /**
   * Reads a project as it stands.
   *
   * @param closingDay the last day of a statistics month (D33); 31 for calendar months
   */
  public static ProjectRecords read(ProjectFolder project, int closingDay) {
    ProjectSettings settings = project.settings();
    ProjectState state = new ProjectState(project.imports(), closingDay);
    List<Complaint> complaints = state.records(Complaint.KIND);
    List<ReturnVisit> revisits = state.records(ReturnVisit.KIND);
    List<Visit> visits = state.records(Visit.KIND);
    List<Household> roster = state.records(Household.KIND);
    var rounds = SurveyRounds.of(state.active, state::rows);
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
        state.covered,
        state.rejected);
  }

  /**
   * The months of an import: those that it states, else every month from the first to the last date
   * in it, but for mistyped years (D34).
   */
  static SortedSet<YearMonth> months(Stream<LocalDate> dates, int closingDay) {
    return MonthSpan.of(dates.map(date -> KindDate.month(date, closingDay)).toList()).months();
  }

  private <R extends Entry> List<R> records(RecordKind<R> kind) {
    Ledger ledger = new Ledger(kind);
    for (ImportNote note : active) {
      if (note.isOf(kind)) {
        List<ReadRow> kept = rows(note).kept();
        ledger.apply(note, kept, ledger.match(note.sha256(), kept));
      }
    }
    return ledger.records(kind);
  }

  private StoredRows rows(ImportNote note) {
    RecordKind<?> kind = note.kind().orElseThrow();
    StoredRows rows = new StoredRows(imports.rows(note), imports.leftOut(note));
    SortedSet<YearMonth> months =
        note.coversStated()
            ? note.covers()
            : months(
                Stream.concat(
                    rows.kept().stream().flatMap(r -> KindDate.of(kind, r.fields()).stream()),
                    rows.leftOut().stream()
                        .filter(r -> r.outcome() != Outcome.SKIPPED)
                        .flatMap(r -> r.date().stream())),
                closingDay);
    covered.computeIfAbsent(kind.name(), k -> new TreeSet<>()).addAll(months);
    rows.leftOut().stream()
        .filter(row -> row.outcome() == Outcome.REJECTED)
        .forEach(row -> rejected.add(rejected(note, kind, row, months)));
    return rows;
  }

  private ProjectRecords.Rejected rejected(
      ImportNote note, RecordKind<?> kind, LeftOut row, SortedSet<YearMonth> months) {
    Optional<YearMonth> month = row.date().map(date -> KindDate.month(date, closingDay));
    return new ProjectRecords.Rejected(
        kind.name(),
        Source.of(note.id(), note.file(), row.sheet(), row.row()),
        month.<Set<YearMonth>>map(Set::of).orElse(months),
        row.reason());
  }
}
