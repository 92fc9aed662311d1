package manyi.template;

import java.util.List;
import manyi.grid.Area;
import manyi.grid.CellPlan;
import manyi.grid.CheckPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.SheetPlan;
import manyi.grid.Value;

/** The items of a tally with their rates, rows to spare, and the totals under them. */
final class TallyBody implements FormBody {
  private static final int SPARE = 4;
  private static final int FIRST_COUNT = 3;
  private static final int LAST_COUNT = 6;

  /** Not among the bases of the rate (Q06). */
  private static final int ABSTAINED = LAST_COUNT;

  @Override
  public void write(SheetPlan.Builder sheet, int first, List<FormColumn> columns, FormText text) {
    List<String> items = text.items();
    int last = first + items.size() + SPARE - 1;
    for (int row = first; row <= last; row++) {
      String item = row - first < items.size() ? items.get(row - first) : "";
      line(sheet, row, columns.size(), item, Role.BODY);
    }
    line(sheet, last + 1, columns.size(), "", Role.TOTAL);
    sheet.put(last + 1, 1, CellPlan.text(text.text("total"), Role.TOTAL));
    for (int column = FIRST_COUNT; column <= LAST_COUNT; column++) {
      String sum = "SUM(" + Area.of(first, column, last, column) + ")";
      sheet.put(last + 1, column, CellPlan.formula(sum, Value.number(0), Role.TOTAL, Format.COUNT));
      sheet.check(new CheckPlan(Area.of(first, column, last, column), CheckPlan.Kind.COUNT));
    }
  }

  private static void line(SheetPlan.Builder sheet, int row, int columns, String item, Role role) {
    for (int column = 1; column <= columns; column++) {
      boolean isCount = column >= FIRST_COUNT && column <= LAST_COUNT;
      sheet.put(
          row, column, CellPlan.of(Value.blank(), role, isCount ? Format.COUNT : Format.GENERAL));
    }
    if (!item.isEmpty()) {
      sheet.put(row, 2, CellPlan.text(item, role));
    }
    sheet.put(
        row,
        LAST_COUNT + 1,
        CellPlan.formula(
            rate(row), Value.text(""), role == Role.TOTAL ? role : Role.LABEL, Format.RATE));
  }

  /** Q06; nothing where nobody answered. */
  static String rate(int row) {
    String answered = "SUM(" + Area.of(row, FIRST_COUNT, row, ABSTAINED - 1) + ")";
    String satisfied = "SUM(" + Area.of(row, FIRST_COUNT, row, FIRST_COUNT + 1) + ")";
    return "IF(" + answered + "=0,\"\"," + satisfied + "/" + answered + ")";
  }
}
