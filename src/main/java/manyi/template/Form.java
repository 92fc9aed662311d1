package manyi.template;

import java.util.List;
import java.util.Optional;
import manyi.grid.SheetPlan;
import manyi.record.RecordKind;

/** A form: which columns it has, what stands above them, how it is printed. */
interface Form {

  /** What a filled row is. */
  RecordKind<?> kind();

  /** The columns from the left, in the order in which a person fills them in. */
  List<FormColumn> columns(FormText text);

  /** What is asked for above the heads, one list a row. */
  List<List<MetaField>> meta();

  /**
   * The groups over the heads in their order; empty for heads of one row. Columns after the last
   * group stand alone.
   */
  default List<FormGroup> groups() {
    return List.of();
  }

  /** How the form lies on the page and on the screen. */
  FormPage page();

  /** Writes what stands below the example where that is more than rows to fill in. */
  default Optional<FormBody> body() {
    return Optional.empty();
  }

  /** Further sheets that go with the form. */
  default List<SheetPlan> more(FormText text) {
    return List.of();
  }
}
