package manyi.record;

import java.util.List;
import manyi.record.word.Outcome;

/**
 * One row of a sheet after reading. Made by what became of it: {@link #kept}, {@link #skipped},
 * {@link #rejected} or {@link #collapsed}.
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

  /** A record. */
  public static ReadRow kept(String sheet, int row, Fields fields) {
    return new ReadRow(sheet, row, Outcome.KEPT, "", false, fields, List.of(), List.of());
  }

  /**
   * A row that is no record, such as a total.
   *
   * @param cells the row as it stood
   */
  public static ReadRow skipped(
      String sheet, int row, String reason, Fields fields, List<String> cells) {
    return left(sheet, row, Outcome.SKIPPED, reason, fields, cells);
  }

  /**
   * A row that would be a record if it did not lack what each must have.
   *
   * @param reason the id of the problem that rejects it
   * @param cells the row as it stood
   */
  public static ReadRow rejected(
      String sheet, int row, String reason, Fields fields, List<String> cells) {
    return left(sheet, row, Outcome.REJECTED, reason, fields, cells);
  }

  /**
   * A row that another one stands for.
   *
   * @param reason which one, as an id that ends in its row
   * @param cells the row as it stood
   */
  public static ReadRow collapsed(
      String sheet, int row, String reason, Fields fields, List<String> cells) {
    return left(sheet, row, Outcome.COLLAPSED, reason, fields, cells);
  }

  private static ReadRow left(
      String sheet, int row, Outcome outcome, String reason, Fields fields, List<String> cells) {
    return new ReadRow(sheet, row, outcome, reason, false, fields, List.of(), cells);
  }

  /** The same row as a return with these choices. */
  public ReadRow answering(List<List<String>> choices) {
    return new ReadRow(sheet, row, outcome, reason, byNumber, fields, choices, cells);
  }

  /** The same row as a record that its number identifies, or does not. */
  public ReadRow identified(boolean isByNumber) {
    return new ReadRow(sheet, row, outcome, reason, isByNumber, fields, answers, cells);
  }

  /** The same row as a record, whatever it was taken for. */
  public ReadRow asKept() {
    return new ReadRow(sheet, row, Outcome.KEPT, "", byNumber, fields, answers, List.of());
  }

  /**
   * The same row as one that another stands for.
   *
   * @param because which one, as an id that ends in its row
   * @param stood the row as it stood
   */
  public ReadRow asCollapsed(String because, List<String> stood) {
    return new ReadRow(sheet, row, Outcome.COLLAPSED, because, false, fields, answers, stood);
  }
}
