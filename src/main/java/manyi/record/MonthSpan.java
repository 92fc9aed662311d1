package manyi.record;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The months that an import reports on where nothing but its dates tells (D34): every month from
 * the first to the last. A few dates that lie a year or more from all others are mistyped years
 * more likely than reports on the years between; they count like all others, but somebody should
 * look at them.
 *
 * @param months from the first to the last; empty without any date
 * @param outlying those of the months whose dates lie far from all others
 */
public record MonthSpan(SortedSet<YearMonth> months, SortedSet<YearMonth> outlying) {
  /** Dates this far from the next are set apart from it. */
  private static final int APART = 12;

  /** More dates than these together are no slip of the pen. */
  private static final int MOST_SLIPS = 3;

  private static final int TIMES_MORE = 2;

  public MonthSpan {
    months = Collections.unmodifiableSortedSet(new TreeSet<>(months));
    outlying = Collections.unmodifiableSortedSet(new TreeSet<>(outlying));
  }

  /**
   * The span of records.
   *
   * @param dated the month of each record, as often as there are records in it
   */
  public static MonthSpan of(Collection<YearMonth> dated) {
    TreeMap<YearMonth, Integer> counts = new TreeMap<>();
    dated.forEach(month -> counts.merge(month, 1, Integer::sum));
    List<TreeMap<YearMonth, Integer>> groups = groups(counts);
    int most = groups.stream().mapToInt(MonthSpan::size).max().orElse(0);
    SortedSet<YearMonth> outlying = new TreeSet<>();
    for (Map<YearMonth, Integer> group : groups) {
      if (size(group) <= MOST_SLIPS && size(group) * TIMES_MORE <= most) {
        outlying.addAll(group.keySet());
      }
    }
    return new MonthSpan(filled(counts.navigableKeySet()), outlying);
  }

  private static List<TreeMap<YearMonth, Integer>> groups(TreeMap<YearMonth, Integer> counts) {
    List<TreeMap<YearMonth, Integer>> groups = new ArrayList<>();
    counts.forEach(
        (month, count) -> {
          boolean isApart =
              groups.isEmpty()
                  || groups.get(groups.size() - 1).lastKey().until(month, ChronoUnit.MONTHS)
                      >= APART;
          if (isApart) {
            groups.add(new TreeMap<>(Comparator.naturalOrder()));
          }
          groups.get(groups.size() - 1).put(month, count);
        });
    return groups;
  }

  private static int size(Map<YearMonth, Integer> group) {
    return group.values().stream().mapToInt(Integer::intValue).sum();
  }

  private static SortedSet<YearMonth> filled(SortedSet<YearMonth> dated) {
    SortedSet<YearMonth> months = new TreeSet<>();
    if (!dated.isEmpty()) {
      for (YearMonth m = dated.first(); !m.isAfter(dated.last()); m = m.plusMonths(1)) {
        months.add(m);
      }
    }
    return months;
  }
}
