package manyi.intake.cell;

import java.util.List;
import manyi.diagnostic.Problem;

/**
 * Dates without a year, or without a day: said once for a table, with the first of them and their
 * number.
 */
public final class YearsAssumed {
  private Problem first;
  private int count;

  /** Counts a date; its problem names how it was read. */
  public void add(Problem assumed) {
    first = first == null ? assumed : first;
    count++;
  }

  public void report(List<Problem> problems) {
    if (first != null) {
      problems.add(
          Problem.of(
              first.code(),
              first.place(),
              first.found(),
              first.arguments().get(0),
              String.valueOf(count)));
    }
  }
}
