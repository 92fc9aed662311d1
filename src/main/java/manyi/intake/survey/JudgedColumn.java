package manyi.intake.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import manyi.grid.Value;
import manyi.intake.sheet.HeaderCell;
import manyi.intake.sheet.SheetFrame;
import manyi.intake.survey.ItemFinding.Kind;
import manyi.intake.survey.ItemJudge.Standing;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Choices;

/**
 * A column of a table of returns that was looked at.
 *
 * @param asAsked what it is if it stands among items
 * @param answered in how many rows something was chosen or written
 */
record JudgedColumn(
    HeaderCell head, Question question, ItemFinding finding, ItemFinding asAsked, int answered) {

  /**
   * Looks at a column.
   *
   * @param rows those that hold data, or a sample of them
   */
  static JudgedColumn of(
      SheetFrame frame,
      List<Integer> rows,
      HeaderCell head,
      Question question,
      AnswerWords scale,
      Standing standing) {
    Map<List<String>, Integer> answers = answers(frame, rows, head, scale);
    int answered =
        answers.entrySet().stream()
            .filter(made -> !made.getKey().stream().allMatch(scale::isAbstention))
            .mapToInt(Map.Entry::getValue)
            .sum();
    ItemFinding finding = finding(head, question, answers, scale, standing);
    ItemFinding asAsked =
        standing == Standing.OPEN
            ? finding(head, question, answers, scale, Standing.ASKED)
            : finding;
    return new JudgedColumn(head, question, finding, asAsked, answered);
  }

  private static Map<List<String>, Integer> answers(
      SheetFrame frame, List<Integer> rows, HeaderCell head, AnswerWords scale) {
    Map<String, String> codes = head.spelling().codes();
    Map<Value, Integer> cells = new HashMap<>();
    for (int row : rows) {
      Value value = frame.at(row, head.column());
      if (!value.isBlank()) {
        cells.merge(value, 1, Integer::sum);
      }
    }
    Map<List<String>, Integer> answers = new HashMap<>();
    cells.forEach(
        (value, count) ->
            answers.merge(
                Choices.in(
                        value,
                        choice -> codes.containsKey(choice) || scale.meaning(choice).isPresent())
                    .made(),
                count,
                Integer::sum));
    return answers;
  }

  private static ItemFinding finding(
      HeaderCell head,
      Question question,
      Map<List<String>, Integer> answers,
      AnswerWords scale,
      Standing standing) {
    boolean isLevel = scale.meaning(question.text()).isPresent();
    return isLevel
        ? ItemFinding.OTHER
        : new ItemJudge(scale, standing)
            .judge(question, head.spelling().written(), head.spelling().codes(), answers);
  }

  /** True for an item, be it one whose codes nobody explains. */
  boolean isItem() {
    return finding.kind() == Kind.ITEM || finding.kind() == Kind.UNDECIDED;
  }

  /** True for a question for opinions. */
  boolean isOpen() {
    return QuestionCue.isOpen(head.spelling().written());
  }

  JudgedColumn as(ItemFinding settled) {
    return new JudgedColumn(head, question, settled, settled, answered);
  }
}
