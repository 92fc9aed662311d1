package manyi.grid;

import java.util.ArrayList;
import java.util.List;

/** Row numbers in short: 3-7, 12. */
public final class RowRanges {
  private RowRanges() {}

  /** The ranges in one text. */
  public static String of(List<Integer> rows) {
    return String.join(", ", listOf(rows));
  }

  /**
   * The rows as ranges.
   *
   * @param rows in ascending order
   */
  public static List<String> listOf(List<Integer> rows) {
    List<String> ranges = new ArrayList<>();
    int i = 0;
    while (i < rows.size()) {
      int last = i;
      while (last + 1 < rows.size() && rows.get(last + 1) == rows.get(last) + 1) {
        last++;
      }
      ranges.add(last == i ? "" + rows.get(i) : rows.get(i) + "-" + rows.get(last));
      i = last + 1;
    }
    return ranges;
  }
}
