package manyi.intake;

import java.util.List;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.language.Term;
import manyi.record.Fields;
import manyi.record.Outcome;
import manyi.record.ReadRow;
import manyi.record.RecordKind;

/**
 * Rows under a head that are no records: kept with their reason, and quoted by the first cell that
 * is filled. A quoted cell may name a person, as under a sheet who signed it.
 */
final class SkippedRows {
  private final SheetFrame frame;
  private final ReadingScope scope;
  private final RecordKind<?> kind;
  private final Set<Integer> personalColumns;

  /**
   * The skipped rows of one table.
   *
   * @param personalColumns the columns (A is 1) that hold names, phones or signatures
   */
  SkippedRows(
      SheetFrame frame, ReadingScope scope, RecordKind<?> kind, Set<Integer> personalColumns) {
    this.frame = frame;
    this.scope = scope;
    this.kind = kind;
    this.personalColumns = personalColumns;
  }

  ReadRow row(int row, String reason) {
    return new ReadRow(
        scope.sheet(),
        row,
        Outcome.SKIPPED,
        reason,
        false,
        Fields.of(kind).build(),
        List.of(),
        frame.shown(row));
  }

  Problem problem(int row, String reason) {
    int first = 1;
    while (frame.grid().at(row, first).isBlank()) {
      first++;
    }
    CellRef cell = new CellRef(row, first);
    Problem problem =
        Problem.of(
            Code.ROW_SKIPPED,
            scope.place(cell),
            CellText.of(frame.grid().at(cell)),
            Term.value("skipped", reason));
    boolean isPersonal =
        reason.equals(RowClass.SIGN_OFF.reason()) || personalColumns.contains(first);
    return isPersonal ? problem.asPersonal() : problem;
  }
}
