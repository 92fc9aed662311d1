package manyi.intake;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.grid.Origin;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.FormRows;
import manyi.intake.table.TableReading;
import manyi.language.Term;
import manyi.record.RecordDate;
import manyi.record.word.Outcome;

/** Knows a form that we gave out and that came back without a record. */
final class BlankForm {
  /** What is written behind the word on the line for the month; not the next word. */
  private static final Pattern MONTH =
      Pattern.compile("(?:月份|Month)[:：]\\t([^\\t]*[^\\t:：])(?=\\t|$)");

  private BlankForm() {}

  /**
   * True for a form in which nobody has written a record. One that names its month is no such form:
   * it reports that there was none (D34).
   */
  static boolean is(Raw raw) {
    return raw.tables().size() + raw.unread().size() > 0
        && raw.tables().stream().allMatch(table -> isUnfilled(table, raw.book().origin()))
        && raw.unread().stream().allMatch(table -> isUnfilled(table.frame()));
  }

  private static boolean isUnfilled(TableReading table, Origin origin) {
    boolean isReport = !table.covers().isEmpty() && canReportNone(table);
    boolean isEmpty = table.rows().stream().allMatch(row -> row.outcome() == Outcome.SKIPPED);
    if (isReport || !isEmpty) {
      return false;
    }
    // The mark of a form is lost in some programs; what its example says is not.
    return origin == Origin.TEMPLATE
        || table.rows().stream().anyMatch(row -> FormRows.isOurExample(table.frame(), row.row()));
  }

  private static boolean canReportNone(TableReading table) {
    return RecordDate.inLog(table.claim().kind()).isPresent();
  }

  private static boolean isUnfilled(SheetFrame frame) {
    return frame.bodyRows().length > 0
        && frame.body().allMatch(row -> FormRows.isOurExample(frame, row));
  }

  /** What to say of a form in which nobody has written a record. */
  static Problem problem(Raw raw) {
    Place place = Place.sheet(raw.book().fileName(), raw.grids().get(0).name());
    boolean isLog = raw.tables().stream().anyMatch(BlankForm::canReportNone);
    Optional<String> month =
        raw.tables().stream()
            .filter(BlankForm::canReportNone)
            .flatMap(table -> table.context().lines().stream())
            .map(MONTH::matcher)
            .filter(Matcher::find)
            .map(line -> line.group(1))
            .findFirst();
    return month
        .map(written -> Problem.of(Code.FORM_MONTH_UNREADABLE, place, written))
        .orElseGet(
            () ->
                Problem.of(
                    Code.FORM_UNFILLED, place, "", isLog ? Term.value("unfilled", "month") : ""));
  }
}
