package manyi.record;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** How many households an estate has (住户数) and how many live there (已入住户数), by month. */
public final class Census {

  /** The month from which a count without a date holds. */
  public static final YearMonth BEGINNING = YearMonth.of(2000, 1);

  /**
   * Counts that hold from a month on.
   *
   * @param households 住户数, which picks the quota's band
   * @param occupied 已入住户数, of which the quota takes its percentage
   */
  public record Count(int households, int occupied) {
    /** True where more households live there than there are. */
    public boolean isImpossible() {
      return occupied > households;
    }
  }

  private final NavigableMap<YearMonth, Count> counts;

  /**
   * A census.
   *
   * @param counts each valid from its month until the next one
   */
  public Census(Map<YearMonth, Count> counts) {
    this.counts = Collections.unmodifiableNavigableMap(new TreeMap<>(counts));
  }

  /** Each count with the month from which it holds. */
  public NavigableMap<YearMonth, Count> counts() {
    return counts;
  }

  /** What holds in a month; empty when nothing was said for it or for a month before. */
  public Optional<Count> in(YearMonth month) {
    return Optional.ofNullable(counts.floorEntry(month)).map(Map.Entry::getValue);
  }
}
