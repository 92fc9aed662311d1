package manyi.record.answer;

import manyi.record.word.Satisfaction;

/** What one choice says, before any policy: a word, a score with its scale, or nothing known. */
public sealed interface Answer {

  /** A word that the lists know, or one that a header's code stands for. */
  record Said(Satisfaction meaning) implements Answer {}

  /**
   * A score on a scale on which more is better.
   *
   * @param score with the best one that could be given: 5, 10 or 100
   */
  record Scored(Score score) implements Answer {}

  /** What can be no answer. */
  enum Open implements Answer {
    /** A word that no list knows, or a score that its scale has not. */
    UNKNOWN,
    /** A bare score of which nothing tells whether higher is better, or out of how many (D15). */
    UNDECIDED
  }
}
