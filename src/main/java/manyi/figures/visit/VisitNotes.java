package manyi.figures.visit;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Note;
import manyi.diagnostic.NoteCode;
import manyi.figures.Coverage;
import manyi.figures.Meanings;
import manyi.figures.NamedCount;
import manyi.figures.Occupancy;
import manyi.language.Term;
import manyi.policy.Policy;
import manyi.policy.Setting;
import manyi.record.ProjectRecords;
import manyi.record.Visit;

/** What a reader of a period's visit figures must know of the data behind them. */
final class VisitNotes {
  /** As many doubtful visits as the note names; the rest is counted. */
  private static final int NAMED = 20;

  private final ProjectRecords records;
  private final Policy policy;
  private final Coverage coverage;
  private final VisitLog log;
  private final List<VisitLog.Made> made;
  private final Occupancy occupancy;
  private final Meanings meanings;
  private final List<Note> notes = new ArrayList<>();

  VisitNotes(
      ProjectRecords records,
      Policy policy,
      Coverage coverage,
      VisitLog log,
      List<VisitLog.Made> made,
      Occupancy occupancy,
      Meanings meanings) {
    this.records = records;
    this.policy = policy;
    this.coverage = coverage;
    this.log = log;
    this.made = made;
    this.occupancy = occupancy;
    this.meanings = meanings;
  }

  /**
   * The notes of a period.
   *
   * @param month whose households were taken
   * @param yearToDateMissing months of the year that no import reports on
   */
  List<Note> notes(
      YearMonth month, Optional<Note> unknownAnswers, List<YearMonth> yearToDateMissing) {
    notes.addAll(coverage.notes());
    if (!yearToDateMissing.isEmpty()) {
      notes.add(Note.of(NoteCode.YEAR_TO_DATE_PARTIAL, Coverage.names(yearToDateMissing)));
    }
    count(NoteCode.ROWS_NOT_COUNTED, records.rejected(Visit.KIND, coverage.covered()).size());
    households(month);
    kinds();
    count(NoteCode.VISITS_NOT_MET, log.notMet().stream().filter(this::isInPeriod).count());
    doubtful();
    count(
        NoteCode.VISITS_WITHOUT_ROOM,
        made.stream().filter(one -> one.household().isEmpty()).count());
    count(NoteCode.VISITS_UNOCCUPIED, made.stream().filter(VisitLog.Made::unoccupied).count());
    unknownAnswers.ifPresent(notes::add);
    return notes;
  }

  private void count(NoteCode code, long count) {
    if (count > 0) {
      notes.add(Note.of(code, count));
    }
  }

  /** Visits that count although a text may say that nobody was met, each with its text. */
  private void doubtful() {
    List<Visit> doubtful =
        made.stream().filter(VisitLog.Made::doubtful).map(VisitLog.Made::visit).toList();
    if (!doubtful.isEmpty()) {
      String named =
          doubtful.stream()
              .limit(NAMED)
              .map(VisitLog::doubt)
              .collect(Collectors.joining(Term.SEMICOLON));
      notes.add(Note.of(NoteCode.VISITS_MET_DOUBTFUL, doubtful.size(), named));
      count(NoteCode.VISITS_MET_DOUBTFUL_MORE, doubtful.size() - NAMED);
    }
  }

  private boolean isInPeriod(Visit visit) {
    return coverage.contains(VisitLog.on(visit));
  }

  private void households(YearMonth month) {
    if (occupancy.occupied(month).isEmpty()) {
      notes.add(Note.of(NoteCode.HOUSEHOLDS_UNKNOWN, month));
    } else if (occupancy.isFromRoster(month)) {
      notes.add(Note.of(NoteCode.HOUSEHOLDS_FROM_ROSTER, month));
      count(NoteCode.ROSTER_STATUS_UNKNOWN, occupancy.unknown());
    }
    if (policy.is(Setting.PROFILE, "sampling")) {
      notes.add(Note.of(NoteCode.QUOTA_BY_WEEK));
    }
  }

  private void kinds() {
    if (!made.isEmpty()
        && log.revisits().stream().noneMatch(this::isInPeriod)
        && made.stream().allMatch(one -> one.visit().get(Visit.VISIT_KIND).isBlank())) {
      notes.add(Note.of(NoteCode.VISIT_KIND_MISSING));
      return;
    }
    NavigableSet<String> words = new TreeSet<>(NamedCount::byCodePoint);
    long count = 0;
    for (VisitLog.Made one : made) {
      String written = Meanings.written(one.visit(), Visit.VISIT_KIND, "");
      if (!written.isEmpty() && meanings.kind(one.visit()).isEmpty()) {
        words.add(written);
        count++;
      }
    }
    if (count > 0) {
      notes.add(Note.of(NoteCode.VISIT_KIND_UNKNOWN, count, Note.list(words)));
    }
  }
}
