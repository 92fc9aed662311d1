package manyi.report.year;

import manyi.grid.Role;
import manyi.report.block.SheetDraft;

/** What must be said below a table of months. */
final class YearNotes {
  private YearNotes() {}

  static void write(SheetDraft draft, MonthTable table) {
    if (table.hasOwnSums()) {
      draft.line(draft.wording().text("year.ownSums"), Role.NOTE);
    }
  }
}
