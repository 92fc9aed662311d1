package manyi.record.word;

/** How a visit was made. */
public enum Method implements Meaning {
  DOOR("door"),
  OFFICE("office"),
  OUTDOOR("outdoor"),
  QUESTIONNAIRE("questionnaire"),
  PHONE("phone"),
  OTHER("other");

  private final String code;

  Method(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
