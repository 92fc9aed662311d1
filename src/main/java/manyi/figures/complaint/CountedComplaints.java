package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import manyi.figures.Answers;
import manyi.figures.NamedCount;
import manyi.figures.ParetoFigures;
import manyi.figures.complaint.ComplaintFigures.Case;
import manyi.figures.complaint.ComplaintFigures.RevisitCase;
import manyi.record.word.SeverityLevel;
import manyi.record.word.Validity;

/**
 * What the logs of a period hold, counted by group and listed: all of it known, or none (D34).
 *
 * @param table validity by severity of those received; the key's parts are empty for unclassified
 * @param byDay one entry for each day with complaints, the name is the ISO date
 * @param byDayAndCategory ISO date to category to number
 * @param otherKinds suggestions, repairs and what else is no complaint
 * @param revisitSatisfaction empty where no log could tell of return visits
 * @param escalated day after received + 1 month lies in the period (D25)
 * @param suspectedEscalations the same of unclassified validity
 * @param cases what the period's lists are made of: received or carried over
 * @param revisitCases the complaints whose return visit was judged in the period, the exempt ones
 *     too
 */
public record CountedComplaints(
    Map<ComplaintFigures.Key, Long> table,
    List<NamedCount> byCategory,
    List<NamedCount> byChannel,
    List<NamedCount> byDepartment,
    List<NamedCount> byDay,
    Map<LocalDate, Map<String, Long>> byDayAndCategory,
    List<NamedCount> otherKinds,
    Optional<Answers> revisitSatisfaction,
    List<Case> escalated,
    List<Case> suspectedEscalations,
    ParetoFigures pareto,
    List<Case> cases,
    List<RevisitCase> revisitCases) {
  public CountedComplaints {
    cases = List.copyOf(cases);
    revisitCases = List.copyOf(revisitCases);
  }

  /** How many of those received had a validity, over all severities. */
  public long received(Optional<Validity> validity) {
    return table.entrySet().stream()
        .filter(e -> e.getKey().validity().equals(validity))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** How many of those received had a severity, over all validities. */
  public long receivedOf(Optional<SeverityLevel> severity) {
    return table.entrySet().stream()
        .filter(e -> e.getKey().severity().equals(severity))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
