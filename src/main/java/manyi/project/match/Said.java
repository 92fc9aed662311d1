package manyi.project.match;

import manyi.grid.CellRef;
import manyi.project.imports.ImportNote;
import manyi.record.Fields;

/**
 * What a row of an import says of a record.
 *
 * @param row the row that Excel shows
 */
public record Said(ImportNote note, String sheet, int row, Fields fields) {

  /** {@code 0001 投诉台账.xlsx 1月!A3}. */
  public String place() {
    return note.id() + " " + note.file() + " " + sheet + "!" + new CellRef(row, 1);
  }
}
