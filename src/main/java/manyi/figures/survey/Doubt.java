package manyi.figures.survey;

/**
 * Why a returned questionnaire is worth a look. None of these is a proof, none changes a figure;
 * whoever knows the estate decides.
 */
public enum Doubt {
  /** The same single answer on every item. */
  ALIKE("alike"),
  /** Equal to another one in every answer and in what was written, beyond chance. */
  TWIN("twin"),
  /** Came back without one valid answer. */
  BLANK("blank"),
  /** Answered faster than the items can be read. */
  TOO_FAST("tooFast"),
  /** The household answered more than once. */
  ANSWERED_TWICE("answeredTwice"),
  /** The roster lists no such room. */
  ROOM_UNLISTED("roomUnlisted"),
  /** By the roster nobody lives in the room. */
  ROOM_VACANT("roomVacant"),
  /** Answered before the half-year or more than a month after it (D35). */
  OUTSIDE_ROUND("outsideRound");

  private final String code;

  Doubt(String code) {
    this.code = code;
  }

  /** The name in JSON and message bundles. */
  public String code() {
    return code;
  }
}
