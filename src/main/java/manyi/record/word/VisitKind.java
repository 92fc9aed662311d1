package manyi.record.word;

/** Why a visit was made; return visits are left out of the quota (V02). */
public enum VisitKind implements Meaning {
  /** By plan. */
  REGULAR("regular"),
  /** For one subject. */
  SPECIAL("special"),
  /** After a complaint or a repair. */
  REVISIT("revisit");

  private final String code;

  VisitKind(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
