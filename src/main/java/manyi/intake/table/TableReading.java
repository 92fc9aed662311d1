package manyi.intake.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import manyi.diagnostic.Problem;
import manyi.grid.Grid;
import manyi.intake.sheet.ReadingScope;
import manyi.intake.sheet.SheetContext;
import manyi.intake.sheet.SheetFrame;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;

/**
 * What was read of one table; a sheet with several tables gives several of these. Of a sheet that
 * was not read there are only its problems. A reading never changes: what is settled between the
 * tables of a file makes others of them.
 *
 * @param source what it was made from
 * @param columns every column that has a header, from the left
 * @param items of a questionnaire; empty for other kinds
 * @param round what the table says of a questionnaire's round; {@link RoundFacts#NONE} for others
 * @param rows every filled row under the head, each with its outcome
 * @param projects the projects that the sheet names, in a title or a column of its own
 * @param problems what was noticed in this table
 * @param explanation why it was read so, with its first records
 */
public record TableReading(
    TableSource source,
    List<ColumnReading> columns,
    List<SurveyItem> items,
    RoundFacts round,
    List<ReadRow> rows,
    List<String> projects,
    List<Problem> problems,
    Explanation explanation) {
  public TableReading {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    projects = List.copyOf(projects);
    problems = List.copyOf(problems);
  }

  /** A table as its reader read it. */
  public static TableReading of(
      Claim claim,
      SheetContext context,
      ReadingScope scope,
      List<ColumnReading> columns,
      List<ReadRow> rows,
      List<Problem> problems) {
    return new TableReading(
        TableSource.of(claim, context, scope.covers()),
        columns,
        List.of(),
        RoundFacts.NONE,
        rows,
        List.of(),
        problems,
        Explanation.NONE);
  }

  /**
   * A sheet, or a table of it, that was not read.
   *
   * @param headerRow the row of the head; 0 where none was found
   */
  public static TableReading unread(
      Grid grid,
      int headerRow,
      List<ColumnReading> columns,
      Problem problem,
      Explanation explanation) {
    return new TableReading(
        TableSource.unread(grid, headerRow),
        columns,
        List.of(),
        RoundFacts.NONE,
        List.of(),
        List.of(),
        List.of(problem),
        explanation);
  }

  /** The same table with other rows. */
  public TableReading withRows(List<ReadRow> others) {
    return new TableReading(source, columns, items, round, others, projects, problems, explanation);
  }

  /** The same table, of which other things are to be said. */
  public TableReading withProblems(List<Problem> said) {
    return new TableReading(source, columns, items, round, rows, projects, said, explanation);
  }

  /** The same table, of which some things are to be said before the others. */
  public TableReading saying(List<Problem> first) {
    List<Problem> all = new ArrayList<>(first);
    all.addAll(problems);
    return first.isEmpty() ? this : withProblems(all);
  }

  /** The same table, of a questionnaire with these items and of this round. */
  public TableReading ofQuestionnaire(List<SurveyItem> allItems, RoundFacts facts) {
    return new TableReading(
        source, columns, allItems, facts, rows, projects, problems, explanation);
  }

  /** The same table with its columns at other places. */
  public TableReading withColumns(List<ColumnReading> others) {
    return new TableReading(source, others, items, round, rows, projects, problems, explanation);
  }

  /** The same table with the projects that it names. */
  public TableReading naming(List<String> named) {
    return new TableReading(source, columns, items, round, rows, named, problems, explanation);
  }

  /** The same table, and why it was read so. */
  public TableReading explained(Explanation why) {
    return new TableReading(source, columns, items, round, rows, projects, problems, why);
  }

  /** The same table when nothing more is to be settled: it lets go of the sheet's cells. */
  public TableReading settled() {
    return new TableReading(
        source.withoutClaim(), columns, items, round, rows, projects, problems, explanation);
  }

  /** By what the table was read; none is left when it is settled. */
  public Claim claim() {
    return source.claim().orElseThrow();
  }

  /** The table as it is written; none is left when it is settled. */
  public SheetFrame frame() {
    return claim().frame();
  }

  /** The sheet's name. */
  public String sheet() {
    return source.sheet();
  }

  /** The kind of the rows; empty for a sheet that was not read. */
  public Optional<RecordKind<?>> kind() {
    return source.kind();
  }

  /** True for a table that was read as of a kind. */
  public boolean isOf(RecordKind<?> one) {
    return source.kind().filter(kind -> kind == one).isPresent();
  }

  /** The lower row of the head; 0 where none was found. */
  public int headerRow() {
    return source.headerRow();
  }

  /** What stands around the table. */
  public SheetContext context() {
    return source.context();
  }

  /**
   * The months that the table is said to report on (D34); empty when nothing but its rows tells.
   */
  public SortedSet<YearMonth> covers() {
    return source.covers();
  }

  /** The columns that no list knows, each with the field that it is nearest to. */
  public List<ColumnReading> unknownColumns() {
    return columns.stream().filter(c -> c.use() == ColumnReading.Use.UNKNOWN).toList();
  }
}
