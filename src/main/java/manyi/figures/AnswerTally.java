package manyi.figures;

import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.word.Satisfaction;

/**
 * Counts what owners answered at visits (Q06, D9). No answer is an abstention; a word that no list
 * knows is in no count and is named instead.
 */
public final class AnswerTally {
  private final LogAnswers meanings;
  private final boolean isStrict;
  private long satisfied;
  private long basicallySatisfied;
  private long dissatisfied;
  private long abstained;
  private long fair;
  private long unknown;
  private final NavigableSet<String> unknownWords = new TreeSet<>(NamedCount::byCodePoint);

  public AnswerTally(Policy policy) {
    this.meanings = new LogAnswers(policy);
    this.isStrict = policy.is(Setting.FAIR_COUNTS, "strict");
  }

  /**
   * Counts one answer.
   *
   * @param written as it stands; empty for none
   */
  public void add(Optional<Satisfaction> answer, String written) {
    switch (meanings.meaning(answer, written)) {
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

  public Answers answers() {
    return new Answers(satisfied, basicallySatisfied, dissatisfied, abstained, fair, isStrict);
  }

  /** Says which words were in no count. */
  public Optional<Note> note() {
    return unknown == 0
        ? Optional.empty()
        : Optional.of(Note.of(NoteCode.SATISFACTION_UNKNOWN, unknown, Note.list(unknownWords)));
  }
}
