package manyi.project;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.grid.Value;
import manyi.language.Spelling;
import manyi.language.Term;
import manyi.record.Census;
import manyi.record.Words;
import manyi.record.word.Meaning;
import manyi.record.word.PersonRole;
import manyi.record.word.Vocabulary;

/**
 * A sheet with a row for each project: its settings, of one month or from the beginning. Filled
 * cells replace, blanks leave what was there.
 */
final class ProjectTable {
  private static final Pattern MONTH = Pattern.compile("([0-9]{4})[-/.年]?([0-9]{1,2})月?(-01)?");
  private static final Pattern COUNT = Pattern.compile("([0-9]{1,6})户?");
  private static final Pattern PERSON = Pattern.compile("(.+?)[:：(（]([^)）]+)[)）]?");
  private static final Pattern TOTAL = Pattern.compile("合计|总计|小计|共计");
  private static final int MOST_SHOWN = 20;

  /** Headers by which a list of projects is known, for messages. */
  private static final String EXPECTED =
      String.join(
          Term.COMMA,
          Term.heading("project", "id", "项目编号/项目名称"),
          Term.heading("project", "households", "住户数"),
          Term.heading("project", "occupied", "已入住户数"));

  private final String file;
  private final Grid grid;
  private final Words words;
  private final Problems problems = new Problems();
  private final ProjectHead head;

  ProjectTable(String file, Grid grid, Words words) {
    this.file = file;
    this.grid = grid;
    this.words = words;
    this.head = ProjectHead.of(grid, words);
  }

  List<Problem> problems() {
    return problems.list();
  }

  /**
   * Reads every row.
   *
   * @param known what is set so far of the project of a name; asked once for each
   * @return by the project's name what would be set then
   */
  Map<String, ProjectSettings> read(Function<String, Optional<ProjectSettings>> known) {
    Map<String, ProjectSettings> after = new LinkedHashMap<>();
    if (head.isMissing()) {
      int first = grid.isEmpty() ? 1 : grid.number(0);
      problems.add(
          Code.PROJECT_COLUMNS_MISSING,
          Place.sheet(file, grid.name()),
          shown(first),
          EXPECTED,
          String.valueOf(first));
      return after;
    }
    Map<String, Integer> counted = new LinkedHashMap<>();
    for (int i = head.index() + 1; i < grid.size(); i++) {
      int row = grid.number(i);
      String id =
          ProjectsFolder.composed(
              text(row, head.has(ProjectColumn.ID) ? ProjectColumn.ID : ProjectColumn.NAME));
      if (TOTAL.matcher(Spelling.plain(id)).matches()) {
        continue;
      }
      if (!ProjectId.isUsable(id)) {
        problems.add(
            Code.PROJECT_NAME_UNUSABLE,
            place(row, head.columns().getOrDefault(ProjectColumn.ID, 1)),
            id,
            String.valueOf(ProjectId.LONGEST));
        continue;
      }
      ProjectSettings before =
          Optional.ofNullable(after.get(id))
              .or(() -> known.apply(id))
              .orElseGet(() -> ProjectSettings.named(id));
      after.put(id, read(row, before));
      counted.put(id, row);
    }
    counted.forEach((id, row) -> check(row, id, after.get(id)));
    return after;
  }

  /** Counts that cannot both be right are refused by the project's name, at its last row. */
  private void check(int row, String id, ProjectSettings settings) {
    boolean isCounted =
        isFilled(row, ProjectColumn.HOUSEHOLDS) || isFilled(row, ProjectColumn.OCCUPIED);
    if (!isCounted) {
      return;
    }
    ProjectColumn column =
        isFilled(row, ProjectColumn.OCCUPIED) ? ProjectColumn.OCCUPIED : ProjectColumn.HOUSEHOLDS;
    settings
        .impossibleCount()
        .map(
            entry ->
                ProjectSettings.impossible(
                    place(row, head.column(column)), id, entry.getKey(), entry.getValue()))
        .ifPresent(problems::add);
  }

  private boolean isFilled(int row, ProjectColumn column) {
    return !value(row, column).isBlank();
  }

  /** The cells of a row, for messages; a dash for an empty one. */
  private String shown(int row) {
    String cells =
        IntStream.rangeClosed(1, grid.isEmpty() ? 0 : grid.lastColumn(row))
            .mapToObj(column -> grid.at(row, column).shown().strip())
            .filter(text -> !text.isEmpty())
            .limit(MOST_SHOWN)
            .collect(Collectors.joining(Term.COMMA));
    return cells.isEmpty() ? "-" : cells;
  }

