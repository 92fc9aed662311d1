package manyi.report.block;

import java.math.BigDecimal;
import manyi.grid.CellPlan;
import manyi.grid.Format;
import manyi.grid.Role;
import manyi.grid.Value;
import manyi.language.Mask;
import manyi.record.Column;
import manyi.record.Entry;
import manyi.record.Field;
import manyi.record.When;
import manyi.record.word.Word;

/** How the fields of records stand in cells: codes by their names, persons masked. */
public final class RecordCells {
  private final Wording wording;
  private final boolean unmasked;

  /**
   * Cells of one report.
   *
   * @param unmasked true to print names and phones as they were written
   */
  public RecordCells(Wording wording, boolean unmasked) {
    this.wording = wording;
    this.unmasked = unmasked;
  }

  /** A field; a blank one is an empty cell, an unreadable one what was written. */
  public CellPlan cell(Entry entry, Column<?> column) {
    Field<?> field = entry.get(column);
    if (field instanceof Field.Unreadable<?> unreadable) {
      return Cells.text(shown(column, unreadable.written()));
    }
    return field.value().map(value -> known(column, value)).orElseGet(Cells::empty);
  }

  /** The same for a long text, which wraps. */
  public CellPlan prose(Entry entry, Column<String> column) {
    return cell(entry, column).as(Role.PROSE);
  }

  /** A long text that belongs to no column. */
  public CellPlan prose(String written) {
    return Cells.prose(unmasked ? written : Mask.numbersIn(written));
  }

  private CellPlan known(Column<?> column, Object value) {
    if (value instanceof When when) {
      return Cells.when(when);
    }
    if (value instanceof BigDecimal number) {
      return CellPlan.of(Value.number(number), Role.BODY, Format.GENERAL);
    }
    if (value instanceof Word<?> word) {
      return Cells.text(
          column.vocabulary().map(v -> wording.term(v.terms(), word)).orElse(word.written()));
    }
    return Cells.text(shown(column, value.toString()));
  }

  private String shown(Column<?> column, String written) {
    if (unmasked) {
      return written;
    }
    if (!column.isPersonal()) {
      return column.name().equals("number") ? written : Mask.numbersIn(written);
    }
    return column.name().equals("phone") ? Mask.number(written) : Mask.name(written);
  }
}
