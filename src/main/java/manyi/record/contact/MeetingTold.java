package manyi.record.contact;

import java.util.List;
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

  /** What the owner asks for or complains about is told of others: 业主反映去了客服中心，无人接待. */
  private static final Pattern ASKED_FOR = Pattern.compile("反映|投诉|建议|希望");

  private static final Pattern OF_ANY_DOOR = Pattern.compile("(?:无|没有?)人接待|锁门");

  /** Reads a text such as 业主不在家，改日再访. */
  public static MeetingTold of(String text) {
    boolean nobody = false;
    boolean doubtful = false;
    boolean isAskedFor = false;
    List<String> clauses = Clauses.of(text);
    for (String clause : clauses) {
      isAskedFor |= ASKED_FOR.matcher(clause).find();
      if (isAskedFor && OF_ANY_DOOR.matcher(clause).matches()) {
        continue;
      }
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
