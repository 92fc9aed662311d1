package manyi.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.BrokenRow;
import manyi.grid.CellRef;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.TableReading;
import manyi.record.Fields;
import manyi.record.ReadRow;

/** Rejects the rows of a text file whose cells cannot be told apart, each by its place. */
final class BrokenRows {
  private BrokenRows() {}

  /** The reading of a table with the broken rows among its others. */
  static TableReading reject(TableReading reading, ReadingScope scope) {
    SheetFrame frame = reading.frame();
    if (frame.grid().broken().isEmpty()) {
      return reading;
    }
    List<Problem> problems = new ArrayList<>(reading.problems());
    for (int row = frame.headerTop(); row <= frame.headerRow(); row++) {
      BrokenRow broken = frame.grid().broken().get(row);
      if (broken != null && broken.why() == BrokenRow.Why.QUOTE) {
        problems.add(problem(Code.QUOTE_IN_HEAD, row, broken, scope));
      }
    }
    List<ReadRow> rows = new ArrayList<>(reading.rows());
    for (int row : frame.brokenRows()) {
      BrokenRow broken = frame.grid().broken().get(row);
      Code code = broken.why() == BrokenRow.Why.QUOTE ? Code.QUOTE_NOT_CLOSED : Code.CELLS_SHIFTED;
      problems.add(problem(code, row, broken, scope));
      rows.add(
          ReadRow.rejected(
              scope.sheet(),
              row,
              code.id(),
              Fields.of(reading.claim().kind()).build(),
              frame.shown(row)));
    }
    rows.sort(Comparator.comparingInt(ReadRow::row));
    return reading.withRows(rows).withProblems(problems);
  }

  /** Without the text of the row: it may hold names, and it is not known where. */
  private static Problem problem(Code code, int row, BrokenRow broken, ReadingScope scope) {
    return Problem.of(
        code,
        scope.place(new CellRef(row, 1)),
        "",
        String.valueOf(broken.line()),
        String.valueOf(broken.cells()),
        String.valueOf(broken.usual()));
  }
}
