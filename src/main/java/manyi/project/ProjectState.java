package manyi.project;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.imports.StoredRows;
import manyi.record.Batch;
import manyi.record.Household;
import manyi.record.MonthSpan;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.RecordDate;
import manyi.record.Round;
import manyi.record.SurveyReturn;
import manyi.record.TallyLine;
import manyi.record.Visit;

/**
 * The present state of a project, as its imports in force add up to it. Which those are is known
 * and proven at once; their rows are read as they are asked for.
 */
public final class ProjectState {
  private static final Reach OF_ROUND =
      Reach.of(Set.of(SurveyReturn.KIND, TallyLine.KIND, Household.KIND));

  private final ProjectFolder project;
  private final int closingDay;
  private final List<ImportNote> active;

  private ProjectState(ProjectFolder project, int closingDay, List<ImportNote> active) {
    this.project = project;
    this.closingDay = closingDay;
    this.active = active;
  }

  /**
   * A project as it stands.
   *
   * @param closingDay the last day of a statistics month (D33); 31 for calendar months
   */
  public static ProjectState of(ProjectFolder project, int closingDay) {
    List<ImportNote> active = project.imports().chain(new HashMap<>()).proven().active();
    return new ProjectState(project, closingDay, active);
  }

  /** All that a project holds, as {@link #of} finds it. */
  public static ProjectRecords read(ProjectFolder project, int closingDay) {
    return of(project, closingDay).all();
  }

  /** All records. */
  public ProjectRecords all() {
    return of(Reach.ALL);
  }

  /** Some of the records; others cannot be asked for. */
  public ProjectRecords of(Reach reach) {
    Set<ImportNote> ofVisits = new HashSet<>(VisitLogs.within(active, reach.visited()));
    return read(reach, note -> !note.isOf(Visit.KIND) || ofVisits.contains(note), Map.of());
  }

  /** The returns of one round, or the counts of them, and the roster of households. */
  public ProjectRecords of(Round round) {
    return readRound(round, Map.of());
  }

  /** The rounds of which there is an import in force. */
  public NavigableSet<Round> rounds() {
    return active.stream()
        .filter(ImportNote::isSurvey)
        .map(note -> note.round().round().orElseThrow())
        .collect(Collectors.toCollection(TreeSet::new));
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
    Map<String, StoredRows> rows = new HashMap<>();
    unwritten.forEach((id, batch) -> rows.put(id, StoredRows.of(batch)));
    return new ProjectState(project, closingDay, history.active()).readRound(round, rows);
  }

  private ProjectRecords readRound(Round round, Map<String, StoredRows> unwritten) {
    return read(
        OF_ROUND,
        note -> !note.isSurvey() || note.round().round().equals(Optional.of(round)),
        unwritten);
  }

  private ProjectRecords read(
      Reach reach, Predicate<ImportNote> wanted, Map<String, StoredRows> unwritten) {
    List<ImportNote> needed =
        active.stream()
            .filter(note -> reach.kinds().contains(note.kind().orElseThrow()))
            .filter(wanted)
            .toList();
    return new StateReading(project, closingDay, needed, unwritten).records(reach);
  }

  /**
   * The months of an import: those that it states, else every month from the first to the last date
   * in it (D34).
   */
  static SortedSet<YearMonth> months(Stream<LocalDate> dates, int closingDay) {
    return MonthSpan.of(dates.map(date -> RecordDate.month(date, closingDay)).toList()).months();
  }
}
