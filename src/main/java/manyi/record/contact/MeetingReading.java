package manyi.record.contact;

import java.util.regex.Pattern;

/** What the clauses of a visit's text tell together, heard one after the other (D29). */
final class MeetingReading {
  private static final Pattern OF_ANY_DOOR = ClauseWords.pattern("(?:无|<not>)人接待|锁门");

  private static final Pattern OF_A_PLACE = Pattern.compile("大门|现?场$");

  private final int clauses;
  private boolean isNobody;
  private boolean isDoubtful;

  /** Somebody of the household has spoken. */
  private boolean isMet;

  /** A call or a message went out, and nothing yet tells that it was in vain. */
  private boolean isCalled;

  private boolean isPutOff;

  /** Something tells of a talk or of its outcome. */
  private boolean isTold;

  private boolean isAnswered;

  MeetingReading(int clauses) {
    this.clauses = clauses;
  }

  void hear(String clause, ContactClause alone) {
    ContactClause tells =
        isCalled && TalkGrammar.isInVain(clause) ? ContactClause.NOT_ANSWERED : alone;
    // What follows a complaint is told of others: 业主反映打客服电话，无人接听; 租客接待，业主在外地.
    if (isMet && OF_ANY_DOOR.matcher(clause).matches()) {
      return;
    }
    if (tells == ContactClause.NOT_ANSWERED && CallGrammar.isOwnMatter(clause)) {
      isDoubtful |= CallGrammar.isOfThePhone(clause);
      return;
    }
    if (tells == ContactClause.NOBODY_MET && clauses > 1 && OF_A_PLACE.matcher(clause).find()) {
      // The gate of the estate: 大门锁着，出入不便. Others may be there: 业主不在场，装修工人在.
      isDoubtful = true;
      return;
    }
    if (tells == ContactClause.NOT_HELD && TripGrammar.isOfAnything(clause) && clauses > 1) {
      // What was called off may be the repair: 业主预约维修，取消.
      isDoubtful |= !isMet;
      return;
    }
    isMet |= tells == ContactClause.REACHED && SpeechGrammar.isSpoken(clause);
    switch (tells) {
      case NOT_ANSWERED, NOBODY_MET, NOT_HELD -> {
        isNobody |= !isMet;
        isDoubtful |= isMet;
        isCalled &= tells != ContactClause.NOT_ANSWERED;
      }
      case REACHED, MADE -> {
        isTold = true;
        isNobody = false;
        isDoubtful = false;
        isAnswered |= clause.contains("满意");
      }
      case PERHAPS_NOT_ANSWERED -> isDoubtful = true;
      case CALLED -> isCalled = true;
      case ALL_WELL -> hearAllWell();
      default -> {
        isPutOff |= isPutOff(clause, tells);
        isDoubtful |=
            DoubtGrammar.isDoubtful(clause)
                || (clauses == 1 && TalkGrammar.isNoReplyOfTheOwner(clause));
      }
    }
  }

  /** What puts off anything is of the visit where it is all that is said. */
  private boolean isPutOff(String clause, ContactClause tells) {
    boolean isAlone = clauses == 1;
    return tells == ContactClause.PUT_OFF
        ? isAlone || LaterGrammar.hasMark(clause) || LaterGrammar.isPostponed(clause)
        : isAlone && LaterGrammar.isLeftOpen(clause);
  }

  /** Whom one calls because nobody was met, one has visited by phone: 业主在外地，电话联系，无意见. */
  private void hearAllWell() {
    isTold = true;
    if (isCalled) {
      isNobody = false;
      isDoubtful = false;
      isMet = true;
    }
  }

  /** True once an answer to the question how satisfied the owner is outweighs all else. */
  boolean isAnswered() {
    return isAnswered;
  }

  MeetingTold told() {
    if (isNobody) {
      return isCalled ? MeetingTold.DOUBTFUL : MeetingTold.NOBODY;
    }
    if (isDoubtful) {
      return MeetingTold.DOUBTFUL;
    }
    return isPutOff && !isTold ? MeetingTold.PUT_OFF : MeetingTold.OTHER;
  }
}
