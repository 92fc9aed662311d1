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
  /** An ordinary cell whose text is long and wraps, set to the left whatever it holds. */
  PROSE,
  /** A cell of a total row. */
  TOTAL,
  /** The name of a key figure, at the head of its card. */
  KEY_LABEL,
  /** The one figure that a reader looks for first: large, in the middle of its card. */
  KEY_FIGURE,
  /** The line at the foot of a key figure's card: its target or its change. */
  KEY_NOTE,
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
  /** Plain text without a border, such as the word before a signature. */
  PLAIN,
  /** An empty cell with a line at its foot, to sign on. */
  SIGNATURE
}
