package manyi.project;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import manyi.diagnostic.Code;
import manyi.diagnostic.Place;
import manyi.diagnostic.Problem;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.imports.SurveyRounds;
import manyi.record.Batch;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.Round;
import manyi.record.RoundFacts;
import manyi.record.Source;
import manyi.record.TallyLine;
import manyi.record.word.Outcome;

/**
 * Decides an import of questionnaires, raw or tallied. They have no identity, so that whatever
 * would count a return twice is refused until the person says what is meant (D13, D30).
 */
final class SurveyDecider {
  private final Draft draft;
  private final History history;
  private final Function<ImportNote, List<ReadRow>> rows;

  SurveyDecider(Draft draft, History history, Function<ImportNote, List<ReadRow>> rows) {
    this.draft = draft;
    this.history = history;
    this.rows = rows;
  }

  /**
   * Decides.
   *
   * @param replaced the imports that this one stands for because the person says so
   */
  Decision decide(Collection<String> replaced) {
    List<ImportNote> same = draft.options().add() ? List.of() : sameBytes(replaced);
    Optional<Round> round = round(same);
    if (round.isEmpty()) {
      return Decision.refused(List.of(whyUnknown()));
    }
    List<String> withdrawn = new ArrayList<>(replaced);
    List<ImportNote> inOtherRound = new ArrayList<>();
    for (ImportNote note : same) {
      if (note.round().round().equals(round)) {
        withdrawn.addAll(history.withReplaced(List.of(note.id())));
      } else {
        inOtherRound.add(note);
      }
    }
    RoundFacts facts = facts(round.get(), withdrawn);
    if (!inOtherRound.isEmpty()) {
      int all = draft.kept().size();
      return Decision.refused(List.of(overlapping(all, inOtherRound)));
    }
    Decision decision = added(facts, withdrawn.stream().sorted().distinct().toList());
    List<ImportNote> active = new ArrayList<>(history.activeWithout(withdrawn));
    List<ImportNote> others = ofRound(active, round.get());
    active.add(draft.note(history.nextId(), Instant.EPOCH, decision));
    List<Problem> conflicts = SurveyRounds.conflicts(active);
    if (!conflicts.isEmpty()) {
      return Decision.refused(conflicts);
    }
    if (!draft.options().add()) {
      Optional<Problem> overlap = overlap(draft.batch(), others, rows);
      if (overlap.isPresent()) {
        return Decision.refused(List.of(overlap.get()));
      }
    }
    List<Problem> noticed = new ArrayList<>();
    Lessened.rounds(draft, history.active(), active).ifPresent(noticed::add);
    noticed.addAll(oddities(round.get(), ofRound(active, round.get())));
    return decision.noticing(noticed);
  }

  /** What makes a file too like its round to be an addition; empty when less than half is there. */
  static Optional<Problem> overlap(
      Batch batch, List<ImportNote> others, Function<ImportNote, List<ReadRow>> rows) {
    ReturnsOverlap round = new ReturnsOverlap(batch.kind());
    List<ImportNote> sharing = new ArrayList<>();
    for (ImportNote note : others) {
      ReturnsOverlap alone = new ReturnsOverlap(batch.kind());
      List<ReadRow> there = rows.apply(note);
      alone.add(note.items(), there);
      round.add(note.items(), there);
      if (alone.of(batch.items(), batch.kept()) > 0) {
        sharing.add(note);
      }
    }
    int overlap = round.of(batch.items(), batch.kept());
    boolean isHalf = overlap > 0 && 2 * overlap >= batch.kept().size();
    return isHalf ? Optional.of(overlapping(batch, overlap, sharing)) : Optional.empty();
  }

  private List<ImportNote> sameBytes(Collection<String> replaced) {
    return history.activeWithout(replaced).stream()
        .filter(note -> note.isOf(draft.batch().kind()))
        .filter(note -> note.sha256().equals(draft.batch().sha256()))
        .toList();
  }

  private Optional<Round> round(List<ImportNote> same) {
    Stream<LocalDate> submitted =
        draft.kept().stream()
            .flatMap(row -> RecordDate.of(draft.batch().kind(), row.fields()).stream());
    return draft
        .stated()
        .round()
        .or(() -> same.stream().findFirst().flatMap(note -> note.round().round()))
        .or(() -> SurveyRounds.told(draft.stated(), submitted.toList()));
  }

  /**
   * What was stated of the round stays stated when the import that stated it is replaced; the
   * number returned belongs to a file and goes with it.
   */
  private RoundFacts facts(Round round, List<String> withdrawn) {
    RoundFacts facts =
        draft
            .stated()
            .orElse(
                new RoundFacts(
                    Optional.of(round), Optional.empty(), Optional.empty(), Optional.empty()));
    for (String id : withdrawn) {
      ImportNote note = history.note(id).orElseThrow();
      if (history.isActive(id) && note.round().round().equals(Optional.of(round))) {
        boolean isSameFile = note.sha256().equals(draft.batch().sha256());
        RoundFacts said = note.round();
        facts =
            facts.orElse(
                new RoundFacts(
                    said.round(),
                    said.issued(),
                    said.issuedOn(),
                    isSameFile ? said.returned() : Optional.empty(),
                    isSameFile ? said.valid() : Optional.empty()));
      }
    }
    return facts;
  }

  /** A file that names two rounds was told so when it was read; it is not told twice. */
  private Problem whyUnknown() {
    return draft.batch().problems().stream()
        .filter(problem -> problem.code() == Code.ROUND_DIFFERS)
        .findFirst()
        .orElseGet(() -> Problem.of(Code.ROUND_UNKNOWN, place(), draft.batch().file()));
  }

  private List<ImportNote> ofRound(List<ImportNote> notes, Round round) {
    return notes.stream()
        .filter(ImportNote::isSurvey)
        .filter(note -> note.isOf(draft.batch().kind()))
        .filter(note -> note.round().round().equals(Optional.of(round)))
        .toList();
  }

  private List<Problem> oddities(Round round, List<ImportNote> notes) {
    RoundFacts facts = SurveyRounds.facts(notes);
    long returned =
        draft.batch().kind() == TallyLine.KIND
            ? facts.returned().orElse(0)
            : notes.stream().mapToLong(note -> note.count(Outcome.KEPT)).sum();
    return SurveyRounds.oddities(place(), round, facts, returned);
  }

  private Decision added(RoundFacts facts, List<String> withdraws) {
    String id = history.nextId();
    List<Source> added =
        draft.kept().stream()
            .map(row -> Source.of(id, draft.batch().file(), row.sheet(), row.row()))
            .toList();
    return new Decision(
        Decision.Outcome.ADDED,
        Optional.empty(),
        List.of(),
        added,
        List.of(),
        0,
        List.of(),
        List.of(),
        List.of(),
        withdraws,
        facts);
  }

  private Problem overlapping(int overlap, List<ImportNote> sharing) {
    return overlapping(draft.batch(), overlap, sharing);
  }

  private static Problem overlapping(Batch batch, int overlap, List<ImportNote> sharing) {
    return Problem.of(
        Code.RETURNS_OVERLAP,
        Place.file(batch.file()),
        String.valueOf(overlap),
        String.valueOf(batch.kept().size()),
        String.join(", ", sharing.stream().map(ImportNote::id).toList()),
        sharing.get(0).round().round().orElseThrow().toString());
  }

  private Place place() {
    return Place.file(draft.batch().file());
  }
}
