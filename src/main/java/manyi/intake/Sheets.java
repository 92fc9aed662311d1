package manyi.intake;

import java.util.ArrayList;
import java.util.List;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.grid.GridBook;
import manyi.intake.table.Explanation;
import manyi.intake.table.SheetReader;
import manyi.intake.table.TableReading;
import manyi.record.answer.AnswerWords;

/** Puts together what is told of each sheet, read or not. */
final class Sheets {
  private final GridBook book;
  private final IntakeOptions options;
  private final AnswerWords scale;
  private final boolean isNothingRead;

  /**
   * The sheets of one file.
   *
   * @param scale the words of satisfaction
   * @param isNothingRead true when no sheet of the file could be read, so that none is an aside
   */
  Sheets(GridBook book, IntakeOptions options, AnswerWords scale, boolean isNothingRead) {
    this.book = book;
    this.options = options;
    this.scale = scale;
    this.isNothingRead = isNothingRead;
  }

  List<TableReading> inOrder(
      List<Grid> grids, List<TableReading> tables, List<Found> unread, List<SheetReader> readers) {
    UnreadSheets asides = new UnreadSheets(book, options, readers, isNothingRead);
    List<TableReading> sheets = new ArrayList<>();
    for (Grid grid : grids) {
      int before = sheets.size();
      tables.stream().filter(t -> t.frame().sheet() == grid).map(this::told).forEach(sheets::add);
      unread.stream().filter(u -> u.frame().sheet() == grid).map(asides::of).forEach(sheets::add);
      boolean isAlone = isNothingRead && grids.size() == 1;
      if (sheets.size() == before && (!grid.isEmpty() || isAlone)) {
        sheets.add(asides.withoutTable(grid));
      }
    }
    return sheets;
  }

  /** A table that was read, with all that is to be told of it. */
  private TableReading told(TableReading table) {
    List<Problem> problems = new ArrayList<>(SheetNotes.hidden(book.fileName(), table.frame()));
    problems.addAll(table.problems());
    problems.addAll(UnheadedColumns.in(book.fileName(), table));
    TableReading told =
        table
            .withProblems(problems)
            .naming(Projects.of(table.frame(), table.columns(), table.context()));
    return options.explaining() ? told.explained(explanation(table)) : told;
  }

  private Explanation explanation(TableReading table) {
    return new Explanation(
        Reasons.of(table, book.fileName(), !options.covers().isEmpty(), scale),
        new Previews(table, scale).first());
  }
}
