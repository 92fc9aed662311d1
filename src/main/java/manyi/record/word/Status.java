package manyi.record.word;

/** How far a complaint is. */
public enum Status implements Meaning {
  /** Not done yet. */
  OPEN("open"),
  /** Done, not visited again yet. */
  COMPLETED("completed"),
  /** Done and closed. */
  CLOSED("closed"),
  /** Withdrawn or void: counts nowhere (D20). */
  CANCELLED("cancelled"),
  /** Cannot be solved: stays open unless there is a date of completion (D20). */
  UNSOLVABLE("unsolvable");

  private final String code;

  Status(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }

  /** True for what is still to be done, whether it can be or not (D20). */
  public boolean isOpen() {
    return this == OPEN || this == UNSOLVABLE;
  }

  /** True for what is done, whether it was visited again or not. */
  public boolean isDone() {
    return this == COMPLETED || this == CLOSED;
  }
}
