package manyi.intake.table;

import java.util.List;
import java.util.Optional;
import manyi.grid.CellRef;
import manyi.intake.sheet.HeaderCell;

/**
 * What one column was taken for.
 *
 * @param cell where its header stands
 * @param header as a person reads it, group and header joined by a slash
 * @param use what became of it
 * @param field the record's field; empty unless used as one
 * @param suggestion the field that an unknown header is nearest to
 */
public record ColumnReading(
    CellRef cell, String header, Use use, Optional<String> field, Optional<String> suggestion) {

  /** What a column is good for. */
  public enum Use {
    /** Serves a field, alone or as a part of it. */
    FIELD,
    /** An item of a questionnaire. */
    ITEM,
    /** Known, but another column serves its field; kept unread. */
    SPARE,
    /** Known and of no use to the records, such as the computer's address in a survey export. */
    IGNORED,
    UNKNOWN
  }

  /** The last column of a table, which tells lists side by side apart; 0 without any. */
  public static int last(List<ColumnReading> columns) {
    return columns.stream().mapToInt(column -> column.cell().column()).max().orElse(0);
  }

  public static ColumnReading of(HeaderCell head, Use use, String field) {
    return new ColumnReading(head.cell(), head.path(), use, Optional.of(field), Optional.empty());
  }

  public static ColumnReading of(HeaderCell head, Use use) {
    return new ColumnReading(head.cell(), head.path(), use, Optional.empty(), Optional.empty());
  }
}
