package manyi.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.figures.complaint.ComplaintFigures;
import manyi.figures.complaint.ComplaintPeriod;
import manyi.figures.visit.VisitFigures;
import manyi.figures.visit.VisitPeriod;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.policy.WorkingCalendar;
import manyi.record.Census;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Entry;
import manyi.record.Fields;
import manyi.record.Household;
import manyi.record.ImportFacts;
import manyi.record.ListFile;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.Reach;
import manyi.record.RecordKind;
import manyi.record.ReturnVisit;
import manyi.record.Source;
import manyi.record.Telling;
import manyi.record.Visit;
import manyi.record.Words;
import manyi.record.word.PersonRole;

/**
 * A project as tests write it down: logs as text tables with the record's field names as heads,
 * months that are covered, a policy.
 */
public final class Project {
  private static final Words WORDS =
      new Words(
          withAnswers(
              new Words.Line("role", "总经理", "generalManager"),
              new Words.Line("role", "主管经理", "manager"),
              new Words.Line("role", "主任", "director"),
              new Words.Line("role", "客服主管", "supervisor"),
              new Words.Line("answer", "满意", "satisfied"),
              new Words.Line("answer", "是", "satisfied"),
              new Words.Line("answer", "否", "dissatisfied"),
              new Words.Line("answer", "暂不回访", "notReached"),
              new Words.Line("kind", "检查", "special")));

  /** The words of a company of its own, and what is a yes, a no and a return visit to everybody. */
  private static List<Words.Line> withAnswers(Words.Line... own) {
    List<Words.Line> lines = new ArrayList<>(List.of(own));
    ListFile.builtInWords().stream()
        .filter(line -> Set.of("yesNo", "yesNoAsked", "revisited").contains(line.field()))
        .forEach(lines::add);
    return lines;
  }

  private static final WorkingCalendar CALENDAR = WorkingCalendar.of(ListFile.builtInHolidays());

  private final Map<Setting, Policy.Choice> choices = new EnumMap<>(Setting.class);
  private final Map<String, PersonRole> staff = new HashMap<>();
  private final Map<YearMonth, Census.Count> census = new TreeMap<>();
  private final Map<String, SortedSet<YearMonth>> covered = new HashMap<>();
  private final List<ProjectRecords.Rejected> rejected = new ArrayList<>();
  private List<Complaint> complaints = new ArrayList<>();
  private List<ReturnVisit> revisits = new ArrayList<>();
  private List<Visit> visits = new ArrayList<>();
  private final List<Household> roster = new ArrayList<>();
  private final List<ImportFacts> imports = new ArrayList<>();
  private final Map<Source, List<Telling>> told = new HashMap<>();
  private int batches;

  /** Complaints covering whatever months {@link #covers} names. */
  public Project complaints(String table) {
    complaints.addAll(read(Complaint.KIND, table));
    return this;
  }

  /**
   * One complaint log of which it is known what months it covers and what columns it has; a number
   * identifies a complaint through all logs. The record is what the logs add up to: filled cells
   * replace, blanks never erase (D17).
   *
   * @param months such as {@code 2026-02,2026-03}
   * @param more what else is known of its columns
   */
  public Project log(String months, String table, String... more) {
    return log(months, table, Set.of(), more);
  }

  /** A log whose completion is the time of closing. */
  public Project closingLog(String months, String table) {
    return log(months, table, Set.of("台账"));
  }

  private Project log(String months, String table, Set<String> closingSheets, String... more) {
    List<YearMonth> covered = Arrays.stream(months.split(",", -1)).map(YearMonth::parse).toList();
    covered.forEach(month -> covers(month.toString(), month.toString()));
    List<Complaint> rows = read(Complaint.KIND, table);
    String head = table.strip().lines().findFirst().orElseThrow();
    ImportFacts facts =
        new ImportFacts(
            "%04d".formatted(batches),
            Complaint.KIND.name(),
            new TreeSet<>(covered),
            Stream.concat(cells(head).stream(), Arrays.stream(more)).collect(Collectors.toSet()),
            closingSheets,
            false);
    imports.add(facts);
    for (Complaint row : rows) {
      Optional<Complaint> known =
          complaints.stream()
              .filter(one -> one.text(Complaint.NUMBER).equals(row.text(Complaint.NUMBER)))
              .findFirst();
      Complaint now =
          known
              .map(old -> new Complaint(old.source(), old.fields().updatedBy(row.fields())))
              .orElse(row);
      known.ifPresent(complaints::remove);
      complaints.add(now);
      told.computeIfAbsent(now.source(), source -> new ArrayList<>())
          .add(new Telling(facts, row.source().sheet(), row.fields()));
    }
    return this;
  }

