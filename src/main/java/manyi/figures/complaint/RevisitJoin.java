package manyi.figures.complaint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import manyi.figures.Meanings;
import manyi.figures.Moments;
import manyi.language.Spelling;
import manyi.record.Complaint;
import manyi.record.ProjectRecords;
import manyi.record.ReturnVisit;
import manyi.record.RoomKey;
import manyi.record.Roster;
import manyi.record.Telling;
import manyi.record.When;
import manyi.record.word.Status;
import manyi.record.word.Vocabulary;

/**
 * The return visits of each complaint, from its own line and from the return-visit book. A line of
 * the book belongs to the complaint of its number, one without a number to the one of its room that
 * was completed last before it. A number that no complaint has is that of something else, such as a
 * repair of the same room. A repair of that room may be the one that was visited, so every kind of
 * record is looked at.
 */
final class RevisitJoin {

  /** A complaint that a line of the book may belong to. */
  private record Candidate(Complaint complaint, LocalDate received, Completion completion) {

    /** True if it was done by the day; without a date of completion, if it was received by then. */
    boolean isBefore(LocalDate day) {
      return completion.isUndated()
          ? !received.isAfter(day)
          : completion.day().filter(done -> !done.isAfter(day)).isPresent();
    }
  }

  /** The last completed comes last; one without a date comes before those with one. */
  private static final Comparator<Candidate> BY_COMPLETION =
      Comparator.<Candidate, LocalDate>comparing(
              candidate -> candidate.completion().day().orElse(LocalDate.MIN))
          .thenComparing(Candidate::received)
          .thenComparing(Candidate::complaint, Moments.BY_SOURCE);

  /**
   * Lines of a book counted from 1; one that is repeated for a second call is no identity either.
   */
  private static final Pattern RUNNING = Pattern.compile("[0-9]{1,5}");

  private final ProjectRecords records;
  private final MonthEnds ends;
  private final Meanings meanings;
  private final Roster roster;
  private final Map<String, List<Candidate>> byNumber = new HashMap<>();
  private final Set<String> sharedNumbers = new HashSet<>();
  private final Map<RoomKey, List<Candidate>> byRoom = new HashMap<>();
  private final IdentityHashMap<Complaint, List<RevisitEntry>> joined = new IdentityHashMap<>();
  private final List<ReturnVisit> unmatched = new ArrayList<>();

  RevisitJoin(ProjectRecords records, Roster roster, MonthEnds ends, Meanings meanings) {
    this.records = records;
    this.ends = ends;
    this.meanings = meanings;
    this.roster = roster;
    if (!records.revisits().isEmpty()) {
      records.complaints().forEach(this::index);
    }
    records.revisits().stream().sorted(Moments.BY_SOURCE).forEach(this::join);
  }

  /** Lines of the book that belong to no complaint of the log. */
  List<ReturnVisit> unmatched() {
    return List.copyOf(unmatched);
  }

  /**
   * The visits of one problem, oldest first, those without a date at the end. A visit that is told
   * twice is there once.
   */
  List<SeenRevisit> of(List<Complaint> rows) {
    List<RevisitEntry> entries = new ArrayList<>();
    List<SeenRevisit> undated = new ArrayList<>();
    for (Complaint row : rows) {
      RevisitEntry.of(row, meanings)
          .ifPresent(
              entry -> {
                entries.add(entry);
                undatedIn(row, entry).ifPresent(undated::add);
              });
      entries.addAll(joined.getOrDefault(row, List.of()));
    }
    Map<LocalDate, RevisitEntry> dated = new HashMap<>();
    for (RevisitEntry entry : entries) {
      entry.day().ifPresent(day -> dated.merge(day, entry, RevisitEntry::with));
    }
    List<SeenRevisit> all = new ArrayList<>();
    dated.keySet().stream()
        .sorted()
        .forEach(day -> all.add(new SeenRevisit(dated.get(day), Optional.of(day))));
    all.addAll(undated);
    return all;
  }

  /**
   * The day of what a complaint's own line tells of its return visit, be it an attempt: the date
   * that stands there, without one the end of the month of the first log that tells of the visit.
   */
  Optional<LocalDate> toldOn(Complaint row) {
    return row.value(Complaint.REVISIT_AT)
        .map(When::date)
        .or(
            () ->
                RevisitEntry.of(row, meanings)
                    .flatMap(entry -> undatedIn(row, entry))
                    .flatMap(SeenRevisit::seenOn));
  }

