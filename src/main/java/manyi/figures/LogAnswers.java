package manyi.figures;

import java.util.Optional;
import manyi.policy.Policy;
import manyi.record.answer.Choices;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;

/**
 * What an answer in a satisfaction column of a log is counted as under a policy (D9, D15): the same
 * for the rate that counts it and for the list that marks it.
 */
final class LogAnswers {
  private final AnswerScale scale;

  LogAnswers(Policy policy) {
    this.scale = AnswerScale.of(Vocabulary.SATISFACTION.name(), policy);
  }

  /**
   * The meaning of an answer.
   *
   * @param answer what the lists say of it; empty for a score and for a word that none knows
   * @param written as it stands; empty for none
   */
  AnswerMeaning meaning(Optional<Satisfaction> answer, String written) {
    return answer
        .map(AnswerMeaning::of)
        .orElseGet(() -> scale.met(Choices.of(written, scale::isKnown)).meaning());
  }
}
