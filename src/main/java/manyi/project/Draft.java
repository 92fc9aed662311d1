package manyi.project;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import manyi.diagnostic.Problem;
import manyi.disk.Sha256;
import manyi.project.imports.History;
import manyi.project.imports.ImportNote;
import manyi.project.imports.ImportOptions;
import manyi.project.imports.ImportWriter;
import manyi.record.Batch;
import manyi.record.MonthRange;
import manyi.record.ReadRow;
import manyi.record.RecordDate;
import manyi.record.RoundFacts;
import manyi.record.word.Outcome;

/**
 * An import that is being decided: the batch, with the sums by which the same records are known
 * again.
 */
final class Draft {
  private final Batch batch;
  private final ImportOptions options;
  private final SortedSet<YearMonth> covers;

  /** The sums of what would be written; only a file that was imported before needs them. */
  private Optional<String> recordsSha256 = Optional.empty();

  private Optional<String> leftOutSha256 = Optional.empty();

  Draft(Batch batch, ImportOptions options, int closingDay) {
    this.batch = batch;
    this.options = options;
    this.covers =
        batch.covers().isEmpty() ? ProjectState.months(dates(), closingDay) : batch.covers();
  }

  /** The dates of all rows that are, or should be, records. */
  private Stream<LocalDate> dates() {
    return batch.rows().stream()
        .filter(row -> row.outcome() != Outcome.SKIPPED)
        .flatMap(row -> RecordDate.of(batch.kind(), row.fields()).stream());
  }

  Batch batch() {
    return batch;
  }

  ImportOptions options() {
    return options;
  }

  List<ReadRow> kept() {
    return batch.kept();
  }

  /** The months that it states, else those of its dates. */
  SortedSet<YearMonth> covers() {
    return covers;
  }

  /** What is stated of the round, by the person first, then by the file. */
  RoundFacts stated() {
    return options.round().orElse(batch.round());
  }

  /**
   * The import that holds precisely this. Facts and options that an earlier import was given need
   * not be given again.
   */
  Optional<ImportNote> sameAs(History history) {
    return history.active().stream()
        .filter(note -> note.isOf(batch.kind()) && note.sha256().equals(batch.sha256()))
        .filter(this::isOfTheSameRows)
        .filter(note -> note.items().equals(batch.items()))
        .filter(note -> note.columns().orElse(batch.columns()).equals(batch.columns()))
        .filter(note -> note.columns().isEmpty() || isClosedAlike(note))
        .filter(note -> note.coversStated() == !batch.covers().isEmpty())
        .filter(note -> !note.coversStated() || note.covers().equals(batch.covers()))
        .filter(note -> stated().orElse(note.round()).equals(note.round()))
        .filter(note -> !options.add() || note.options().add())
        .filter(
            note ->
                options.replace().isEmpty() || note.options().replace().equals(options.replace()))
        .reduce((earlier, later) -> later);
  }

  private boolean isOfTheSameRows(ImportNote note) {
    if (recordsSha256.isEmpty() || leftOutSha256.isEmpty()) {
      recordsSha256 = Optional.of(Sha256.of(ImportWriter.recordsOf(batch)));
      leftOutSha256 = Optional.of(Sha256.of(ImportWriter.leftOutOf(batch)));
    }
    return note.recordsSha256().equals(recordsSha256.get())
        && note.leftOutSha256().equals(leftOutSha256.get());
  }

  private boolean isClosedAlike(ImportNote note) {
    return Batch.closing(note.sheets()).equals(Batch.closing(batch.sheets()));
  }

  /**
   * The imports in force that hold the same records of the same bytes, whatever was said of them.
   */
  List<String> alreadyIn(History history) {
    return history.active().stream()
        .filter(note -> note.isOf(batch.kind()) && note.sha256().equals(batch.sha256()))
        .filter(this::isOfTheSameRows)
        .map(ImportNote::id)
        .toList();
  }

  /** The imports that stand for the file of which this one is a mended copy (D17). */
  Set<String> copiedFrom(History history) {
    return batch.copyOf().map(sha256 -> history.standingFor(batch.kind(), sha256)).orElse(Set.of());
  }

  /** The note under which the import would be stored; the sums of its files are not in it yet. */
  ImportNote note(String id, Instant at, Decision decision) {
    Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      counts.put(outcome, batch.count(outcome));
    }
    List<Problem> problems = new ArrayList<>(batch.problems());
    problems.addAll(decision.problems());
    return new ImportNote(
        id,
        Optional.of(batch.kind()),
        at,
        batch.file(),
        batch.sha256(),
        batch.sheets(),
        covers,
        !batch.covers().isEmpty(),
        MonthRange.of(dates().map(YearMonth::from).toList()),
        Optional.of(batch.columns()),
        decision.round(),
        batch.items(),
        counts,
        problems,
        options,
        decision.editionOf(),
        decision.withdraws(),
        "",
        "");
  }
}
