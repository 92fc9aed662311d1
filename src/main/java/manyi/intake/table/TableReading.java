package manyi.intake.table;

import java.util.List;
import manyi.diagnostic.Problem;
import manyi.record.ReadRow;
import manyi.record.RecordKind;
import manyi.record.RoundFacts;
import manyi.record.SurveyItem;

/**
 * What was read of one table.
 *
 * @param kind of every row
 * @param columns every column that has a header
 * @param items of a questionnaire; empty for other kinds
 * @param round what a questionnaire's table says of its round; {@link RoundFacts#NONE} for others
 * @param rows every filled row under the head
 * @param problems everything noticed
 */
public record TableReading(
    RecordKind<?> kind,
    List<ColumnReading> columns,
    List<SurveyItem> items,
    RoundFacts round,
    List<ReadRow> rows,
    List<Problem> problems) {
  public TableReading {
    columns = List.copyOf(columns);
    items = List.copyOf(items);
    rows = List.copyOf(rows);
    problems = List.copyOf(problems);
  }

  /** The same reading, of which other things are to be said. */
  public TableReading withProblems(List<Problem> said) {
    return new TableReading(kind, columns, items, round, rows, said);
  }

  /** The same columns, as part of a questionnaire that several tables make up. */
  public TableReading ofQuestionnaire(List<SurveyItem> allItems, RoundFacts allFacts) {
    return new TableReading(kind, columns, allItems, allFacts, rows, problems);
  }
}
