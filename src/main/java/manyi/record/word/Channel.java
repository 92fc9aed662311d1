package manyi.record.word;

/** How a complaint came in. */
public enum Channel implements Meaning {
  PHONE("phone"),
  IN_PERSON("inPerson"),
  LETTER("letter"),
  SUGGESTION_BOX("suggestionBox"),
  ON_BEHALF("onBehalf"),
  STAFF("staff"),
  WECHAT("wechat"),
  APP("app"),
  FORUM("forum"),
  VISIT("visit"),
  QUESTIONNAIRE("questionnaire"),
  GOVERNMENT("government");

  private final String code;

  Channel(String code) {
    this.code = code;
  }

  @Override
  public String code() {
    return code;
  }
}
