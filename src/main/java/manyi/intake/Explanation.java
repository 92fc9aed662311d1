package manyi.intake;

import java.util.List;

/**
 * Why a table was read as it was, and what its first records came to.
 *
 * @param reasons what the reading rests on, from the table as a whole to its cells
 * @param records the first records that were kept
 */
public record Explanation(List<Reason> reasons, List<PreviewRecord> records) {
  /** Of a sheet that was not read, or where nobody asked. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  public Explanation {
    reasons = List.copyOf(reasons);
    records = List.copyOf(records);
  }
}
