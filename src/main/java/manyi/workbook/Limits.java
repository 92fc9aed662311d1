package manyi.workbook;

import manyi.diagnostic.Code;

/**
 * How much of a file is read at most. Every real workbook lies far below; a file made to exhaust
 * the machine does not get further than this.
 */
public final class Limits {
  /** Bytes of the file itself. */
  public static final long FILE_BYTES = 1L << 30;

  /** Parts of a zip. */
  public static final int PARTS = 50_000;

  /** Bytes of one part once inflated; a full sheet of a million rows and 40 columns has 2 GB. */
  public static final long PART_BYTES = 4L << 30;

  /** From this size on, how strongly a part is packed is looked at. */
  public static final long RATIO_FROM_BYTES = 64L << 20;

  /** Inflated bytes to one packed byte; styled blank rows reach about 60. */
  public static final long RATIO = 400;

  /** Rows of a sheet, as in Excel. */
  public static final int ROWS = 1_048_576;

  /** Columns of a sheet, as in Excel. */
  public static final int COLUMNS = 16_384;

  /** Places for cells that are kept, over all sheets: 400 MB of references at most. */
  public static final long CELLS = 100_000_000;

  /** Merged areas of a sheet. */
  public static final int MERGES = 1_000_000;

  /** Characters of one text; Excel stores 32,767. */
  public static final int TEXT = 4_000_000;

  /** Bytes of a file that is read as a whole: HTML tables. */
  public static final long WHOLE_BYTES = 256L << 20;

  private Limits() {}

  /** A row from 1; refuses a file that goes beyond the last. */
  public static int row(long row) throws BadFile {
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
  public static int stated(long number, int most, String written) throws BadFile {
    if (number < 1 || number > most) {
      throw new BadFile(Code.CELL_OUTSIDE_SHEET, written);
    }
    return (int) number;
  }

  /** A column from 1; refuses a file that goes beyond the last. */
  public static int column(long column) throws BadFile {
    if (column < 1 || column > COLUMNS) {
      throw new BadFile(Code.FILE_TOO_LARGE);
    }
    return (int) column;
  }
}
