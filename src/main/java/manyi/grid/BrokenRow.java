package manyi.grid;

/**
 * A row of a text file whose cells cannot be told apart, so that none of them can be believed.
 *
 * @param line the line of the file, from 1, that a text editor shows
 * @param why what is wrong with it
 * @param cells how many cells it seems to have
 * @param usual how many the rows around it have
 */
public record BrokenRow(long line, Why why, int cells, int usual) {
  /** What is wrong with a row. */
  public enum Why {
    /** A quote has no partner. */
    QUOTE,
    /** A separator is missing or too many, so that values stand under the wrong heads. */
    SHIFTED
  }
}
