package manyi.figures.visit;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import manyi.figures.Meanings;
import manyi.figures.Staff;
import manyi.figures.visit.VisitFigures.Week;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.RoomKey;
import manyi.record.Visit;
import manyi.record.word.PersonRole;
import manyi.record.word.Vocabulary;

/**
 * The visits of the 管理处主任 and the 客户服务主管 week by week (V01, D31). A week belongs to the month in
 * which at least four of its days lie, which is the month of its Thursday; all its seven days
 * count.
 */
final class WeeksOfMonth {
  private static final int DAYS_TO_SUNDAY = 6;

  private final List<VisitLog.Made> made;
  private final Staff staff;
  private final Meanings meanings;
  private final boolean logHasRoles;
  private final Optional<LocalDate> asOf;

  /**
   * The weeks of a project.
   *
   * @param asOf the last day seen if one was given; else every week is seen to its end (D23)
   */
  WeeksOfMonth(
      ProjectRecords records,
      List<VisitLog.Made> made,
      Meanings meanings,
      Optional<LocalDate> asOf) {
    this.made = made;
    this.staff = new Staff(records.staff());
    this.meanings = meanings;
    this.asOf = asOf;
    this.logHasRoles =
        made.stream()
            .anyMatch(
                one -> meanings.of(one.visit(), Visit.VISITOR_ROLE, Vocabulary.ROLE).isPresent());
  }

  /** The weeks of a statistics month. */
  List<Week> of(Period month) {
    List<Week> weeks = new ArrayList<>();
    LocalDate thursday = month.first().with(TemporalAdjusters.nextOrSame(DayOfWeek.THURSDAY));
    for (; month.contains(thursday); thursday = thursday.plusWeeks(1)) {
      weeks.add(week(thursday.with(DayOfWeek.MONDAY)));
    }
    return weeks;
  }

  private Week week(LocalDate monday) {
    LocalDate sunday = monday.plusDays(DAYS_TO_SUNDAY);
    LocalDate last = asOf.filter(day -> day.isBefore(sunday)).orElse(sunday);
    List<VisitLog.Made> ofWeek =
        made.stream().filter(one -> !one.on().isBefore(monday) && !one.on().isAfter(last)).toList();
    Set<RoomKey> households = new HashSet<>();
    ofWeek.stream()
        .filter(VisitLog.Made::counts)
        .forEach(one -> households.add(one.household().orElseThrow()));
    boolean isOver = last.equals(sunday);
    return new Week(
        name(monday),
        monday,
        households.size(),
        visitsOf(PersonRole.DIRECTOR, ofWeek, isOver),
        visitsOf(PersonRole.SUPERVISOR, ofWeek, isOver));
  }

  /**
   * Counts the visits of one office. None so far says nothing while the week is not over, nor when
   * somebody went whose office nothing tells.
   */
  private Optional<Long> visitsOf(PersonRole office, List<VisitLog.Made> ofWeek, boolean isOver) {
    long visits = 0;
    boolean isDoubtful = !staff.hold(office) && !logHasRoles;
    for (VisitLog.Made one : ofWeek) {
      Set<PersonRole> roles = roles(one.visit());
      if (roles.contains(office)) {
        visits++;
      }
      isDoubtful |= roles.isEmpty() && !staff.hold(office);
    }
    return visits == 0 && (isDoubtful || !isOver) ? Optional.empty() : Optional.of(visits);
  }

  private Set<PersonRole> roles(Visit visit) {
    Set<PersonRole> roles = new HashSet<>();
    meanings.of(visit, Visit.VISITOR_ROLE, Vocabulary.ROLE).ifPresent(roles::add);
    if (roles.isEmpty()) {
      Staff.names(visit.text(Visit.VISITOR))
          .forEach(name -> staff.role(name).ifPresent(roles::add));
    }
    return roles;
  }

  private static String name(LocalDate monday) {
    return String.format(
        Locale.ROOT,
        "%d-W%02d",
        monday.get(IsoFields.WEEK_BASED_YEAR),
        monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
  }
}
