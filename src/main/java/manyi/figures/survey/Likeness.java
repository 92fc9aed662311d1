package manyi.figures.survey;

/** What makes two returns with equal answers twins rather than neighbours of one mind. */
public enum Likeness {
  /** The same room. */
  ROOM("room"),
  /** The same person, by name. */
  RESPONDENT("respondent"),
  /** The same second. */
  MOMENT("moment"),
  /** The same text of some length. */
  TEXT("text"),
  /** A pattern of answers that nobody else gives and chance does not give twice. */
  PATTERN("pattern");

  private final String code;

  Likeness(String code) {
    this.code = code;
  }

  /** The name in JSON and message bundles. */
  public String code() {
    return code;
  }
}
