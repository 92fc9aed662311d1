package manyi.record;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import manyi.record.word.PersonRole;

/**
 * The present state of one project: everything that its imports add up to, with what its settings
 * say about the estate. Figures are computed from this and a policy alone.
 *
 * @param id the folder's name
 * @param name of the estate
 * @param region empty where none is set
 * @param census households by month as set; empty where only the roster tells
 * @param staff name to role
 * @param complaints in the order of their first import
 * @param revisits return visits kept apart from the log
 * @param visits in the order of their first import
 * @param roster the estate's units
 * @param rounds the questionnaire rounds
 * @param covered by the name of a kind, the months that some import of it reports on (D34)
 * @param rejected rows that no figure could count
 * @param imports the imports in force, in their order
 * @param told by the source of a complaint or return visit, what each import in force says of it,
 *     in their order
 * @param reach what was read; nothing beyond it can be asked for
 */
public record ProjectRecords(
    String id,
    String name,
    String region,
    Census census,
    Map<String, PersonRole> staff,
    List<Complaint> complaints,
    List<ReturnVisit> revisits,
    List<Visit> visits,
    List<Household> roster,
    NavigableMap<Round, SurveyRecords> rounds,
    Map<String, SortedSet<YearMonth>> covered,
    List<Rejected> rejected,
    List<ImportFacts> imports,
    Map<Source, List<Telling>> told,
    Reach reach) {

  /**
   * A row that was refused at import and is missing in every figure.
   *
   * @param kind the name of its record kind
   * @param months the month its date names, or else all months that its file covers
   * @param reason the id of the problem
   */
  public record Rejected(String kind, Source source, Set<YearMonth> months, String reason) {
    public Rejected {
      months = Set.copyOf(months);
    }
  }

  public ProjectRecords {
    staff = Map.copyOf(staff);
    complaints = List.copyOf(complaints);
    revisits = List.copyOf(revisits);
    visits = List.copyOf(visits);
    roster = List.copyOf(roster);
    rounds = new TreeMap<>(rounds);
    covered = Map.copyOf(covered);
    rejected = List.copyOf(rejected);
    imports = List.copyOf(imports);
    told = Map.copyOf(told);
  }

  @Override
  public List<Complaint> complaints() {
    return reach.within(Complaint.KIND, complaints);
  }

  @Override
  public List<ReturnVisit> revisits() {
    return reach.within(ReturnVisit.KIND, revisits);
  }

  @Override
  public List<Visit> visits() {
    return reach.within(Visit.KIND, visits);
  }

  @Override
  public List<Household> roster() {
    return reach.within(Household.KIND, roster);
  }

  @Override
  public NavigableMap<Round, SurveyRecords> rounds() {
    return reach.within(SurveyReturn.KIND, rounds);
  }

  /** What each import in force says of a complaint or return visit; empty where that is unknown. */
  public List<Telling> tellings(Entry record) {
    return told.getOrDefault(record.source(), List.of());
  }

  /**
   * True when any import that tells of a complaint or return visit had a column for the field, be
   * it blank; true too for a record of whose imports nothing is known (D34).
   */
  public boolean hadColumn(Entry record, Column<?> field) {
    List<Telling> tellings = tellings(record);
    return tellings.isEmpty() || tellings.stream().anyMatch(t -> t.by().hadColumn(field));
  }

  /** True when some import of the kind reports on the month. */
  public boolean covers(RecordKind<?> kind, YearMonth month) {
    return reach
        .within(kind, month, covered)
        .getOrDefault(kind.name(), new TreeSet<>())
        .contains(month);
  }

  /** The rows of a kind that could not be counted in any of the given months. */
  public List<Rejected> rejected(RecordKind<?> kind, List<YearMonth> months) {
    months.forEach(month -> reach.within(kind, month, rejected));
    return reach.within(kind, rejected).stream()
        .filter(row -> row.kind().equals(kind.name()))
        .filter(row -> months.stream().anyMatch(row.months()::contains))
        .toList();
  }
}
