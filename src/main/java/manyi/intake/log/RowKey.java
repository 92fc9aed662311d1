package manyi.intake.log;

import java.util.List;
import java.util.Objects;
import manyi.record.Column;
import manyi.record.Fields;

/**
 * By what two rows of a file are the same (D18): the fields that are compared, and what stands in
 * the columns that nobody reads, which may tell two complaints apart.
 */
final class RowKey {
  private final Fields fields;
  private final List<Column<?>> compared;
  private final List<String> unread;
  private final int hash;

  /**
   * The key of a row.
   *
   * @param compared without the number where that merely runs; rows are alike only under one list
   * @param unread what {@link UnreadCells} says of the row
   */
  RowKey(Fields fields, List<Column<?>> compared, List<String> unread) {
    this.fields = fields;
    this.compared = compared;
    this.unread = unread;
    int sum = unread.hashCode();
    for (Column<?> column : compared) {
      sum = 31 * sum + fields.get(column).hashCode();
    }
    this.hash = sum;
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public boolean equals(Object other) {
    if (!(other instanceof RowKey that)
        || hash != that.hash
        || compared != that.compared
        || !unread.equals(that.unread)) {
      return false;
    }
    for (Column<?> column : compared) {
      if (!Objects.equals(fields.get(column), that.fields.get(column))) {
        return false;
      }
    }
    return true;
  }
}
