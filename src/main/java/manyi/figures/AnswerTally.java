package manyi.figures;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Satisfaction;
import manyi.record.Vocabulary;
import manyi.record.answer.Choices;

/**
 * Counts what owners answered at visits (Q06, D9). No answer is an abstention; a word that no list
 * knows is in no count and is named instead.
 */
final class AnswerTally {
  private final AnswerScale scale;
  private final boolean isStrict;
  private long satisfied;
  private long basicallySatisfied;
  private long dissatisfied;
  private long abstained;
  private long fair;
  private long unknown;
  private final NavigableSet<String> unknownWords = new TreeSet<>(NamedCount::byCodePoint);

  AnswerTally(Policy policy) {
    this.scale = AnswerScale.of(Vocabulary.SATISFACTION.name(), policy);
    this.isStrict = policy.is(Setting.FAIR_COUNTS, "strict");
  }

  /**
   * Counts one answer.
   *
   * @param written as it stands; empty for none
   */
  void add(Optional<Satisfaction> answer, String written) {
    switch (meaning(answer, written)) {
      case SATISFIED -> satisfied++;
      case BASICALLY_SATISFIED -> basicallySatisfied++;
      case DISSATISFIED -> dissatisfied++;
      case ABSTAINED -> abstained++;
      case FAIR -> {
        fair++;
        basicallySatisfied++;
      }
      case UNKNOWN, UNDECIDED -> {
        unknown++;
        unknownWords.add(written);
      }
    }
  }

  private AnswerMeaning meaning(Optional<Satisfaction> answer, String written) {
    return answer
        .map(AnswerMeaning::of)
        .orElseGet(() -> scale.met(Choices.of(written, scale::isKnown)).meaning());
  }

  Answers answers() {
    return new Answers(satisfied, basicallySatisfied, dissatisfied, abstained, fair, isStrict);
  }

  /** Says which words were in no count. */
  Optional<Note> note() {
    return unknown == 0
        ? Optional.empty()
        : Optional.of(Note.of(Note.UNKNOWN_AT_VISITS, unknown, String.join("、", unknownWords)));
  }
}
