package manyi.intake.table;

import java.util.List;
import manyi.record.RecordKind;

/**
 * How well a table suits a kind.
 *
 * @param kind of record
 * @param explained how many columns the kind has a use for
 * @param missing of each required field that no column serves, the headers that would
 */
public record Claim(RecordKind<?> kind, int explained, List<String> missing) {
  /** What titles, and columns without a head, add at most to a table's heads. */
  public static final int MOST_BEYOND_HEADS = 3;

  public Claim {
    missing = List.copyOf(missing);
  }

  /** True when every required field has a column. */
  public boolean isComplete() {
    return explained > 0 && missing.isEmpty();
  }
}
