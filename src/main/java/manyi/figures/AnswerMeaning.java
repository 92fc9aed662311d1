package manyi.figures;

import manyi.record.Satisfaction;

/**
 * What an answer to a questionnaire item says: an answer, an abstention, or nothing we can tell.
 */
enum AnswerMeaning {
  SATISFIED("satisfied"),
  BASICALLY_SATISFIED("basicallySatisfied"),
  /** 一般 and the middle of five scores, counted by the setting of D9. */
  FAIR("fair"),
  DISSATISFIED("dissatisfied"),
  ABSTAINED("abstained"),
  /** A word that no list knows. */
  UNKNOWN("unknown"),
  /** A bare score of which nothing tells whether higher is better (D15). */
  UNDECIDED("undecided");

  private final String code;

  AnswerMeaning(String code) {
    this.code = code;
  }

  static AnswerMeaning of(Satisfaction satisfaction) {
    return switch (satisfaction) {
      case SATISFIED -> SATISFIED;
      case BASICALLY_SATISFIED -> BASICALLY_SATISFIED;
      case FAIR -> FAIR;
      case DISSATISFIED -> DISSATISFIED;
      case ABSTAINED, NOT_REACHED, REFUSED -> ABSTAINED;
    };
  }

  String code() {
    return code;
  }
}
