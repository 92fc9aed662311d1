package manyi.report.month;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import manyi.grid.CellPlan;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.report.block.Cells;
import manyi.report.block.ListBlock;
import manyi.report.block.ListColumn;
import manyi.report.block.RecordCells;
import manyi.report.block.Wording;

/**
 * A list of complaints: which field of the record each column shows, for every sheet that lists
 * them. A sheet picks its columns, and adds what it alone has to say.
 *
 * @param <T> what a row shows: a case, a case that must be visited again
 */
final class CaseList<T> {
  private static final Map<ListColumn, Column<?>> FIELDS =
      Map.ofEntries(
          Map.entry(ListColumn.RECEIVED_AT, Complaint.RECEIVED_AT),
          Map.entry(ListColumn.ROOM, Complaint.ROOM),
          Map.entry(ListColumn.COMPLAINANT, Complaint.COMPLAINANT),
          Map.entry(ListColumn.PHONE, Complaint.PHONE),
          Map.entry(ListColumn.CHANNEL, Complaint.CHANNEL),
          Map.entry(ListColumn.CATEGORY, Complaint.CATEGORY),
          Map.entry(ListColumn.VALIDITY, Complaint.VALIDITY),
          Map.entry(ListColumn.SEVERITY, Complaint.SEVERITY),
          Map.entry(ListColumn.RESPONDENT, Complaint.RESPONDENT),
          Map.entry(ListColumn.HANDLER, Complaint.HANDLER),
          Map.entry(ListColumn.APPROVER, Complaint.OVERRUN_APPROVER),
          Map.entry(ListColumn.REVISITOR, Complaint.REVISITOR),
          Map.entry(ListColumn.REVISIT_METHOD, Complaint.REVISIT_METHOD),
          Map.entry(ListColumn.SATISFACTION, Complaint.REVISIT_SATISFACTION));

  /** Long texts, which wrap. */
  private static final Map<ListColumn, Column<String>> TEXTS =
      Map.of(
          ListColumn.CONTENT, Complaint.CONTENT,
          ListColumn.REVISIT_RESULT, Complaint.REVISIT_RESULT);

  private final ListBlock<T> list = new ListBlock<>();
  private final RecordCells cells;
  private final Function<T, Complaint> complaint;

  /**
   * An empty list.
   *
   * @param unmasked true to print names and phones as they were written
   * @param complaint the record that a row is about
   */
  CaseList(Wording wording, boolean unmasked, Function<T, Complaint> complaint) {
    this.cells = new RecordCells(wording, unmasked);
    this.complaint = complaint;
  }

  /** Adds the column that says where the record was read. */
  CaseList<T> source(int width) {
    return show(
        ListColumn.RECORD, width, item -> Cells.text(complaint.apply(item).source().label()));
  }

  /**
   * Adds a column that shows a field of the record.
   *
   * @param width in half-width characters
   */
  CaseList<T> field(ListColumn column, int width) {
    return show(column, width, item -> cell(column, item));
  }

  /** The cell of such a column. */
  CellPlan cell(ListColumn column, T item) {
    Complaint record = complaint.apply(item);
    return TEXTS.containsKey(column)
        ? cells.prose(record, TEXTS.get(column))
        : cells.cell(record, FIELDS.get(column));
  }

  /** Adds a column of dates. */
  CaseList<T> date(ListColumn column, int width, Function<T, Optional<LocalDate>> date) {
    return show(column, width, item -> Cells.date(date.apply(item)));
  }

  /** Adds a column of the sheet's own. */
  CaseList<T> show(ListColumn column, int width, Function<T, CellPlan> content) {
    list.column(column, width, content);
    return this;
  }

  /** Adds a column whose cells follow from others of their row. */
  CaseList<T> derived(ListColumn column, int width, ListBlock.Content<T> content) {
    list.derived(column, width, content);
    return this;
  }

  /** The list, to be written. */
  ListBlock<T> list() {
    return list;
  }
}
