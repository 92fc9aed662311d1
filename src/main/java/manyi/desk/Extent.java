package manyi.desk;

/** How far work on several files or projects got. */
public enum Extent {
  /** All of it is done, and nothing was refused. */
  WHOLE,
  /** Something is done, and something was refused. */
  PART,
  /** Nothing of it is done. */
  NONE;

  /**
   * The extent of several pieces. Where nothing came to anything nothing is done, though nothing be
   * missing either: an inbox with no file for us.
   *
   * @param isAnyDone true when at least one came to something
   * @param areAllWhole true when nothing of any is missing
   */
  public static Extent of(boolean isAnyDone, boolean areAllWhole) {
    return !isAnyDone ? NONE : areAllWhole ? WHOLE : PART;
  }
}
