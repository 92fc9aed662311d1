package manyi.figures.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import manyi.figures.ComplaintTexts;
import manyi.figures.Fraction;

/**
 * D21, D24 and D34 a second time, written straight from the text for small logs, without regard to
 * cost and without any class of the figures but the fraction: what the real ones are compared with.
 * Months end with the calendar; nothing collapses, nothing is cancelled.
 */
final class NaiveComplaints {

  /**
   * A line of a log.
   *
   * @param completed null for a blank
   */
  record Row(
      String number,
      LocalDate received,
      String severity,
      String validity,
      String status,
      LocalDate completed) {}

  /** A log in force, in the order of import. */
  record Log(YearMonth month, boolean hasStatus, boolean hasCompleted, List<Row> rows) {}

  private enum State {
    OPEN,
    DONE,
    UNKNOWN
  }

  /** How one complaint stands; the day is that on which it counts as done, null unless done. */
  private record Standing(State state, LocalDate on, boolean isDated) {}

  private final List<Log> logs;
  private final TreeSet<YearMonth> covered = new TreeSet<>();
  private final Map<String, Row> merged = new TreeMap<>();

  NaiveComplaints(List<Log> logs, List<YearMonth> emptyMonths) {
    this.logs = logs;
    covered.addAll(emptyMonths);
    for (Log log : logs) {
      covered.add(log.month());
      for (Row row : log.rows()) {
        Row old = merged.get(row.number());
        // Filled cells replace, blanks never erase.
        LocalDate completed =
            row.completed() == null && old != null ? old.completed() : row.completed();
        merged.put(
            row.number(),
            new Row(row.number(), row.received(), row.severity(), row.validity(), "", completed));
      }
    }
  }

  private static LocalDate end(YearMonth month) {
    return month.atEndOfMonth();
  }

  private Standing standing(Row complaint, LocalDate asOf) {
    LocalDate date = complaint.completed();
    boolean isCredible = date != null && !date.isBefore(complaint.received());
    if (isCredible && !date.isAfter(asOf)) {
      return new Standing(State.DONE, date, true);
    }
    // What each month's logs say of its end; the later import speaks, a blank changes nothing.
    TreeMap<YearMonth, String> says = new TreeMap<>();
    for (Log log : logs) {
      for (Row row : log.rows()) {
        if (row.number().equals(complaint.number()) && (log.hasStatus() || log.hasCompleted())) {
          String said = "blank";
          if (row.completed() != null && !row.completed().isBefore(row.received())) {
            said = isCredible ? "open" : "done";
          } else if (row.status().equals("open")) {
            said = "open";
          } else if (row.status().equals("completed") || row.completed() != null) {
            said = "done";
          }
          if (!said.equals("blank") || !says.containsKey(log.month())) {
            says.put(log.month(), said);
          }
        }
      }
    }
    if (says.isEmpty()) {
      return new Standing(State.UNKNOWN, null, false);
    }
    List<YearMonth> seen = says.keySet().stream().filter(m -> !end(m).isAfter(asOf)).toList();
    if (seen.isEmpty()) {
      return says.firstEntry().getValue().equals("done")
          ? new Standing(State.DONE, complaint.received(), false)
          : new Standing(State.OPEN, null, false);
    }
    String last = "open";
    YearMonth firstDone = null;
    YearMonth firstOpen = null;
    for (YearMonth month : seen) {
      String said = says.get(month);
      if (said.equals("blank")) {
        said = last;
      }
      last = said;
      if (said.equals("done") && firstDone == null) {
        firstDone = month;
      }
      if (said.equals("open") && firstOpen == null) {
        firstOpen = month;
      }
    }
    if (last.equals("open")) {
      return new Standing(State.OPEN, null, false);
    }
    boolean earlierSaidOpen = firstOpen != null && firstOpen.isBefore(firstDone);
    LocalDate counted = earlierSaidOpen ? end(firstDone) : complaint.received();
    return new Standing(
        State.DONE, counted.isBefore(complaint.received()) ? complaint.received() : counted, false);
  }

