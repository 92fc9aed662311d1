package manyi.report.block;

import java.util.Optional;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;

/** A mark that says whether a figure meets what was asked of it. */
public final class Verdict {
  private Verdict() {}

  /**
   * The mark as a live formula.
   *
   * @param comparison true when it is met, such as {@code B6>=C6}
   * @param met our own finding; empty where one of the two is a dash
   */
  public static CellPlan cell(
      Object actual,
      Object target,
      String comparison,
      Optional<Boolean> met,
      String yes,
      String no) {
    String words = Formula.quoted(yes) + "," + Formula.quoted(no);
    Value stored = met.map(m -> Value.text(m ? yes : no)).orElseGet(Cells::dash);
    return CellPlan.formula(
        Formula.ifKnown(actual, target, "IF(" + comparison + "," + words + ")"),
        stored,
        met.map(m -> m ? Role.GOOD : Role.BAD).orElse(Role.BODY),
        Format.COUNT);
  }
}
