package manyi.intake;

import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import manyi.diagnostic.Problem;
import manyi.intake.sheet.SheetContext;
import manyi.intake.table.ColumnReading;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;

/**
 * What was read of one table; a sheet with several tables gives several of these. Of a sheet that
 * was not read there are only its problems.
 *
 * @param sheet the sheet's name
 * @param kind of the rows; empty for a sheet that was not read
 * @param headerRow the lower row of the head; 0 where none was found
 * @param columns every column that has a header, from the left
 * @param items of a questionnaire; empty for other kinds
 * @param round what the sheet says of a questionnaire round
 * @param rows every filled row under the head, each with its outcome
 * @param context what stands around the table
 * @param covers the months that the table is said to report on (D34); empty when nothing but its
 *     rows tells
 * @param projects the projects that the sheet names, in a title or a column of its own
 * @param problems what was noticed in this table
 * @param explanation why it was read so, with its first records
 */
public record SheetReading(
    String sheet,
    Optional<RecordKind<?>> kind,
    int headerRow,
    List<ColumnReading> columns,
    List<SurveyItem> items,
    RoundFacts round,
    List<ReadRow> rows,
    SheetContext context,
    SortedSet<YearMonth> covers,
    List<String> projects,
    List<Problem> problems,
    Explanation explanation) {
  public SheetReading {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    covers = Collections.unmodifiableSortedSet(new TreeSet<>(covers));
    projects = List.copyOf(projects);
    problems = List.copyOf(problems);
  }

  /** The columns that no list knows, each with the field that it is nearest to. */
  public List<ColumnReading> unknownColumns() {
    return columns.stream().filter(c -> c.use() == ColumnReading.Use.UNKNOWN).toList();
  }
}