  private ProjectSettings read(int row, ProjectSettings before) {
    ProjectSettings after = before;
    String name = text(row, ProjectColumn.NAME);
    after = name.isEmpty() ? after : after.withName(name);
    String region = text(row, ProjectColumn.REGION);
    after = region.isEmpty() ? after : after.withRegion(region);
    YearMonth month = month(row);
    Optional<Integer> households = count(row, ProjectColumn.HOUSEHOLDS);
    after = households.isPresent() ? after.withHouseholds(month, households.get()) : after;
    Optional<Integer> occupied = count(row, ProjectColumn.OCCUPIED);
    after = occupied.isPresent() ? after.withOccupied(month, occupied.get()) : after;
    List<String> recipients = parts(text(row, ProjectColumn.RECIPIENTS));
    after = recipients.isEmpty() ? after : after.withRecipients(recipients);
    Map<String, PersonRole> staff = new LinkedHashMap<>(after.staff());
    staff.putAll(staff(row));
    return after.withStaff(staff);
  }

  private Map<String, PersonRole> staff(int row) {
    Map<String, PersonRole> staff = new LinkedHashMap<>();
    head.roles()
        .forEach(
            (column, role) ->
                parts(grid.at(row, column).shown().strip()).forEach(name -> staff.put(name, role)));
    for (String part : parts(text(row, ProjectColumn.STAFF))) {
      Matcher person = PERSON.matcher(part);
      Optional<PersonRole> role =
          person.matches() ? ProjectHead.role(words, person.group(2)) : Optional.empty();
      if (role.isPresent()) {
        staff.put(person.group(1).strip(), role.get());
      } else {
        String codes =
            Vocabulary.ROLE.meanings().stream()
                .map(Meaning::code)
                .collect(Collectors.joining(", "));
        problem(row, ProjectColumn.STAFF, part, Term.value("expected", "staff") + codes);
      }
    }
    return staff;
  }

  /** A count without a month holds from the beginning. */
  private YearMonth month(int row) {
    Value value = value(row, ProjectColumn.MONTH);
    if (value instanceof Value.Moment moment) {
      return YearMonth.from(moment.at());
    }
    if (value.isBlank()) {
      return Census.BEGINNING;
    }
    Matcher month = MONTH.matcher(Spelling.plain(value.shown()));
    try {
      if (month.matches()) {
        return YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2)));
      }
    } catch (DateTimeException e) {
      // Told below like any other text that is no month.
      return noMonth(row, value);
    }
    return noMonth(row, value);
  }

  private YearMonth noMonth(int row, Value value) {
    problem(row, ProjectColumn.MONTH, value.shown(), Term.value("expected", "month"));
    return Census.BEGINNING;
  }

  private Optional<Integer> count(int row, ProjectColumn column) {
    Value value = value(row, column);
    if (value.isBlank()) {
      return Optional.empty();
    }
    String shown =
        value instanceof Value.Numeric number
            ? number.number().stripTrailingZeros().toPlainString()
            : Spelling.plain(value.shown());
    Matcher count = COUNT.matcher(shown);
    if (!count.matches()) {
      problem(row, column, value.shown(), Term.value("expected", "count"));
      return Optional.empty();
    }
    return Optional.of(Integer.valueOf(count.group(1)));
  }

  private void problem(int row, ProjectColumn column, String found, String expected) {
    String header = grid.at(grid.number(head.index()), head.column(column)).shown();
    problems.add(
        Code.SETTING_VALUE,
        place(row, head.column(column)),
        found,
        header.isEmpty() ? column.name() : header,
        expected);
  }

  private Place place(int row, int column) {
    return Place.cell(file, grid.name(), new CellRef(row, column));
  }

  private String text(int row, ProjectColumn column) {
    return value(row, column).shown().strip();
  }

  private Value value(int row, ProjectColumn column) {
    return head.has(column) ? grid.at(row, head.column(column)) : Value.blank();
  }

  /** Names and addresses stand side by side or below each other in one cell. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : Pattern.compile("[,，;；、\\s]+").splitAsStream(text).toList()) {
      if (!part.isEmpty()) {
        parts.add(part);
      }
    }
    return parts;
  }
}
