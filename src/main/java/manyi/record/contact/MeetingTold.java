package manyi.record.contact;

import java.util.List;
import manyi.language.Clauses;

/** What a text of a visit log tells of meeting the household (D29). */
public enum MeetingTold {
  /** Nobody was met: the whole text or a clause says so, and no later one the contrary. */
  NOBODY,
  /** Perhaps nobody was; the visit counts, and the text is to be looked at. */
  DOUBTFUL,
  /** Nothing of the kind. */
  OTHER;

  /** Reads a text such as 业主不在家，改日再访. */
  public static MeetingTold of(String text) {
    boolean nobody = false;
    boolean doubtful = false;
    List<String> clauses = Clauses.of(text);
    for (String clause : clauses) {
      switch (ContactClause.of(clause)) {
        case NOT_ANSWERED, NOBODY_MET -> nobody = true;
        case REACHED, MADE -> {
          nobody = false;
          doubtful = false;
          if (clause.contains("满意")) {
            return OTHER;
          }
        }
        default -> doubtful |= ContactClause.isDoubtful(clause);
      }
    }
    return nobody ? NOBODY : doubtful ? DOUBTFUL : OTHER;
  }
}
