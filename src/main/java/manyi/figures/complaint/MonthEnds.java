package manyi.figures.complaint;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.TreeSet;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Complaint;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.RecordDate;
import manyi.record.Telling;

/**
 * The ends of statistics months (D33): the days on which logs tell how complaints stand (D24).
 *
 * @param covered the months that some complaint log reports on, in their order
 */
record MonthEnds(List<YearMonth> covered, int closingDay) {
  MonthEnds {
    covered = List.copyOf(covered);
  }

  static MonthEnds of(ProjectRecords records, Policy policy) {
    return new MonthEnds(
        List.copyOf(
            new TreeSet<>(records.covered().getOrDefault(Complaint.KIND.name(), new TreeSet<>()))),
        policy.whole(Setting.CLOSING_DAY));
  }

  /** The last day of the month that a day lies in. */
  LocalDate endOf(LocalDate day) {
    return end(RecordDate.month(day, closingDay));
  }

  /** The day on which a log tells how things stand: the end of the last month that it covers. */
  LocalDate of(Telling telling, LocalDate otherwise) {
    return telling.by().covers().isEmpty() ? endOf(otherwise) : end(telling.by().covers().last());
  }

  /** The ends of covered months after a day and before another. */
  List<LocalDate> between(LocalDate after, LocalDate before) {
    return covered.stream()
        .map(this::end)
        .filter(end -> end.isAfter(after) && end.isBefore(before))
        .toList();
  }

  private LocalDate end(YearMonth month) {
    return Period.month(month, closingDay).last();
  }
}
