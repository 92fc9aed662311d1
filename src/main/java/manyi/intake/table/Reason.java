package manyi.intake.table;

import java.util.List;

/**
 * One thing that the reading of a table rests on.
 *
 * @param ground what was gone by
 * @param arguments fill {@code {0}}, {@code {1}} ... of the ground's text; they may carry the marks
 *     of {@link manyi.language.Term}
 */
public record Reason(Ground ground, List<String> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  /** A ground with its arguments. */
  public static Reason of(Ground ground, Object... arguments) {
    return new Reason(ground, List.of(arguments).stream().map(Object::toString).toList());
  }

  /** What a reading can rest on. */
  public enum Ground {
    /** {0} columns known, {1} the heads and titles that only this kind has. */
    KIND_MARKED,
    /** {0} columns known, and nothing that only this kind has. */
    KIND_BY_COLUMNS,
    /** {0} questions whose answers are words or scores of satisfaction. */
    KIND_BY_ANSWERS,
    /** {0} columns known, among them counts of the satisfied and the dissatisfied. */
    KIND_BY_COUNTS,
    /** {0} the row. */
    HEAD_ONE_ROW,
    /** {0} and {1} the rows, {2} an example of a header over both. */
    HEAD_TWO_ROWS,
    /** {0} how many rows stand above the head. */
    ROWS_ABOVE,
    /** {0} the months, {1} the text that names them. */
    MONTHS_NAMED,
    /** {0} the months as they were given. */
    MONTHS_GIVEN,
    /** Nothing names a month; {0} the months of the rows, "-" without any. */
    MONTHS_OF_ROWS,
    /** {0} the year of dates without one, {1} the text that names it. */
    YEAR_NAMED,
    /** {0} the project, {1} the text that names it. */
    PROJECT_NAMED,
    /** {0} the round of a questionnaire. */
    ROUND_NAMED,
    /** {0} how many questionnaires went out. */
    ISSUED_NAMED,
    /** {0} how many came back. */
    RETURNED_NAMED,
    /** {0} the header, {1} its codes with what they mean. */
    CODES_IN_HEADER,
    /** {0} how many questions, {1} the first of them, {2} the words with what they mean. */
    SCALE_OF_WORDS,
    /** {0} how many questions, {1} the first of them, {2} the codes with what they mean. */
    SCALE_OF_CODES,
    /** {0} how many questions, {1} the first of them, {2} the highest score, which is the best. */
    SCALE_OF_SCORES,
    /** {0} how many merged areas were filled down, {1} the first of them. */
    FILLED_DOWN,
    /** {0} the rows of totals that were compared with our own sums. */
    TOTALS_COMPARED
  }
}
