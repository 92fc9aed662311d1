package manyi.intake;

import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Origin;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.FormRows;
import manyi.record.Outcome;
import manyi.record.RecordDate;
import manyi.record.RecordKinds;

/** Knows a form that we gave out and that came back without a record. */
final class BlankForm {
  private BlankForm() {}

  /**
   * True for a form in which nobody has written a record. One that names its month is no such form:
   * it reports that there was none (D34).
   */
  static boolean is(Intake.Raw raw) {
    return raw.book().origin() == Origin.TEMPLATE
        && raw.tables().size() + raw.unread().size() > 0
        && raw.tables().stream().allMatch(BlankForm::isUnfilled)
        && raw.unread().stream().allMatch(table -> isUnfilled(table.frame()));
  }

  private static boolean isUnfilled(Intake.ReadTable table) {
    boolean isReport =
        !table.stated().isEmpty() && RecordDate.inLog(table.reading().kind()).isPresent();
    return !isReport && table.rows().stream().allMatch(row -> row.outcome() == Outcome.SKIPPED);
  }

  private static boolean isUnfilled(SheetFrame frame) {
    return frame
        .body()
        .allMatch(
            row ->
                RecordKinds.ALL.stream().anyMatch(kind -> FormRows.isOurExample(frame, kind, row)));
  }

  /** What to say of a form in which nobody has written a record. */
  static Problem problem(Intake.Raw raw) {
    Place place = Place.sheet(raw.book().fileName(), raw.grids().get(0).name());
    return Problem.of(Code.FORM_UNFILLED, place, "");
  }
}
