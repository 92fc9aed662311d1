package manyi.intake;

import java.util.List;
import java.util.Optional;
import manyi.record.ReadRow;
import manyi.record.RecordKind;

/**
 * Rows of one table that belong to one project, or of which that cannot be told.
 *
 * @param kind of the rows
 * @param lastColumn of their table; it tells lists side by side apart
 * @param clues what the file tells of their table
 * @param name what the table's own column says of them, a blank text for a blank cell; empty for a
 *     table as a whole
 * @param project to which they belong; empty when it cannot be told
 * @param rows in the order of the sheet; none for a table that is nothing but a head
 */
public record PlacedRows(
    RecordKind<?> kind,
    int lastColumn,
    ProjectClues clues,
    Optional<String> name,
    Optional<String> project,
    List<ReadRow> rows) {
  public PlacedRows {
    rows = List.copyOf(rows);
  }
}
