package manyi.intake.table;

/** What speaks for a table's being of the kind that its columns allow. */
public enum Standing {
  /** A header, a title or the sheet's name is peculiar to the kind. */
  MARKED,
  /** Nothing names the kind, but the columns are such as only it has together. */
  BY_FIELDS,
  /** Only the file's name names the kind. */
  BY_FILE,
  /** A date and a text, or names and addresses, as in any other list that an office keeps. */
  NONE,
  /** The table itself says that it is of something else; it is not read though asked for. */
  OTHER
}
