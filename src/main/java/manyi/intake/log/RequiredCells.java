package manyi.intake.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.cell.FieldReader;
import manyi.intake.sheet.ReadingScope;
import manyi.language.Term;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.RecordKind;
import manyi.record.RoomKey;

/** What a row cannot do without: of each list of fields at least one that can be read. */
final class RequiredCells {
  private final RecordKind<?> kind;
  private final Map<Column<?>, FieldReader> readers;
  private final ReadingScope scope;

  RequiredCells(RecordKind<?> kind, Map<Column<?>, FieldReader> readers, ReadingScope scope) {
    this.kind = kind;
    this.readers = readers;
    this.scope = scope;
  }

  /** True for a row in which something stands in every required field, readable or not. */
  boolean isComplete(int row) {
    for (List<Column<?>> any : kind.required()) {
      boolean isFilled = false;
      for (Column<?> field : any) {
        FieldReader reader = readers.get(field);
        isFilled |= reader != null && reader.isFilledAt(row);
      }
      if (!isFilled) {
        return false;
      }
    }
    return true;
  }

  /** True for a row whose required cells name a room by its number: such a row is a household. */
  boolean namesRoom(int row) {
    return kind.required().stream()
        .flatMap(List::stream)
        .filter(field -> field.type() == Column.Type.ROOM && readers.containsKey(field))
        .map(field -> readers.get(field).read(row).value())
        .anyMatch(
            value ->
                value instanceof String room
                    && RoomKey.of(room).filter(RoomKey::isNumbered).isPresent());
  }

  /**
   * Why a row cannot be kept, as the id of the problem; empty when it can. Every required field
   * that is blank is a problem of its own; what was said already of an unreadable one becomes the
   * reason.
   *
   * @param said what was said of this row; receives what is missing
   */
  String missing(int row, Fields read, Map<Column<?>, Code> unreadable, List<Problem> said) {
    String reason = "";
    for (List<Column<?>> any : kind.required()) {
      if (any.stream().anyMatch(field -> read.get(field).value().isPresent())) {
        continue;
      }
      Code code = Code.CELL_REQUIRED;
      for (Column<?> field : any) {
        code = code == Code.CELL_REQUIRED ? unreadable.getOrDefault(field, code) : code;
        if (unreadable.containsKey(field)) {
          reject(readers.get(field).cell(row), unreadable.get(field), said);
        }
      }
      if (code == Code.CELL_REQUIRED) {
        code = blank(row, any, said);
      }
      reason = reason.isEmpty() ? code.id() : reason;
    }
    return reason;
  }

  private void reject(CellRef cell, Code code, List<Problem> said) {
    said.replaceAll(
        problem ->
            problem.code() == code && problem.place().equals(scope.place(cell))
                ? problem.asRejecting()
                : problem);
  }

  /** Of a cell in which 待定 or a dash stands, people would not believe that it is blank. */
  private Code blank(int row, List<Column<?>> any, List<Problem> problems) {
    List<FieldReader> served = new ArrayList<>();
    for (Column<?> field : any) {
      if (readers.containsKey(field)) {
        served.add(readers.get(field));
      }
    }
    String headers = String.join(Term.COMMA, served.stream().map(FieldReader::header).toList());
    for (FieldReader reader : served) {
      if (!reader.shown(row).isEmpty()) {
        Problem problem =
            Problem.of(
                Code.CELL_PLACEHOLDER, scope.place(reader.cell(row)), reader.shown(row), headers);
        problems.add(reader.field().isPersonal() ? problem.asPersonal() : problem);
        return Code.CELL_PLACEHOLDER;
      }
    }
    problems.add(Problem.of(Code.CELL_REQUIRED, scope.place(served.get(0).cell(row)), "", headers));
    return Code.CELL_REQUIRED;
  }
}
