package manyi.record;

import java.util.List;

/**
 * One row of a sheet after reading.
 *
 * @param sheet the sheet's name
 * @param row the row that Excel shows; of a tally or a card the row of its first cell
 * @param outcome what became of it
 * @param reason why it was not kept, as a short id: {@code total}, {@code sign-off}, {@code note},
 *     {@code repeated-head}, {@code example}, {@code absent}, {@code equal-to-12}, or the id of the
 *     problem that rejected it; empty for a kept row
 * @param byNumber true when the record's number identifies it (D17)
 * @param fields the record; of a row that is not kept whatever of it could be read
 * @param answers the choices made on each item of a questionnaire return; empty for other kinds
 * @param cells the row as it stood, as shown; kept for rows that were not kept, else empty
 */
public record ReadRow(
    String sheet,
    int row,
    Outcome outcome,
    String reason,
    boolean byNumber,
    Fields fields,
    List<List<String>> answers,
    List<String> cells) {
  public ReadRow {
    answers = List.copyOf(answers);
    cells = List.copyOf(cells);
  }
}
