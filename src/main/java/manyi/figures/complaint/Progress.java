package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import manyi.figures.Meanings;
import manyi.record.Complaint;
import manyi.record.CompletionTold;
import manyi.record.Fields;
import manyi.record.ProjectRecords;
import manyi.record.Telling;
import manyi.record.When;
import manyi.record.word.Status;
import manyi.record.word.Vocabulary;

/**
 * How far one complaint was on any day, by the date of its completion and, without one, by what
 * each log in force says of the end of its last covered month (D23, D24). A later log without a
 * date never changes what an earlier one said of its own month.
 */
final class Progress {

  /** What a log says of the end of its last month. */
  private enum Says {
    OPEN,
    /** Done by the status, without a date. */
    DONE,
    /** A day on which it was or will be done. */
    DATED,
    /** Nothing in columns that could say more. */
    BLANK,
    /** There is no column for it. */
    NOTHING
  }

  private record Statement(LocalDate end, Says says) {}

  private final LocalDate receivedOn;
  private final Optional<When> completedAt;

  /** One for each end of a month, in their order; without those that say nothing. */
  private final List<Statement> statements;

  private Progress(LocalDate receivedOn, Optional<When> completedAt, List<Statement> statements) {
    this.receivedOn = receivedOn;
    this.completedAt = completedAt;
    this.statements = statements;
  }

  /** That of a complaint with a day of reception. */
  static Progress of(
      Complaint complaint, ProjectRecords records, MonthEnds ends, Meanings meanings) {
    When received = complaint.value(Complaint.RECEIVED_AT).orElseThrow();
    Optional<When> completed = credible(complaint.fields(), received);
    TreeMap<LocalDate, Says> statements = new TreeMap<>();
    for (Telling telling : records.tellings(complaint)) {
      boolean hasColumn =
          telling.by().hadColumn(Complaint.STATUS)
              || telling.by().hadColumn(Complaint.COMPLETED_AT);
      Says says = says(telling.said(), received, meanings, hasColumn);
      if (says == Says.DATED && completed.isEmpty()) {
        says = Says.DONE;
      }
      // Of logs with the same last month the later import speaks, but a blank erases nothing.
      if (says != Says.NOTHING) {
        statements.merge(
            ends.of(telling, received.date()), says, (old, now) -> now == Says.BLANK ? old : now);
      }
    }
    if (records.tellings(complaint).isEmpty()) {
      Says says = says(complaint.fields(), received, meanings, true);
      statements.put(ends.endOf(received.date()), says);
    }
    List<Statement> inOrder = new ArrayList<>();
    statements.forEach((end, says) -> inOrder.add(new Statement(end, says)));
    return new Progress(received.date(), completed, inOrder);
  }

  private static Optional<When> credible(Fields fields, When received) {
    return fields.get(Complaint.COMPLETED_AT).value().filter(at -> !at.isBefore(received));
  }

  private static Says says(Fields said, When received, Meanings meanings, boolean hasColumn) {
    Optional<Status> status = meanings.of(said, Complaint.STATUS, Vocabulary.STATUS);
    return switch (CompletionTold.of(said, Optional.of(received), status)) {
      case OPEN -> Says.OPEN;
      case DONE -> Says.DONE;
      case DATED -> Says.DATED;
      case SILENT -> hasColumn ? Says.BLANK : Says.NOTHING;
    };
  }

  /** How it stood on a day not before its reception. */
  Completion on(LocalDate asOf) {
    Optional<When> dated = completedAt.filter(at -> !at.date().isAfter(asOf));
    if (dated.isPresent()) {
      return Completion.done(dated.get());
    }
    if (statements.isEmpty()) {
      return Completion.NOT_TOLD;
    }
    List<Statement> seen = statements.stream().filter(s -> !s.end().isAfter(asOf)).toList();
    if (seen.isEmpty()) {
      // The first log that tells of it tells of the time before, too.
      return statements.get(0).says() == Says.DONE
          ? Completion.undated(receivedOn)
          : Completion.OPEN;
    }
    boolean isDone = false;
    boolean wasOpen = false;
    Optional<LocalDate> firstDone = Optional.empty();
    for (Statement statement : seen) {
      switch (statement.says()) {
        case OPEN, DATED -> {
          isDone = false;
          wasOpen |= firstDone.isEmpty();
        }
        case DONE -> {
          isDone = true;
          firstDone = firstDone.or(() -> Optional.of(statement.end()));
        }
        case BLANK, NOTHING -> wasOpen |= firstDone.isEmpty();
      }
    }
    if (!isDone) {
      return Completion.OPEN;
    }
    LocalDate counted = wasOpen ? firstDone.orElseThrow() : receivedOn;
    return Completion.undated(
        Comparator.<LocalDate>naturalOrder().compare(counted, receivedOn) < 0
            ? receivedOn
            : counted);
  }
}
