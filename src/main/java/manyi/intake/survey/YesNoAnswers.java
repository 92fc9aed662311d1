package manyi.intake.survey;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.record.answer.AnswerWords;
import manyi.record.answer.Score;
import manyi.record.word.Satisfaction;

/**
 * A yes and a no under 是否满意, however they are marked: √ and ×, TRUE and FALSE, Y and N, 1 and 0. A
 * 1 among other numbers is a code like these, and so is one that stands beside no other yes or no.
 */
final class YesNoAnswers {
  private static final String YES = "是";
  private static final String NO = "否";

  private YesNoAnswers() {}

  /** The marks among the answers with what they stand for; none where the lists know them all. */
  static Map<String, String> in(Collection<List<String>> answers, AnswerWords scale) {
    Set<String> choices = new HashSet<>();
    answers.forEach(choices::addAll);
    boolean hasMark = false;
    boolean hasOtherNumbers = false;
    for (String choice : choices) {
      Optional<Score> number = Score.in(choice).filter(score -> !score.isMarked());
      boolean isOne = number.isPresent() && asked(choice, scale).isPresent();
      hasMark |= isOne && number.get().value().signum() == 0;
      hasMark |= Score.in(choice).isEmpty() && asked(choice, scale).isPresent();
      hasOtherNumbers |= number.isPresent() && !isOne;
    }
    Map<String, String> marks = new HashMap<>();
    for (String choice : choices) {
      boolean isNumber = Score.in(choice).isPresent();
      Optional<Satisfaction> told =
          isNumber && (hasOtherNumbers || !hasMark) ? Optional.empty() : asked(choice, scale);
      if (told.isPresent() && scale.meaning(choice).isEmpty()) {
        marks.put(choice, told.get() == Satisfaction.SATISFIED ? YES : NO);
      }
    }
    return marks;
  }

  /** 1.0 and 0.00, as a number format shows them, are 1 and 0. */
  private static Optional<Satisfaction> asked(String choice, AnswerWords scale) {
    return scale.asked(
        Score.in(choice)
            .filter(score -> !score.isMarked() && score.isWhole())
            .map(score -> score.value().toBigInteger().toString())
            .orElse(choice));
  }

  /** The answers with these marks read. */
  static Map<List<String>, Integer> decoded(
      Map<List<String>, Integer> answers, Map<String, String> marks) {
    Map<List<String>, Integer> decoded = new HashMap<>();
    answers.forEach(
        (made, cells) ->
            decoded.merge(
                made.stream().map(choice -> marks.getOrDefault(choice, choice)).toList(),
                cells,
                Integer::sum));
    return decoded;
  }
}
