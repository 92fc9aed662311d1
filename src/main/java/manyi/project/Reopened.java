package manyi.project;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import manyi.diagnostic.Problem;
import manyi.project.match.Ledger;
import manyi.project.match.Line;
import manyi.project.match.Said;
import manyi.record.Complaint;
import manyi.record.CompletionTold;
import manyi.record.Fields;
import manyi.record.ReadRow;
import manyi.record.RecordDate;

/**
 * Finds complaints that one log calls done and a log of a later month, or a later import of the
 * same month, open again (D24): the month that counted it as done stays as it was, the later one
 * counts it as open, and nobody would see why the two do not add up.
 */
final class Reopened {
  private final Draft draft;
  private final Ledger ledger;
  private final Set<String> withdrawn;
  private final int closingDay;

  /**
   * A search.
   *
   * @param withdrawn imports that no longer say anything
   */
  Reopened(Draft draft, Ledger ledger, Set<String> withdrawn, int closingDay) {
    this.draft = draft;
    this.ledger = ledger;
    this.withdrawn = withdrawn;
    this.closingDay = closingDay;
  }

  /** What is said of each, in the order of the file. */
  List<Problem> problems(List<ReadRow> rows, List<Line> lines, RecordWording wording) {
    if (draft.batch().kind() != Complaint.KIND || draft.covers().isEmpty()) {
      return List.of();
    }
    Set<Line> possible = new HashSet<>();
    for (int i = 0; i < rows.size(); i++) {
      if (lines.get(i) != null && isOpposed(lines.get(i), rows.get(i).fields())) {
        possible.add(lines.get(i));
      }
    }
    Map<Line, List<Said>> said = possible.isEmpty() ? new HashMap<>() : ledger.said(possible);
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      List<Said> before = said.getOrDefault(lines.get(i), List.of());
      if (!before.isEmpty()) {
        ReadRow row = rows.get(i);
        String label = ledger.source(lines.get(i)).label();
        problem(row, before, label, wording).ifPresent(problems::add);
      }
    }
    return problems;
  }

  private static boolean isOpposed(Line line, Fields fields) {
    List<Fields> all = new ArrayList<>(line.before());
    all.add(line.fields());
    return (isOpen(fields) && all.stream().anyMatch(Reopened::isDone))
        || (isDone(fields) && all.stream().anyMatch(Reopened::isOpen));
  }

  private Optional<Problem> problem(
      ReadRow row, Collection<Said> before, String label, RecordWording wording) {
    YearMonth end = draft.covers().last();
    List<Said> telling =
        before.stream()
            .filter(said -> !withdrawn.contains(said.note().id()))
            .filter(said -> !said.note().covers().isEmpty())
            .filter(said -> isOpen(said.fields()) || isDone(said.fields()))
            .sorted(Comparator.comparing(Reopened::end))
            .toList();
    // Of logs with the same last month the later import speaks.
    Optional<Said> earlier =
        telling.stream().filter(said -> !end(said).isAfter(end)).reduce((a, b) -> b);
    if (isOpen(row.fields())) {
      return earlier
          .filter(said -> isDoneBy(said.fields(), end))
          .map(said -> wording.reopened(row, label, said));
    }
    Optional<Said> later = telling.stream().filter(said -> end(said).isAfter(end)).findFirst();
    return later
        .filter(said -> isOpen(said.fields()) && isDoneBy(row.fields(), end(said)))
        .filter(said -> earlier.filter(e -> isDone(e.fields())).isEmpty())
        .map(said -> wording.reopened(row, label, said));
  }

  private static YearMonth end(Said said) {
    return said.note().covers().last();
  }

  private static boolean isOpen(Fields fields) {
    return CompletionTold.of(fields) == CompletionTold.OPEN;
  }

  private static boolean isDone(Fields fields) {
    return CompletionTold.of(fields).isDone();
  }

  /** Done by the end of a month: a log may be written later than the months that it tells of. */
  private boolean isDoneBy(Fields fields, YearMonth end) {
    CompletionTold told = CompletionTold.of(fields);
    return told == CompletionTold.DATED
        ? fields
            .get(Complaint.COMPLETED_AT)
            .value()
            .filter(at -> !RecordDate.month(at.date(), closingDay).isAfter(end))
            .isPresent()
        : told.isDone();
  }
}
