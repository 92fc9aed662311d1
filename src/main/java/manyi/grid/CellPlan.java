package manyi.grid;

import java.util.Optional;

/**
 * A cell to be written.
 *
 * @param value what is stored; of a formula its result, so that a viewer that does not calculate
 *     shows the same
 * @param formula without the leading equals sign; empty for a constant
 * @param role what the cell is for
 * @param format how the value is shown
 * @param linkSheet the sheet that a click leads to; empty for none
 * @param linkCell where on that sheet
 */
public record CellPlan(
    Value value,
    Optional<String> formula,
    Role role,
    Format format,
    Optional<String> linkSheet,
    CellRef linkCell) {
  private static final CellRef CORNER = new CellRef(1, 1);

  public static CellPlan of(Value value, Role role, Format format) {
    return new CellPlan(value, Optional.empty(), role, format, Optional.empty(), CORNER);
  }

  public static CellPlan text(String text, Role role) {
    return of(text.isEmpty() ? Value.blank() : Value.text(text), role, Format.GENERAL);
  }

  /**
   * A live formula.
   *
   * @param stored our own result; a workbook that is recalculated must give the same
   */
  public static CellPlan formula(String formula, Value stored, Role role, Format format) {
    return new CellPlan(stored, Optional.of(formula), role, format, Optional.empty(), CORNER);
  }

  public CellPlan linkedTo(String sheet) {
    return linkedTo(sheet, CORNER);
  }

  public CellPlan linkedTo(String sheet, CellRef cell) {
    return new CellPlan(value, formula, role, format, Optional.of(sheet), cell);
  }

  public CellPlan as(Role other) {
    return new CellPlan(value, formula, other, format, linkSheet, linkCell);
  }
}
