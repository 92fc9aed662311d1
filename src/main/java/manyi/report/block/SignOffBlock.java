package manyi.report.block;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.Role;
import manyi.policy.Setting;

/** The lines on which a report is signed: 编制, 审核, 批准, with a date each, and a form number. */
public final class SignOffBlock {
  private static final List<String> LINES = List.of("prepared", "reviewed", "approved");

  private SignOffBlock() {}

  /**
   * Writes the block below what stands on the sheet.
   *
   * @param places first and last column of each of the three lines
   */
  public static void write(Report<?> report, SheetDraft draft, int[][] places) {
    Wording wording = draft.wording();
    draft.skip(1);
    for (int i = 0; i < LINES.size(); i++) {
      line(draft, places[i], wording.text("sign." + LINES.get(i)));
    }
    draft.skip(1);
    for (int[] place : places) {
      line(draft, place, wording.text("sign.date"));
    }
    draft.skip(2);
    String form = report.policy().text(Setting.FORM_NUMBER);
    draft.line(wording.text("sign.form", form.isBlank() ? Cells.DASH : form), Role.NOTE);
  }

  /** A word with a line to write on, over some columns of the next free row. */
  public static void line(SheetDraft draft, int[] place, String word) {
    draft.put(draft.row(), place[0], CellPlan.text(word, Role.SIGNATURE));
    if (place[1] > place[0]) {
      draft.merge(Area.of(draft.row(), place[0], draft.row(), place[1]));
    }
  }
}
