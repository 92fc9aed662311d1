package manyi.intake.log;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.CellReadings;
import manyi.intake.cell.DateReading;
import manyi.intake.cell.FieldReader;
import manyi.intake.cell.UnknownWords;
import manyi.intake.cell.YearsAssumed;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.CellText;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.When;
import manyi.record.Words;
import manyi.record.word.RequestKind;
import manyi.record.word.Status;
import manyi.record.word.Word;

/**
 * Reads one row after another of a table as a record. A row yields all its problems before it is
 * decided whether it can be kept.
 */
final class RowReader {
  private final SheetFrame frame;
  private final ReadingScope scope;
  private final RecordKind<?> kind;
  private final List<FieldReader> readers = new ArrayList<>();
  private final Map<Column<?>, FieldReader> byField = new HashMap<>();
  private final List<Problem> problems;
  private final UnknownWords unknownWords = new UnknownWords();
  private final YearsAssumed years = new YearsAssumed();
  private final YearsAssumed days = new YearsAssumed();
  private final TotalCheck totals;
  private final RowChecks checks;
  private final RequiredCells required;
  private final EventDates events;
  private final StatusRevisit statusRevisit;

  /** True where no column says what people came with: a category may (D20). */
  private final boolean isKindByCategory;

  /**
   * Reads the rows of a table.
   *
   * @param totals receives the numbers of the records
   * @param problems receives what is noticed
   */
  RowReader(
      SheetFrame frame,
      HeaderMatch match,
      ReadingScope scope,
      Words words,
      TotalCheck totals,
      List<Problem> problems) {
    this.frame = frame;
    this.scope = scope;
    this.kind = match.kind();
    this.totals = totals;
    this.problems = problems;
    CellReadings readings = new CellReadings(frame, scope, words);
    for (FieldColumns columns : match.fields().values()) {
      FieldReader reader = new FieldReader(frame, columns, readings.of(columns));
      readers.add(reader);
      byField.put(columns.field(), reader);
    }
    this.checks = new RowChecks(kind, frame, scope);
    this.required = new RequiredCells(kind, byField, scope);
    this.events = new EventDates(scope.covers());
    this.statusRevisit = new StatusRevisit(frame, match, readings, words);
    this.isKindByCategory = kind == Complaint.KIND && match.field(Complaint.REQUEST_KIND).isEmpty();
  }

  /** The cells of each field that has a column, in the kind's order. */
  List<FieldReader> readers() {
    return readers;
  }

  /** What a row cannot do without. */
  RequiredCells required() {
    return required;
  }

  /** True for a line of a plan of visits whose household nobody has visited yet. */
  boolean isOpen(int row) {
    return VisitPlan.isOpen(byField, row);
  }

  /** A row under the head that is neither a total nor a note. */
  ReadRow read(int row) {
    int before = problems.size();
    Fields.Builder fields = Fields.of(kind);
    Map<Column<?>, Code> bad = new LinkedHashMap<>();
    Map<Column<?>, DateReading.Result> relative = new LinkedHashMap<>();
    for (FieldReader reader : readers) {
      CellReading.Outcome outcome = reader.read(row);
      if (outcome.isBlank() && outcome.code().isEmpty()) {
        continue;
      }
      if (outcome.value() instanceof DateReading.Result result) {
        relative.put(reader.field(), result);
      } else {
        take(row, reader, outcome, fields, bad);
      }
    }
    Fields read = fields.build();
    for (var later : relative.entrySet()) {
      take(
          row,
          byField.get(later.getKey()),
          checks.resolve(later.getKey(), later.getValue(), read, byField, row),
          fields,
          bad);
      read = fields.build();
    }
    statusRevisit.addTo(fields, row, read);
    if (isKindByCategory) {
      read.get(Complaint.CATEGORY)
          .value()
          .flatMap(RequestKind::ofCategory)
          .ifPresent(told -> fields.put(Complaint.REQUEST_KIND, Word.of(told)));
    }
    read = fields.build();
    List<Problem> ofRow = problems.subList(before, problems.size());
    String reason = required.missing(row, read, bad, ofRow);
    boolean isKept = reason.isEmpty();
    if (isKept) {
      checks.check(read, field -> byField.get(field).cell(row), problems);
      addToTotals(read);
    }
    return isKept
        ? ReadRow.kept(scope.sheet(), row, read)
        : ReadRow.rejected(scope.sheet(), row, reason, read, frame.shown(row));
  }

  /** Says what is said once for all rows. */
  void sayTogether() {
    unknownWords.report(scope, problems);
    years.said().ifPresent(problems::add);
    days.said().ifPresent(problems::add);
  }

  /** Puts what a cell gave into the record, and says what is wrong with it. */
  private void take(
      int row,
      FieldReader reader,
      CellReading.Outcome outcome,
      Fields.Builder fields,
      Map<Column<?>, Code> bad) {
    Column<?> field = reader.field();
    CellRef cell = reader.cell(row);
    if (outcome.value() != null) {
      put(fields, field, outcome.value());
      if (outcome.value() instanceof Word<?> word && word.known() == null) {
        unknown(word, reader, cell, fields);
      }
      if (outcome.value() instanceof When when && CellReadings.isEvent(field)) {
        events
            .doubt(when.date())
            .ifPresent(code -> add(code, row, reader, shown(cell), events.months(code)));
      }
    } else if (field.type() != Column.Type.TEXT && field.type() != Column.Type.ROOM) {
      fields.unreadable(field, outcome.written());
    }
    if (outcome.code().isEmpty()) {
      return;
    }
    Code code = outcome.code().get();
    if (code == Code.YEAR_ASSUMED || code == Code.DAY_ASSUMED) {
      (code == Code.YEAR_ASSUMED ? years : days)
          .add(Problem.of(code, scope.place(cell), shown(cell), outcome.detail()));
      return;
    }
    if (outcome.value() == null) {
      bad.put(field, code);
    }
    String second = code == Code.DATE_OUT_OF_RANGE ? scope.runDate().toString() : outcome.detail();
    add(code, row, reader, shown(cell), second);
  }

  private void unknown(Word<?> word, FieldReader reader, CellRef cell, Fields.Builder fields) {
    Column<?> field = reader.field();
    Optional<Word<Status>> status = statusRevisit.status(field, word);
    if (status.isPresent()) {
      put(fields, field, status.get());
    } else if (!CellReadings.isScore(field, word)
        && !statusRevisit.isUnderstood(field, word.written())) {
      unknownWords.add(field, reader.header(), word.written(), cell);
    }
  }

  /** A problem of a merged cell is said once, for its first row. */
  private void add(Code code, int row, FieldReader reader, String found, String detail) {
    CellRef cell = reader.cell(row);
    if (cell.row() == row) {
      Problem problem = Problem.of(code, scope.place(cell), found, reader.header(), detail);
      problems.add(reader.field().isPersonal() ? problem.asPersonal() : problem);
    }
  }

  private String shown(CellRef cell) {
    return CellText.of(frame.grid().at(cell));
  }

  private void addToTotals(Fields read) {
    for (FieldReader reader : readers) {
      if (reader.field().type() == Column.Type.NUMBER
          && read.get(reader.field()).value().orElse(null) instanceof BigDecimal number) {
        totals.add(reader.head(), number);
      }
    }
  }

  /** The reading of a column gives values of that column's type. */
  @SuppressWarnings("unchecked")
  private static void put(Fields.Builder fields, Column<?> field, Object value) {
    fields.put((Column<Object>) field, value);
  }
}
