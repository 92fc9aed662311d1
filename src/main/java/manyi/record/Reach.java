package manyi.record;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/**
 * What of a project's records is read. What lies beyond cannot be asked for: that there is no
 * record is another thing than that none was looked for.
 *
 * @param kinds that are read
 * @param visited the statistics months (D33) of which visits are read; empty for all
 */
public record Reach(Set<RecordKind<?>> kinds, Optional<MonthRange> visited) {
  /** All records. */
  public static final Reach ALL = of(Set.copyOf(RecordKinds.ALL));

  public Reach {
    kinds = Set.copyOf(kinds);
  }

  /** All records of some kinds. */
  public static Reach of(Set<RecordKind<?>> kinds) {
    return new Reach(kinds, Optional.empty());
  }

  /** Passes on what was held of a kind, if the kind was read. */
  <T> T within(RecordKind<?> kind, T held) {
    if (!kinds.contains(kind)) {
      throw new IllegalStateException("not read: " + kind.name());
    }
    return held;
  }

  /** Passes on what was held of a kind in a month, if that month of the kind was read. */
  <T> T within(RecordKind<?> kind, YearMonth month, T held) {
    if (kind == Visit.KIND && !visited.map(months -> months.contains(month)).orElse(true)) {
      throw new IllegalStateException("not read: " + kind.name() + " of " + month);
    }
    return within(kind, held);
  }
}
