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

  /** Marks between the way and what came of it: 上门-未遇. */
  private static final Pattern DASHES = Pattern.compile("[-－–—−_、+]+");

  private static final Pattern WAY = ClauseWords.pattern(".{0,6}(?:<trip>|<channel>|<wire>|家访|面谈)");

  /** A way from afar, which may be the second way after the first was in vain. */
  private static final Pattern WAY_FROM_AFAR = ClauseWords.pattern(".{0,6}<wire>.{0,2}");

  private static final Pattern SOMEBODY = ClauseWords.pattern(Phrases.WHO);

  /**
   * Reads a cell that names the way or the kind of a visit. Only the whole cell speaks there: 未遇 is
   * nobody, 外出访谈 is how the visitor went; 外出 alone may be either.
   */
  public static MeetingTold ofLabel(String text) {
    List<String> clauses = Clauses.of(DASHES.matcher(text).replaceAll("，"));
    if (clauses.isEmpty()) {
      return OTHER;
    }
    String last = clauses.get(clauses.size() - 1);
    List<String> before = clauses.subList(0, clauses.size() - 1);
    if (of(last) == NOBODY) {
      boolean isWay =
          before.stream()
              .allMatch(one -> WAY.matcher(one).matches() || SOMEBODY.matcher(one).matches());
      return isWay && !OF_THE_WAY.matcher(last).matches() ? NOBODY : DOUBTFUL;
    }
    return before.size() == 1
            && of(before.get(0)) == NOBODY
            && WAY_FROM_AFAR.matcher(last).matches()
        ? DOUBTFUL
        : OTHER;
  }

  /** Reads a cell that names whom one visited: 未遇 stands there where nobody was met. */
  public static MeetingTold ofPerson(String text) {
    List<String> clauses =
        Clauses.of(text).stream().filter(one -> !SOMEBODY.matcher(one).matches()).toList();
    if (clauses.size() == 1) {
      return of(clauses.get(0)) == NOBODY ? NOBODY : OTHER;
    }
    return of(text) == NOBODY ? DOUBTFUL : OTHER;
  }

  /** Reads a text such as 业主不在家，改日再访; spaces within a word part no clauses. */
  public static MeetingTold of(String text) {
    MeetingTold told = of(Clauses.of(text));
    return told != NOBODY && of(Clauses.unspaced(text)) == NOBODY ? NOBODY : told;
  }

  private static MeetingTold of(List<String> clauses) {
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
