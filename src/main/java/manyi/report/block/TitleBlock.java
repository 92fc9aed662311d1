package manyi.report.block;

import manyi.grid.CellPlan;
import manyi.grid.Role;

/** The head of a sheet: whose, over what, which sheet; and below it the days that it covers. */
public final class TitleBlock {
  private TitleBlock() {}

  /** Writes the block into the first rows and leaves one empty. */
  public static void write(Report<?> report, SheetDraft draft) {
    write(report.cover(), draft, draft.name());
  }

  /**
   * Writes the block of a sheet that covers other days than its report.
   *
   * @param name what the sheet is, which on its tab may be shorter
   */
  public static void write(Cover cover, SheetDraft draft, String name) {
    Wording wording = draft.wording();
    draft.line(
        wording.text("title", cover.project(), wording.span(cover.span()), name), Role.TITLE);
    String days = wording.text("subtitle.days", cover.first(), cover.last(), cover.asOf());
    String company =
        cover.company().isBlank() ? "" : wording.text("subtitle.company", cover.company());
    draft.put(draft.row(), 1, CellPlan.text(company + days, Role.SUBTITLE)).skip(2);
  }
}
