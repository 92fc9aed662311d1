package manyi.figures.complaint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import manyi.figures.Moments;
import manyi.language.Spelling;
import manyi.record.Complaint;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.When;

/**
 * Finds the rows that are one problem told to several departments (C16, D19): same room,
 * complainant and content, within a few days of the first, each to another department. The same
 * problem told twice to one department is a complaint repeated, and counts twice; so is one that
 * comes after the former was done.
 */
final class RepeatedComplaints {
  private static final Pattern MARKS = Pattern.compile("[\\p{Punct}\\p{IsPunctuation}]+");
  private static final Comparator<Complaint> BY_RECEPTION =
      Comparator.<Complaint, When>comparing(
              complaint -> complaint.value(Complaint.RECEIVED_AT).orElseThrow(), Moments.ORDER)
          .thenComparing(Moments.BY_SOURCE);

  /** What rows are compared by first; rooms take longer and are compared last. */
  private record Problem(String complainant, String content) {}

  private record Group(LocalDate first, Set<String> departments, List<Complaint> rows) {}

  private final Roster roster;
  private final int days;
  private final Function<Complaint, Completion> completions;
  private final MonthEnds ends;
  private final Map<Problem, List<Group>> groups = new HashMap<>();
  private final List<List<Complaint>> found = new ArrayList<>();

  private RepeatedComplaints(
      Roster roster, int days, Function<Complaint, Completion> completions, MonthEnds ends) {
    this.roster = roster;
    this.days = days;
    this.completions = completions;
    this.ends = ends;
  }

  /**
   * The complaints as lists of rows that are one, the earliest row first.
   *
   * @param complaints each with a day of reception
   * @param days how many days after the first a row can still repeat it
   * @param completions how each of them stands
   */
  static List<List<Complaint>> groups(
      List<Complaint> complaints,
      Roster roster,
      int days,
      Function<Complaint, Completion> completions,
      MonthEnds ends) {
    RepeatedComplaints repeated = new RepeatedComplaints(roster, days, completions, ends);
    complaints.stream().sorted(BY_RECEPTION).forEach(repeated::place);
    return repeated.found;
  }

  private void place(Complaint complaint) {
    LocalDate received = complaint.value(Complaint.RECEIVED_AT).orElseThrow().date();
    Problem problem = problem(complaint);
    String department = Spelling.plain(complaint.text(Complaint.RESPONDENT));
    boolean comparable = !department.isEmpty() && !problem.content().isEmpty();
    if (comparable) {
      for (Group group : groups.getOrDefault(problem, List.of())) {
        if (ChronoUnit.DAYS.between(group.first(), received) <= days
            && !group.departments().contains(department)
            && isOfSameRoom(group.rows().get(0), complaint)
            && !isDoneBefore(group, complaint)) {
          group.departments().add(department);
          group.rows().add(complaint);
          return;
        }
      }
    }
    List<Complaint> rows = new ArrayList<>(List.of(complaint));
    found.add(rows);
    if (comparable) {
      groups
          .computeIfAbsent(problem, p -> new ArrayList<>())
          .add(new Group(received, new HashSet<>(Set.of(department)), rows));
    }
  }

  /** Without a date it was done in a month, which may end after the other came. */
  private boolean isDoneBefore(Group group, Complaint complaint) {
    When received = complaint.value(Complaint.RECEIVED_AT).orElseThrow();
    Completion done = Completion.last(group.rows().stream().map(completions).toList());
    return done.at().isPresent()
        ? done.at().get().isBefore(received)
        : done.countedOn()
            .filter(counted -> ends.endOf(counted).isBefore(received.date()))
            .isPresent();
  }

  private static Problem problem(Complaint complaint) {
    String content = Spelling.plain(complaint.text(Complaint.CONTENT));
    return new Problem(
        Spelling.plain(complaint.text(Complaint.COMPLAINANT)),
        MARKS.matcher(content).replaceAll(""));
  }

  /** Two rows with neither room nor complainant may be of anybody. */
  private boolean isOfSameRoom(Complaint one, Complaint other) {
    Optional<RoomKey> room = room(one);
    return room.equals(room(other))
        && (room.isPresent() || !one.get(Complaint.COMPLAINANT).isBlank());
  }

  private Optional<RoomKey> room(Complaint complaint) {
    return RoomKey.of(complaint.text(Complaint.ROOM)).map(roster::household);
  }
}
