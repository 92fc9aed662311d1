package manyi.workbook.write;

import java.util.ServiceLoader;
import manyi.grid.BookPlan;

/**
 * Sees every workbook that is written while assertions are on, and says whether it is what was
 * planned. The program itself has none; tests register one, so that no book that any of them writes
 * goes unseen.
 */
public interface BookWitness {

  /**
   * Looks at a workbook.
   *
   * @param bytes of the file, without a lock
   * @throws AssertionError naming what is not as planned
   */
  void see(BookPlan plan, byte[] bytes);

  /** Shows a workbook to all witnesses; always true, since one that disagrees throws. */
  static boolean sawAll(BookPlan plan, byte[] bytes) {
    ServiceLoader.load(BookWitness.class).forEach(witness -> witness.see(plan, bytes));
    return true;
  }
}
