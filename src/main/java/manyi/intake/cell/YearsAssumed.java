package manyi.intake.cell;

import java.util.Optional;
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

  /** What to say of them; empty where every date says all. */
  public Optional<Problem> said() {
    return Optional.ofNullable(first)
        .map(
            problem ->
                Problem.of(
                    problem.code(),
                    problem.place(),
                    problem.found(),
                    problem.arguments().get(0),
                    String.valueOf(count)));
  }
}
