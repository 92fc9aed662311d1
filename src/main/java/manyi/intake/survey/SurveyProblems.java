package manyi.intake.survey;

import java.util.ArrayList;
import java.util.List;
import manyi.diagnostic.Code;
import manyi.diagnostic.Problem;
import manyi.grid.CellRef;
import manyi.intake.sheet.ReadingScope;
import manyi.language.Term;
import manyi.record.SurveyItem;

/** Problems of a questionnaire that take more than a place to tell. */
final class SurveyProblems {
  private SurveyProblems() {}

  /** Bare codes: the lines of words.csv that would decide them, for either direction (D15). */
  static Problem undecided(SurveyItem item, CellRef head, ReadingScope scope) {
    int top = item.top();
    return Problem.of(
        Code.SCALE_UNDECIDED, scope.place(head), item.text(), lines(top, false), lines(top, true));
  }

  private static String lines(int top, boolean higherIsBetter) {
    List<String> lines = new ArrayList<>();
    if (top == 5) {
      List<String> meanings =
          List.of("satisfied", "satisfied", "fair", "dissatisfied", "dissatisfied");
      for (int level = 0; level < top; level++) {
        int code = higherIsBetter ? top - level : level + 1;
        lines.add("answer," + code + "," + meanings.get(level));
      }
      return String.join(Term.LINE, lines);
    }
    int best = higherIsBetter ? top : 1;
    int worst = higherIsBetter ? 1 : top;
    return String.join(
        Term.LINE, "answer," + best + ",satisfied", "…", "answer," + worst + ",dissatisfied");
  }
}
