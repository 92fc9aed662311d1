package manyi.record;

/**
 * Where a record came from, and what it is called.
 *
 * @param batch the import's id, such as {@code 0003}
 * @param file the workbook's file name
 * @param sheet the sheet's name
 * @param row the row that Excel shows
 * @param label the record's number where that identifies it, else IMPORT/SHEET/ROW of its first
 *     import, with /2, /3 ... behind it for the further records of lists side by side
 */
public record Source(String batch, String file, String sheet, int row, String label) {

  /** The source of a record that has no number of its own. */
  public static Source of(String batch, String file, String sheet, int row) {
    return of(batch, file, sheet, row, 1);
  }

  /**
   * The source of a record that has no number of its own and may share its row.
   *
   * @param ordinal 1 for the first record of the row, 2 for that of the next list beside it
   */
  public static Source of(String batch, String file, String sheet, int row, int ordinal) {
    String place = batch + "/" + sheet + "/" + row;
    return new Source(batch, file, sheet, row, ordinal == 1 ? place : place + "/" + ordinal);
  }

  /** Of the place in the file: every record of a project is looked up by its source. */
  @Override
  public int hashCode() {
    return 31 * label.hashCode() + row;
  }
}
