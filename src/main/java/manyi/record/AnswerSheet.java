package manyi.record;

import java.util.List;

/**
 * One returned questionnaire: a {@link SurveyReturn} and its answers as written (D14).
 *
 * @param head room, time and suggestion
 * @param answers one list for each item of the batch, in its order: the choices made on that item,
 *     as written; none for no choice, two or more for a double tick (Q08)
 */
public record AnswerSheet(SurveyReturn head, List<List<String>> answers) {
  public AnswerSheet {
    answers = answers.stream().map(List::copyOf).toList();
  }
}
