package manyi.report;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.policy.Setting;

/** The lines on which a report is signed: 编制, 审核, 批准, with a date each, and a form number. */
final class SignOffBlock {
  private static final List<String> LINES = List.of("prepared", "reviewed", "approved");

  private SignOffBlock() {}

  /**
   * Writes the block below what stands on the sheet.
   *
   * @param places three pairs of columns: where a word stands, and the last column of its line
   */
  static void write(Report<?> report, SheetDraft draft, int[][] places) {
    Wording wording = draft.wording();
    draft.skip(1);
    for (int i = 0; i < LINES.size(); i++) {
      place(draft, places[i], wording.text("sign." + LINES.get(i)));
    }
    draft.skip(1);
    for (int[] place : places) {
      place(draft, place, wording.text("sign.date"));
    }
    draft.skip(2);
    String form = report.policy().text(Setting.FORM_NUMBER);
    draft.skip(1);
    draft.line(wording.text("sign.form", form.isBlank() ? Cells.DASH : form), Role.NOTE);
  }

  private static void place(SheetDraft draft, int[] place, String word) {
    int row = draft.row();
    draft.put(row, place[0], CellPlan.text(word, Role.PLAIN));
    for (int column = place[0] + 1; column <= place[1]; column++) {
      draft.put(row, column, CellPlan.of(Value.blank(), Role.SIGNATURE, Format.GENERAL));
    }
    if (place[1] > place[0] + 1) {
      draft.merge(Area.of(row, place[0] + 1, row, place[1]));
    }
  }
}
