package manyi.project.imports;

/**
 * What an undo came to.
 *
 * @param note of the undo
 */
public record Undone(ImportNote note, What what) {
  /** What was taken back. */
  public enum What {
    /** An import or an undo as it was written; it can be brought back. */
    TAKEN_BACK,
    /** An import that is not as it was written, and is left out as it lies there. */
    LEFT_OUT,
    /** An import whose folder is gone. */
    GONE,
    /** Nothing: that there is no import behind the last one was accepted. */
    NOTHING_BEHIND
  }

  public static What what(Fault fault) {
    return switch (fault.kind()) {
      case CHANGED, FOREIGN -> What.LEFT_OUT;
      case MISSING -> What.GONE;
      case LOST, UNKNOWN -> What.NOTHING_BEHIND;
      case APART -> throw new IllegalArgumentException(fault.id());
    };
  }
}
