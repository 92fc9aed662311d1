package manyi.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Area;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.TableReading;
import manyi.record.ReadRow;
import manyi.record.TallyLine;
import manyi.record.word.Outcome;

/** Columns in which something stands beside the records, and over which no header stands. */
final class UnheadedColumns {
  /** What may be a person's name; masked although it may be another word. */
  private static final Pattern NAME =
      Pattern.compile("[\\p{IsHan}·]{2,4}|\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}*){1,2}");

  private UnheadedColumns() {}

  /** Says each such column once, with the number of its cells and the first of them. */
  static List<Problem> in(String file, TableReading table) {
    SheetFrame frame = table.frame();
    Grid grid = frame.grid();
    TreeMap<Integer, List<CellRef>> filled = new TreeMap<>();
    Set<Integer> headed = headed(table);
    for (ReadRow row : table.rows()) {
      if (row.outcome() == Outcome.SKIPPED) {
        continue;
      }
      for (int column = 1; column <= grid.lastColumn(row.row()); column++) {
        if (!headed.contains(column) && !CellText.of(grid.at(row.row(), column)).isEmpty()) {
          filled
              .computeIfAbsent(column, c -> new ArrayList<>())
              .add(new CellRef(row.row(), column));
        }
      }
    }
    if (table.isOf(TallyLine.KIND) && !filled.isEmpty()) {
      // The items of a tally need no header to be known.
      filled.pollFirstEntry();
    }
    List<Problem> problems = new ArrayList<>();
    filled.forEach((column, cells) -> problems.add(problem(file, grid, cells)));
    return problems;
  }

  private static Problem problem(String file, Grid grid, List<CellRef> cells) {
    CellRef first = cells.get(0);
    String text = CellText.of(grid.at(first));
    String letter = first.toString().replaceAll("[0-9]", "");
    Problem problem =
        Problem.of(
            Code.COLUMN_WITHOUT_HEADER,
            Place.cell(file, grid.name(), first),
            text,
            letter,
            String.valueOf(cells.size()));
    return NAME.matcher(text).matches() ? problem.asPersonal() : problem;
  }

  /** The columns that have a header, be it one that is merged over several of them. */
  private static Set<Integer> headed(TableReading table) {
    SheetFrame frame = table.frame();
    Set<Integer> headed = new HashSet<>();
    frame.headers().forEach(head -> headed.add(head.column()));
    table.columns().forEach(column -> headed.add(column.cell().column()));
    if (frame.headerRow() == 0) {
      return headed;
    }
    for (Area area : frame.grid().merges()) {
      boolean isOfHead =
          area.first().row() >= frame.headerTop() && area.first().row() <= frame.headerRow();
      for (int c = area.first().column(); isOfHead && c <= area.last().column(); c++) {
        headed.add(c);
      }
    }
    return headed;
  }
}
