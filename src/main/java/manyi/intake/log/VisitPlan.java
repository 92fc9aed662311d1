package manyi.intake.log;

import java.util.List;
import java.util.Map;
import manyi.intake.cell.FieldReader;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.RecordKind;
import manyi.record.Visit;

/** A plan of visits: the households are written in, and whoever went fills in the rest. */
final class VisitPlan {
  private static final List<Column<?>> FILLED_IN =
      List.of(Visit.VISITED_AT, Visit.METHOD, Visit.OPINION, Visit.SATISFACTION, Visit.FEEDBACK);

  private VisitPlan() {}

  /** True for a sheet of visits that calls itself a plan. */
  static boolean isPlan(RecordKind<?> kind, SheetFrame frame) {
    return kind == Visit.KIND
        && (frame.grid().name().contains("计划")
            || frame.frontLines().stream().anyMatch(line -> line.contains("计划")));
  }

  /** True for a household that nobody has visited yet. */
  static boolean isOpen(Map<Column<?>, FieldReader> readers, int row) {
    for (Column<?> field : FILLED_IN) {
      FieldReader reader = readers.get(field);
      if (reader != null && reader.isFilledAt(row)) {
        return false;
      }
    }
    return true;
  }
}
