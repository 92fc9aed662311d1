package manyi.workbook;

import manyi.diagnostic.Code;

/**
 * How much of a file is read at most. Every real workbook lies far below; a file made to exhaust
 * the machine does not get further than this.
 */
final class Limits {
  /** Bytes of the file itself. */
  static final long FILE_BYTES = 1L << 30;

  /** Parts of a zip. */
  static final int PARTS = 50_000;

  /** Bytes of one part once inflated; a full sheet of a million rows and 40 columns has 2 GB. */
  static final long PART_BYTES = 4L << 30;

  /** From this size on, how strongly a part is packed is looked at. */
  static final long RATIO_FROM_BYTES = 64L << 20;

  /** Inflated bytes to one packed byte; styled blank rows reach about 60. */
  static final long RATIO = 400;

  /** Rows and columns of a sheet, as in Excel. */
  static final int ROWS = 1_048_576;

  static final int COLUMNS = 16_384;

  /** Places for cells that are kept, over all sheets: 400 MB of references at most. */
  static final long CELLS = 100_000_000;

  /** Merged areas of a sheet. */
  static final int MERGES = 1_000_000;

  /** Characters of one text; Excel stores 32,767. */
  static final int TEXT = 4_000_000;

  /** Bytes of a file that is read as a whole: HTML tables. */
  static final long WHOLE_BYTES = 256L << 20;

  private Limits() {}

  static int row(long row) throws BadFile {
    if (row < 1 || row > ROWS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    return (int) row;
  }

  /**
   * A row or a column as a file states it; a place that no sheet has is no matter of size.
   *
   * @param most rows or columns of a sheet
   * @param written how the file writes the place
   */
  static int stated(long number, int most, String written) throws BadFile {
    if (number < 1 || number > most) {
      throw new BadFile(Code.CELL_OUTSIDE_SHEET, written);
    }
    return (int) number;
  }

  static int column(long column) throws BadFile {
    if (column < 1 || column > COLUMNS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    return (int) column;
  }
}
