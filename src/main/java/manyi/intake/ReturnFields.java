package manyi.intake;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problems;
import manyi.grid.Value;
import manyi.intake.survey.AnswerTime;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.SurveyReturn;

/** Reads what stands beside the answers of a return: number, room, respondent, time. */
final class ReturnFields {
  private final SheetFrame frame;
  private final Map<Column<?>, HeaderCell> columns;
  private final ReadingScope scope;
  private final Problems problems;

  ReturnFields(
      SheetFrame frame, Map<Column<?>, HeaderCell> columns, ReadingScope scope, Problems problems) {
    this.frame = frame;
    this.columns = columns;
    this.scope = scope;
    this.problems = problems;
  }

  /**
   * The fields of a row.
   *
   * @param suggestion what was written in open questions; empty for nothing
   */
  Fields read(int row, String suggestion) {
    Fields.Builder fields = Fields.of(SurveyReturn.KIND);
    for (Map.Entry<Column<?>, HeaderCell> field : columns.entrySet()) {
      int column = field.getValue().column();
      Value value = frame.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      if (field.getKey() == SurveyReturn.SECONDS) {
        seconds(row, column, value, fields);
      } else {
        fields.keep(field.getKey(), value.shown());
      }
    }
    if (!suggestion.isEmpty()) {
      fields.put(SurveyReturn.SUGGESTION, suggestion);
    }
    return fields.build();
  }

  /** True when no submit time is written. */
  boolean isUnsubmitted(int row) {
    HeaderCell submitted = columns.get(SurveyReturn.SUBMITTED_AT);
    return submitted == null || frame.at(row, submitted.column()).isBlank();
  }

  private void seconds(int row, int column, Value value, Fields.Builder fields) {
    Optional<BigDecimal> seconds = AnswerTime.seconds(value);
    if (seconds.isPresent()) {
      fields.put(SurveyReturn.SECONDS, seconds.get());
    } else {
      fields.unreadable(SurveyReturn.SECONDS, value.shown());
      problems.add(Code.NUMBER_UNREADABLE, scope.place(frame.cell(row, column)), value.shown());
    }
  }
}
