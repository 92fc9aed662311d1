package manyi.record.word;

/** Whether somebody lives in a unit. */
public enum HouseStatus implements Meaning {
  /** Moved in, let, or used by its owner (D28). */
  OCCUPIED("occupied"),
  /** Handed over, nobody in. */
  VACANT("vacant"),
  UNSOLD("unsold");

  private final String code;

  HouseStatus(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
