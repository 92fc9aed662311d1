package manyi.intake.log;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.DateReading;
import manyi.intake.cell.FieldReader;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.RecordDate;
import manyi.record.RecordKind;
import manyi.record.When;
import manyi.record.word.Status;
import manyi.record.word.Word;

/** What the fields of one row say about each other. */
final class RowChecks {
  /** 当天 in these columns is the day of completion; in all others that of the row itself. */
  private static final Set<Column<?>> AFTER_COMPLETION =
      Set.of(Complaint.REVISIT_AT, Complaint.INFORMED_AT, Complaint.FORM_RETURNED_AT);

  private final RecordKind<?> kind;
  private final SheetFrame frame;
  private final ReadingScope scope;

  RowChecks(RecordKind<?> kind, SheetFrame frame, ReadingScope scope) {
    this.kind = kind;
    this.frame = frame;
    this.scope = scope;
  }

  /** Turns 当天 into a date, where the date that it leans on is known. */
  CellReading.Outcome resolve(
      Column<?> field,
      DateReading.Result relative,
      Fields read,
      Map<Column<?>, FieldReader> readers,
      int row) {
    Optional<When> base =
        RecordDate.inLog(kind).filter(d -> d != field).flatMap(d -> read.get(d).value());
    if (AFTER_COMPLETION.contains(field) && kind == Complaint.KIND) {
      base = read.get(Complaint.COMPLETED_AT).value().or(() -> noneUnlessBlank(read));
    }
    if (base.isEmpty()) {
      return CellReading.Outcome.unreadable(
          Code.DATE_UNREADABLE, frame.grid().at(readers.get(field).cell(row)));
    }
    return CellReading.Outcome.of(
        new When(base.get().date().plusDays(relative.daysAfter()), relative.clock()));
  }

  private static Optional<When> noneUnlessBlank(Fields read) {
    return read.get(Complaint.COMPLETED_AT).isBlank()
        ? read.get(Complaint.RECEIVED_AT).value()
        : Optional.empty();
  }

  /** Says what cannot both be true; nothing is changed. */
  void check(Fields read, Function<Column<?>, CellRef> cells, List<Problem> problems) {
    if (kind != Complaint.KIND) {
      return;
    }
    Optional<When> received = read.get(Complaint.RECEIVED_AT).value();
    Optional<When> completed = read.get(Complaint.COMPLETED_AT).value();
    if (completed.isEmpty()) {
      return;
    }
    if (received.isPresent() && completed.get().isBefore(received.get())) {
      problems.add(
          Problem.of(
              Code.COMPLETED_BEFORE_RECEIVED,
              scope.place(cells.apply(Complaint.COMPLETED_AT)),
              plain(completed.get()),
              plain(received.get())));
      return; // The date does not count, so that nothing contradicts it.
    }
    boolean isOpen =
        read.get(Complaint.STATUS)
            .value()
            .flatMap(Word::meaning)
            .filter(Status::isOpen)
            .isPresent();
    if (isOpen) {
      problems.add(
          Problem.of(
              Code.STATUS_CONTRADICTS_DATE,
              scope.place(cells.apply(Complaint.STATUS)),
              frame.grid().at(cells.apply(Complaint.STATUS)).shown(),
              plain(completed.get())));
    }
  }

  private static String plain(When when) {
    return when.toString().replace('T', ' ');
  }
}
