package manyi.figures.survey;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import manyi.record.AnswerSheet;

/**
 * A return in a form in which it can be held against others of its round, whatever file they stand
 * in.
 *
 * @param answers by the number of the item in the round, the number of the answer; 0 for no valid
 *     choice, negative for several choices
 * @param text what was written, in one spelling; empty for nothing
 * @param items how many items its file asks
 */
record ComparedReturn(AnswerSheet sheet, List<Integer> answers, String text, int items) {
  ComparedReturn {
    answers = List.copyOf(answers);
  }

  /** What returns with equal answers and equal text have in common; equal for them alone. */
  record Likewise(List<Integer> answers, String text) {
    Likewise {
      answers = List.copyOf(answers);
    }
  }

  Likewise likewise() {
    return new Likewise(answers, text);
  }

  /** True when no item was answered by one choice. */
  boolean isBlank() {
    return answers.stream().noneMatch(answer -> answer > 0);
  }

  /** True when nothing at all was ticked or written. */
  boolean isEmpty() {
    return text.isEmpty() && answers.stream().allMatch(answer -> answer == 0);
  }

  /**
   * The number of the one answer that it gives on every item that it answers.
   *
   * @param least on how many items at least
   * @return 0 where there is none such
   */
  int onlyAnswer(int least) {
    int only = 0;
    int number = 0;
    for (int answer : answers) {
      if (answer == 0) {
        continue;
      }
      if (answer < 0 || (only != 0 && answer != only)) {
        return 0;
      }
      only = answer;
      number++;
    }
    return number >= least ? only : 0;
  }

  /** How often it gives each answer. */
  Map<Integer, Integer> mix() {
    Map<Integer, Integer> mix = new TreeMap<>();
    answers.forEach(answer -> mix.merge(answer, 1, Integer::sum));
    return mix;
  }
}
