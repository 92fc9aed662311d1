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
  /** Left for another day, and nothing said of a talk; perhaps nobody was met. */
  PUT_OFF,
  /** Nothing of the kind. */
  OTHER;

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
    List<String> clauses = Clauses.of(text);
    MeetingReading reading = new MeetingReading(clauses.size());
    // Some cells say one thing a thousand times.
    Map<String, ContactClause> known = new HashMap<>();
    for (String clause : clauses) {
      reading.hear(clause, known.computeIfAbsent(clause, ContactClause::of));
      if (reading.isAnswered()) {
        return OTHER;
      }
    }
    return reading.told();
  }
}
