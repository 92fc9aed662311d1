package manyi.record.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import manyi.language.Clauses;

/** What a text of a visit log tells of meeting the household (D29). */
public enum MeetingTold {
  /** Nobody was met: the whole text or a clause says so, and no later one the contrary. */
  NOBODY,
  /** Perhaps nobody was; the visit counts, and the text is to be looked at. */
  DOUBTFUL,
  /** Nothing of the kind. */
  OTHER;

  private static final Pattern OF_ANY_DOOR = ClauseWords.pattern("(?:无|<not>)人接待|锁门");

  /** What may be how or why the visitor went, and not what was met there. */
  private static final Pattern OF_THE_WAY =
      ClauseWords.pattern("(?:<going-out>|<vacant>|敲门|约|锁门|忙).*");

  /**
   * Reads a cell that names the way or the kind of a visit. Only the whole cell speaks there: 未遇 is
   * nobody, 外出访谈 is how the visitor went; 外出 alone may be either.
   */
  public static MeetingTold ofLabel(String text) {
    List<String> clauses = Clauses.of(text);
    if (clauses.size() != 1 || of(text) != NOBODY) {
      return OTHER;
    }
    return OF_THE_WAY.matcher(clauses.get(0)).matches() ? DOUBTFUL : NOBODY;
  }

  /** Reads a text such as 业主不在家，改日再访. */
  public static MeetingTold of(String text) {
    boolean nobody = false;
    boolean doubtful = false;
    boolean isMet = false;
    List<String> clauses = Clauses.of(text);
    // Some cells say one thing a thousand times.
    Map<String, ContactClause> known = new HashMap<>();
    for (String clause : clauses) {
      ContactClause tells = known.computeIfAbsent(clause, ContactClause::of);
      // What follows a complaint is told of others: 业主反映打客服电话，无人接听; 租客接待，业主在外地.
      if (isMet && OF_ANY_DOOR.matcher(clause).matches()) {
        continue;
      }
      if (tells == ContactClause.NOT_ANSWERED && CallGrammar.isOwnMatter(clause)) {
        doubtful |= CallGrammar.isOfThePhone(clause);
        continue;
      }
      if (tells == ContactClause.NOBODY_MET && clause.contains("大门") && clauses.size() > 1) {
        // The gate of the estate: 大门锁着，出入不便.
        doubtful = true;
        continue;
      }
      isMet |= tells == ContactClause.REACHED && SpeechGrammar.isSpoken(clause);
      switch (tells) {
        case NOT_ANSWERED, NOBODY_MET -> {
          nobody |= !isMet;
          doubtful |= isMet;
        }
        case REACHED, MADE -> {
          nobody = false;
          doubtful = false;
          if (clause.contains("满意")) {
            return OTHER;
          }
        }
        default -> doubtful |= DoubtGrammar.isDoubtful(clause);
      }
    }
    return nobody ? NOBODY : doubtful ? DOUBTFUL : OTHER;
  }
}
