package manyi.record.word;

/** How grave a complaint is (C01-C03); each level has its own limits (C07-C10). */
public enum SeverityLevel implements Meaning {
  /** 重大: reply in 2 days, solved in 10. */
  MAJOR("major"),
  /** 重要: done in 3 days. */
  IMPORTANT("important"),
  /** 轻微: done in 2 days or by the date that the owner asked. */
  MINOR("minor");

  private final String code;

  SeverityLevel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
