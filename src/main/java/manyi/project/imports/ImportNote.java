package manyi.project.imports;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.record.Batch;
import manyi.record.Column;
import manyi.record.MonthRange;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;
import manyi.record.word.Outcome;

/**
 * What {@code import.json} says of one import: where its records came from and what was made of
 * them. The records lie beside it.
 *
 * @param id four digits, the folder's name
 * @param kind of every record; empty for an undo, which has none
 * @param importedAt the moment of the import
 * @param file the workbook's name
 * @param sha256 of the workbook
 * @param sheets where the rows stood
 * @param covers the months that it reports on (D34)
 * @param coversStated false when the months are only those of the dates in it
 * @param dated from the first to the last calendar month of the dates in it; empty without dates,
 *     and for an import of before manyi noted it
 * @param columns the names of the fields that had a column (D34); empty for an import of before
 *     manyi noted them
 * @param round what it says of its round, the round itself included
 * @param items of a questionnaire
 * @param counts how many rows had each outcome
 * @param problems everything noticed, at reading and at import
 * @param options as given
 * @param editionOf the imports of which this one was a new edition when it came (D17)
 * @param withdraws the earlier imports that do not count while this one does
 * @param recordsSha256 of records.csv; empty for an undo and before it is written
 * @param leftOutSha256 of left-out.csv; empty for an undo and before it is written
 */
public record ImportNote(
    String id,
    Optional<RecordKind<?>> kind,
    Instant importedAt,
    String file,
    String sha256,
    List<Batch.SheetNote> sheets,
    SortedSet<YearMonth> covers,
    boolean coversStated,
    Optional<MonthRange> dated,
    Optional<Set<String>> columns,
    RoundFacts round,
    List<SurveyItem> items,
    Map<Outcome, Long> counts,
    List<Problem> problems,
    ImportOptions options,
    List<String> editionOf,
    List<String> withdraws,
    String recordsSha256,
    String leftOutSha256) {

  public ImportNote {
    sheets = List.copyOf(sheets);
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    columns = columns.map(names -> Collections.unmodifiableSet(new LinkedHashSet<>(names)));
    items = List.copyOf(items);
    Map<Outcome, Long> inOrder = new EnumMap<>(Outcome.class);
    inOrder.putAll(counts);
    counts = Collections.unmodifiableMap(inOrder);
    problems = List.copyOf(problems);
    editionOf = List.copyOf(editionOf);
    withdraws = List.copyOf(withdraws);
  }

  /** The same note with the sums of its files, which are known once they are written. */
  ImportNote summed(String ofRecords, String ofLeftOut) {
    return new ImportNote(
        id,
        kind,
        importedAt,
        file,
        sha256,
        sheets,
        covers,
        coversStated,
        dated,
        columns,
        round,
        items,
        counts,
        problems,
        options,
        editionOf,
        withdraws,
        ofRecords,
        ofLeftOut);
  }

  /** Stands for a note that cannot be read, and that somebody accepted as it is. */
  static ImportNote nothing(String id) {
    return undo(id, List.of(), Instant.EPOCH);
  }

  /**
   * The note of an undo: it brings nothing and takes one import back.
   *
   * @param withdrawn none where it accepts that there is no import behind the last one
   */
  public static ImportNote undo(String id, List<String> withdrawn, Instant at) {
    return new ImportNote(
        id,
        Optional.empty(),
        at,
        "",
        "",
        List.of(),
        new TreeSet<>(),
        false,
        Optional.empty(),
        Optional.empty(),
        RoundFacts.NONE,
        List.of(),
        Map.of(),
        List.of(),
        ImportOptions.NONE,
        List.of(),
        withdrawn,
        "",
        "");
  }

  /** Rows read: the sum over all outcomes. */
  public long read() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many rows ended so; 0 where none did. */
  public long count(Outcome outcome) {
    return counts.getOrDefault(outcome, 0L);
  }

  /**
   * The names of the fields that had a column; of an import of before manyi noted them, those with
   * a filled cell.
   *
   * @param rows the kept rows of this import
   */
  public Set<String> columns(List<ReadRow> rows) {
    if (columns.isPresent()) {
      return columns.get();
    }
    Set<String> filled = new LinkedHashSet<>();
    for (Column<?> column : kind.map(RecordKind::columns).orElse(List.of())) {
      if (rows.stream().anyMatch(row -> !row.fields().get(column).isBlank())) {
        filled.add(column.name());
      }
    }
    return filled;
  }

  /** True where there is no note that can be read: the import is gone, or not as it was. */
  public boolean isNothing() {
    return kind.isEmpty() && importedAt.equals(Instant.EPOCH);
  }

  /** True for an import of this kind of records; false for one that only takes another back. */
  public boolean isOf(RecordKind<?> wanted) {
    return kind.isPresent() && kind.get() == wanted;
  }

  /** True for a questionnaire, raw or tallied: kinds whose rows belong to a round. */
  public boolean isSurvey() {
    return kind.map(SurveyRounds::isSurvey).orElse(false);
  }

  /** An id as a person types it, with the zeros that may be missing. */
  public static String fullId(String typed) {
    String bare = typed.strip();
    return bare.matches("[0-9]{1,3}") ? id(Integer.parseInt(bare)) : bare;
  }

  /** The id of a number: at least four digits. */
  public static String id(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
  }
}
