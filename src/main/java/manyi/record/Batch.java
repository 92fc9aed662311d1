package manyi.record;

import java.time.YearMonth;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import manyi.diagnostic.Problem;
import manyi.record.word.Outcome;

/**
 * What one file brings of one kind: the rows of all its sheets of that kind, and what was said
 * about them. Immutable once it is in a project folder.
 *
 * @param kind of every row
 * @param file the file's name
 * @param sha256 of the file's bytes
 * @param copyOf the SHA-256 of the file of which this one is an annotated copy that somebody has
 *     mended; empty for every other file
 * @param sheets where the rows stood, in the file's order
 * @param covers the months that the file is said to report on (D34); empty when nothing but its
 *     rows tells, whose statistics months depend on the closing day (D33)
 * @param columns the names of the fields that had a column in any of the sheets, in the kind's
 *     order, whether a cell of it was filled or not (D34)
 * @param items of a questionnaire, in its order; empty for other kinds
 * @param round what the file says about its round; {@link RoundFacts#NONE} for other kinds
 * @param problems everything noticed
 * @param rows every non-blank row under the headers, in order
 */
public record Batch(
    RecordKind<?> kind,
    String file,
    String sha256,
    Optional<String> copyOf,
    List<SheetNote> sheets,
    SortedSet<YearMonth> covers,
    Set<String> columns,
    List<SurveyItem> items,
    RoundFacts round,
    List<Problem> problems,
    List<ReadRow> rows) {

  /**
   * A sheet that rows came from.
   *
   * @param name of the sheet
   * @param headerRow the row of the headers, the lower one of two
   * @param isClosing true where the completion is the time of closing (D16)
   */
  public record SheetNote(String name, int headerRow, boolean isClosing) {}

  /** The names of the sheets whose completion is the time of closing. */
  public static Set<String> closing(List<SheetNote> sheets) {
    return sheets.stream()
        .filter(SheetNote::isClosing)
        .map(SheetNote::name)
        .collect(Collectors.toUnmodifiableSet());
  }

  public Batch {
    sheets = List.copyOf(sheets);
    covers = new TreeSet<>(covers);
    columns = Collections.unmodifiableSet(new LinkedHashSet<>(columns));
    items = List.copyOf(items);
    problems = List.copyOf(problems);
    rows = List.copyOf(rows);
  }

  /** True when a sheet had a column for the field, be it blank in every row. */
  public boolean hadColumn(Column<?> field) {
    return columns.contains(field.name());
  }

  /** How many rows had an outcome; read is the sum over all outcomes. */
  public long count(Outcome outcome) {
    return rows.stream().filter(row -> row.outcome() == outcome).count();
  }

  /** The rows that became records. */
  public List<ReadRow> kept() {
    return rows.stream().filter(row -> row.outcome() == Outcome.KEPT).toList();
  }
}
