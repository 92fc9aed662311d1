package manyi.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.grid.Grid;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Term;
import manyi.record.AsideSheet;
import manyi.record.ExampleRow;
import manyi.record.RecordKind;

/**
 * What is particular to forms that we gave out ourselves. Their example is passed over without a
 * word as long as it says what it said; an example that somebody typed over may be a record.
 */
public final class FormRows {
  /** 例 or （示例1） and no more; whatever follows may be a person's name. */
  private static final Pattern MARK_ALONE =
      Pattern.compile(
          "[\\p{Punct}\\p{IsPunctuation}\\s]*\\p{IsHan}{1,5}[0-9]{0,2}[\\p{IsPunctuation}\\s]*");

  private FormRows() {}

  /** True for a row that says word for word what the example of a kind's form says. */
  public static boolean isOurExample(SheetFrame frame, RecordKind<?> kind, int row) {
    return ExampleRow.isOne(kind, frame.shown(row));
  }

  /** What to say of an example: nothing of our own, and more where it was one of our forms. */
  public static Optional<Problem> ofExample(
      SheetFrame frame, RecordKind<?> kind, ReadingScope scope, int row) {
    if (isOurExample(frame, kind, row)) {
      return Optional.empty();
    }
    CellRef cell = new CellRef(row, firstFilled(frame.grid(), row));
    String marked = CellText.of(frame.grid().at(cell));
    Problem problem =
        scope.isForm()
            ? Problem.of(Code.EXAMPLE_FILLED, scope.place(cell), marked)
            : Problem.of(
                Code.ROW_SKIPPED,
                scope.place(cell),
                marked,
                Term.value("skipped", RowClass.EXAMPLE.reason()));
    return Optional.of(MARK_ALONE.matcher(marked).matches() ? problem : problem.asPersonal());
  }

  /** True for a sheet of one of our forms that is not for records. */
  public static boolean isAside(Grid grid) {
    if (grid.isEmpty()) {
      return false;
    }
    int row = grid.number(0);
    return AsideSheet.isOne(grid.name(), grid.at(row, firstFilled(grid, row)).shown());
  }

  /** The first column of a row that holds something, A is 1. */
  static int firstFilled(Grid grid, int row) {
    int first = 1;
    while (grid.at(row, first).isBlank()) {
      first++;
    }
    return first;
  }
}
