package manyi.project.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.record.ReadRow;

/**
 * Which of the records of its row in the sheet each record is: lists side by side have several in
 * one row, and each is a record of its own.
 */
public final class SharedRows {
  private SharedRows() {}

  /** For every row, in the order of the file, 1 for the first record of its place, then 2, 3 ... */
  public static int[] ordinals(List<ReadRow> rows) {
    Map<String, Integer> seen = new HashMap<>();
    int[] ordinals = new int[rows.size()];
    for (int i = 0; i < ordinals.length; i++) {
      ReadRow row = rows.get(i);
      ordinals[i] = seen.merge(Matcher.origin(row.sheet(), row.row()), 1, Integer::sum);
    }
    return ordinals;
  }
}
