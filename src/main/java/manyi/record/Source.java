package manyi.record;

/**
 * Where a record came from, and what it is called.
 *
 * @param batch the import's id, such as {@code 0003}
 * @param file the workbook's file name
 * @param sheet the sheet's name
 * @param row the row that Excel shows
 * @param label the record's number where that identifies it, else IMPORT/SHEET/ROW of its first
 *     import
 */
public record Source(String batch, String file, String sheet, int row, String label) {

  /** The source of a record that has no number of its own. */
  public static Source of(String batch, String file, String sheet, int row) {
    return new Source(batch, file, sheet, row, batch + "/" + sheet + "/" + row);
  }
}