  /** The visit that a line tells of without a date, as soon as a log does. */
  private Optional<SeenRevisit> undatedIn(Complaint row, RevisitEntry entry) {
    Optional<LocalDate> seenOn = Optional.empty();
    Optional<LocalDate> last = Optional.empty();
    Optional<RevisitEntry> told = Optional.of(entry).filter(e -> e.at().isEmpty());
    for (Telling telling : records.tellings(row)) {
      LocalDate end = ends.of(telling, row.value(Complaint.RECEIVED_AT).orElseThrow().date());
      last = last.filter(end::isBefore).or(() -> Optional.of(end));
      if (seenOn.filter(day -> !end.isBefore(day)).isEmpty()) {
        Optional<RevisitEntry> said =
            RevisitEntry.of(new Complaint(row.source(), telling.said()), meanings)
                .filter(e -> e.at().isEmpty());
        if (said.isPresent()) {
          seenOn = Optional.of(end);
          told = told.or(() -> said);
        }
      }
    }
    Optional<LocalDate> first = seenOn.isPresent() ? seenOn : last;
    return told.map(visit -> new SeenRevisit(visit, first));
  }

  private void index(Complaint complaint) {
    Optional<Status> status = meanings.of(complaint, Complaint.STATUS, Vocabulary.STATUS);
    Optional<LocalDate> received = complaint.value(Complaint.RECEIVED_AT).map(at -> at.date());
    if (received.isEmpty() || status.equals(Optional.of(Status.CANCELLED))) {
      return;
    }
    Candidate candidate =
        new Candidate(
            complaint,
            received.get(),
            Progress.of(complaint, records, ends, meanings).on(LocalDate.MAX));
    String number = Spelling.plain(complaint.text(Complaint.NUMBER));
    // A running number identifies nothing, and the book has running numbers of its own.
    if (!number.isEmpty() && number.equals(Spelling.plain(complaint.source().label()))) {
      byNumber.computeIfAbsent(number, n -> new ArrayList<>()).add(candidate);
    } else {
      sharedNumbers.add(number);
    }
    room(complaint.text(Complaint.ROOM))
        .ifPresent(room -> byRoom.computeIfAbsent(room, r -> new ArrayList<>()).add(candidate));
  }

  private Optional<RoomKey> room(String written) {
    return RoomKey.of(written).map(roster::household);
  }

  private void join(ReturnVisit revisit) {
    Optional<RevisitEntry> entry = RevisitEntry.of(revisit, meanings);
    Optional<LocalDate> day = revisit.value(ReturnVisit.REVISIT_AT).map(at -> at.date());
    Optional<Candidate> owner = ofNumber(revisit, day);
    if (owner.isEmpty() && !isOfSomethingElse(revisit)) {
      owner = day.flatMap(visited -> ofRoom(revisit, visited));
    }
    if (entry.isEmpty()) {
      return;
    }
    if (owner.isPresent()) {
      joined.computeIfAbsent(owner.get().complaint(), c -> new ArrayList<>()).add(entry.get());
    } else {
      unmatched.add(revisit);
    }
  }

  /** True for a number that no complaint has, where complaints have numbers of their own. */
  private boolean isOfSomethingElse(ReturnVisit revisit) {
    String number = Spelling.plain(revisit.text(ReturnVisit.NUMBER));
    boolean isRunning =
        RUNNING.matcher(number).matches()
            && !number.equals(Spelling.plain(revisit.source().label()));
    return !number.isEmpty()
        && !isRunning
        && !byNumber.isEmpty()
        && !sharedNumbers.contains(number);
  }

  private Optional<Candidate> ofNumber(ReturnVisit revisit, Optional<LocalDate> day) {
    List<Candidate> numbered =
        byNumber.getOrDefault(Spelling.plain(revisit.text(ReturnVisit.NUMBER)), List.of());
    if (numbered.size() <= 1) {
      return numbered.stream().findFirst();
    }
    Optional<Candidate> before = day.flatMap(visited -> lastBefore(numbered, visited));
    return before.isPresent() ? before : numbered.stream().max(BY_COMPLETION);
  }

  private Optional<Candidate> ofRoom(ReturnVisit revisit, LocalDate day) {
    List<Candidate> ofRoom =
        room(revisit.text(ReturnVisit.ROOM)).map(byRoom::get).orElse(List.of());
    // The log may tell of the very same visit, which then is not one of a later complaint too.
    Optional<Candidate> told =
        ofRoom.stream()
            .filter(candidate -> candidate.isBefore(day))
            .filter(candidate -> isOn(candidate.complaint(), day))
            .max(BY_COMPLETION);
    return told.isPresent() ? told : lastBefore(ofRoom, day);
  }

  private boolean isOn(Complaint complaint, LocalDate day) {
    return RevisitEntry.of(complaint, meanings).flatMap(RevisitEntry::day).equals(Optional.of(day));
  }

  private static Optional<Candidate> lastBefore(List<Candidate> candidates, LocalDate day) {
    return candidates.stream().filter(candidate -> candidate.isBefore(day)).max(BY_COMPLETION);
  }
}
