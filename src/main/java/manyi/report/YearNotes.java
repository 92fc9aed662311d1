package manyi.report;

import manyi.grid.Role;

/** What must be said below a table of months. */
final class YearNotes {
  private YearNotes() {}

  static void write(SheetDraft draft, MonthTable table) {
    if (table.hasOwnSums()) {
      draft.line(draft.wording().text("year.ownSums"), Role.NOTE);
    }
  }
}
