package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import manyi.diagnostic.Problems;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.RowClass;
import manyi.intake.sheet.SheetFrame;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.SurveyReturn;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;

/**
 * Reads one row after another as a return. A row without any answer, suggestion or submit time is a
 * household that did not answer (D10).
 */
public final class ReturnRows {
  /** The reason of a row that is no return. */
  public static final String ABSENT = "absent";

  /** What survey tools write where nobody wrote anything. */
  private static final Set<String> UNWRITTEN = Set.of("(空)", "（空）", "(跳过)", "（跳过）", "-2", "-3");

  private final SheetFrame frame;
  private final SurveyLayout layout;
  private final ReadingScope scope;
  private final Problems problems;
  private final ReturnFields fields;
  private final List<ItemColumn.Reader> items;
  private final TickTotals totals;

  ReturnRows(
      SheetFrame frame,
      SurveyLayout layout,
      ReturnFields fields,
      AnswerWords scale,
      ReadingScope scope,
      Problems problems) {
    this.frame = frame;
    this.layout = layout;
    this.scope = scope;
    this.problems = problems;
    this.fields = fields;
    this.items =
        layout.items.stream().map(item -> new ItemColumn.Reader(frame, item, scale)).toList();
    this.totals = new TickTotals(frame, layout.items, scope);
  }

  /** Says which answers no list knows. */
  void sayUnknown() {
    items.forEach(item -> item.sayUnknown(scope, problems));
  }

  ReadRow read(int row, RowClass is) {
    if (is == RowClass.TOTAL) {
      totals.compare(row, problems);
    }
    if (is != RowClass.DATA) {
      return skipped(row, is.reason(), Fields.of(SurveyReturn.KIND).build());
    }
    List<List<String>> answers = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    boolean answered = false;
    for (int i = 0; i < items.size(); i++) {
      Choices choices = items.get(i).read(row);
      answers.add(choices.made());
      if (!choices.remark().isEmpty()) {
        remarks.add(layout.items.get(i).item().text() + "：" + choices.remark());
      }
      answered |= items.get(i).isAnswered(row, choices);
    }
    Fields read = fields.read(row, suggestion(row, remarks));
    if (!answered && isBare(row)) {
      return skipped(row, ABSENT, read);
    }
    totals.add(answers);
    return ReadRow.kept(scope.sheet(), row, read).answering(answers);
  }

  private ReadRow skipped(int row, String reason, Fields read) {
    return ReadRow.skipped(scope.sheet(), row, reason, read, frame.shown(row));
  }

  /**
   * True when neither a suggestion, nor a submit time, nor another question has an answer; what
   * stands in a column that is left to a person to judge was answered too.
   */
  private boolean isBare(int row) {
    return fields.isUnsubmitted(row)
        && layout.doubtful.stream().allMatch(head -> frame.at(row, head.column()).isBlank())
        && layout.suggestions.stream().allMatch(head -> frame.at(row, head.column()).isBlank())
        && layout.otherQuestions.stream().allMatch(head -> frame.at(row, head.column()).isBlank());
  }

  /** What was written in the open questions and beside options, in the sheet's order. */
  private String suggestion(int row, List<String> remarks) {
    List<String> texts = new ArrayList<>();
    for (HeaderCell head : layout.suggestions) {
      addWritten(frame.at(row, head.column()).shown(), texts);
    }
    texts.addAll(remarks);
    return String.join("；", texts);
  }

  /** Adds a text unless it is blank or what a survey tool puts for a blank. */
  static void addWritten(String shown, List<String> texts) {
    String text = shown.strip();
    if (!text.isEmpty() && !UNWRITTEN.contains(text)) {
      texts.add(text);
    }
  }
}
