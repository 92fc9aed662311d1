package manyi.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.Period;
import manyi.record.ProjectRecords;
import manyi.record.RecordKind;

/**
 * The days of a period that figures may speak of: those of the months that some import reports on
 * (D34), up to asOf (D23).
 *
 * @param spans one for each covered month, cut to the period
 * @param covered the months of {@code spans}
 * @param missing the months of the period that no import reports on
 * @param unknownBefore the month before the first covered one, if no import reports on it
 * @param asOf nothing after it is seen
 * @param closingDay of the statistics months (D33)
 */
public record Coverage(
    List<Period> spans,
    List<YearMonth> covered,
    List<YearMonth> missing,
    Optional<YearMonth> unknownBefore,
    LocalDate asOf,
    int closingDay) {

  public static Coverage of(
      ProjectRecords records, RecordKind<?> kind, Period period, LocalDate asOf, Policy policy) {
    int closingDay = policy.whole(Setting.CLOSING_DAY);
    List<Period> spans = new ArrayList<>();
    List<YearMonth> covered = new ArrayList<>();
    List<YearMonth> missing = new ArrayList<>();
    for (YearMonth month : months(period, closingDay)) {
      if (records.covers(kind, month)) {
        covered.add(month);
        spans.add(period.kind() == Period.Kind.DAY ? period : Period.month(month, closingDay));
      } else {
        missing.add(month);
      }
    }
    Optional<YearMonth> unknownBefore =
        covered.stream()
            .limit(1)
            .map(first -> first.minusMonths(1))
            .filter(before -> !records.covers(kind, before))
            .findFirst();
    return new Coverage(spans, covered, missing, unknownBefore, asOf, closingDay);
  }

  /** The statistics months; the 26th belongs to the next one where the 25th closes (D33). */
  private static List<YearMonth> months(Period period, int closingDay) {
    if (period.kind() != Period.Kind.DAY) {
      return period.months();
    }
    YearMonth month = YearMonth.from(period.first());
    boolean closed = period.first().getDayOfMonth() > closingDay;
    return List.of(closed ? month.plusMonths(1) : month);
  }

  /** True when no month of the period is covered: there are no figures then. */
  public boolean isEmpty() {
    return spans.isEmpty();
  }

  /** True for a day that counts. */
  public boolean contains(LocalDate day) {
    return !day.isAfter(asOf) && spans.stream().anyMatch(span -> span.contains(day));
  }

  /** True for a day that lies in a month of the period that no import reports on. */
  public boolean isWithoutData(LocalDate day) {
    return !day.isAfter(asOf)
        && missing.stream().anyMatch(month -> Period.month(month, closingDay).contains(day));
  }

  /** The first day that counts. */
  public LocalDate first() {
    return spans.get(0).first();
  }

  /** The last day that counts: of the last covered month that has begun by asOf. */
  public LocalDate last() {
    LocalDate last = lastSpan().last();
    return last.isAfter(asOf) ? asOf : last;
  }

  /** The covered months that have begun by asOf; never none. */
  public List<Period> begun() {
    List<Period> begun = spans.stream().filter(span -> !span.first().isAfter(asOf)).toList();
    return begun.isEmpty() ? spans.subList(0, 1) : begun;
  }

  /** The last covered month that has begun by asOf. */
  public Period lastSpan() {
    return begun().get(begun().size() - 1);
  }

  /** The months of the period, those after asOf being without data as far as it lets see. */
  public CoveredMonths months() {
    List<YearMonth> seen = new ArrayList<>();
    List<YearMonth> unseen = new ArrayList<>(missing);
    for (int i = 0; i < spans.size(); i++) {
      (spans.get(i).first().isAfter(asOf) ? unseen : seen).add(covered.get(i));
    }
    return new CoveredMonths(seen, unseen.stream().sorted().toList());
  }

  /** True where a month without data lies between covered ones (D34). */
  public boolean hasGap() {
    return missing.stream()
        .anyMatch(
            month ->
                month.isAfter(covered.get(0)) && month.isBefore(covered.get(begun().size() - 1)));
  }

  /** What a reader must know of the months. */
  public List<Note> notes() {
    if (isEmpty()) {
      return List.of(Note.of(NoteCode.NO_DATA, names(missing)));
    }
    return missing.isEmpty() ? List.of() : List.of(Note.of(NoteCode.PARTIAL_DATA, names(missing)));
  }

  /** Months in a row as a note names them. */
  public static String names(List<YearMonth> months) {
    return months.stream().map(YearMonth::toString).collect(Collectors.joining(Note.BETWEEN));
  }
}
