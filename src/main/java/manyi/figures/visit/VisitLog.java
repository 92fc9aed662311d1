package manyi.figures.visit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import manyi.figures.Meanings;
import manyi.figures.Moments;
import manyi.figures.NothingSaid;
import manyi.figures.Occupancy;
import manyi.language.Clauses;
import manyi.record.Column;
import manyi.record.ProjectRecords;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.Visit;
import manyi.record.contact.MeetingTold;
import manyi.record.word.Method;
import manyi.record.word.Satisfaction;
import manyi.record.word.VisitKind;
import manyi.record.word.Vocabulary;

/**
 * The project's visits, sorted into those that count and those that do not (D29).
 *
 * @param made visits that took place, return visits apart, by date
 * @param revisits return visits
 * @param notMet visits at which nobody was met
 */
record VisitLog(List<Made> made, List<Visit> revisits, List<Visit> notMet) {
  /** How much of a doubtful text is shown, in characters. */
  private static final int SHOWN = 40;

  /** How and why one went: only a whole cell there tells of meeting nobody. */
  private static final List<Column<?>> LABELS = List.of(Visit.METHOD, Visit.VISIT_KIND);

  private static final List<Column<?>> OF_VISIT =
      List.of(Visit.SATISFACTION, Visit.METHOD, Visit.VISIT_KIND);

  /**
   * What was done later, what is remarked and who was visited; heard where the visit's own text
   * says nothing.
   */
  private static final List<Column<?>> BESIDE = List.of(Visit.FEEDBACK, Visit.REMARK, Visit.PERSON);

  private static final List<Column<?>> LOOKED_AT =
      Stream.of(List.of(Visit.OPINION), BESIDE, OF_VISIT).<Column<?>>flatMap(List::stream).toList();

  /**
   * A visit that took place.
   *
   * @param household the roster's key of the room where it knows it; empty without a room
   * @param unoccupied true if nobody lives there by the roster
   * @param byPhone true if it was made by phone
   * @param doubtful true if what was written may say that nobody was met
   */
  record Made(
      Visit visit,
      LocalDate on,
      Optional<RoomKey> household,
      boolean unoccupied,
      boolean byPhone,
      boolean doubtful) {

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
      if (meanings.kind(visit).filter(kind -> kind == VisitKind.REVISIT).isPresent()) {
        revisits.add(visit);
        continue;
      }
      MeetingTold met = told(visit, meanings);
      if (met == MeetingTold.NOBODY) {
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
                    .isPresent(),
                met == MeetingTold.DOUBTFUL));
      }
    }
    made.sort(java.util.Comparator.comparing(Made::on));
    return new VisitLog(made, revisits, notMet);
  }

  static LocalDate on(Visit visit) {
    return visit.value(Visit.VISITED_AT).orElseThrow().date();
  }

  /** An answer given outweighs any text; somebody must have given it. */
  private static MeetingTold told(Visit visit, Meanings meanings) {
    if (Meanings.isScore(visit.text(Visit.SATISFACTION))) {
      return MeetingTold.OTHER;
    }
    Optional<Satisfaction> answer = meanings.of(visit, Visit.SATISFACTION, Vocabulary.SATISFACTION);
    if (answer.isPresent() && answer.get() != Satisfaction.ABSTAINED) {
      return answer.get() == Satisfaction.NOT_REACHED ? MeetingTold.NOBODY : MeetingTold.OTHER;
    }
    boolean isSilent = NothingSaid.is(visit.text(Visit.OPINION));
    boolean isNobody =
        told(visit.text(Visit.OPINION), meanings) == MeetingTold.NOBODY
            || OF_VISIT.stream().anyMatch(column -> read(visit, column) == MeetingTold.NOBODY)
            || (isSilent
                && BESIDE.stream().anyMatch(column -> read(visit, column) == MeetingTold.NOBODY));
    if (isNobody) {
      return MeetingTold.NOBODY;
    }
    return doubtful(visit).isPresent() ? MeetingTold.DOUBTFUL : MeetingTold.OTHER;
  }

  private static MeetingTold read(Visit visit, Column<?> column) {
    String text = visit.text(column);
    if (column == Visit.PERSON) {
      return MeetingTold.ofPerson(text);
    }
    return LABELS.contains(column) ? MeetingTold.ofLabel(text) : MeetingTold.of(text);
  }

  /** The first column that may tell of nobody. */
  private static Optional<Column<?>> doubtful(Visit visit) {
    return LOOKED_AT.stream().filter(column -> isDoubtful(visit, column)).findFirst();
  }

  /** What is left for another day beside what was said at the visit is the work that follows it. */
  private static boolean isDoubtful(Visit visit, Column<?> column) {
    return switch (read(visit, column)) {
      case OTHER -> false;
      case PUT_OFF -> !BESIDE.contains(column) || NothingSaid.is(visit.text(Visit.OPINION));
      case NOBODY, DOUBTFUL -> true;
    };
  }

  /** Where a doubtful visit stands, and the beginning of the text that makes it so. */
  static String doubt(Visit visit) {
    String text = doubtful(visit).map(column -> shown(visit, column)).orElse("").strip();
    boolean isLong = text.codePointCount(0, text.length()) > SHOWN;
    return visit.source().file()
        + " "
        + visit.source().sheet()
        + "!"
        + visit.source().row()
        + " "
        + (isLong ? text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…" : text);
  }

  /** Of whom one visited only what tells of nobody, without the name. */
  private static String shown(Visit visit, Column<?> column) {
    String text = visit.text(column);
    return column == Visit.PERSON
        ? Clauses.of(text).stream()
            .filter(one -> MeetingTold.of(one) == MeetingTold.NOBODY)
            .collect(Collectors.joining("，"))
        : text;
  }

  private static MeetingTold told(String opinion, Meanings meanings) {
    return meanings
        .of(Visit.OPINION, Vocabulary.SATISFACTION, opinion)
        .filter(meaning -> meaning == Satisfaction.NOT_REACHED)
        .map(meaning -> MeetingTold.NOBODY)
        .orElseGet(() -> MeetingTold.of(opinion));
  }
}
