package manyi.figures.visit;

import java.util.List;
import manyi.figures.Answers;
import manyi.figures.NamedCount;
import manyi.figures.visit.VisitFigures.Week;
import manyi.record.Visit;

/**
 * What the visit records of a period hold, counted by group and listed: all of it known, or none
 * (D34).
 *
 * @param byOwnerClass households by class (D32); 重要业主 only there
 * @param weeks the ISO weeks of the month (V01)
 * @param records the visits that took place, return visits apart
 */
public record CountedVisits(
    List<NamedCount> byMethod,
    List<NamedCount> byTopic,
    List<NamedCount> byOwnerClass,
    List<Week> weeks,
    Answers satisfaction,
    List<Visit> records) {
  public CountedVisits {
    records = List.copyOf(records);
  }
}
