package manyi.figures;

import java.util.List;
import manyi.policy.Policy;
import manyi.record.Satisfaction;
import manyi.record.Vocabulary;

/** Tells for lists that mark it whether an answer, as it was kept, counts as 不满意. */
public final class Dissatisfaction {
  private final AnswerScale scale;

  public Dissatisfaction(Policy policy) {
    this.scale = AnswerScale.of(Vocabulary.SATISFACTION.name(), policy);
  }

  /**
   * True for a word and for a score, {@code 2/5分}, that the policy counts so.
   *
   * @param kept an answer as the record has it; empty for none
   */
  public boolean isIn(String kept) {
    return Vocabulary.SATISFACTION.read(kept).is(Satisfaction.DISSATISFIED)
        || scale.met(List.of(kept)).meaning() == AnswerMeaning.DISSATISFIED;
  }
}
