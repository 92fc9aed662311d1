package manyi.record;

/** A plain yes or no. */
public enum YesNo implements Meaning {
  YES("yes"),
  NO("no");

  private final String code;

  YesNo(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
