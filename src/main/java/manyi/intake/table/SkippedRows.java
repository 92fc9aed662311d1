package manyi.intake.table;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Term;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordKind;

/**
 * Rows under a head that are no records: kept with their reason, and quoted by the first cell that
 * is filled. A quoted cell may name a person, as under a sheet who signed it.
 */
public final class SkippedRows {
  /** 制表人： and the like; the name that follows is nobody's business. */
  private static final Pattern SIGN_OFF_LABEL = Pattern.compile("[\\p{IsHan}\\s]{2,8}[:：]");

  private final SheetFrame frame;
  private final ReadingScope scope;
  private final RecordKind<?> kind;
  private final Set<Integer> personalColumns;

  /**
   * The skipped rows of one table.
   *
   * @param personalColumns the columns (A is 1) that hold names, phones or signatures
   */
  public SkippedRows(
      SheetFrame frame, ReadingScope scope, RecordKind<?> kind, Set<Integer> personalColumns) {
    this.frame = frame;
    this.scope = scope;
    this.kind = kind;
    this.personalColumns = personalColumns;
  }

  /** A row that is no record, with its cells as they are shown. */
  public ReadRow row(int row, String reason) {
    return ReadRow.skipped(scope.sheet(), row, reason, Fields.of(kind).build(), frame.shown(row));
  }

  /**
   * What to say of a skipped row that is no example: nothing of what stands in our own forms as we
   * gave them out.
   *
   * @param reason why it was skipped
   */
  public Optional<Problem> problem(int row, String reason) {
    boolean isOurs = scope.isForm() && reason.equals(RowClass.UNFILLED.reason());
    return isOurs ? Optional.empty() : Optional.of(said(row, reason));
  }

  private Problem said(int row, String reason) {
    int first = FormRows.firstFilled(frame.grid(), row);
    CellRef cell = new CellRef(row, first);
    String text = CellText.of(frame.grid().at(cell));
    boolean isSignOff = reason.equals(RowClass.SIGN_OFF.reason());
    String kindOfRow = Term.value("skipped", reason);
    Matcher label = SIGN_OFF_LABEL.matcher(text);
    if (isSignOff && label.lookingAt()) {
      return Problem.of(Code.ROW_SKIPPED, scope.place(cell), label.group(), kindOfRow);
    }
    Problem problem = Problem.of(Code.ROW_SKIPPED, scope.place(cell), text, kindOfRow);
    return isSignOff || personalColumns.contains(first) ? problem.asPersonal() : problem;
  }
}