  /** A return-visit book of some months. */
  public Project book(String months, String table) {
    revisits(table);
    imports.add(
        new ImportFacts(
            "%04d".formatted(batches),
            ReturnVisit.KIND.name(),
            new TreeSet<>(Arrays.stream(months.split(",", -1)).map(YearMonth::parse).toList()),
            Set.of("room", "revisitAt")));
    return this;
  }

  public Project revisits(String table) {
    revisits.addAll(read(ReturnVisit.KIND, table));
    return this;
  }

  public Project visits(String table) {
    visits.addAll(read(Visit.KIND, table));
    return this;
  }

  public Project roster(String table) {
    roster.addAll(read(Household.KIND, table));
    return this;
  }

  /** Months from the first to the last that some import reports on, for logs of both kinds. */
  public Project covers(String first, String last) {
    for (YearMonth month = YearMonth.parse(first);
        !month.isAfter(YearMonth.parse(last));
        month = month.plusMonths(1)) {
      for (RecordKind<?> kind : List.of(Complaint.KIND, Visit.KIND)) {
        covered.computeIfAbsent(kind.name(), k -> new TreeSet<>()).add(month);
      }
    }
    return this;
  }

  public Project rejectedComplaint(String month) {
    rejected.add(
        new ProjectRecords.Rejected(
            Complaint.KIND.name(),
            Source.of("0009", "台账.xlsx", "台账", 77),
            Set.of(YearMonth.parse(month)),
            "date-unreadable"));
    return this;
  }

  public Project staff(String name, PersonRole role) {
    staff.put(name, role);
    return this;
  }

  public Project households(String fromMonth, int households, int occupied) {
    census.put(YearMonth.parse(fromMonth), new Census.Count(households, occupied));
    return this;
  }

  public Project set(Setting setting, String text) {
    choices.put(setting, new Policy.Choice(text, Policy.Origin.PROJECT));
    return this;
  }

  /** The same records in another order. */
  public Project shuffled(Random random) {
    Collections.shuffle(complaints, random);
    Collections.shuffle(revisits, random);
    Collections.shuffle(visits, random);
    Collections.shuffle(roster, random);
    return this;
  }

  public Policy policy() {
    return new Policy(choices, Map.of(), WORDS, CALENDAR);
  }

  public ProjectRecords records() {
    return new ProjectRecords(
        "green",
        "绿苑",
        "",
        new Census(census),
        staff,
        complaints,
        revisits,
        visits,
        roster,
        new TreeMap<>(),
        covered,
        rejected,
        imports,
        told,
        Reach.ALL);
  }

  public ComplaintFigures complaintFigures(String period) {
    return ComplaintPeriod.figures(records(), period(period), Optional.empty(), policy());
  }

  public ComplaintFigures complaintFigures(String period, String asOf) {
    return ComplaintPeriod.figures(
        records(), period(period), Optional.of(LocalDate.parse(asOf)), policy());
  }

  public VisitFigures visitFigures(String period) {
    return VisitPeriod.figures(records(), period(period), Optional.empty(), policy());
  }

  public VisitFigures visitFigures(String period, String asOf) {
    return VisitPeriod.figures(
        records(), period(period), Optional.of(LocalDate.parse(asOf)), policy());
  }

  private Period period(String text) {
    return Period.parse(text, policy().whole(Setting.CLOSING_DAY)).orElseThrow();
  }

  /** A dot is a blank; {@code ?} begins what could not be read, as in a project folder. */
  private <R extends Entry> List<R> read(RecordKind<R> kind, String table) {
    String batch = String.format(java.util.Locale.ROOT, "%04d", ++batches);
    List<List<String>> lines =
        table.strip().lines().map(Project::cells).collect(Collectors.toList());
    List<Column<?>> columns = new ArrayList<>();
    lines.remove(0).forEach(name -> columns.add(kind.column(name).orElseThrow()));
    List<R> records = new ArrayList<>();
    for (List<String> line : lines) {
      Map<String, String> kept = new LinkedHashMap<>();
      Fields.Builder fields = Fields.of(kind);
      for (int i = 0; i < columns.size(); i++) {
        String text = line.get(i).equals(".") ? "" : line.get(i);
        fields.keep(columns.get(i), text);
        kept.put(columns.get(i).name(), text);
      }
      int row = records.size() + 2;
      String label = kept.getOrDefault("number", "");
      boolean identifies = !label.isEmpty() && !label.matches("[0-9]+");
      Source source = Source.of(batch, "台账.xlsx", "台账", row);
      records.add(
          kind.make(
              identifies ? new Source(batch, "台账.xlsx", "台账", row, label) : source,
              fields.build()));
    }
    return records;
  }

  private static List<String> cells(String line) {
    String inner = line.strip().replaceAll("^\\||\\|$", "");
    return Arrays.stream(inner.split("\\|", -1)).map(String::strip).toList();
  }
}
