package manyi.figures;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How many of one name: a category, a channel, a day.
 *
 * @param name a canonical value's code where there is one, else as written
 */
public record NamedCount(String name, long count) {

  /** By count descending, then by name in code-point order. */
  public static final Comparator<NamedCount> BY_SIZE =
      Comparator.comparingLong(NamedCount::count)
          .reversed()
          .thenComparing(NamedCount::name, NamedCount::byCodePoint);

  /** Counts in the order of {@link #BY_SIZE}. */
  public static List<NamedCount> list(Map<String, Long> counts) {
    List<NamedCount> list = new ArrayList<>();
    counts.forEach((name, count) -> list.add(new NamedCount(name, count)));
    list.sort(BY_SIZE);
    return List.copyOf(list);
  }

  /** Compares by code points, which for characters beyond the basic plane is not String's order. */
  public static int byCodePoint(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return java.util.Arrays.compare(left, right);
  }
}
