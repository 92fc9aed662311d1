package manyi.figures;

import java.math.BigDecimal;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.answer.Answer;
import manyi.record.answer.Score;
import manyi.record.word.Satisfaction;

/**
 * What an answer to a questionnaire item says: an answer, an abstention, or nothing we can tell.
 */
public enum AnswerMeaning {
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

  /** What an answer counts as: a score by the cuts of the policy (D15). */
  static AnswerMeaning of(Answer answer, Policy policy) {
    if (answer instanceof Answer.Said said) {
      return of(said.meaning());
    }
    if (answer instanceof Answer.Scored scored) {
      return cut(scored.score(), policy);
    }
    return answer == Answer.Open.UNDECIDED ? UNDECIDED : UNKNOWN;
  }

  /** The middle of five scores is 一般 (D9). */
  private static AnswerMeaning cut(Score score, Policy policy) {
    return switch (score.top()) {
      case 5 -> cut(score.value(), policy.text(Setting.SCORE_CUTS_5), FAIR);
      case 10 -> cut(score.value(), policy.text(Setting.SCORE_CUTS_10), BASICALLY_SATISFIED);
      default -> cut(score.value(), policy.text(Setting.SCORE_CUTS_100), BASICALLY_SATISFIED);
    };
  }

  private static AnswerMeaning cut(BigDecimal value, String cuts, AnswerMeaning middle) {
    int space = cuts.indexOf(' ');
    if (value.compareTo(new BigDecimal(cuts.substring(0, space))) >= 0) {
      return SATISFIED;
    }
    return value.compareTo(new BigDecimal(cuts.substring(space + 1))) >= 0 ? middle : DISSATISFIED;
  }

  public String code() {
    return code;
  }
}
