package manyi.figures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import manyi.record.Method;
import manyi.record.ProjectRecords;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.Satisfaction;
import manyi.record.Visit;
import manyi.record.VisitKind;
import manyi.record.Vocabulary;

/**
 * The project's visits, sorted into those that count and those that do not (D29).
 *
 * @param made visits that took place, return visits apart, by date
 * @param revisits return visits
 * @param notMet visits at which nobody was met
 */
record VisitLog(List<Made> made, List<Visit> revisits, List<Visit> notMet) {

  /**
   * A visit that took place.
   *
   * @param household the roster's key of the room where it knows it; empty without a room
   * @param unoccupied true if nobody lives there by the roster
   * @param byPhone true if it was made by phone
   */
  record Made(
      Visit visit, LocalDate on, Optional<RoomKey> household, boolean unoccupied, boolean byPhone) {

    /** True if the household counts as visited. */
    boolean counts() {
      return household.isPresent() && !unoccupied;
    }
  }

  static VisitLog of(
      ProjectRecords records, Roster roster, Occupancy occupancy, Meanings meanings) {
    List<Made> made = new ArrayList<>();
    List<Visit> revisits = new ArrayList<>();
    List<Visit> notMet = new ArrayList<>();
    for (Visit visit : records.visits().stream().sorted(Moments.BY_SOURCE).toList()) {
      if (isReturnVisit(visit, meanings)) {
        revisits.add(visit);
      } else if (nobodyMet(visit, meanings)) {
        notMet.add(visit);
      } else {
        Optional<RoomKey> household = RoomKey.of(visit.text(Visit.ROOM)).map(roster::household);
        made.add(
            new Made(
                visit,
                on(visit),
                household,
                household.filter(occupancy::isUnoccupied).isPresent(),
                meanings
                    .of(visit, Visit.METHOD, Vocabulary.METHOD)
                    .filter(method -> method == Method.PHONE)
                    .isPresent()));
      }
    }
    made.sort(java.util.Comparator.comparing(Made::on));
    return new VisitLog(made, revisits, notMet);
  }

  static LocalDate on(Visit visit) {
    return visit.value(Visit.VISITED_AT).orElseThrow().date();
  }

  /** A kind that no list knows is a return visit if it says so itself. */
  private static boolean isReturnVisit(Visit visit, Meanings meanings) {
    return meanings
        .of(visit, Visit.VISIT_KIND, Vocabulary.VISIT_KIND)
        .map(kind -> kind == VisitKind.REVISIT)
        .orElseGet(() -> visit.text(Visit.VISIT_KIND).contains("回访"));
  }

  /** An answer given outweighs any text; somebody must have given it. */
  private static boolean nobodyMet(Visit visit, Meanings meanings) {
    if (Meanings.isScore(visit.text(Visit.SATISFACTION))) {
      return false;
    }
    Optional<Satisfaction> answer = meanings.of(visit, Visit.SATISFACTION, Vocabulary.SATISFACTION);
    if (answer.isPresent() && answer.get() != Satisfaction.ABSTAINED) {
      return answer.get() == Satisfaction.NOT_REACHED;
    }
    return ContactText.nobodyReached(visit.text(Visit.SATISFACTION))
        || saysSo(visit.text(Visit.OPINION), meanings)
        || ContactText.nobodyReached(visit.text(Visit.METHOD))
        || ContactText.nobodyReached(visit.text(Visit.VISIT_KIND))
        || (visit.text(Visit.OPINION).isBlank()
            && ContactText.nobodyReached(visit.text(Visit.FEEDBACK)))
        || ContactText.nobodyReached(visit.text(Visit.REMARK));
  }

  private static boolean saysSo(String opinion, Meanings meanings) {
    return meanings
            .of(Visit.OPINION, Vocabulary.SATISFACTION, opinion)
            .filter(meaning -> meaning == Satisfaction.NOT_REACHED)
            .isPresent()
        || ContactText.nobodyReached(opinion);
  }
}
