package manyi.grid;

/**
 * What a written cell is for. A report names roles; fonts, fills and borders belong to the writer,
 * so that every sheet of every workbook looks alike.
 */
public enum Role {
  /** The name of the sheet in large type. */
  TITLE,
  /** The line under the title: project, period, as-of. */
  SUBTITLE,
  /** A heading over a block of the sheet. */
  SECTION,
  /** A column head. */
  HEAD,
  /** The head of a row: the name of what its numbers are. */
  LABEL,
  /** An ordinary cell. */
  BODY,
  /** An ordinary cell whose text is long and wraps, set to the left and the top. */
  PROSE,
  /** A cell of a total row. */
  TOTAL,
  /** The one figure that a reader looks for first: large. */
  KEY_FIGURE,
  /** A cell that is in order, such as a target that was met. */
  GOOD,
  /** A cell that needs a look. */
  WARNING,
  /** A cell that is not in order. */
  BAD,
  /** An empty cell that a person fills in. */
  INPUT,
  /** Small grey explanation without a border. */
  NOTE,
  /** Plain text without a border, such as the lines to sign on. */
  PLAIN
}
