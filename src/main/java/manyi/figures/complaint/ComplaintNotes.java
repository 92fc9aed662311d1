package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Coverage;
import manyi.figures.Meanings;
import manyi.figures.NamedCount;
import manyi.figures.complaint.ComplaintFigures.RevisitJudgement;
import manyi.policy.Policy;
import manyi.record.Column;
import manyi.record.Complaint;
import manyi.record.ImportFacts;
import manyi.record.ProjectRecords;
import manyi.record.ReturnVisit;
import manyi.record.Telling;
import manyi.record.word.RequestKind;
import manyi.record.word.Status;
import manyi.record.word.Validity;
import manyi.record.word.Vocabulary;

/** What a reader of a period's complaint figures must know of the data behind them. */
final class ComplaintNotes {
  private final ProjectRecords records;
  private final Policy policy;
  private final Coverage coverage;
  private final ComplaintLog log;
  private final List<FollowedComplaint> received;
  private final List<FollowedComplaint> toFollow;
  private final Meanings meanings;
  private final List<Note> notes = new ArrayList<>();

  /**
   * The notes of a period.
   *
   * @param received those of the period
   * @param toFollow those and what was carried over
   */
  ComplaintNotes(
      ProjectRecords records,
      Policy policy,
      Coverage coverage,
      ComplaintLog log,
      List<FollowedComplaint> received,
      List<FollowedComplaint> toFollow) {
    this.records = records;
    this.policy = policy;
    this.coverage = coverage;
    this.log = log;
    this.received = received;
    this.toFollow = toFollow;
    this.meanings = new Meanings(policy.words());
  }

  List<Note> notes(
      Optional<Note> unknownAnswers,
      long answersFromResult,
      boolean revisitsAreKept,
      long outcomesWithoutData,
      List<Note> pareto) {
    notes.addAll(coverage.notes());
    count(NoteCode.OUTCOMES_IN_MONTHS_WITHOUT_DATA, outcomesWithoutData);
    coverage
        .unknownBefore()
        .ifPresent(month -> notes.add(Note.of(NoteCode.CARRIED_OVER_UNKNOWN, month)));
    count(NoteCode.ROWS_NOT_COUNTED, records.rejected(Complaint.KIND, coverage.covered()).size());
    unknownKinds();
    count(
        NoteCode.CATEGORY_AS_COMPLAINT,
        received.stream().map(FollowedComplaint::first).filter(this::isFormerKind).count());
    count(
        NoteCode.COORDINATION_OR_INVALID, received.stream().filter(this::isFormerValidity).count());
    count(
        NoteCode.VALIDITY_MISSING,
        received.stream().filter(one -> one.validity().isEmpty()).count());
    count(NoteCode.SEVERITY_MISSING, received.stream().filter(this::lacksSeverity).count());
    count(NoteCode.STATE_NOT_KEPT, toFollow.stream().filter(one -> !one.isTold()).count());
    count(
        NoteCode.COMPLETED_WITHOUT_DATE,
        toFollow.stream().filter(one -> one.completion().isUndated()).count());
    count(NoteCode.UNSOLVABLE_OPEN, toFollow.stream().filter(this::isUnsolvable).count());
    count(
        NoteCode.APPROVER_OFFICE_UNKNOWN,
        log.followed().stream()
            .map(FollowedComplaint::timeliness)
            .filter(
                timed -> timed.officeUnknown() && timed.on().filter(coverage::contains).isPresent())
            .count());
    unknownCalendar();
    if (!revisitsAreKept) {
      notes.add(Note.of(NoteCode.REVISITS_NOT_KEPT));
    }
    count(NoteCode.REVISITS_BEFORE_COMPLETION, undeterminedVisits(SeenRevisit::isDated));
    count(NoteCode.REVISITS_WITHOUT_DATE, undeterminedVisits(visit -> !visit.isDated()));
    count(NoteCode.REVISITS_UNMATCHED, log.unmatched().stream().filter(this::isInPeriod).count());
    unknownAnswers.ifPresent(notes::add);
    count(NoteCode.SATISFACTION_FROM_RESULT, answersFromResult);
    notes.addAll(pareto);
    return notes;
  }

