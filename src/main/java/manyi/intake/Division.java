package manyi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;
import manyi.record.RoundFacts;
import manyi.record.word.Outcome;

/**
 * Divides the tables of a file among projects, row by row. A row that is no record, such as a
 * total, goes with the records above it.
 */
final class Division {
  private final String file;
  private final Placement placement;
  private final List<Part> parts = new ArrayList<>();

  /** A table and its rows by project. */
  private record Part(TableReading table, ProjectClues clues, List<PlacedRows> placed) {}

  Division(String file, List<TableReading> tables, Placement placement) {
    this.file = file;
    this.placement = placement;
    Map<String, List<String>> sheetTitles = new LinkedHashMap<>();
    for (TableReading table : tables) {
      List<String> titles =
          sheetTitles.computeIfAbsent(table.frame().grid().name(), name -> table.context().lines());
      ProjectClues clues =
          ProjectClues.of(table.frame(), table.columns(), table.context(), titles, file);
      parts.add(
          new Part(table, clues, clues.isDivided() ? byRow(table, clues) : whole(table, clues)));
    }
  }

  /**
   * All rows of all tables. Where no table has any, the heads are what cannot be placed; beside
   * others a head alone is nobody's.
   */
  List<PlacedRows> placed() {
    List<PlacedRows> placed = parts.stream().flatMap(part -> part.placed().stream()).toList();
    return placed.isEmpty() ? parts.stream().map(Division::head).toList() : placed;
  }

  private static PlacedRows head(Part part) {
    return new PlacedRows(
        part.table().claim().kind(),
        ColumnReading.last(part.table().columns()),
        part.clues(),
        Optional.empty(),
        Optional.empty(),
        part.table().rows());
  }

  /** The projects in the order in which the file names them. */
  Set<String> projects() {
    Set<String> projects = new LinkedHashSet<>();
    placed().forEach(rows -> rows.project().ifPresent(projects::add));
    return projects;
  }

  private List<PlacedRows> whole(TableReading table, ProjectClues clues) {
    boolean isEmpty = clues.column().isPresent() && table.rows().isEmpty();
    Optional<String> name = Optional.empty();
    Optional<String> project = placement.of(clues, name);
    return isEmpty && project.isEmpty()
        ? List.of()
        : List.of(placed(table, clues, name, project, table.rows()));
  }

  private List<PlacedRows> byRow(TableReading table, ProjectClues clues) {
    Map<Integer, String> names = clues.column().orElseThrow().names();
    Map<String, Optional<String>> projects = new LinkedHashMap<>();
    Map<String, List<ReadRow>> rows = new LinkedHashMap<>();
    List<ReadRow> before = new ArrayList<>();
    String current = null;
    for (ReadRow row : table.rows()) {
      String name = names.getOrDefault(row.row(), "");
      Optional<String> project =
          projects.computeIfAbsent(name, n -> placement.of(clues, Optional.of(n)));
      boolean isRecord = row.outcome() != Outcome.SKIPPED;
      if (isRecord || (project.isPresent() && !name.isEmpty())) {
        current = name;
      }
      if (current == null) {
        before.add(row);
      } else {
        List<ReadRow> of = rows.computeIfAbsent(current, n -> new ArrayList<>());
        of.addAll(before);
        before.clear();
        of.add(row);
      }
    }
    if (!before.isEmpty()) {
      return whole(table, clues);
    }
    List<PlacedRows> placed = new ArrayList<>();
    rows.forEach(
        (name, of) -> placed.add(placed(table, clues, Optional.of(name), projects.get(name), of)));
    return placed;
  }

  private static PlacedRows placed(
      TableReading table,
      ProjectClues clues,
      Optional<String> name,
      Optional<String> project,
      List<ReadRow> rows) {
    return new PlacedRows(
        table.claim().kind(), ColumnReading.last(table.columns()), clues, name, project, rows);
  }

  /**
   * The tables as one project sees them. A table in which the column names other projects alone is
   * still there, without a row: its months were reported on.
   */
  List<TableReading> of(String project) {
    List<TableReading> shares = new ArrayList<>();
    for (Part part : parts) {
      List<PlacedRows> own = part.placed().stream().filter(rows -> isOf(project, rows)).toList();
      if (!own.isEmpty() || (isOfAll(part) && takesPart(project, part))) {
        shares.add(
            share(
                part.table(),
                part.placed(),
                own.stream().flatMap(rows -> rows.rows().stream()).toList()));
      }
    }
    return shares;
  }

  private static boolean isOf(String project, PlacedRows rows) {
    return rows.project().equals(Optional.of(project));
  }

  /** True for a table that has a column of projects, whether that names any or not. */
  private static boolean isOfAll(Part part) {
    return part.clues().column().isPresent()
        && part.placed().stream().allMatch(rows -> rows.name().isPresent());
  }

  private boolean takesPart(String project, Part like) {
    return parts.stream()
        .filter(part -> part.table().claim().kind() == like.table().claim().kind())
        .flatMap(part -> part.placed().stream())
        .anyMatch(rows -> rows.name().isPresent() && isOf(project, rows));
  }

  private TableReading share(TableReading table, List<PlacedRows> placed, List<ReadRow> rows) {
    Map<Integer, ReadRow> inOrder = new TreeMap<>();
    rows.forEach(row -> inOrder.put(row.row(), row));
    List<ReadRow> own = inOrder.size() == rows.size() ? List.copyOf(inOrder.values()) : rows;
    List<Problem> problems = own(table.problems(), table, own);
    RoundFacts round = table.round();
    boolean isCounted = round.issued().isPresent() || round.returned().isPresent();
    if (isCounted && isShared(placed)) {
      problems.add(
          Problem.of(
              Code.ISSUED_OF_SEVERAL,
              Place.sheet(file, table.frame().grid().name()),
              round.issued().or(round::returned).map(Object::toString).orElse("")));
      round = new RoundFacts(round.round(), Optional.empty(), round.issuedOn(), Optional.empty());
    }
    return table.withRows(own).withProblems(problems).ofQuestionnaire(table.items(), round);
  }

  /** True when the records of a table belong to more than one project. */
  private static boolean isShared(List<PlacedRows> placed) {
    return placed.stream()
            .filter(part -> part.rows().stream().anyMatch(r -> r.outcome() != Outcome.SKIPPED))
            .map(part -> part.project().orElseGet(() -> "\t" + part.name().orElse("")))
            .distinct()
            .count()
        > 1;
  }

  /** What was noticed in rows of others is theirs. */
  private static List<Problem> own(List<Problem> problems, TableReading table, List<ReadRow> rows) {
    Set<Integer> others = new HashSet<>();
    table.rows().forEach(row -> others.add(row.row()));
    rows.forEach(row -> others.remove(row.row()));
    List<Problem> own = new ArrayList<>();
    for (Problem problem : problems) {
      Optional<Integer> row = problem.place().cell().map(CellRef::row);
      if (row.filter(others::contains).isEmpty()) {
        own.add(problem);
      }
    }
    return own;
  }
}
