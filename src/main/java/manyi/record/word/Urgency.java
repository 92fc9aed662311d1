package manyi.record.word;

/** Whether a complaint must be handled at once (C19). */
public enum Urgency implements Meaning {
  URGENT("urgent"),
  ORDINARY("ordinary");

  private final String code;

  Urgency(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
