package manyi.intake.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.intake.sheet.HeaderCell;
import manyi.record.Column;

/**
 * The columns of a sheet that serve one field.
 *
 * @param field of the kind
 * @param before parts that stand before the value, such as building and unit, in order
 * @param main the column of the value itself; empty when there are only parts
 * @param after parts that follow, such as further category levels, in order
 * @param clock a column that holds only the time of day of a date
 */
public record FieldColumns(
    Column<?> field,
    List<HeaderCell> before,
    Optional<HeaderCell> main,
    List<HeaderCell> after,
    Optional<HeaderCell> clock) {

  /** The header to name in messages: that of the value, else of the first part. */
  public HeaderCell head() {
    return main.orElseGet(() -> before.isEmpty() ? after.get(0) : before.get(0));
  }

  /** True for a field that one column serves alone. */
  public boolean isSingle() {
    return main.isPresent() && before.isEmpty() && after.isEmpty() && clock.isEmpty();
  }

  public List<HeaderCell> all() {
    List<HeaderCell> all = new ArrayList<>(before);
    main.ifPresent(all::add);
    all.addAll(after);
    clock.ifPresent(all::add);
    return all;
  }
}
