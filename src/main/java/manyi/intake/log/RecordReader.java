package manyi.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import manyi.diagnostic.Problem;
import manyi.intake.cell.FieldReader;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.RowClasses;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.table.FormRows;
import manyi.intake.table.SkippedRows;
import manyi.record.Household;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.Words;

/** Reads a table as records of one kind: every row under the head gets exactly one outcome. */
final class RecordReader {
  private final SheetFrame frame;
  private final ReadingScope scope;
  private final RecordKind<?> kind;
  private final Set<Integer> requiredColumns;
  private final List<Integer> otherColumns;
  private final List<Problem> problems = new ArrayList<>();
  private final TotalCheck totals;
  private final RowReader rows;
  private final boolean isPlan;
  private final SkippedRows skipped;

  RecordReader(SheetFrame frame, HeaderMatch match, ReadingScope scope, Words words) {
    this.frame = frame;
    this.scope = scope;
    this.kind = match.kind();
    this.requiredColumns =
        kind.required().stream()
            .flatMap(List::stream)
            .flatMap(field -> match.field(field).stream())
            .flatMap(columns -> columns.all().stream())
            .map(HeaderCell::column)
            .collect(Collectors.toSet());
    this.otherColumns = new ArrayList<>();
    match.unknown().forEach(head -> otherColumns.add(head.column()));
    match.spare().keySet().stream()
        .filter(head -> !HeaderMatch.isRunning(head))
        .forEach(head -> otherColumns.add(head.column()));
    this.totals = new TotalCheck(frame, scope);
    this.rows = new RowReader(frame, match, scope, words, totals, problems);
    this.isPlan = VisitPlan.isPlan(kind, frame);
    this.skipped = new SkippedRows(frame, scope, kind, personalColumns(match));
  }

  private static Set<Integer> personalColumns(HeaderMatch match) {
    return match.fields().values().stream()
        .filter(columns -> columns.field().isPersonal())
        .flatMap(columns -> columns.all().stream())
        .map(HeaderCell::column)
        .collect(Collectors.toSet());
  }

  List<Problem> problems() {
    return problems;
  }

  List<ReadRow> read() {
    List<ReadRow> read = new ArrayList<>();
    RowClasses classes =
        new RowClasses(
            frame, requiredColumns::contains, rows.required()::isComplete, scope.isForm());
    if (kind == Household.KIND) {
      classes.withSums(rows.required()::namesRoom);
    }
    for (int row : frame.bodyRows()) {
      RowClass rowClass = classes.of(row);
      FormRows.ofExample(classes, frame, scope, row).ifPresent(problems::add);
      if (rowClass != RowClass.DATA) {
        if (rowClass == RowClass.TOTAL) {
          totals.compare(row, problems);
        }
        read.add(skipped(row, rowClass.reason()));
      } else if (isUnfilled(row)) {
        read.add(skipped(row, isRemark(row) ? RowClass.NOTE.reason() : RowClass.UNFILLED.reason()));
      } else {
        read.add(rows.read(row));
      }
    }
    rows.sayTogether();
    return read;
  }

  /** True for a numbered line of a form in which nothing else was written. */
  private boolean isUnfilled(int row) {
    if (isPlan && rows.isOpen(row)) {
      return true;
    }
    for (FieldReader reader : rows.readers()) {
      if (!reader.field().name().equals("number") && reader.isFilledAt(row)) {
        return false;
      }
    }
    for (int column : otherColumns) {
      if (!frame.grid().at(row, column).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** True for words alone, not a number, where a form counts its lines. */
  private boolean isRemark(int row) {
    List<String> filled = frame.shown(row).stream().filter(cell -> !cell.isBlank()).toList();
    return filled.size() == 1
        && filled.get(0).chars().filter(Character::isIdeographic).count() >= 2;
  }

  private ReadRow skipped(int row, String reason) {
    if (!reason.equals(RowClass.EXAMPLE.reason())) {
      skipped.problem(row, reason).ifPresent(problems::add);
    }
    return skipped.row(row, reason);
  }
}
