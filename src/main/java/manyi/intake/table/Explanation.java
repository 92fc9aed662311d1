package manyi.intake.table;

import java.util.List;
import java.util.Optional;
import manyi.record.RecordKind;

/**
 * Why a table was read as it was, and what its first records came to.
 *
 * @param reasons what the reading rests on, from the table as a whole to its cells
 * @param records the first records that were kept
 * @param nearest the kind that a table comes nearest to which could not be read; empty where none
 *     does, and for one that was read
 * @param headerLines lines of headers.csv that would give its columns to fields of that kind
 */
public record Explanation(
    List<Reason> reasons,
    List<PreviewRecord> records,
    Optional<RecordKind<?>> nearest,
    List<String> headerLines) {
  /** Where nobody asked, or nothing is near. */
  public static final Explanation NONE = new Explanation(List.of(), List.of());

  public Explanation {
    headerLines = List.copyOf(headerLines);
    reasons = List.copyOf(reasons);
    records = List.copyOf(records);
  }

  /** Of a table that was read. */
  public Explanation(List<Reason> reasons, List<PreviewRecord> records) {
    this(reasons, records, Optional.empty(), List.of());
  }

  /** Of a table that was not read. */
  public Explanation(RecordKind<?> nearest, List<String> headerLines) {
    this(List.of(), List.of(), Optional.of(nearest), headerLines);
  }
}
