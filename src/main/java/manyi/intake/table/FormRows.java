package manyi.intake.table;

import java.util.Optional;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.MarkedRow;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetFrame;
import manyi.language.Term;
import manyi.record.AsideSheet;
import manyi.record.ExampleRow;

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

  /** True for a row that says what the example of one of our forms says. */
  public static boolean isOurExample(SheetFrame frame, int row) {
    return ExampleRow.isAny(frame.shown(row));
  }

  /**
   * What to say of a row that is marked as an example: nothing of our own as we gave it out, and
   * more where it may be a record or was kept as one.
   */
  public static Optional<Problem> ofExample(
      RowClasses classes, SheetFrame frame, ReadingScope scope, int row) {
    return classes.marked(row).map(marked -> ofMarked(marked, frame, scope));
  }

  private static Problem ofMarked(MarkedRow marked, SheetFrame frame, ReadingScope scope) {
    Place place = scope.place(marked.cell());
    String text = CellText.of(frame.grid().at(marked.cell()));
    if (marked.isRecord()) {
      return Problem.of(Code.EXAMPLE_KEPT, place, text);
    }
    Problem problem =
        marked.isComplete() || scope.isForm()
            ? Problem.of(Code.EXAMPLE_FILLED, place, text)
            : Problem.of(
                Code.ROW_SKIPPED, place, text, Term.value("skipped", RowClass.EXAMPLE.reason()));
    return MARK_ALONE.matcher(text).matches() ? problem : problem.asPersonal();
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
