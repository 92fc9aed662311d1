package manyi.record;

import java.time.YearMonth;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What is known of one import in force beside its records.
 *
 * @param id such as {@code 0003}
 * @param kind the name of its record kind
 * @param covers the months that it reports on (D34)
 * @param columns the names of the fields that had a column; of an import of before manyi noted
 *     them, those with a filled cell
 * @param closingSheets the sheets whose completion is the time of closing, which follows the return
 *     visit and tells nothing of its order (D16)
 * @param isOfBeforeInvalid true for an import of before 无效 was a validity of its own: it kept such
 *     a complaint as 协调工作, and praise by its category as a complaint (D20)
 */
public record ImportFacts(
    String id,
    String kind,
    SortedSet<YearMonth> covers,
    Set<String> columns,
    Set<String> closingSheets,
    boolean isOfBeforeInvalid) {
  public ImportFacts {
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    columns = Set.copyOf(columns);
    closingSheets = Set.copyOf(closingSheets);
  }

  /** An import of today. */
  public ImportFacts(String id, String kind, SortedSet<YearMonth> covers, Set<String> columns) {
    this(id, kind, covers, columns, Set.of(), false);
  }

  /**
   * True when the file had a column for the field, be it blank in every row. What no file had a
   * column for is not known, and that is another thing than blank.
   */
  public boolean hadColumn(Column<?> field) {
    return columns.contains(field.name());
  }
}
