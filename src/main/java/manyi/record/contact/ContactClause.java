package manyi.record.contact;

/**
 * What one clause tells of reaching or meeting a household. A clause is that as a whole or not at
 * all: 业主不在家 is, 业主平时不在家, 家中无人照顾 and 未接通电源 are none. Each grammar knows one matter; here stands
 * which of them is asked first.
 */
enum ContactClause {
  /** Nobody answered the call: 无人接听, 电话打不通. */
  NOT_ANSWERED,
  /** The owner, words of no grammar, and a call that nobody took: 业主有手术没接电话. */
  PERHAPS_NOT_ANSWERED,
  /** Nobody was met at the door: 业主不在家, 敲门没人应. */
  NOBODY_MET,
  /** It never began: 走访取消, 未走访. */
  NOT_HELD,
  /** To be done on another day: 改日再访, 约定下周回访. */
  PUT_OFF,
  /** No return visit was made: 未回访, 无需回访. */
  NOT_MADE,
  /** The owner would not talk: 拒访. */
  REFUSED,
  /** It was made: 已回访, 回访完成. */
  MADE,
  /** Somebody was reached: 业主表示满意, 第二次接通. */
  REACHED,
  /** A talk from afar of which the clause tells no outcome: 电话联系. */
  CALLED,
  /** There was nothing to say of: 无意见, 一切正常. Alone it tells of nobody met. */
  ALL_WELL,
  /** Nothing of the kind. */
  OTHER;

  /** No clause of this many characters is one that a grammar knows. */
  private static final int LONGEST = 40;

  /** What a clause of {@link manyi.language.Clauses} tells. */
  static ContactClause of(String clause) {
    if (!isShort(clause)) {
      return isReached(clause) ? REACHED : OTHER;
    }
    if (RevisitGrammar.isNotMade(clause)) {
      return NOT_MADE;
    }
    if (LaterGrammar.isNotYet(clause) || LaterGrammar.isPutOff(clause)) {
      return PUT_OFF;
    }
    if (RevisitGrammar.isRefused(clause)) {
      return REFUSED;
    }
    if (RevisitGrammar.isMade(clause)) {
      return MADE;
    }
    if (CallGrammar.isNotAnswered(clause)) {
      return NOT_ANSWERED;
    }
    if (DoorGrammar.isNobodyMet(clause)) {
      return NOBODY_MET;
    }
    if (TripGrammar.isNotHeld(clause)) {
      return NOT_HELD;
    }
    if (CallGrammar.isPerhapsNotAnswered(clause)) {
      return PERHAPS_NOT_ANSWERED;
    }
    if (DoorGrammar.isToldByOthers(clause)) {
      return OTHER;
    }
    if (LaterGrammar.isBusy(clause)) {
      return PUT_OFF;
    }
    if (isReached(clause) || TalkGrammar.isAnswered(clause)) {
      return REACHED;
    }
    if (TalkGrammar.isCalled(clause)) {
      return CALLED;
    }
    return TalkGrammar.isAllWell(clause) ? ALL_WELL : OTHER;
  }

  /** True for a clause that a grammar may know; no other is to be matched as a whole. */
  static boolean isShort(String clause) {
    return clause.length() <= LONGEST;
  }

  private static boolean isReached(String clause) {
    return SpeechGrammar.isSign(clause) && !LaterGrammar.hasMark(clause);
  }
}
