package manyi.intake.survey;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.diagnostic.Problems;
import manyi.grid.CellRef;
import manyi.grid.Value;
import manyi.intake.cell.CellReading;
import manyi.intake.cell.CellReadings;
import manyi.intake.cell.FieldReader;
import manyi.intake.cell.YearsAssumed;
import manyi.intake.header.FieldColumns;
import manyi.intake.header.HeaderMatch;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.SurveyReturn;
import manyi.record.When;
import manyi.record.Words;

/** Reads what stands beside the answers of a return: number, room, respondent, time. */
final class ReturnFields {
  private final SheetFrame frame;
  private final ReadingScope scope;
  private final Problems problems;
  private final List<FieldReader> readers = new ArrayList<>();
  private final Optional<FieldColumns> submitted;
  private final Optional<FieldColumns> seconds;
  private final YearsAssumed years = new YearsAssumed();

  ReturnFields(
      SheetFrame frame, HeaderMatch match, Words words, ReadingScope scope, Problems problems) {
    this.frame = frame;
    this.scope = scope;
    this.problems = problems;
    this.submitted = match.field(SurveyReturn.SUBMITTED_AT);
    this.seconds = match.field(SurveyReturn.SECONDS);
    CellReadings readings = new CellReadings(frame, scope, words);
    for (FieldColumns columns : match.fields().values()) {
      if (columns.field() != SurveyReturn.SECONDS && columns.field() != SurveyReturn.SUGGESTION) {
        readers.add(new FieldReader(frame, columns, readings.of(columns)));
      }
    }
  }

  /**
   * The fields of a row.
   *
   * @param suggestion what was written in open questions; empty for nothing
   */
  Fields read(int row, String suggestion) {
    Fields.Builder fields = Fields.of(SurveyReturn.KIND);
    for (FieldReader reader : readers) {
      take(row, reader, reader.read(row), fields);
    }
    seconds.ifPresent(columns -> seconds(row, columns.head().column(), fields));
    if (!suggestion.isEmpty()) {
      fields.put(SurveyReturn.SUGGESTION, suggestion);
    }
    return fields.build();
  }

  /** True when no submit time is written. */
  boolean isUnsubmitted(int row) {
    return submitted.isEmpty()
        || submitted.get().all().stream().allMatch(head -> frame.at(row, head.column()).isBlank());
  }

  /** Says once that a year was assumed, and how often. */
  void sayYears() {
    years.said().ifPresent(problems::add);
  }

  private void take(
      int row, FieldReader reader, CellReading.Outcome outcome, Fields.Builder fields) {
    Column<?> field = reader.field();
    if (outcome.value() instanceof When when) {
      fields.put(SurveyReturn.SUBMITTED_AT, when);
    } else if (outcome.value() != null) {
      fields.keep(field, outcome.value().toString());
    } else if (field.type() == Column.Type.WHEN && !outcome.isBlank()) {
      fields.unreadable(field, outcome.written());
    }
    if (outcome.code().isPresent()) {
      say(row, reader, outcome.code().get(), outcome.detail());
    }
  }

  private void say(int row, FieldReader reader, Code code, String detail) {
    CellRef cell = reader.cell(row);
    String found = frame.grid().at(cell).shown().strip();
    if (code == Code.YEAR_ASSUMED) {
      years.add(Problem.of(code, scope.place(cell), found, detail));
      return;
    }
    if (cell.row() != row) {
      return;
    }
    String second = code == Code.DATE_OUT_OF_RANGE ? scope.runDate().toString() : detail;
    Problem problem = Problem.of(code, scope.place(cell), found, reader.header(), second);
    problems.add(reader.field().isPersonal() ? problem.asPersonal() : problem);
  }

  private void seconds(int row, int column, Fields.Builder fields) {
    Value value = frame.at(row, column);
    if (value.isBlank()) {
      return;
    }
    Optional<BigDecimal> read = AnswerTime.seconds(value);
    if (read.isPresent()) {
      fields.put(SurveyReturn.SECONDS, read.get());
    } else {
      fields.unreadable(SurveyReturn.SECONDS, value.shown().strip());
      problems.add(
          Code.NUMBER_UNREADABLE,
          scope.place(frame.cell(row, column)),
          value.shown().strip(),
          seconds.orElseThrow().head().path(),
          "");
    }
  }
}
