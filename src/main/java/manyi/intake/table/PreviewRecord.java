package manyi.intake.table;

import java.util.List;

/**
 * A record as it was read.
 *
 * @param row the row that Excel shows
 * @param fields of every column that was read, from the left, with the answers of a questionnaire
 *     behind; of a tally those that hold something
 */
public record PreviewRecord(int row, List<PreviewField> fields) {
  public PreviewRecord {
    fields = List.copyOf(fields);
  }
}