  private void count(NoteCode code, long count) {
    if (count > 0) {
      notes.add(Note.of(code, count));
    }
  }

  private void unknownKinds() {
    NavigableSet<String> words = new TreeSet<>(NamedCount::byCodePoint);
    long count = 0;
    for (Complaint other : log.others()) {
      boolean isKnown =
          meanings.of(other, Complaint.REQUEST_KIND, Vocabulary.REQUEST_KIND).isPresent();
      if (!isKnown && coverage.contains(other.value(Complaint.RECEIVED_AT).orElseThrow().date())) {
        words.add(Meanings.written(other, Complaint.REQUEST_KIND, ""));
        count++;
      }
    }
    if (count > 0) {
      notes.add(Note.of(NoteCode.KIND_UNKNOWN, count, Note.list(words)));
    }
  }

  /** Done, in time not to be told. */
  private long undeterminedVisits(Predicate<SeenRevisit> which) {
    return log.followed().stream()
        .filter(one -> one.revisits().stream().anyMatch(which))
        .flatMap(one -> one.revisit().stream())
        .filter(visit -> visit.judgement() == RevisitJudgement.UNDETERMINED)
        .filter(visit -> visit.dueOn().isPresent() && coverage.contains(visit.on()))
        .count();
  }

  /**
   * A row that an import of before took for a complaint though its category is wholly 表扬 or the
   * like (D20). It counts until the file is imported again, and that is said.
   */
  private boolean isFormerKind(Complaint complaint) {
    return complaint.get(Complaint.REQUEST_KIND).isBlank()
        && complaint.value(Complaint.CATEGORY).flatMap(RequestKind::ofCategory).isPresent()
        && lastToSay(Complaint.CATEGORY, complaint)
            .filter(last -> last.isOfBeforeInvalid() && !last.hadColumn(Complaint.REQUEST_KIND))
            .isPresent();
  }

  /**
   * A complaint that an import of before kept as 协调工作 though the log may have said 无效 (D20). It
   * stays so until the file is imported again, and that is said.
   */
  private boolean isFormerValidity(FollowedComplaint one) {
    return one.validity().equals(Optional.of(Validity.COORDINATION))
        && lastToSay(Complaint.VALIDITY, one.first())
            .filter(ImportFacts::isOfBeforeInvalid)
            .isPresent();
  }

  /** The last import whose row of the complaint has anything in a column. */
  private Optional<ImportFacts> lastToSay(Column<?> column, Complaint complaint) {
    return records.tellings(complaint).stream()
        .filter(telling -> !telling.said().get(column).isBlank())
        .reduce((before, last) -> last)
        .map(Telling::by);
  }

  private boolean lacksSeverity(FollowedComplaint one) {
    return one.isAnsweredFor() && one.severity().isEmpty();
  }

  private boolean isUnsolvable(FollowedComplaint one) {
    return one.completion().isOpen()
        && one.rows().stream()
            .anyMatch(
                row ->
                    meanings
                        .of(row, Complaint.STATUS, Vocabulary.STATUS)
                        .filter(status -> status == Status.UNSOLVABLE)
                        .isPresent());
  }

  private boolean isInPeriod(ReturnVisit revisit) {
    return revisit
        .value(ReturnVisit.REVISIT_AT)
        .filter(at -> coverage.contains(at.date()))
        .isPresent();
  }

  /** Working days of a year whose holidays are not listed are Monday to Friday (D36). */
  private void unknownCalendar() {
    if (!new CompletionLimit(policy).countsWorkingDays()) {
      return;
    }
    NavigableSet<Integer> years = new TreeSet<>();
    toFollow.stream()
        .flatMap(one -> Stream.of(Optional.of(one.receivedOn()), one.timeliness().dueOn()))
        .flatMap(Optional::stream)
        .map(LocalDate::getYear)
        .filter(year -> !policy.calendar().knows(year))
        .forEach(years::add);
    if (!years.isEmpty()) {
      notes.add(Note.of(NoteCode.CALENDAR_UNKNOWN, joined(years)));
    }
  }

  private static String joined(Collection<Integer> years) {
    return String.join(Note.BETWEEN, years.stream().map(String::valueOf).toList());
  }
}
