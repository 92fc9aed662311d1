package manyi.desk;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Refusal;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.DividedReading;
import manyi.intake.FileReading;
import manyi.intake.Intake;
import manyi.intake.IntakeOptions;
import manyi.intake.PlacedRows;
import manyi.intake.ProjectClues;
import manyi.intake.table.ColumnReading;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;

/**
 * Reads a file for the projects that it belongs to, each with the project's own lists. Which
 * project that is may only show once the file is read; hence it is read again where that project
 * has lists of its own, and must then still belong to it.
 */
final class InboxReading {
  private final ProjectDesks desks;
  private final IntakeOptions options;

  InboxReading(ProjectDesks desks, IntakeOptions options) {
    this.desks = desks;
    this.options = options;
  }

  /**
   * What was read of a file.
   *
   * @param byProject the reading of each project
   * @param first the reading that told the projects
   * @param disputed the projects whose own lists place the rows otherwise, with those lists' names
   * @param closed the projects whose lists or settings cannot be read, and why; they are given
   *     nothing, and the others what is theirs
   */
  record Result(
      Map<String, FileReading> byProject,
      DividedReading first,
      Map<String, List<String>> disputed,
      Map<String, Problem> closed) {

    /** What was noticed of the file itself, and in sheets that nobody's lists can read. */
    List<Problem> otherProblems() {
      Set<String> read = new HashSet<>();
      byProject.values().forEach(r -> r.sheets().forEach(sheet -> addRead(sheet, read)));
      return first.otherProblems().stream()
          .filter(problem -> problem.place().sheet().filter(read::contains).isEmpty())
          .toList();
    }

    private static void addRead(TableReading sheet, Set<String> read) {
      if (sheet.kind().isPresent()) {
        read.add(sheet.sheet());
      }
    }
  }

  Result read(GridBook book, InboxClues clues) {
    Optional<String> outside = clues.outsidePlace().project();
    Optional<Refusal> why = outside.flatMap(desks::closed);
    Intake used =
        outside
            .filter(id -> why.isEmpty())
            .map(id -> desks.of(id).intake())
            .orElse(desks.company());
    DividedReading first = used.divide(book, options, clues);
    if (first.isUnread()) {
      // Those lists may be what makes the file readable: they are what is wrong with it.
      why.ifPresent(InboxReading::refuse);
      Intake other = byTitles(book, clues).map(id -> desks.of(id).intake()).orElse(used);
      if (other != used) {
        used = other;
        first = used.divide(book, options, clues);
      }
    }
    Map<String, FileReading> readings = new LinkedHashMap<>();
    Map<String, List<String>> disputed = new LinkedHashMap<>();
    Map<String, Problem> closed = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (String project : first.byProject().keySet()) {
      Optional<Refusal> refusal = desks.closed(project);
      if (refusal.isPresent()) {
        closed.put(project, refusal.get().problem());
        continue;
      }
      Intake own = desks.of(project).intake();
      FileReading before = first.byProject().get(project);
      FileReading settled =
          own == used ? before : own.shareOf(project, book, options, clues.anew());
      boolean isSame = own == used || isSame(project, before, settled, first);
      if (isSame && rows(settled).stream().noneMatch(taken::contains)) {
        taken.addAll(rows(settled));
        readings.put(project, settled);
      } else {
        disputed.put(project, desks.of(project).ownLists());
      }
    }
    return new Result(readings, first, disputed, closed);
  }

  private static void refuse(Refusal refusal) {
    throw refusal;
  }

  /** The project that the first lines of an unread file name. */
  private static Optional<String> byTitles(GridBook book, InboxClues clues) {
    Set<String> named = new TreeSet<>();
    for (Grid grid : book.grids()) {
      clues
          .of(ProjectClues.ofUnread(grid, book.fileName()), Optional.empty())
          .ifPresent(named::add);
    }
    return named.size() == 1 ? Optional.of(named.iterator().next()) : Optional.empty();
  }

  /** True when a second reading has every row of the first one, and none of anybody else's. */
  private static boolean isSame(
      String project, FileReading before, FileReading again, DividedReading first) {
    Set<String> rows = rows(again);
    List<String> others = new ArrayList<>();
    for (PlacedRows placed : first.placed()) {
      if (!placed.project().equals(Optional.of(project))) {
        placed.rows().forEach(row -> others.add(key(placed.lastColumn(), row)));
      }
    }
    return before.batches().isEmpty() == again.batches().isEmpty()
        && rows.containsAll(rows(before))
        && others.stream().noneMatch(rows::contains);
  }

  private static Set<String> rows(FileReading reading) {
    Set<String> rows = new HashSet<>();
    for (TableReading sheet : reading.sheets()) {
      int lastColumn = ColumnReading.last(sheet.columns());
      sheet.rows().forEach(row -> rows.add(key(lastColumn, row)));
    }
    return rows;
  }

  /** Lists side by side have several records in a row of the sheet. */
  private static String key(int lastColumn, ReadRow row) {
    return row.row() + "\t" + lastColumn + "\t" + row.sheet();
  }
}
