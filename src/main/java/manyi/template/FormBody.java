package manyi.template;

import java.util.List;
import manyi.grid.SheetPlan;

/** What a form shows below its example beside rows to fill in. */
interface FormBody {
  /**
   * Writes it.
   *
   * @param first the first row below the example
   */
  void write(SheetPlan.Builder sheet, int first, List<FormColumn> columns, FormText text);
}
