package manyi.figures;

import java.util.Optional;
import manyi.policy.Policy;
import manyi.record.Column;
import manyi.record.Entry;
import manyi.record.word.Satisfaction;
import manyi.record.word.Vocabulary;
import manyi.record.word.Word;

/** Tells for lists that mark it whether an answer of a record counts as 不满意, as in the rates. */
public final class Dissatisfaction {
  private final LogAnswers answers;
  private final Meanings meanings;

  public Dissatisfaction(Policy policy) {
    this.answers = new LogAnswers(policy);
    this.meanings = new Meanings(policy.words());
  }

  /** True for a word and for a score, {@code 2/5分}, that the policy counts so. */
  public boolean isIn(Entry entry, Column<Word<Satisfaction>> column) {
    Optional<Satisfaction> answer = meanings.of(entry, column, Vocabulary.SATISFACTION);
    return answers.meaning(answer, entry.text(column).strip()) == AnswerMeaning.DISSATISFIED;
  }
}