  /** The five numbers and the rate in the form of {@link ComplaintTexts#five}. */
  String five(List<YearMonth> period) {
    List<YearMonth> known = period.stream().filter(covered::contains).toList();
    if (known.isEmpty()) {
      return "carried ? + received ? = ?, done ?, open ?, rate ?";
    }
    LocalDate asOf = end(period.get(period.size() - 1));
    YearMonth first = known.get(0);
    YearMonth last = known.get(known.size() - 1);
    long received = 0;
    long receivedUnknown = 0;
    long completed = 0;
    long carried = 0;
    boolean carriedUnknown = false;
    boolean anyUnknown = false;
    long open = 0;
    long receivedLastUnknown = 0;
    for (Row complaint : merged.values()) {
      Standing now = standing(complaint, asOf);
      YearMonth month = YearMonth.from(complaint.received());
      boolean isUnknown = now.state() == State.UNKNOWN;
      if (known.contains(month)) {
        received++;
        receivedUnknown += isUnknown ? 1 : 0;
        anyUnknown |= isUnknown;
      }
      if (month.equals(last)) {
        receivedLastUnknown += isUnknown ? 1 : 0;
      }
      if (now.on() != null && known.contains(YearMonth.from(now.on()))) {
        completed++;
      }
      if (month.isBefore(first)
          && (now.on() == null || now.on().isBefore(first.atDay(1)) == false)) {
        carried++;
        carriedUnknown |= isUnknown;
        anyUnknown |= isUnknown;
      }
      if (isUnknown && month.isBefore(last)) {
        anyUnknown = true;
      }
      if (!month.isAfter(last) && !isUnknown && (now.on() == null || now.on().isAfter(end(last)))) {
        open++;
      }
    }
    boolean isBeforeKnown = covered.contains(first.minusMonths(1));
    boolean hasGap = first.plusMonths(known.size() - 1L).isBefore(last);
    Optional<Long> carriedOver =
        isBeforeKnown && !carriedUnknown ? Optional.of(carried) : Optional.empty();
    long toFollowCount = received + carried;
    Optional<Long> toFollow = carriedOver.filter(c -> !hasGap).map(c -> toFollowCount);
    boolean isDoneKnown = receivedUnknown == 0;
    boolean isOpenKnown = receivedLastUnknown == 0;
    boolean isRateKnown = !anyUnknown;
    long done = completed;
    return "carried "
        + ComplaintTexts.or(carriedOver)
        + " + received "
        + received
        + " = "
        + ComplaintTexts.or(toFollow)
        + ", done "
        + (isDoneKnown ? String.valueOf(completed) : "?")
        + ", open "
        + (isOpenKnown ? String.valueOf(open) : "?")
        + ", rate "
        + ComplaintTexts.or(
            toFollow.filter(t -> isRateKnown).flatMap(t -> Fraction.share(done, t)));
  }

  /** Timeliness in the form of {@link ComplaintTexts#timeliness}; no approvals. */
  String timeliness(List<YearMonth> period) {
    List<YearMonth> known = period.stream().filter(covered::contains).toList();
    LocalDate asOf = end(period.get(period.size() - 1));
    long onTime = 0;
    long late = 0;
    long undetermined = 0;
    for (Row complaint : merged.values()) {
      if (complaint.received().isAfter(asOf) || complaint.validity().equals("coordination")) {
        continue;
      }
      Standing now = standing(complaint, asOf);
      LocalDate judgedOn;
      String judgement;
      if (complaint.severity().isEmpty() || now.state() == State.UNKNOWN) {
        judgement = "undetermined";
        judgedOn = complaint.received();
      } else {
        LocalDate limit =
            complaint.received().plusDays(complaint.severity().equals("minor") ? 2 : 3);
        judgedOn = limit.plusDays(1);
        judgement = asOf.isAfter(limit) ? "late" : "running";
        if (now.isDated() && !now.on().isAfter(limit)) {
          judgement = "onTime";
          judgedOn = now.on();
        } else if (now.state() == State.DONE
            && !now.isDated()
            && !wasOpenAfter(complaint, limit, asOf)) {
          judgement = "undetermined";
          judgedOn = now.on();
        }
      }
      if (!judgement.equals("running") && known.contains(YearMonth.from(judgedOn))) {
        onTime += judgement.equals("onTime") ? 1 : 0;
        late += judgement.equals("late") ? 1 : 0;
        undetermined += judgement.equals("undetermined") ? 1 : 0;
      }
    }
    return "on time "
        + onTime
        + ", late "
        + late
        + ", approved 0, undetermined "
        + undetermined
        + ", rate "
        + ComplaintTexts.or(Fraction.share(onTime, onTime + late));
  }

  /** True if a month after the limit had to count it as open. */
  private boolean wasOpenAfter(Row complaint, LocalDate limit, LocalDate asOf) {
    return covered.stream()
        .map(NaiveComplaints::end)
        .filter(day -> day.isAfter(limit) && !day.isAfter(asOf))
        .anyMatch(day -> standing(complaint, day).state() == State.OPEN);
  }

  /** Those not done a month after they came, valid or unclassified, where that day is known. */
  List<String> escalated(List<YearMonth> period, String validity) {
    List<YearMonth> known = period.stream().filter(covered::contains).toList();
    LocalDate asOf = end(period.get(period.size() - 1));
    List<String> numbers = new ArrayList<>();
    for (Row complaint : merged.values()) {
      LocalDate day = complaint.received().plusMonths(1).plusDays(1);
      Standing now = complaint.received().isAfter(asOf) ? null : standing(complaint, asOf);
      if (now != null
          && complaint.validity().equals(validity)
          && known.contains(YearMonth.from(day))
          && now.state() != State.UNKNOWN
          && (now.on() == null || !now.on().isBefore(day))) {
        numbers.add(complaint.number());
      }
    }
    return numbers;
  }
}
