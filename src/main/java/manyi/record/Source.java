package manyi.record;

/**
 * Where a record came from.
 *
 * @param batch the import's id, such as {@code 0003}
 * @param file the workbook's file name
 * @param sheet the sheet's name
 * @param row the row that Excel shows
 */
public record Source(String batch, String file, String sheet, int row) {

  /** The name of a record that has no number of its own: IMPORT/SHEET/ROW. */
  public String label() {
    return batch + "/" + sheet + "/" + row;
  }
}
