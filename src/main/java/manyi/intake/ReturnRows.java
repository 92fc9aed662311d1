package manyi.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problems;
import manyi.grid.Value;
import manyi.intake.survey.AnswerScale;
import manyi.intake.survey.AnswerTime;
import manyi.intake.survey.Choices;
import manyi.record.Column;
import manyi.record.Fields;
import manyi.record.Outcome;
import manyi.record.ReadRow;
import manyi.record.SurveyReturn;

/**
 * Reads one row after another as a return. A row without any answer, suggestion or submit time is
 * a household that did not answer (D10).
 */
final class ReturnRows {
  /** The reason of a row that is no return. */
  static final String ABSENT = "absent";

  /** What survey tools write where nobody wrote anything. */
  private static final Set<String> UNWRITTEN = Set.of("(空)", "（空）", "(跳过)", "（跳过）", "-2", "-3");

  private final SheetFrame frame;
  private final SurveyLayout layout;
  private final ReadingScope scope;
  private final Problems problems;
  private final List<ItemColumn.Reader> items;
  private int absent;

  ReturnRows(
      SheetFrame frame,
      SurveyLayout layout,
      AnswerScale scale,
      ReadingScope scope,
      Problems problems) {
    this.frame = frame;
    this.layout = layout;
    this.scope = scope;
    this.problems = problems;
    this.items =
        layout.items.stream().map(item -> new ItemColumn.Reader(frame, item, scale)).toList();
  }

  /** How many rows were no returns. */
  int absent() {
    return absent;
  }

  ReadRow read(int row, RowClass is) {
    if (is != RowClass.DATA) {
      return skipped(row, is.reason(), Fields.of(SurveyReturn.KIND).build());
    }
    List<List<String>> answers = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    boolean answered = false;
    for (int i = 0; i < items.size(); i++) {
      Choices choices = items.get(i).read(row, scope, problems);
      answers.add(choices.made());
      if (!choices.remark().isEmpty()) {
        remarks.add(layout.items.get(i).item().text() + "：" + choices.remark());
      }
      answered |= items.get(i).isAnswered(row, choices);
    }
    Fields fields = fields(row, remarks);
    if (!answered && isBare(row)) {
      absent++;
      return skipped(row, ABSENT, fields);
    }
    return new ReadRow(
        scope.sheet(), row, Outcome.KEPT, "", false, fields, answers, List.of());
  }

  private ReadRow skipped(int row, String reason, Fields fields) {
    return new ReadRow(
        scope.sheet(), row, Outcome.SKIPPED, reason, false, fields, List.of(), frame.shown(row));
  }

  /** True when neither a suggestion, nor a submit time, nor another question has an answer. */
  private boolean isBare(int row) {
    HeaderCell submitted = layout.fields.get(SurveyReturn.SUBMITTED_AT);
    return (submitted == null || frame.at(row, submitted.column()).isBlank())
        && layout.suggestions.stream().allMatch(head -> frame.at(row, head.column()).isBlank())
        && layout.otherQuestions.stream()
            .allMatch(head -> frame.at(row, head.column()).isBlank());
  }

  private Fields fields(int row, List<String> remarks) {
    Fields.Builder fields = Fields.of(SurveyReturn.KIND);
    for (Map.Entry<Column<?>, HeaderCell> field : layout.fields.entrySet()) {
      int column = field.getValue().column();
      Value value = frame.at(row, column);
      if (value.isBlank()) {
        continue;
      }
      if (field.getKey() == SurveyReturn.SECONDS) {
        seconds(row, column, value, fields);
      } else {
        cells.read(field.getKey(), value, frame.cell(row, column), fields);
      }
    }
    String suggestion = suggestion(row, remarks);
    if (!suggestion.isEmpty()) {
      fields.put(SurveyReturn.SUGGESTION, suggestion);
    }
    return fields.build();
  }

  private void seconds(int row, int column, Value value, Fields.Builder fields) {
    Optional<BigDecimal> seconds = AnswerTime.seconds(value);
    if (seconds.isPresent()) {
      fields.put(SurveyReturn.SECONDS, seconds.get());
    } else {
      fields.unreadable(SurveyReturn.SECONDS, value.shown());
      problems.add(
          Code.NUMBER_UNREADABLE, scope.place(frame.cell(row, column)), value.shown());
    }
  }

  /** What was written in the open questions and beside options, in the sheet's order. */
  private String suggestion(int row, List<String> remarks) {
    List<String> texts = new ArrayList<>();
    for (HeaderCell head : layout.suggestions) {
      String text = frame.at(row, head.column()).shown().strip();
      if (!text.isEmpty() && !UNWRITTEN.contains(text)) {
        texts.add(text);
      }
    }
    texts.addAll(remarks);
    return String.join("；", texts);
  }
}
