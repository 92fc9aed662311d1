package manyi.template;

/**
 * How a form lies on the page and on the screen.
 *
 * @param framedRows how many rows are framed for writing by hand: as many as a page takes
 * @param preparedRows how many rows are prepared for typing
 * @param frozenColumns how many columns from the left stay in sight
 * @param isLandscape true for the broad side up
 */
record FormPage(int framedRows, int preparedRows, int frozenColumns, boolean isLandscape) {

  /** A form printed with its broad side up. */
  static FormPage broadside(int framedRows, int preparedRows, int frozenColumns) {
    return new FormPage(framedRows, preparedRows, frozenColumns, true);
  }

  /** A form printed with its narrow side up. */
  static FormPage upright(int framedRows, int preparedRows, int frozenColumns) {
    return new FormPage(framedRows, preparedRows, frozenColumns, false);
  }
}
